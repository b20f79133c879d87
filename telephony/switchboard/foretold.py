"""How true announced waits were: what callers were told, or would have been told, against what they waited.

Counted are callers who were told a wait in a queue (their first there), and those to whom nothing was said
because the queue's forecasts had been off by more than half (``forecast.WORST_ERROR``). True is a wait that
was off by a third of what was told at most; "less than a minute" and "more than half an hour" are true in all
their width (``forecast.error_of``). Compared are whole milliseconds, so that a database counts the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from statistics import fmean, median

from telephony.switchboard.contact import ForetoldWait
from telephony.switchboard.forecast import error_of
from telephony.switchboard.tally import milliseconds

TRUE_WITHIN = 3
"""A third of what was told."""
CLOSE, SOONER, LATER = "close", "sooner", "later"


@dataclass(frozen=True, slots=True)
class Truth:
    """``told``: callers who were told a wait; ``came``: those of them who were picked up there, of whom
    ``close`` waited about as long, ``sooner`` less, ``later`` more. ``withheld``: callers who were told none.
    Times in seconds, shares from 0 to 1, None where nothing came."""

    told: int = 0
    came: int = 0
    close: int = 0
    sooner: int = 0
    later: int = 0
    withheld: int = 0
    told_mean: float | None = None
    waited_mean: float | None = None
    error_median: float | None = None
    error_80: float | None = None
    close_share: float | None = None
    withheld_share: float | None = None


FORETOLD_FORMULAS = {
    "told_mean": "Σ told / picked up, over half an hour as 1 h",
    "waited_mean": "Σ waited / picked up",
    "error_median": "median |waited − told|",
    "error_80": "|waited − told| of four in five, at most",
    "close_share": "true / picked up",
    "withheld_share": "withheld / (told + withheld)",
}
"""As printed. Waited counts from the announcement until somebody picks up."""


def verdict(told: float, waited: float) -> str:
    """``CLOSE``, ``SOONER`` or ``LATER``; both in seconds."""
    if TRUE_WITHIN * milliseconds(error_of(told, waited)) <= milliseconds(told):
        return CLOSE
    return SOONER if waited < told else LATER


def truth_of(waits: Iterable[ForetoldWait]) -> Truth:
    found = tuple(waits)
    told = [each for each in found if each.said]
    came = [(each.seconds, each.waited) for each in told if each.waited is not None]
    errors = sorted(error_of(*each) for each in came)
    verdicts = [verdict(*each) for each in came]
    withheld, close = len(found) - len(told), verdicts.count(CLOSE)
    return Truth(
        len(told),
        len(came),
        close,
        verdicts.count(SOONER),
        verdicts.count(LATER),
        withheld,
        told_mean=fmean(each for each, _ in came) if came else None,
        waited_mean=fmean(each for _, each in came) if came else None,
        error_median=median(errors) if errors else None,
        error_80=errors[ceil(len(errors) * 0.8) - 1] if errors else None,
        close_share=close / len(came) if came else None,
        withheld_share=withheld / len(found) if found else None,
    )
