"""Presses and lamps, as conversations with a headset."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.phones.headset.buttons import Buttons
from telephony.phones.headset.descriptor import read_descriptor
from tests.telephony.phones.headset.made import (
    ARRAY,
    CERTIFIED,
    DROP_ON_HOOK,
    HOOK_OFF,
    HOOK_ON,
    MOMENTARY,
    MUTE_OFF_HOOK,
    MUTE_ON_HOOK,
)


def buttons(descriptor: bytes = CERTIFIED) -> Buttons:
    made = Buttons()
    made.came(read_descriptor(descriptor))
    return made


def test_answer_mute_and_hang_up_by_the_headset() -> None:
    one = buttons()
    one.call = "ringing"
    assert one.lamps() == [b"\x02\x04"]
    assert one.report(HOOK_ON) == ("answer",)
    one.call = "up"
    assert one.lamps() == [b"\x02\x01"]
    assert one.report(MUTE_ON_HOOK) == ("mute",)
    assert one.report(HOOK_ON) == (), "let go"
    one.muted = True
    assert one.lamps() == [b"\x02\x03"]
    assert one.report(HOOK_OFF) == ("hang_up",)
    one.call = "idle"
    assert one.lamps() == [b"\x02\x00"]


def test_what_follows_our_own_lamp_is_no_press() -> None:
    """Answered with the mouse, hung up by the far end: the headset only follows."""
    one = buttons()
    one.call = "ringing"
    one.call = "up"
    assert one.report(HOOK_ON) == ()
    one.call = "idle"
    assert one.report(HOOK_OFF) == ()


def test_a_hook_lifted_without_a_call_is_astray_until_it_is_down() -> None:
    one = buttons()
    assert one.report(HOOK_ON) == ()
    assert one.astray
    assert one.report(HOOK_OFF) == ()
    assert not one.astray


def test_drop_refuses_a_ringing_call() -> None:
    one = buttons()
    one.call = "ringing"
    assert one.report(bytes.fromhex("0104")) == ("hang_up",)
    one = buttons()
    one.call = "up"
    assert one.report(HOOK_ON) == ()
    assert one.report(DROP_ON_HOOK) == ("hang_up",)


def test_one_momentary_button_answers_and_hangs_up_and_its_release_does_nothing() -> None:
    one = buttons(MOMENTARY)
    one.call = "ringing"
    assert one.report(b"\x01") == ("answer",)
    one.call = "up"
    assert one.report(b"\x00") == ()
    assert one.report(b"\x01") == ("hang_up",)
    one.call = "idle"
    assert one.report(b"\x00") == ()
    assert not one.astray


def test_an_array_says_each_press() -> None:
    one = buttons(ARRAY)
    one.call = "ringing"
    assert one.report(b"\x01\x00") == ("answer",)
    one.call = "up"
    assert one.report(b"\x00\x00") == (), "let go"
    assert one.report(b"\x02\x00") == ("mute",)
    assert one.report(b"\x01\x00") == ("hang_up",)


@pytest.mark.parametrize("call", ["idle", "ringing", "up"])
def test_a_learned_button_counts_before_what_the_headset_says(call: str) -> None:
    one = buttons()
    one.call = call
    one.learn({"mute": HOOK_ON, "answer": b"\x09\x10", "hang_up": b"\x09\x10"})
    assert one.report(HOOK_ON) == (("mute",) if call == "up" else ())
    same = {"idle": (), "ringing": ("answer",), "up": ("hang_up",)}
    assert one.report(b"\x09\x10") == same[call]


def test_mute_without_a_call_does_nothing() -> None:
    one = buttons()
    assert one.report(MUTE_OFF_HOOK) == ()


@given(st.lists(st.tuples(st.sampled_from(["idle", "ringing", "up"]), st.integers(0, 7)), max_size=40))
def test_nothing_is_done_that_the_call_does_not_allow(steps: list[tuple[str, int]]) -> None:
    one = buttons()
    for call, bits in steps:
        one.call = call
        done = one.report(bytes([1, bits]))
        assert not (call == "idle" and done)
        assert not (call == "ringing" and "mute" in done)
        assert not (call == "up" and "answer" in done)
