"""What a program asks about calls that move (RFC 3515, RFC 3891); conversations stand in test_refer.py."""

from __future__ import annotations

import pytest

from telephony.sip.message import UnsafeText
from telephony.sip.outputs import TransactionId
from telephony.sip.replaces import Replaces, in_uri
from tests.telephony.sip.talks import Calling


def test_the_other_end_finds_the_call_by_what_we_give_away() -> None:
    alice = Calling()
    alice.answer(200)
    written = alice.end.transfers.replaces(alice.call)
    found = in_uri(written)
    own = alice.invite.header("from").partition(";tag=")[2]
    assert found == Replaces(alice.invite.header("call-id"), "b-tag", own)
    assert alice.end.transfers.target(alice.call) == "sip:bob@10.0.0.2:5062"
    theirs = Replaces(found.call_id, found.from_tag, found.to_tag) if found else None
    assert theirs is not None and alice.end.transfers.call_of(theirs) == alice.call
    assert alice.end.transfers.replaces("gone") == alice.end.transfers.target("gone") == ""
    assert alice.end.transfers.call_of(Replaces("x", "y", "z")) == ""


def test_what_is_asked_of_a_call_that_is_gone_does_nothing() -> None:
    alice = Calling()
    assert alice.end.transfers.refer("gone", "sip:a@b", 0.0) == []
    assert alice.end.transfers.refer(alice.call, "sip:a@b", 0.0) == []  # not answered yet
    assert alice.end.transfers.report(TransactionId("t9"), 200, 0.0) == []


def test_a_line_break_in_a_header_is_refused_before_anything_happens() -> None:
    alice = Calling()
    alice.answer(200)
    with pytest.raises(UnsafeText):
        alice.end.transfers.refer(alice.call, "sip:a@b", 0.0, (("Subject", "x\r\ny"),))
