"""Words of the room of stock."""

from datetime import UTC, datetime, timedelta

from app.domain.money import of_units
from app.domain.stock import PART, Loan, LoanLine, Part, StockSum
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from app.ui.stock.present import (
    Verdict,
    loan_rows,
    overdue_pill,
    part_presses,
    run_rows,
    run_words,
    states,
    worth,
)

OUT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
NOW = (OUT + timedelta(days=2)).timestamp()


def test_every_state_can_be_chosen() -> None:
    assert [each.value for each in states()] == ["", *PART.states]


def test_what_cannot_be_done_to_a_part_says_why() -> None:
    def open_ones(state: str, ticket: int | None = None) -> list[str]:
        part = Part(1, "Fan", "F-1", of_units(1, "EUR"), state, ticket)
        return [press.action for press in part_presses(part) if not press.why]

    assert all(press.why for press in part_presses(None))
    assert open_ones("stock") == ["correct", "write_off", "return"]
    assert open_ones("used", 1) == ["correct", "return", "open"]
    assert open_ones("reserved", 1) == ["correct", "open"]
    assert open_ones("written_off") == ["correct", "found"]


def test_the_shelf_is_worth_its_sums_a_currency() -> None:
    sums = [StockSum("Fan", 1, 1, of_units(2003, "EUR")), StockSum("Fan", 1, 0, of_units(7, "HUF"))]
    assert bare(say(worth(sums))).endswith("20.03 EUR + 0.07 HUF") and worth([]) == ""


def test_an_overdue_loaner_says_why() -> None:
    line = LoanLine(Loan(1, 2, "Freezer", OUT), "T-000001", "done", "", "rasa")
    (row,) = loan_rows([line], NOW)
    assert say(row.cells[5].text) == "overdue: the work is done" and say(row.cells[1].text) == "nobody known"
    pill = overdue_pill([line], NOW)
    assert pill is not None and pill.tone == "bad" and overdue_pill([], NOW) is None


def test_a_run_of_scans_newest_first() -> None:
    run = (Verdict("F-1"), Verdict("F-1", "known already"))
    rows = run_rows(run)
    assert [say(row.cells[1].text) for row in rows] == ["known already", "in stock"]
    assert len(say(run_words(run)).split("·")) == 2 and len(say(run_words(run[:1])).split("·")) == 1
