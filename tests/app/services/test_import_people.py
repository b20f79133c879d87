"""The use case alone: chunks, progress, and a batch that never stays half."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest

from app.domain.errors import BadInput, StoreUnavailable
from app.domain.import_verdicts import Party, Step
from app.domain.person_rows import PersonRow
from app.services.import_people import CHUNK, import_people


class Shelf:
    """Keeps names in memory; ``full_after`` rows it fails as a full disk does."""

    def __init__(self, full_after: int = 10**9) -> None:
        self.names: list[str] = []
        self.chunks: list[int] = []
        self.state = ""
        self._full_after = full_after

    def begin(self) -> str:
        self.state = "running"
        return "b1"

    @contextmanager
    def chunk(self, batch: str) -> Iterator["Shelf"]:
        yield self

    def known(self, rows: Sequence[PersonRow]) -> list[Party]:
        return []

    def add(self, steps: Sequence[Step]) -> None:
        self.chunks.append(len(steps))
        self.names += [step.row.name for step in steps if step.verdict == "new"]
        if len(self.names) > self._full_after:
            raise StoreUnavailable("The disk is full.", "Free some space.")

    def finish(self, batch: str, rows: int) -> None:
        self.state = f"done {rows}"

    def remove(self, batch: str) -> int:
        self.state = "removed"
        return len(self.names)


def file(count: int) -> bytes:
    return ("Name;Phone\n" + "".join(f"P{n};+3706{n:07}\n" for n in range(count))).encode()


def test_rows_come_in_chunks_and_progress_is_told():
    shelf = Shelf()
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    report = import_people(file(CHUNK + 7), shelf, region="LT", dry_run=False, progress=progress)
    total = CHUNK + 7
    assert shelf.chunks == [CHUNK, 7] and told == [(0, total), (CHUNK, total), (total, total)]
    assert (report.batch, report.new, shelf.state) == ("b1", total, f"done {total}")


def test_a_dry_run_begins_nothing():
    shelf = Shelf()
    report = import_people(file(3), shelf, region="LT", dry_run=True, progress=lambda d, t: True)
    assert (report.batch, report.new, shelf.state, shelf.names) == ("", 3, "", [])


@pytest.mark.parametrize("stop_at", [0, CHUNK, CHUNK + 1])
def test_cancelled_is_removed(stop_at: int):
    shelf = Shelf()
    report = import_people(
        file(CHUNK + 1), shelf, region="LT", dry_run=False, progress=lambda done, total: done != stop_at
    )
    assert report.cancelled and report.batch == "" and shelf.state == "removed"


def test_failed_is_removed_and_told():
    shelf = Shelf(full_after=CHUNK)
    with pytest.raises(StoreUnavailable):
        import_people(file(CHUNK * 2), shelf, region="LT", dry_run=False, progress=lambda d, t: True)
    assert shelf.state == "removed"


def test_a_file_that_is_no_table_begins_nothing():
    shelf = Shelf()
    with pytest.raises(BadInput):
        import_people(b"\x00\x01", shelf, region="LT", dry_run=False, progress=lambda d, t: True)
    assert shelf.state == ""
