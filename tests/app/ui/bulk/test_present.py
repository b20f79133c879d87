"""Words of bulk sessions."""

from datetime import UTC, datetime

from app.domain.bulk import (
    VERDICTS,
    BulkLine,
    BulkResult,
    Judged,
    Scanned,
    Started,
    TakenBack,
    Target,
    folded,
)
from app.ui.bulk.present import TONE, last_words, pills, result_rows, result_words, rows, target_of, targets

SHELF = Target("place", "Shelf B3")


def test_every_verdict_has_its_words_and_colour() -> None:
    assert set(TONE) == set(VERDICTS)


def test_a_target_needs_what_it_needs() -> None:
    assert target_of("place", "  ") is None
    assert target_of("place", " Shelf B3 ") == SHELF
    assert [target_of(value, "x") for value, _ in targets()[1:]]


def test_the_last_scan_stands_first_and_what_is_taken_back_stays() -> None:
    session = folded(
        [Started(1.0, "s", "rasa", SHELF), Scanned(2.0, 1, "A"), Judged(2.0, 1, "ok", 7, "Chiller"),
         Scanned(3.0, 2, "B"), Judged(3.0, 2, "unknown"), TakenBack(4.0, 2)]
    )  # fmt: skip
    assert [row.id for row in rows(session)] == ["2", "1"]
    assert rows(session, problems_only=True) == ()
    assert last_words(session)[1] == "ok"
    assert len(pills(session, away=True)) == 2


def test_results() -> None:
    lines = (BulkLine(1, 7, "Chiller"), BulkLine(2, 8, "Oven", "gone"))
    result = BulkResult("s", SHELF, "rasa", datetime(2026, 11, 22, tzinfo=UTC), lines, undone=True)
    assert (result.done, len(result.refused)) == (1, 1)
    assert result_words(result).values[0] == ("done", "1")
    assert len(result_rows((result,), 0.0)) == 1
