"""Announced waits against true ones, and the calls behind each figure of them."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, and_, case, func, select, true

from app.domain.house_clock import Stretch
from app.services.report_ports import Asked, ForetoldReport, ForetoldRow
from app.store.report_choice import facts_among
from app.store.tables.history import foretold_wait
from telephony.switchboard.contact import ForetoldWait
from telephony.switchboard.forecast import LONG, STEPS
from telephony.switchboard.foretold import TRUE_WITHIN, truth_of
from telephony.switchboard.tally import milliseconds

_WAIT = foretold_wait.c
_SHORTEST, _BEYOND = milliseconds(STEPS[0]), milliseconds(STEPS[-1])
_ERROR = case(
    (_WAIT.told == _SHORTEST, func.max(0, _WAIT.waited - _WAIT.told)),
    (_WAIT.told == milliseconds(LONG), func.max(0, _BEYOND - _WAIT.waited)),
    else_=func.abs(_WAIT.waited - _WAIT.told),
)
"""As ``forecast.error_of``, in milliseconds."""
_CAME = and_(_WAIT.said, _WAIT.waited.is_not(None))
_CLOSE = TRUE_WITHIN * _ERROR <= _WAIT.told
COUNTED = {
    "told": _WAIT.said,
    "came": _CAME,
    "close": _CAME & _CLOSE,
    "sooner": _CAME & ~_CLOSE & (_WAIT.waited < _WAIT.told),
    "later": _CAME & ~_CLOSE & (_WAIT.waited >= _WAIT.told),
    "withheld": ~_WAIT.said,
}
"""By ``report_ports.TRUTHS``."""


def foretold_report(connection: Connection, stretches: Iterable[Stretch], asked: Asked) -> ForetoldReport:
    """Medians need every wait: some thousands in a month."""
    asking = select(_WAIT.queue, _WAIT.at, _WAIT.told, _WAIT.said, _WAIT.waited)
    these = asking.where(facts_among(foretold_wait, stretches, asked))
    queues: dict[str, list[ForetoldWait]] = defaultdict(list)
    steps: dict[float, list[ForetoldWait]] = defaultdict(list)
    everything = []
    for queue, at, told, said, waited in connection.execute(these):
        wait = ForetoldWait(queue, at / 1000, told / 1000, said, None if waited is None else waited / 1000)
        everything.append(wait)
        queues[queue].append(wait)
        steps[wait.seconds].append(wait)
    in_order = sorted(queues.items(), key=lambda each: (-len(each[1]), each[0]))
    return ForetoldReport(
        tuple(ForetoldRow(queue, truth_of(waits)) for queue, waits in in_order),
        ForetoldRow("", truth_of(everything)),
        tuple(ForetoldRow(f"{told:g}", truth_of(waits)) for told, waits in sorted(steps.items())),
    )


def of_row(row: str | None) -> ColumnElement[bool]:
    """A queue's id, ``told 300`` for a step of what was told, None for all."""
    if row is None:
        return true()
    word, _, seconds = row.partition(" ")
    return _WAIT.told == milliseconds(float(seconds)) if word == STEP and seconds else _WAIT.queue == row


STEP = "told"
"""Begins the key of a step; ids of queues have no blank in them."""
