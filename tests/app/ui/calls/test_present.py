"""What the strip says, without a window."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain import desk as rules
from app.domain.desk import Desk
from app.ui.calls import present
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from app.ui.parts.tokens import LIGHT
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.ids import CallId
from telephony.switchboard.overview import CallView
from telephony.switchboard.phone import AudioLevels, PhoneState
from tests.app.ui import made_up as made

KEYS = {"answer": "F2", "disposition_1": "Ctrl+1"}


def desk(*values: object, phone: PhoneState | None = None) -> Desk:
    state = Desk()
    for value in (made.UP, phone or made.PHONE, *values):
        state = rules.heard(state, value, made.NOW)
    return state


def strip(call: CallView, *more: object, now: float = made.NOW) -> present.Strip:
    return present.strip(call, desk(made.view(call), *more), now, KEYS)


def pills(call: CallView, *more: object) -> list[str]:
    return [bare(say(p.text)) for p in strip(call, *more).pills]


def test_a_known_caller() -> None:
    shown = strip(made.call())
    assert shown.title == "Jonas Petraitis"
    assert bare(say(shown.details)) == (
        "UAB Baltic Cooling · +370 612 34567 · matched by number · mobile · "
        "came through Repairs line → Support LT · waited 00:38"
    )
    assert pills(made.call()) == ["talking 03:27", "VIP", "Service contract", "2 overdue invoices"]


def test_a_word_about_the_customer_is_said_once() -> None:
    match = replace(made.JONAS_MATCH, badges=("VIP", "vip ", "Contract", "contract", ""))
    assert pills(made.call(chosen=match)) == ["talking 03:27", "VIP", "Contract"]
    plain = replace(match, priority=0)
    assert pills(made.call(chosen=plain)) == ["talking 03:27", "VIP", "Contract"]


def test_a_number_called_like_its_queue_is_said_once() -> None:
    details = bare(say(strip(made.call(path=("Repairs", "Repairs", "Sales"))).details))
    assert "came through Repairs → Sales ·" in details


def test_every_way_a_call_may_end_has_words() -> None:
    reasons = re.findall("``([a-z_]+)``", (ContactRecord.__doc__ or "").split("end_reason")[1].split(". ")[0])
    assert {"customer", "exchange_stopped"} <= set(reasons)
    assert [r for r in reasons if present.end_word(r) == r] == []


@pytest.mark.parametrize(
    ("call", "title"),
    [
        (made.unknown(), "+370 698 77001"),
        (made.withheld(), "Number withheld"),
        (made.unknown(number="", number_raw="860012345"), "860012345"),
        (made.unknown(number="", number_raw=""), "Servisas"),
        (made.unknown(number="", number_raw="", display_name=""), "Unknown caller"),
        (made.call(chosen=None, matches=(made.JONAS_MATCH, made.EGLE_MATCH)), "+370 612 34567"),
        (made.call(chosen=None, matches=(made.SARA_MATCH,)), "+370 612 34567"),
        (made.call(chosen=replace(made.JONAS_MATCH, person="", person_id=None)), "UAB Baltic Cooling"),
    ],
)
def test_nobody_is_named_before_anybody_is_sure(call: CallView, title: str) -> None:
    assert bare(say(strip(call).title)) == title


@pytest.mark.parametrize(
    ("call", "pill"),
    [
        (made.unknown(), "unknown caller"),
        (made.unknown(identified=False), "looking up…"),
        (made.call(chosen=None, matches=(made.JONAS_MATCH, made.EGLE_MATCH)), "2 possible callers"),
        (made.call(chosen=None, matches=(made.EGLE_MATCH,)), "perhaps Eglė Stankutė"),
        (made.call("wrap_up"), "the customer hung up"),
        (made.call(muted=True), "muted"),
        (made.call("wrap_up"), "wrap-up 00:24"),
        (made.call("offered"), "ringing 00:06"),
    ],
)
def test_pills_have_words(call: CallView, pill: str) -> None:
    assert pill in pills(call)


def test_the_exchanges_clock_counts() -> None:
    late = desk(made.view(made.call(), at=made.NOW + 60))
    pill = present.strip(made.call(), late, made.NOW, KEYS).pills[0]
    assert say(pill.text) == "talking 04:27"


@pytest.mark.parametrize(
    ("state", "actions"),
    [
        ("offered", ["answer", "decline"]),
        ("talking", ["mute", "hold", "transfer", "park", "keypad", "hang_up"]),
        ("held", ["hold", "transfer", "park", "hang_up"]),
        ("wrap_up", ["call_back", "extend", "finish"]),
        ("dialling", ["hang_up"]),
    ],
)
def test_what_can_be_done(state: str, actions: list[str]) -> None:
    assert [p.action for p in strip(made.call(state)).presses] == actions


def test_one_filled_button_and_red_for_ending_only() -> None:
    for state in ("offered", "talking", "held", "wrap_up"):
        presses = strip(made.call(state)).presses
        assert sum(p.kind in ("filled", "go") for p in presses) <= 1
        assert all(p.action in ("hang_up", "decline") for p in presses if p.kind == "danger")


def test_answering_needs_the_phone_to_ring() -> None:
    call = made.call("offered")
    ringing = replace(made.PHONE, call="ringing")
    assert strip(call).presses[0].why
    assert not present.strip(call, desk(made.view(call), phone=ringing), made.NOW, KEYS).presses[0].why


def test_a_silent_exchange_disables_with_a_reason_and_keeps_the_call() -> None:
    shown = strip(made.call(), made.DOWN)
    assert shown.tone == "muted"
    assert {say(p.why) for p in shown.presses} == {"The exchange does not answer; reconnecting."}
    assert "reconnecting" in pills(made.call(), made.DOWN)


def test_finish_waits_for_a_needed_outcome() -> None:
    call = made.call("wrap_up", disposition_required=True)
    state = desk(made.view(call))
    assert present.strip(call, state, made.NOW, KEYS).presses[-1].why
    picked = rules.choose_outcome(state, CallId("c1"), "solved")
    shown = present.strip(call, picked, made.NOW, KEYS)
    assert not shown.presses[-1].why
    assert [(p.action, p.checked, p.key) for p in shown.outcomes][:2] == [
        ("outcome:solved", True, "Ctrl+1"),
        ("outcome:callback", False, ""),
    ]


def test_an_outcome_picked_while_talking_is_seen() -> None:
    picked = rules.choose_outcome(desk(made.view(made.call())), CallId("c1"), "visit")
    shown = present.strip(made.call(), picked, made.NOW, KEYS)
    assert "outcome: Visit needed" in [say(p.text) for p in shown.pills]
    assert shown.outcomes == ()


@pytest.mark.parametrize(
    ("call", "values", "words"),
    [
        (made.call(no_audio=True), (), "No sound comes from the caller."),
        (
            made.call(muted=True),
            (replace(made.PHONE, call="up"), AudioLevels(-20, -60)),
            "You are muted but speaking.",
        ),
        (made.call(), (), ""),
    ],
)
def test_warnings(call: CallView, values: tuple[object, ...], words: str) -> None:
    assert say(strip(call, *values).warning) == words


def test_who_forwarded_the_call_is_said() -> None:
    assert "forwarded by +37052000009" in bare(say(strip(made.call(diverted_from="+37052000009")).details))


def test_of_two_calls_the_held_one_is_slim() -> None:
    held = made.unknown("held", call=CallId("c2"))
    state = desk(made.view(made.call(), held))
    slim = [present.strip(c, state, made.NOW, KEYS).slim for c in state.calls]
    assert slim == [False, True]


def test_the_small_window_is_there_while_it_rings() -> None:
    shown = present.popup(desk(made.view(made.call("offered"))), made.NOW, KEYS)
    assert (
        shown is not None and bare(say(shown.way)) == "came through Repairs line → Support LT · waiting 00:38"
    )
    assert present.popup(desk(made.view(made.call())), made.NOW, KEYS) is None


@settings(max_examples=60)
@given(
    name=st.text(max_size=300),
    number=st.text(max_size=60),
    state=st.sampled_from(["offered", "talking", "held", "wrap_up", "reaching", "leaving"]),
)
def test_strangers_names_never_break_the_strip(name: str, number: str, state: str) -> None:
    call = made.unknown(state, number="", number_raw=number, display_name=name)
    shown = strip(call)
    assert len(say(shown.title)) <= 90
    assert shown.tone in LIGHT
    assert not set(say(shown.details)) & set("\u202a\u202b\u202d\u202e\n\r\x00")


def test_a_poor_line_says_whose_it_is_while_it_is() -> None:
    words = {side: pills(made.call(poor_line=side))[1] for side in ("ours", "theirs", "both")}
    assert len(set(words.values())) == 3 and "your network" in words["ours"]
    assert pills(made.call("held", poor_line="ours")) == pills(made.call("held"))


@pytest.mark.parametrize(
    ("state", "side", "beside", "said"),
    [
        ("consulting", "third", "Ben", "You talk to Ben; the caller hears music"),
        ("consulting", "customer", "+37069999999", "You talk to the caller; +370 699 99999 hears music"),
        ("consulting", "all", "Ben", "You, the caller and Ben hear each other"),
        ("consulted", "third", "Anna", "Anna asks you about this caller"),
        ("consulted", "customer", "Anna", "Anna talks to the caller; wait a moment"),
        ("held", "", "Ben", "Ben is being called"),
        ("held", "asking", "Ben", "Ben is being called"),
        ("offered", "asking", "Anna", "Anna wants to ask you about this caller"),
        ("offered", "", "Anna", "Anna sends you this caller"),
    ],
)
def test_who_else_is_in_the_call_and_who_hears_whom(state: str, side: str, beside: str, said: str) -> None:
    shown = strip(made.call(state, side=side, beside=beside))
    assert bare(say(shown.details[0])) == said
    assert shown.presses[-1].action == ("decline" if state == "offered" else "hang_up")


def test_a_call_back_says_who_is_rung_first_and_how_long_he_waits() -> None:
    call = made.call("offered", direction="out", callback="operator_first", since=made.NOW - 460)
    strip = present.strip(call, desk(made.view(call)), made.NOW, {})
    said = [say(each) for each in strip.details]
    assert "asked to be called back: dialled when you answer" in said and "waiting 07:40" in said
    assert (strip.icon, say(strip.pills[0].text).partition(" 0")[0]) == ("to_call", "call back")
