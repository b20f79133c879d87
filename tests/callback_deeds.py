"""What callers who wait press on a bad day, and what becomes of those who are called back (see chaos.py)."""

from typing import TYPE_CHECKING

from telephony.switchboard import desk_events as d
from telephony.switchboard import events as e
from tests.stories.scene import ANNA, BEN, CARL

if TYPE_CHECKING:
    from tests.chaos import Day

WHO = (ANNA, BEN, CARL)


def types(day: "Day") -> list[e.Event]:
    """Who waits presses keys; who is called back is called off."""
    called = [each for each in day.board.floor.calls.values() if each.absent and each.leg in day.books.legs]
    if called and day._next(3):
        leg = day.pick(called).leg
        return [
            day.pick((e.LegAnswered(leg), e.LegEnded(leg, 17, 486, "far"), e.LegEnded(leg, 19, 480, "far")))
        ]
    waiting = [each for each in day.board.floor.calls.values() if each.state in ("waiting", "offered")]
    if not waiting or not day._next(6):
        return [e.DigitPressed(day.leg(), day.pick("19#")), d.CallbackWithdrawn(day.pick(WHO), day.call())]
    leg = day.pick(waiting).leg
    return [
        e.DigitPressed(leg, each)
        for each in day.pick(("1", "11", "1#", "1861222222#1#", "9#", "*", "1*861222222##"))
    ]
