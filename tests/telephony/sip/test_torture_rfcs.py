"""Every message of RFC 4475 and RFC 5118, as a datagram and as a stream, with the verdict we hold right."""

from __future__ import annotations

from collections import Counter

import pytest

from telephony.sip.endpoint import Endpoint
from telephony.sip.framing import Framer, Whole
from telephony.sip.message import Address
from telephony.sip.outputs import InviteArrived, Rejected, RequestArrived, Send
from tests.telephony.sip.torture import Case, rfc4475_invalid, rfc4475_meaning, rfc4475_valid, rfc5118
from tests.telephony.sip.wire import BOB, tokens

CASES = (*rfc4475_valid.CASES, *rfc4475_invalid.CASES, *rfc4475_meaning.CASES, *rfc5118.CASES)
UDP_PEER = Address("192.0.2.77", 5060)
TCP_PEER = Address("192.0.2.77", 40000, "TCP")


def verdict(data: bytes, source: Address) -> str:
    """What a fresh endpoint makes of it, in the words of `Case.verdict`."""
    endpoint = Endpoint(BOB, user_agent="test", token=tokens("b"))
    outputs = endpoint.receive(data, source, 0.0)
    told = [output for output in outputs if not isinstance(output, Rejected)]
    if any(isinstance(output, InviteArrived) for output in told):
        return "call"
    if any(isinstance(output, RequestArrived) for output in told):
        return "request"
    statuses = [output.data.split(b" ", 2)[1].decode() for output in told if isinstance(output, Send)]
    assert len(statuses) <= 1, "one answer at most"
    return statuses[0] if statuses else "nothing"


def test_all_of_both_documents_are_here() -> None:
    names = Counter(each.name for each in CASES)
    assert set(names.values()) == {1}
    assert len(CASES) == 49 + 11


@pytest.mark.parametrize("given", CASES, ids=lambda each: each.name)
def test_as_a_datagram(given: Case) -> None:
    assert verdict(given.data, UDP_PEER) == given.verdict, f"{given.section}: {given.why}"


OTHERWISE = {
    # A stream must tell its length, and these do not, or not one that is there.
    "clerr": "nothing",  # the rest of the body is waited for
    "inv2543": "400",
}


@pytest.mark.parametrize("given", CASES, ids=lambda each: each.name)
def test_as_a_stream(given: Case) -> None:
    frames = Framer().feed(given.data)
    verdicts = [verdict(frame.data, TCP_PEER) for frame in frames if hasattr(frame, "data")]
    expected = OTHERWISE.get(given.name, given.verdict)
    assert (verdicts[0] if verdicts else "nothing") == expected, f"{given.section}: {given.why}"
    if expected in ("call", "request"):
        assert isinstance(frames[0], Whole)
