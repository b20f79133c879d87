"""What the screen holds and what a key means, without a window."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import desk as rules
from app.domain.desk import Desk, LinkState, Notice, PhoneGone
from telephony.switchboard.desk_events import (
    CallerChosen,
    DialAsked,
    DigitsAsked,
    HangUpAsked,
    HoldAsked,
    MuteAsked,
    OfferDeclined,
    PauseAsked,
    ReadyAsked,
    RetrieveAsked,
    SignedIn,
    SignedOut,
    WrapUpExtended,
    WrapUpFinished,
)
from telephony.switchboard.events import Asked
from telephony.switchboard.ids import CallId
from telephony.switchboard.overview import DeskView
from telephony.switchboard.phone import AnswerPhone, AudioLevels, HangUpPhone
from tests.app.ui import made_up as made

STATES = ("offered", "talking", "held", "wrap_up", "reaching", "dialling")
RINGING = replace(made.PHONE, call="ringing")
ON_CALL = replace(made.PHONE, call="up")


def desk(*values: object) -> Desk:
    state = Desk()
    for value in (made.UP, made.PHONE, *values):
        state = rules.heard(state, value, made.NOW)
    return state


def test_the_exchanges_clock_counts_and_not_ours() -> None:
    assert desk(made.view(at=made.NOW + 90)).ahead == 90


def test_a_phone_that_is_gone_is_not_shown_any_more() -> None:
    assert desk(PhoneGone("crashed")).phone is None


def test_values_of_others_change_nothing() -> None:
    before = desk(made.view())
    assert rules.heard(before, Notice("defect"), made.NOW) is before


def test_levels_are_forgotten_when_the_call_ends() -> None:
    assert desk(ON_CALL, AudioLevels(-20, -20), made.PHONE).levels is None


# ---- which call the columns are about


def test_a_ringing_call_does_not_take_the_note_away_from_the_call_before() -> None:
    before = desk(made.view(made.call("wrap_up")))
    second = made.unknown("offered", call=CallId("c2"))
    after = rules.heard(before, made.view(second, made.call("wrap_up")), made.NOW)
    assert after.focus == "c1"


def test_answering_takes_the_columns() -> None:
    second = made.unknown("offered", call=CallId("c2"))
    before = desk(made.view(made.call("wrap_up")), made.view(second, made.call("wrap_up")))
    after = rules.heard(before, made.view(replace(second, state="talking"), made.call("wrap_up")), made.NOW)
    assert after.focus == "c2"


def test_the_columns_fall_back_when_the_call_is_over() -> None:
    both = desk(made.view(made.call(), made.unknown("held", call=CallId("c2"))))
    after = rules.heard(both, made.view(made.unknown("held", call=CallId("c2"))), made.NOW)
    assert after.focus == "c2"
    assert rules.heard(after, made.view(), made.NOW).focus is None


def test_coming_back_from_hold_keeps_what_the_operator_looks_at() -> None:
    held = made.call("held")
    other = made.unknown("wrap_up", call=CallId("c2"))
    looking = rules.look_at(desk(made.view(held, other)), CallId("c2"))
    assert rules.heard(looking, made.view(made.call("talking"), other), made.NOW).focus == "c2"


def test_nobody_looks_at_a_call_that_is_not_there() -> None:
    state = desk(made.view(made.call()))
    assert rules.look_at(state, CallId("elsewhere")) is state


def test_what_rings_is_on_top_and_what_is_done_at_the_bottom() -> None:
    calls = [made.call(state, call=CallId(state)) for state in ("wrap_up", "held", "talking", "offered")]
    assert [c.state for c in rules.strips(desk(made.view(*calls)))] == [
        "offered",
        "talking",
        "held",
        "wrap_up",
    ]


# ---- actions


@pytest.mark.parametrize(
    ("state", "action", "wanted"),
    [
        ("offered", "decline", OfferDeclined),
        ("talking", "hang_up", HangUpAsked),
        ("talking", "hold", HoldAsked),
        ("held", "hold", RetrieveAsked),
        ("held", "hang_up", HangUpAsked),
        ("talking", "mute", MuteAsked),
        ("talking", "digits", DigitsAsked),
        ("reaching", "hang_up", HangUpAsked),
        ("wrap_up", "extend", WrapUpExtended),
        ("wrap_up", "finish", WrapUpFinished),
    ],
)
def test_an_action_on_a_call_becomes_its_event(state: str, action: str, wanted: type) -> None:
    event = rules.asked(desk(made.view(made.call(state))), action, "5")
    assert isinstance(event, Asked) and isinstance(event, wanted)
    assert (event.operator, getattr(event, "call", None)) == ("rasa", "c1")


@pytest.mark.parametrize(
    ("me", "action", "argument", "wanted"),
    [
        ("offline", "ready", "", SignedIn("rasa")),  # type: ignore[arg-type]
        ("paused", "ready", "", ReadyAsked("rasa")),  # type: ignore[arg-type]
        ("ready", "pause", "lunch", PauseAsked("rasa", "lunch")),  # type: ignore[arg-type]
        ("ready", "pause", "", PauseAsked("rasa", "break")),  # type: ignore[arg-type]
        ("ready", "sign_out", "", SignedOut("rasa")),  # type: ignore[arg-type]
        ("ready", "dial", "+37061234567", DialAsked("rasa", "+37061234567")),  # type: ignore[arg-type]
    ],
)
def test_an_action_on_myself_becomes_its_event(me: str, action: str, argument: str, wanted: object) -> None:
    assert rules.asked(desk(made.view(me=made.me(me))), action, argument) == wanted


def test_answering_is_done_by_the_phone_even_while_the_exchange_is_silent() -> None:
    assert rules.asked(desk(made.DOWN, RINGING), "answer") == AnswerPhone()


def test_hanging_up_falls_back_to_the_phone_while_the_exchange_is_silent() -> None:
    assert rules.asked(desk(made.view(made.call()), made.DOWN, ON_CALL), "hang_up") == HangUpPhone()


def test_a_call_the_exchange_does_not_show_can_be_hung_up() -> None:
    assert rules.asked(desk(made.view(), ON_CALL), "hang_up") == HangUpPhone()


def test_mute_turns_round() -> None:
    muted = rules.asked(desk(made.view(made.call(muted=True))), "mute")
    assert isinstance(muted, MuteAsked) and not muted.muted


@pytest.mark.parametrize(
    ("values", "action", "reason"),
    [
        ((), "ready", "link_down"),
        ((made.view(), made.DOWN), "dial", "link_down"),
        ((made.view(),), "answer", "nothing_rings"),
        ((made.view(made.call("offered")), PhoneGone()), "answer", "other_phone"),
        ((made.view(),), "hang_up", "no_call"),
        ((made.view(),), "decline", "nothing_rings"),
        ((made.view(),), "digits", "not_talking"),
        ((made.view(),), "finish", "no_wrap_up"),
        ((made.view(made.call()),), "dial", "on_call"),
        ((made.view(made.call("offered")),), "dial", "rings"),
        ((made.view(made.call("offered")),), "hang_up", "rings"),
        ((made.view(me=made.me("offline")),), "dial", "signed_out"),
        ((made.view(me=made.me(phone_online=False)),), "dial", "phone_offline"),
        ((made.view(made.call("wrap_up", disposition_required=True)),), "finish", "outcome_needed"),
    ],
)
def test_what_is_not_possible_says_why_and_sends_nothing(
    values: tuple[object, ...], action: str, reason: str
) -> None:
    state = desk(*values)
    assert rules.blocked(state, action) == reason
    assert rules.asked(state, action) is None


def test_an_action_may_name_its_call() -> None:
    both = desk(made.view(made.call(), made.unknown("held", call=CallId("c2"))))
    assert rules.asked(both, "hold", call=CallId("c2")) == RetrieveAsked("rasa", CallId("c2"))  # type: ignore[arg-type]
    assert rules.blocked(both, "mute", CallId("c2")) == "no_call"


def test_who_calls_is_told_to_the_exchange() -> None:
    state = desk(made.view(made.unknown()))
    event = CallerChosen("rasa", CallId("c1"), made.EGLE_MATCH)  # type: ignore[arg-type]
    assert rules.chosen(state, CallId("c1"), made.EGLE_MATCH) == event
    assert rules.chosen(rules.heard(state, made.DOWN, 0), CallId("c1"), made.EGLE_MATCH) is None


def test_what_a_call_is_about_is_told_to_the_exchange_once_it_is_picked_up() -> None:
    for state, told in (("offered", False), ("talking", True), ("wrap_up", True)):
        seen = desk(made.view(made.call(state)))
        assert (rules.worked_on(seen, 42) is not None) is told
        assert rules.worked_on(rules.heard(seen, made.DOWN, 0), 42) is None
    assert rules.worked_on(desk(made.view()), 42) is None


@given(
    states=st.lists(st.sampled_from(STATES), max_size=3),
    action=st.sampled_from(
        ["answer", "decline", "hang_up", "hold", "mute", "digits", "finish", "extend", "dial"]
    ),
    up=st.booleans(),
    phone=st.sampled_from(["idle", "ringing", "up"]),
)
def test_what_is_not_blocked_is_sent_and_what_is_blocked_is_not(
    states: list[str], action: str, up: bool, phone: str
) -> None:
    calls = [made.call(s, call=CallId(f"c{n}")) for n, s in enumerate(states)]
    state = desk(made.view(*calls), LinkState(up, made.NOW), replace(made.PHONE, call=phone))
    assert (rules.asked(state, action, "1") is None) == bool(rules.blocked(state, action))


# ---- outcomes


def test_an_outcome_picked_while_talking_is_sent_with_finish() -> None:
    picked = rules.choose_outcome(desk(made.view(made.call())), CallId("c1"), "visit")
    after = rules.heard(picked, made.view(made.call("wrap_up", disposition_required=True)), made.NOW)
    assert rules.asked(after, "finish") == WrapUpFinished("rasa", CallId("c1"), "visit")  # type: ignore[arg-type]


def test_picking_again_takes_the_outcome_back() -> None:
    state = desk(made.view(made.call("wrap_up")))
    once = rules.choose_outcome(state, CallId("c1"), "visit")
    assert rules.choose_outcome(once, CallId("c1"), "visit").outcome(CallId("c1")) == ""


def test_an_outcome_the_queue_does_not_have_is_not_picked() -> None:
    state = desk(made.view(made.call("wrap_up")))
    assert rules.choose_outcome(state, CallId("c1"), "nonsense") is state


def test_outcomes_go_with_their_call() -> None:
    picked = rules.choose_outcome(desk(made.view(made.call())), CallId("c1"), "visit")
    assert rules.heard(picked, made.view(), made.NOW).outcomes == ()


def test_an_outcome_is_not_lost_when_the_time_runs_out() -> None:
    wrap = made.call("wrap_up", wrap_until=made.NOW + 10)
    picked = rules.choose_outcome(desk(made.view(wrap)), CallId("c1"), "visit")
    assert rules.about_to_lapse(picked, made.NOW) is None
    assert rules.about_to_lapse(picked, made.NOW + 9.2) == wrap
    assert rules.about_to_lapse(desk(made.view(wrap)), made.NOW + 9.2) is None


@pytest.mark.parametrize(
    ("muted", "level", "hint"), [(True, -20.0, True), (True, -50.0, False), (False, -20.0, False)]
)
def test_muted_but_speaking(muted: bool, level: float, hint: bool) -> None:
    state = desk(made.view(made.call(muted=muted)), ON_CALL, AudioLevels(level, -90))
    assert rules.muted_but_speaking(state, made.NOW) is hint


def test_that_i_am_muted_but_speaking_stays_through_the_pauses_between_words() -> None:
    state = desk(made.view(made.call(muted=True)), ON_CALL, AudioLevels(-20.0, -90))
    state = rules.heard(state, AudioLevels(-80.0, -90), made.NOW + 1)
    assert rules.muted_but_speaking(state, made.NOW + 2)
    assert not rules.muted_but_speaking(state, made.NOW + 4), "but he has stopped"
    state = rules.heard(state, made.view(made.call(muted=False)), made.NOW + 2)
    assert not rules.muted_but_speaking(state, made.NOW + 2)


def test_a_view_is_a_value() -> None:
    assert isinstance(made.view(), DeskView) and made.view() == made.view()


def test_an_exchange_that_forgot_the_shift_is_noticed() -> None:
    def after(*values: object) -> bool:
        desk = Desk()
        for value in (made.UP, *values):
            desk = rules.heard(desk, value, made.NOW)
        return desk.dropped

    ready, offline = made.view(), made.view(me=made.me("offline"))
    down = LinkState(False, made.NOW, "gone")
    assert after(ready, down, made.UP, offline)
    assert after(ready, down, made.UP, offline, offline)
    assert not after(ready, down, made.UP, offline, ready)
    assert not after(ready, offline), "signed out by hand"
    assert not after(offline, down, made.UP, offline)
    assert not after(down, made.UP, offline), "a first start"
    assert not after(ready, down, made.UP, ready, offline)
