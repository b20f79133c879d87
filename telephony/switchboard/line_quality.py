"""How a call sounds, side by side: our house's network and the caller's. Measured by the engine, judged here.

The customer's leg is his side (his phone, his provider and the line between), the operator's leg is ours. Of
both directions of a leg the worse one counts. The limits are those of ITU-T G.107 Annex B: below 3.6 many
users are dissatisfied.
"""

from dataclasses import dataclass

from telephony.switchboard.call import Call
from telephony.switchboard.contact import CUSTOMER, POOR, LegQuality
from telephony.switchboard.events import LegMeasured
from telephony.switchboard.floor import Floor
from telephony.switchboard.overview import SideView


@dataclass(slots=True)
class Heard:
    """Measurements of one side so far. ``last`` and ``worst`` are MOS values; ``now``: the last one whole."""

    count: int = 0
    total: float = 0.0
    lost: float = 0.0
    last: float = 0.0
    worst: float = 5.0
    now: LegMeasured | None = None

    def add(self, mos: float, loss: float) -> None:
        self.count += 1
        self.total += mos
        self.lost += loss
        self.last = mos
        self.worst = min(self.worst, mos)


def leg_measured(floor: Floor, event: LegMeasured, now: float) -> None:
    """Only while two people talk: nobody minds the line under music."""
    found = floor.call_of(event.leg)
    if found is None:
        return
    call, operator_id = found
    if call.state == "talking":
        mos = event.mos if event.far_mos is None else min(event.mos, event.far_mos)
        loss = max(event.loss, event.far_loss or 0.0)
        heard = call.heard.setdefault(operator_id or CUSTOMER, Heard())
        heard.add(mos, loss)
        heard.now = event


def trouble(call: Call) -> str:
    """Whose line is poor right now: ``ours``, ``theirs``, ``both`` or empty."""
    theirs = CUSTOMER in call.heard and call.heard[CUSTOMER].last < POOR
    mine = call.heard.get(call.operator or "")
    ours = mine is not None and mine.last < POOR
    return "both" if ours and theirs else "ours" if ours else "theirs" if theirs else ""


def opinion(call: Call) -> float | None:
    """The MOS of the worse side now, None before the first measurement."""
    return min((each.last for each in call.heard.values()), default=None)


def sides(call: Call) -> tuple[SideView, ...]:
    """The last figures of both sides, ours first."""
    found = (("ours", call.heard.get(call.operator or "")), ("theirs", call.heard.get(CUSTOMER)))
    return tuple(
        _side(name, heard.now) for name, heard in found if heard is not None and heard.now is not None
    )


def _side(name: str, last: LegMeasured) -> SideView:
    return SideView(name, last.mos, last.loss, last.jitter, last.round_trip, last.far_mos, last.far_loss)


def qualities(call: Call) -> tuple[LegQuality, ...]:
    """For the contact."""
    return tuple(_quality(who, each) for who, each in call.heard.items())


def _quality(who: str, heard: Heard) -> LegQuality:
    mos, loss = heard.total / heard.count, heard.lost / heard.count
    return LegQuality(who, round(mos, 2), round(heard.worst, 2), round(loss, 4))
