"""Figures by their formulas: service level in every published form, and what supervisors ask of a queue or an
operator. Sources and the day that reads 70 to 90 %: features.md section 4.

``None`` stands where nothing can be measured: nobody came, nobody handled anything.
"""

from collections.abc import Callable
from dataclasses import dataclass

from telephony.switchboard.facts import ABANDONED, ANSWERED
from telephony.switchboard.tally import SHORT, WITHIN, Counts, Tally


@dataclass(frozen=True, slots=True)
class ServiceLevel:
    """``formula``: as it is printed under every table. ``source``: who counts so."""

    id: str
    formula: str
    source: str
    parts: Callable[[Counts], tuple[int, int]]
    """(counted as good, of so many)."""

    def of(self, counts: Counts) -> float | None:
        """A share from 0 to 1."""
        return share(*self.parts(counts))


def share(part: float, whole: float) -> float | None:
    return part / whole if whole > 0 else None


OURS = "ours"
SERVICE_LEVELS = {
    each.id: each
    for each in (
        ServiceLevel(OURS, "A_T / (O − S)", "Ringdesk", lambda c: (c.in_time, c.offered - c.short)),
        ServiceLevel(
            "negative", "A_T / O", "Cisco, abandoned count against", lambda c: (c.in_time, c.offered)
        ),
        ServiceLevel(
            "positive", "(A_T + B_T) / O", "Cisco, abandoned count for",
            lambda c: (c.in_time + c.abandoned_in_time, c.offered),
        ),
        ServiceLevel(
            "ignored", "A_T / (O − B_T)", "Cisco, abandoned ignored",
            lambda c: (c.in_time, c.offered - c.abandoned_in_time),
        ),
        ServiceLevel(
            "handled", "A_T / A", "Cisco UCCX, Asterisk ServicelevelPerf", lambda c: (c.in_time, c.answered)
        ),
        ServiceLevel(
            "genesys_all", "A_T / (A + B + F)", "Genesys, all counted",
            lambda c: (c.in_time, c.answered + c.abandoned + c.flow_outs),
        ),
        ServiceLevel(
            "genesys_no_flow", "A_T / (A + B)", "Genesys, without flow-outs",
            lambda c: (c.in_time, c.answered + c.abandoned),
        ),
        ServiceLevel(
            "genesys_no_short", "A_T / (A + B − S)", "Genesys, without flow-outs and short abandons",
            lambda c: (c.in_time, c.answered + c.abandoned - c.short),
        ),
        ServiceLevel("genesys_off", "A_T / A", "Genesys, all off", lambda c: (c.in_time, c.answered)),
        ServiceLevel(
            "genesys_printed", "A_T / (A + B − S − B)", "Genesys, all off, as printed: S is taken off twice",
            lambda c: (c.in_time, c.answered - c.short),
        ),
        ServiceLevel(
            "amazon_2021", "(A_T + B_T + F_T) / O", "Amazon Connect, guide of 2021",
            lambda c: (c.in_time + c.abandoned_in_time + c.flow_outs_in_time, c.offered),
        ),
        ServiceLevel(
            "perf2", "(A_T + B_T) / (A + B)", "Asterisk app_queue ServicelevelPerf2",
            lambda c: (c.in_time + c.abandoned_in_time, c.answered + c.abandoned),
        ),
    )
}  # fmt: skip
"""By id; ``ours`` is what is shown when nothing else was chosen."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Of a queue, an operator, an hour … Times in seconds, shares from 0 to 1. See ``FORMULAS``."""

    counts: Counts
    service_level: float | None
    abandoned_net: float | None
    abandoned_raw: float | None
    speed_of_answer: float | None
    time_to_abandon: float | None
    longest_wait: float | None
    handled: int
    handling: float | None
    talk: float | None
    after_call: float | None
    occupancy: float | None
    hold_rate: float | None
    transfer_rate: float | None
    held: int
    transferred: int
    offers: int
    missed: int
    declined: int
    lost: int
    outgoing: int
    idle: float
    busy: float
    paused: float
    signed_in: float


FORMULAS = {
    "offered": "O = A + B + F",
    "answered": "A",
    "in_time": "A_T",
    "abandoned": "B",
    "abandoned_in_time": "B_T",
    "short": "S",
    "flow_outs": "F",
    "flow_outs_in_time": "F_T",
    "abandoned_net": "(B − S) / (O − S)",
    "abandoned_raw": "B / O",
    "speed_of_answer": "Σ wait(A) / A",
    "time_to_abandon": "Σ wait(B) / B",
    "longest_wait": "max wait(A, B, F)",
    "handling": "(talk + hold + ACW) / handled",
    "talk": "talk / handled",
    "after_call": "ACW / handled",
    "occupancy": "(talking + ACW) / (talking + ACW + ready)",
    "hold_rate": "handled with hold / handled",
    "transfer_rate": "handled with transfer / handled",
}
"""As printed; what a letter stands for is in the glossary. The service level has ``SERVICE_LEVELS``."""
BUSY = ("talking", "wrap_up")


def figures(
    tally: Tally,
    within: float = WITHIN,
    short: float = SHORT,
    formula: str = OURS,
    counts: Counts | None = None,
) -> Figures:
    """``counts``: where several queues with seconds of their own are together, the sum of theirs."""
    counts = counts or tally.counts(within, short)
    work = tally.worked
    busy, idle = tally.seconds(*BUSY), tally.seconds("ready")
    return Figures(
        counts=counts,
        service_level=SERVICE_LEVELS[formula].of(counts),
        abandoned_net=share(counts.abandoned - counts.short, counts.offered - counts.short),
        abandoned_raw=share(counts.abandoned, counts.offered),
        speed_of_answer=share(tally.waited(ANSWERED), counts.answered),
        time_to_abandon=share(tally.waited(ABANDONED), counts.abandoned),
        longest_wait=tally.longest,
        handled=work.handled,
        handling=share((work.talk + work.hold + work.wrap_up) / 1000, work.handled),
        talk=share(work.talk / 1000, work.handled),
        after_call=share(work.wrap_up / 1000, work.handled),
        occupancy=share(busy, busy + idle),
        hold_rate=share(work.held, work.handled),
        transfer_rate=share(work.transferred, work.handled),
        held=work.held,
        transferred=work.transferred,
        offers=work.offers,
        missed=work.missed,
        declined=work.declined,
        lost=work.lost,
        outgoing=work.outgoing,
        idle=idle,
        busy=busy,
        paused=tally.seconds("paused"),
        signed_in=tally.seconds(*(state for state, _ in tally.states)),
    )
