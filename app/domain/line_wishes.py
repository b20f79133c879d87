"""What the room of lines asks the exchange for, as events."""

from telephony.switchboard.events import Asked
from telephony.switchboard.ids import OperatorId, TrunkId
from telephony.switchboard.line_events import LinePingAsked, LinesWatched, LineTestAsked, LineTestStopped


def line_wish(me: OperatorId, action: str, argument: str) -> Asked | None:
    """``watch_lines`` with anything or nothing, ``ping_line`` and ``stop_line_test`` with a trunk,
    ``test_line`` with a trunk, a space and a number. None for any other action."""
    trunk, _, number = argument.partition(" ")
    match action:
        case "watch_lines":
            return LinesWatched(me, bool(argument))
        case "ping_line":
            return LinePingAsked(me, TrunkId(trunk))
        case "test_line":
            return LineTestAsked(me, TrunkId(trunk), number)
        case "stop_line_test":
            return LineTestStopped(me, TrunkId(trunk))
    return None
