"""Supervisors, and others who would like to, on a bad day (see chaos.py): they listen, speak, take over."""

from typing import TYPE_CHECKING

from telephony.switchboard import desk_events as d
from telephony.switchboard import events as e
from telephony.switchboard.monitor_events import MonitorAsked, MonitorStopped
from tests.stories.scene import ANNA, BEN, CARL

if TYPE_CHECKING:
    from tests.chaos import Day

TALKED_IN = ("talking", "held", "transferring", "consulting")
MODES = ("listen", "whisper", "barge", "take", "listen", "whisper", "barge", "nonsense")


def listens_in(day: "Day") -> list[e.Event]:
    """Mostly somebody who may, in a call that is talked in; his phone answers, refuses, is replaced."""
    floor = day.board.floor
    under_way = list(floor.monitors.values())
    if under_way and day._next(2):
        monitor = day.pick(under_way)
        call = monitor.call if day._next(3) else day.call()
        return [
            day.pick(
                (
                    *(e.LegAnswered(monitor.leg) for _ in range(4)),
                    *(MonitorAsked(monitor.operator, call, each) for each in MODES),
                    e.LegEnded(monitor.leg, 17, day.pick((0, 486, 480, 503)), day.pick(("far", "lost"))),
                    e.LegReplaced(monitor.leg, BEN),
                    e.TransferAsked(monitor.leg, "102"),
                    MonitorStopped(monitor.operator),
                )
            )
        ]
    busy = [each for each in floor.calls.values() if each.state in TALKED_IN and each.operator]
    may = [each.id for each in floor.operators.values() if each.plan.role == "supervisor" and not each.call]
    who = day.pick(may) if may and day._next(8) else day.pick((ANNA, BEN, CARL))
    if not busy or not day._next(9):
        ringing = [offer.leg for each in floor.calls.values() for offer in each.offers.values()]
        return [MonitorAsked(who, day.call(), day.pick(MODES)), *(e.LegAnswered(each) for each in ringing)]
    state = floor.operators[who].state if who in floor.operators else ""
    here = (e.PhoneOnline(who), d.SignedIn(who), *((d.PauseAsked(who, "lunch"),) if state == "ready" else ()))
    return [*here[: 2 + day._next(2)], MonitorAsked(who, day.pick(busy).id, day.pick(MODES))]
