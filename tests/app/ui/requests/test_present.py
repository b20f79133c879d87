"""What the room of requests says: which rows, in which order, how many, how full everybody is."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.assignment import Duty, Roster
from app.domain.desk import Desk
from app.domain.tickets import Promised, TicketLine
from app.ui.parts.say import say
from app.ui.requests.present import (
    COLUMNS,
    FILTERS,
    House,
    Wanted,
    age,
    chosen,
    counts,
    house,
    load_bars,
    nothing,
    pills,
    row,
    shown_of,
    states,
)
from tests.app.ui import made_up as made

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
AT = NOW.timestamp()
HOUSE = House(
    "rasa", "supervisor", {"rasa": "Rasa P.", "ona": "Ona Ž."}, {"repairs": "Repairs"}, frozenset({"repairs"})
)


def line(number: int, due: int | None = 600, **fields) -> TicketLine:
    """``due``: minutes from now."""
    at = None if due is None else NOW + timedelta(minutes=due)
    soon = at - timedelta(minutes=30) if at else None
    promised = Promised(at, soon, "response" if at else "", standing=at is None)
    opened = NOW - timedelta(minutes=number)
    usual = TicketLine(number, number, f"Job {number}", "new", 1, opened, opened, promised=promised)
    return replace(usual, **fields)


LINES = (
    line(1, -5, owner="ona", team="repairs", title="Šaldytuvas neveikia"),
    line(2, 10, owner="rasa", state="working", priority=3, company="UAB Nida", person="Jonas"),
    line(3, 600, device="Glacio Ice 45 · G45 10688"),
    line(4, None, state="waiting_customer", owner="rasa", team="sales"),
)


def numbers(**wanted) -> list[int]:
    return [each.number for each in chosen(LINES, Wanted(**wanted), HOUSE, AT)]


def test_the_filters():
    assert numbers() == [1, 2, 3, 4]
    assert numbers(filter="mine") == [2, 4]
    assert numbers(filter="teams") == [1]
    assert numbers(filter="overdue") == [1]
    assert numbers(filter="nobody") == [3]
    assert numbers(state="working") == [2]
    assert numbers(filter="mine", state="new") == []
    assert counts(LINES, HOUSE, AT) == {"mine": 2, "teams": 1, "all": 4, "overdue": 1, "nobody": 1}


def test_text_is_found_without_accents_in_everything_that_is_shown():
    assert numbers(text="saldytuvas") == [1]
    assert numbers(text="nida jonas") == [2]
    assert numbers(text="g45") == [3]
    assert numbers(text="T-000004") == [4]
    assert numbers(text="ona z") == [1]
    assert numbers(text="nobody of this name") == []


def test_any_column_sorts_both_ways():
    for column in range(len(COLUMNS)):
        rising, falling = numbers(column=column), numbers(column=column, falling=True)
        assert sorted(rising) == sorted(falling) == [1, 2, 3, 4]
    assert numbers(column=0, falling=True) == [4, 3, 2, 1]
    assert numbers(column=3)[0] == 2
    assert numbers(column=8) == [1, 2, 3, 4]


def test_a_row_says_everything(qapp):
    words = [say(cell.text) for cell in row(LINES[1], HOUSE, AT).cells]
    assert len(words) == len(COLUMNS)
    assert words[:5] == ["T-000002", "Job 2", "In work", "Urgent", "Rasa P."]
    assert words[6] == "UAB Nida · Jonas" and words[8].startswith("Soon: ") and words[9] == "2 min"
    assert say(row(LINES[2], HOUSE, AT).cells[4].text) == "nobody"


def test_ages(qapp):
    said = [say(age(NOW - timedelta(minutes=each), AT)) for each in (-5, 59, 60, 47 * 60, 3 * 1440)]
    assert said == ["0 min", "59 min", "1 h", "47 h", "3 d"]


def test_counts_at_the_top_are_what_needs_somebody(qapp):
    assert [each.tone for each in pills(LINES, AT)] == ["bad", "warn"]
    assert pills(LINES[2:], AT) == ()


def test_the_load_is_of_the_capacity(qapp):
    roster = Roster(
        (
            Duty("a", "A", 4, load=3),
            Duty("b", "B", 2, load=2),
            Duty("c", "C", 2, load=5),
            Duty("d", "D", 1, away=True),
        )
    )
    bars = load_bars(roster)
    assert [(each.share, each.tone, each.away) for each in bars] == [
        (0.75, "ok", False), (1.0, "warn", False), (2.5, "bad", False), (0.0, "muted", True),
    ]  # fmt: skip
    assert say(bars[0].words) == "3 of 4" and say(bars[3].words) == "away · 0 of 1"


def test_who_looks_comes_from_the_desk():
    of = house(Desk(view=made.view()), Roster((Duty("gone", "Old Hand", 1),)))
    assert of.me and of.people["gone"] == "Old Hand" and of.mine < set(of.teams)
    assert house(Desk(), Roster()).me == ""


def test_what_is_left_out_is_said(qapp):
    assert say(shown_of(3, 10, 10)) == "3 of 10"
    assert "due first" in say(shown_of(3, 10, 99))
    assert {nothing(Wanted(filter=each)).text for each in FILTERS} != {nothing(Wanted(text="x")).text}
    assert len(states()) == 6
