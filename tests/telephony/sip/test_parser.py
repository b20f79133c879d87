"""Datagrams to messages; see test_torture.py for the nasty ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.sip.message import request_bytes, response_bytes
from telephony.sip.parser import Malformed, answerable, parse
from tests.telephony.sip.wire import parsed, request, text

NAMES = st.text(
    alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.!%*_+`'~",
    min_size=1,
    max_size=20,
)
VALUES = st.text(
    alphabet=st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=60
).map(lambda value: value.strip(" \t"))
KNOWN = {
    "via", "from", "to", "call-id", "cseq", "max-forwards", "content-length", "content-type",
    *"ftivlcmoreskuxabdjy",
}  # fmt: skip
BASE = [
    ("Via", "SIP/2.0/UDP h;branch=z9hG4bK1"), ("From", "<sip:a@b>;tag=1"), ("To", "<sip:c@d>"),
    ("Call-ID", "x"), ("CSeq", "1 OPTIONS"),
]  # fmt: skip


@given(st.lists(st.tuples(NAMES, VALUES).filter(lambda pair: pair[0].lower() not in KNOWN)), st.binary())
def test_headers_and_body_come_back_as_written(more: list[tuple[str, str]], body: bytes) -> None:
    data = request_bytes("OPTIONS", "sip:a@b", [*BASE, *more], body)
    if len(data) - len(body) > 16_000 or len(more) > 180:
        return
    message = parsed(data)
    assert list(message.raw_headers) == [*BASE, *more, ("Content-Length", str(len(body)))]
    assert message.body == body
    written = request_bytes("OPTIONS", message.uri, message.raw_headers[:-1], message.body)
    assert written == data


@given(st.integers(100, 699), VALUES)
def test_status_lines_come_back_as_written(status: int, reason: str) -> None:
    message = parsed(response_bytes(status, reason, BASE))
    assert (message.status, message.reason) == (status, reason)


def test_bytes_that_are_no_utf8_survive() -> None:
    data = request("OPTIONS", "X-Raw: ab").replace(b"ab", b"\xff\x80a")
    message = parsed(data)
    again = request_bytes("OPTIONS", message.uri, message.raw_headers[:-1], message.body)
    assert again == data


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for candidate in (data, b"INVITE sip:a@b SIP/2.0\r\n" + data, request("INVITE")[:200] + data):
        try:
            parse(candidate)
        except Malformed:
            continue


@pytest.mark.parametrize(
    ("change", "status"),
    [
        (("Max-Forwards: 70", "Max-Forwards: 256"), 400),
        (("CSeq: 1 INVITE", "CSeq: 1 BYE"), 400),
        (("CSeq: 1 INVITE", "CSeq: 2147483648 INVITE"), 400),
        (("Call-ID: call-1\r\n", ""), 400),
        (("Call-ID: call-1", "Call-ID: call-1\r\ni: call-1"), 400),
        (("To: <sip:bob", "Contact: x\r\nTo: sip:bob"), 400),
        (("INVITE sip:bob@10.0.0.2:5062 ", "INVITE <sip:bob@10.0.0.2:5062> "), 400),
        (("INVITE sip:bob@10.0.0.2:5062 ", "INVITE http://bob@10.0.0.2 "), 416),
        (("SIP/2.0\r\nVia", "SIP/7.0\r\nVia"), 505),
        (("Contact: <sip:", "Contact: <mailto:"), 400),
        (("Contact: <sip:", "Record-Route: <sip:x y>\r\nContact: <sip:"), 400),
        (("Content-Length: 0", "Content-Length: 5"), 400),
        (("Content-Length: 0", "Content-Length: -1"), 400),
        (("Content-Length: 0", "Content-Length: 0\r\nl: 0"), 400),
        (("Max-Forwards: 70", "Max Forwards: 70"), 400),
        (("Max-Forwards: 70", "Mäx: 70"), 400),
        (("Max-Forwards: 70", "X: a\nVia: evil"), 400),
        (("Max-Forwards: 70", "X: a\rb"), 400),
    ],
)
def test_a_bad_request_is_refused_with_the_right_status(change: tuple[str, str], status: int) -> None:
    before, after = (part.encode() for part in change)
    data = request("INVITE")
    assert before in data
    with pytest.raises(Malformed) as caught:
        parse(data.replace(before, after))
    assert caught.value.status == status
    assert caught.value.partial is not None and caught.value.partial.method == "INVITE"


def test_limits() -> None:
    long_line = request("OPTIONS", "X: " + "a" * 17_000)
    many_lines = request("OPTIONS", *(["X: a"] * 200))
    for data in (long_line, many_lines, b"x" * 65_537):
        with pytest.raises(Malformed) as caught:
            parse(data)
        assert caught.value.status == 513
    assert parsed(request("OPTIONS", "X: " + "a" * 15_000)).has("x")


def test_a_datagram_longer_than_its_content_length_is_cut() -> None:
    data = request("OPTIONS", body="abcd").replace(b"Content-Length: 4", b"Content-Length: 2")
    assert parsed(data).body == b"ab"


def test_only_what_names_its_sender_can_be_answered() -> None:
    whole = parsed(request("INVITE"))
    assert answerable(whole) and not answerable(parsed(request("ACK")))
    for lost in (b"Via: ", b"From: ", b"Call-ID: ", b"CSeq: ", b"To: "):
        with pytest.raises(Malformed) as caught:
            parse(request("INVITE").replace(lost, b"X-Lost: "))
        assert caught.value.partial is not None and not answerable(caught.value.partial)


@pytest.mark.parametrize(
    "line", ["", "x", "SIP/2.0", "SIP/2.0 20 OK", "SIP/2.0 099 x", "SIP/2.0 700 x", "INVITE  SIP/2.0"]
)
def test_start_lines_that_are_none(line: str) -> None:
    with pytest.raises(Malformed) as caught:
        parse(text(line, "Via: x"))
    assert caught.value.partial is None
