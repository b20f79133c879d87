"""Words of returns: every state and step has some, and what is overdue says so beside its colour."""

from datetime import UTC, datetime, timedelta

from app.domain.money import of_units
from app.domain.returns import RETURN, Return, ReturnStep
from app.ui.parts.say import say
from app.ui.parts.tokens import LIGHT
from app.ui.service.return_words import about, filters, list_rows, short_rows, state_pill, step_rows, steps

AT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
NOW = (AT + timedelta(days=20)).timestamp()


def made(state: str, **fields) -> Return:
    return Return(1, 7, "Brema", state, AT, "Fan · F-1", "F-1", sent=AT, **fields)


def test_every_state_has_its_word_and_tone():
    for state in RETURN.states:
        pill = state_pill(made(state), AT.timestamp())
        assert say(pill.text) and f"{pill.tone}_bg" in LIGHT
        assert [press.action for press in steps(state)] == [
            e for e in RETURN.events if RETURN.allows(state, e)
        ]


def test_an_overdue_one_says_so_and_for_how_long():
    late = made("received")
    assert say(state_pill(late, NOW).text).startswith("20 day") and state_pill(late, NOW).tone == "bad"
    (row,) = list_rows([late], NOW)
    assert "overdue" in say(row.cells[4].text) and row.cells[5].text == "20"
    (calm,) = list_rows([made("repaired")], NOW)
    assert "overdue" not in say(calm.cells[4].text) and calm.cells[5].text == ""
    (short,) = short_rows([late], NOW)
    assert short.id == "1" and short.cells[0].text == "R-000007"


def test_steps_newest_first_with_what_was_said():
    rows = step_rows(
        [ReturnStep(AT, "rasa", "drafted", "drafted"), ReturnStep(AT, "rasa", "sent", "sent", "by\nbus")], NOW
    )
    assert [say(row.cells[1].text) for row in rows] == ["Sent · by / bus", "Drafted"]


def test_what_came_of_it():
    words = say(about(made("back", replacement="F-9", credit=of_units(5, "EUR"), ticket="T-000001")))
    assert words.count("·") >= 3 and "F-9" in words and "0.05 EUR" in words
    assert [each.value for each in filters()] == ["open", "away", "overdue", "ended", "all"]
