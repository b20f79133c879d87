"""What the floor says of people."""

from app.ui.board.ages import Age
from app.ui.board.people_words import (
    PEOPLE,
    PERSON_SORTS,
    details,
    in_short,
    person_cells,
    person_fits,
    person_rank,
)
from app.ui.board.present import Names
from app.ui.parts.say import say
from tests.app.ui.made_up import NOW
from tests.app.ui.made_up_floor import PAUSES, person
from tests.app.ui.made_up_floor import PEOPLE as MADE


def test_a_row_has_a_cell_for_each_column_and_every_column_sorts() -> None:
    assert all(len(person_cells(each, {})) == len(PEOPLE) == len(PERSON_SORTS) for each in MADE)


def test_who_needs_something_is_first_and_who_is_gone_last() -> None:
    ranked = [each.operator for each in sorted(MADE, key=person_rank)]
    assert ranked[:3] == ["tomas", "dovile", "greta"] and ranked[-1] == "jurga"


def test_who_is_late_back_is_called_so(qapp: object) -> None:
    away = person("a", "A", "paused", 600, pause_code="lunch", late_at=NOW - 1)
    state, time = person_cells(away, dict(PAUSES))[1:3]
    assert isinstance(state, Age) and isinstance(time, Age)
    assert (say(state.at(NOW).text), state.at(NOW).tone) == ("late back", "bad")
    assert (say(state.at(NOW - 2).text), state.at(NOW - 2).tone) == ("Lunch", "muted")


def test_a_phone_that_is_gone_is_said(qapp: object) -> None:
    cells = person_cells(person("a", "A", "ready", 5, phone_online=False), {})
    assert (say(cells[1].text), cells[1].tone) == ("no phone", "bad")


def test_the_house_in_short(qapp: object) -> None:
    assert say(in_short(MADE)) == "2 ready · 7 in calls · 3 away"


def test_filter_and_details(qapp: object) -> None:
    one = person("dovile", "Dovilė U.", "wrap_up", 10, after="lunch", calls=3)
    assert person_fits(one, "dovile") and person_fits(one, "201") and not person_fits(one, "rasa")
    pairs = {say(a): say(b) for a, b in details(one, Names({"support": "Support"}), dict(PAUSES), str)}
    assert (pairs["After the call"], pairs["Calls today"], pairs["Queues"]) == ("then: Lunch", "3", "Support")
