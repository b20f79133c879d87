"""Which call a key of listening is about when no row is chosen: the only one that others talk in; of several
the most urgent is marked, and the key is to be pressed again. No Qt."""

from collections.abc import Iterable

from app.domain.desk import Desk, blocked
from app.domain.monitor_wishes import MODES
from app.ui.parts.text import tr
from telephony.switchboard.floor_overview import FloorCall
from telephony.switchboard.monitor_events import TALKS


def needs_choice(desk: Desk, action: str) -> bool:
    """Whether a call must be found first: none is heard, and nothing else is in the way."""
    return action in MODES and blocked(desk, action, None) == "monitor_choose"


def talks(calls: Iterable[FloorCall], me: str) -> tuple[FloorCall, ...]:
    """Those that others talk in, in the order they came."""
    return tuple(each for each in calls if each.state in TALKS and each.operator not in (None, me))


NO_TALK = tr("Nobody else talks in a call now: there is nothing to listen to.")
SEVERAL = tr(
    "Several calls are talked in. The first is marked: press the key again, or mark another by the arrows."
)
