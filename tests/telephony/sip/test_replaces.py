"""Replaces: read, written, matched (RFC 3891)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.sip.headers import HeaderError
from telephony.sip.outputs import InviteArrived, Settings
from telephony.sip.replaces import Replaces, escaped, in_uri, parse_replaces
from tests.telephony.sip.talks import Called, Calling
from tests.telephony.sip.wire import BOB, request

names = st.text("abcXYZ019-.@%", min_size=1, max_size=20)
tags = st.text("abcXYZ1-.", min_size=1, max_size=12)


@given(names, tags, tags, st.booleans())
def test_what_is_written_is_read_again(call_id: str, to_tag: str, from_tag: str, early: bool) -> None:
    written = Replaces(call_id, to_tag, from_tag, early)
    assert parse_replaces(str(written)) == written
    assert in_uri("Subject=x&" + escaped(written)) == written


@pytest.mark.parametrize(
    "text", ["", "a", "a;to-tag=1", "a;from-tag=1", ";to-tag=1;from-tag=2", "a;to-tag;from-tag=2"]
)
def test_what_lacks_its_tags_is_no_replaces(text: str) -> None:
    with pytest.raises(HeaderError):
        parse_replaces(text)


def test_0_stands_for_no_tag() -> None:
    assert parse_replaces("a;from-tag=0;to-tag=x").key == ("a", "x", "")
    assert in_uri("Subject=x") is None


def again(called: Called, replaces: str, *more: str) -> Called:
    """Carol's INVITE that wants the place of Alice's."""
    called.said.clear()
    called.hear(
        request(
            "INVITE", f"Replaces: {replaces}", *more, call_id="carol", tag="c", branch="z9hG4bKc", body="v=0"
        )
    )
    return called


def test_an_invite_takes_the_place_of_the_dialog_it_names() -> None:
    called = Called()
    first = called.call
    again(called, f"call-1;to-tag={called.tag};from-tag=a-tag")
    assert called.arrived.replaces == first and called.call != first
    called.respond(200)
    assert called.next(200).header("call-id") == "carol"
    called.take(called.end.bye(first, called.now))
    assert called.next("BYE").header("call-id") == "call-1"


@pytest.mark.parametrize(
    ("replaces", "more", "status"),
    [
        ("call-1;to-tag=a-tag;from-tag={tag}", (), 481),  # the tags the wrong way round
        ("call-2;to-tag={tag};from-tag=a-tag", (), 481),
        ("call-1;to-tag={tag};from-tag=a-tag;early-only", (), 486),
        ("call-1;to-tag={tag}", (), 400),
        ("call-1;to-tag={tag};from-tag=a-tag", ("Replaces: call-1;to-tag=x;from-tag=y",), 400),
    ],
)
def test_what_cannot_be_replaced(replaces: str, more: tuple[str, ...], status: int) -> None:
    called = Called()
    again(called, replaces.format(tag=called.tag), *more)
    assert called.next(status) and len([e for e in called.told if isinstance(e, InviteArrived)]) == 1


def test_a_call_that_still_rings_at_ours_cannot_be_replaced_by_others() -> None:
    called = Called(answer=False)
    called.respond(180)
    tag = called.next(180).header("to").partition(";tag=")[2]
    assert again(called, f"call-1;to-tag={tag};from-tag=a-tag").next(481)


def test_a_call_of_ours_that_rings_can_be_picked_up() -> None:
    alice = Calling()
    alice.answer(180)
    own = alice.invite.header("from").partition(";tag=")[2]
    call_id = alice.invite.header("call-id")
    alice.hear(
        request("INVITE", f"Replaces: {call_id};to-tag={own};from-tag=b-tag;early-only", "Require: replaces",
                call_id="carol", tag="c", branch="z9hG4bKc"), BOB,
    )  # fmt: skip
    assert alice.heard(InviteArrived).replaces == alice.call


def test_without_transfers_replaces_is_not_understood() -> None:
    called = Called(settings=Settings())
    again(called, f"call-1;to-tag={called.tag};from-tag=a-tag", "Require: replaces")
    assert called.next(420).header("unsupported") == "replaces"
