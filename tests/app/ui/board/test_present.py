"""What the floor says of a call."""

from dataclasses import replace

import pytest

from app.ui.board.ages import Age
from app.ui.board.present import (
    CALLS,
    SORTS,
    STATES,
    Names,
    about_words,
    call_cells,
    caller,
    details,
    fits,
    in_short,
    operator_words,
    urgency,
)
from app.ui.parts.say import say
from telephony.switchboard.call import CALL
from telephony.switchboard.ids import CallId, OperatorId
from tests.app.ui.made_up import NOW
from tests.app.ui.made_up_floor import CALLS as MADE
from tests.app.ui.made_up_floor import call

NAMES = Names(
    {"support": "Support LT", "sales": "Sales"}, {"rasa": "Rasa P.", "ieva": "Ieva M."}, {"support": 30}
)


def test_every_state_of_a_call_has_its_word() -> None:
    assert set(STATES) == set(CALL.states) - {"new", "ended"}


def test_a_row_has_a_cell_for_each_column_and_every_column_sorts() -> None:
    assert all(len(call_cells(each, NAMES)) == len(CALLS) == len(SORTS) for each in MADE)


def test_who_waits_longest_is_first_then_who_is_rung_and_who_talks_longest() -> None:
    assert [each.call for each in sorted(MADE, key=urgency)][:4] == ["c1", "c2", "c3", "c4"]
    talking = [each for each in sorted(MADE, key=urgency) if each.state == "talking"]
    assert [each.since for each in talking] == sorted(each.since for each in talking)


def test_a_wait_is_late_after_the_seconds_of_its_queue() -> None:
    state, time = call_cells(call("c", "waiting", 40), NAMES)[:2]
    assert isinstance(state, Age) and isinstance(time, Age)
    assert (state.warn, state.bad) == (30, 90)
    assert (state.at(NOW).tone, time.at(NOW).text) == ("warn", "00:40")


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"name": "Jonas"}, "Jonas"),
        ({"number": "+37061234567"}, "+370 612 34567"),
        ({"said_name": "Pizza"}, "Pizza"),
        ({"withheld": True}, "number withheld"),
        ({}, "—"),
    ],
)
def test_a_caller_is_called_by_what_is_best_known(more: dict[str, object], words: str, qapp: object) -> None:
    assert say(caller(call("c", "talking", 1, **more))).strip("\u2066\u2069") == words


def test_several_who_are_rung_are_counted(qapp: object) -> None:
    rings = (OperatorId("rasa"), OperatorId("ieva"), OperatorId("x"))
    assert say(operator_words(call("c", "offered", 1, rings=rings), NAMES)) == "Rasa P. and 2 more"
    assert say(operator_words(call("c", "offered", 1, rings=rings[:1]), NAMES)) == "Rasa P."
    assert say(operator_words(call("c", "waiting", 1), NAMES)) == "—"


def test_what_is_wrong_stands_before_all_else(qapp: object) -> None:
    told = call(
        "c", "waiting", 1, no_audio=True, poor_line="ours", request=42, callback=True, recorded="masked"
    )
    assert say(about_words(told, replace(NAMES, places={CallId("c"): 1}))) == (
        "no sound · your network is poor · place 1 · T-000042 · call back asked · recording masked"
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", True),
        ("jonas", True),
        ("PETRAITIS baltic", True),
        ("612 34", True),
        ("rasa support", True),
        ("t-000007", True),
        ("nobody", False),
        ("jonas sales", False),
    ],
)
def test_the_filter_looks_at_all_that_is_said(text: str, found: bool) -> None:
    told = call(
        "c", "talking", 1, name="Jonas Petraitis", company="UAB Baltic", number="+37061234567",
        operator="rasa", request=7,
    )  # fmt: skip
    assert fits(told, NAMES, text) is found


def test_accents_are_not_needed() -> None:
    assert fits(call("c", "talking", 1, name="Eglė Stankutė"), NAMES, "egle stank")


def test_the_chosen_call_in_one_line_and_in_full(qapp: object) -> None:
    told = call(
        "c", "talking", 65, name="Jonas", operator="rasa", recorded="recording", number="+37061234567"
    )
    assert say(in_short(told, NAMES)) == "Jonas ↔ Rasa P. · talking · recording"
    pairs = {
        say(what): say(value) for what, value in details(told, NAMES, lambda at: f"{NOW - at:.0f} s ago")
    }
    assert pairs["Since"] == "65 s ago" and pairs["Came"] == "95 s ago"
    assert pairs["Operator"] == "Rasa P." and "In line" not in pairs
    menu = replace(told, menu="Service", told=(("State of a repair", "42"),))
    pairs = {say(what): say(value) for what, value in details(menu, NAMES, str)}
    assert pairs["In the menu"].startswith("Service · State of a repair")


def test_who_is_parked_is_said() -> None:
    parked = replace(call("c1", "parked", 5), parked=(701, OperatorId("rasa")))
    assert "parked under 701 by Rasa P." in say(about_words(parked, NAMES))


def test_how_a_supervisor_is_in_a_call_is_said() -> None:
    ieva, rasa = OperatorId("ieva"), OperatorId("rasa")
    heard = replace(call("c1", "talking", 5), heard_by=((ieva, "listen"),))
    assert say(about_words(heard, NAMES)) == "Listening: Ieva M."
    heard = replace(heard, heard_by=((ieva, "whisper"), (rasa, "barge")))
    assert say(about_words(heard, NAMES)) == "Speaks with all: Rasa P. · Whispers: Ieva M."
