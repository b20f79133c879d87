"""Customers from a file, in chunks: each is judged and written in one transaction, so that another desk
can neither slip between nor wait long. Cancelled or failed, the whole batch is taken away again."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from app.domain.csv_people import read_table
from app.domain.import_verdicts import Party, Step, Verdicts
from app.domain.person_rows import PersonRow, person_row
from app.services.ports import ImportReport, RowVerdict

CHUNK = 500
"""Rows in a transaction: others wait 7 ms for 500, 800 ms for 50,000."""


class ShelfChunk(Protocol):
    def known(self, rows: Sequence[PersonRow]) -> Iterable[Party]:
        """Everybody who has the name of one of the rows, or of one of their companies."""

    def add(self, steps: Sequence[Step]) -> None:
        """Write them; sets the ids of the parties that were made."""


class Shelf(Protocol):
    """Where imported people are kept."""

    def begin(self) -> str:
        """A new batch."""

    def chunk(self, batch: str) -> AbstractContextManager[ShelfChunk]:
        """One transaction; with an empty batch it may only be asked."""

    def finish(self, batch: str, rows: int) -> None: ...

    def remove(self, batch: str) -> int:
        """Take the batch away; returns how many persons went."""


def import_people(
    data: bytes, shelf: Shelf, *, region: str, dry_run: bool, progress: Callable[[int, int], bool]
) -> ImportReport:
    """``progress(done, total)`` is asked before each chunk and at the end; False takes everything back."""
    table = read_table(data, region)
    batch = "" if dry_run else shelf.begin()
    verdicts = Verdicts()
    judged: list[RowVerdict] = []
    total = len(table.rows)
    kept = False
    try:
        for start in range(0, total, CHUNK):
            if not progress(start, total):
                return _report("", judged, cancelled=True)
            rows = [person_row(raw, region) for raw in table.rows[start : start + CHUNK]]
            judged += [_row_verdict(step, region) for step in _take(shelf, batch, verdicts, rows)]
        if not progress(total, total):
            return _report("", judged, cancelled=True)
        if batch:
            shelf.finish(batch, total)
        kept = True
        return _report(batch, judged, cancelled=False)
    finally:
        if batch and not kept:
            shelf.remove(batch)


def _take(shelf: Shelf, batch: str, verdicts: Verdicts, rows: list[PersonRow]) -> list[Step]:
    with shelf.chunk(batch) as chunk:
        steps = verdicts.judge(rows, chunk.known(rows))
        if batch:
            chunk.add(steps)
    return steps


def _row_verdict(step: Step, region: str) -> RowVerdict:
    row = step.row
    return RowVerdict(row.line, step.verdict, step.reason, row.name, row.company, row.phone_texts(region))


def _report(batch: str, judged: list[RowVerdict], *, cancelled: bool) -> ImportReport:
    counts = {name: 0 for name in ("new", "merge", "duplicate", "bad")}
    for row in judged:
        counts[row.verdict] += 1
    return ImportReport(
        batch=batch,
        new=counts["new"],
        merged=counts["merge"],
        duplicates=counts["duplicate"],
        bad=counts["bad"],
        cancelled=cancelled,
        rows=tuple(judged),
    )
