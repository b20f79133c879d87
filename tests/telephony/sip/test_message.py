from __future__ import annotations

import pytest

from telephony.sip import message
from telephony.sip.message import Address, Message, UnsafeText, canonical, request_bytes, response_bytes

HEADERS = (("Via", "one"), ("v", "two"), ("X-Name", "Ąžuolas"), ("VIA", "three"), ("Subject", ""))


def test_names_in_any_case_and_form() -> None:
    request = Message("INVITE", "sip:a@b", 0, "", HEADERS)
    assert list(request.headers("via")) == ["one", "two", "three"]
    assert request.header("V") == "one" and request.header("x-name") == "Ąžuolas"
    assert request.header("absent") == "" and request.header("absent", "x") == "x"
    assert request.headers("absent") == ()
    assert request.has("s") and not request.has("absent")
    assert request.is_request and not Message("", "", 200, "OK", ()).is_request


def test_names_from_the_network_do_not_fill_the_cache() -> None:
    for n in range(2000):
        canonical(f"X-Flood-{n}")
    assert len(message._CANONICAL) <= 500
    assert canonical("X-FLOOD-1999") == "x-flood-1999"


def test_wire_form() -> None:
    assert request_bytes("OPTIONS", "sip:a@b", [("To", "x")], b"hi") == (
        b"OPTIONS sip:a@b SIP/2.0\r\nTo: x\r\nContent-Length: 2\r\n\r\nhi"
    )
    assert response_bytes(200, "OK", [], b"") == b"SIP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n"
    raw = b"\xff\xfe".decode("utf-8", "surrogateescape")
    assert b"X: \xff\xfe\r\n" in response_bytes(200, "OK", [("X", raw)])


@pytest.mark.parametrize("bad", ["a\r\nVia: x", "a\nb", "a\rb"])
def test_line_breaks_never_go_out(bad: str) -> None:
    for call in (
        lambda: request_bytes("OPTIONS", "sip:a@b", [("X", bad)]),
        lambda: request_bytes("OPTIONS", "sip:a@b", [(bad, "x")]),
        lambda: request_bytes("OPTIONS", bad, []),
        lambda: request_bytes(bad, "sip:a@b", []),
        lambda: response_bytes(200, bad, []),
    ):
        with pytest.raises(UnsafeText):
            call()


def test_addresses_are_written_with_brackets() -> None:
    assert str(Address("10.0.0.1", 5060)) == "10.0.0.1:5060"
    assert str(Address("::1", 5060)) == "[::1]:5060"
