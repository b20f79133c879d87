from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.sip.message import Address
from telephony.sip.uri import (
    UnknownScheme,
    Uri,
    UriError,
    host_text,
    is_numeric,
    is_secure,
    parse_uri,
    split_host_port,
)


@pytest.mark.parametrize(
    ("text", "uri"),
    [
        ("sip:alice@example.com", Uri("sip", "alice", "", "example.com", None)),
        ("SIP:Alice@EXAMPLE.com:5062", Uri("sip", "Alice", "", "example.com", 5062)),
        ("sips:a:pw@h", Uri("sips", "a", "pw", "h", None)),
        ("sip:10.0.0.1", Uri("sip", "", "", "10.0.0.1", None)),
        ("sip:a@[2001:DB8::1]:5061", Uri("sip", "a", "", "2001:db8::1", 5061)),
        ("sip:my_host@under_score.local", Uri("sip", "my_host", "", "under_score.local", None)),
        ("sip:a%40b@h", Uri("sip", "a@b", "", "h", None)),
        ("sip:user;par=u%40e.net@h.com", Uri("sip", "user;par=u@e.net", "", "h.com", None)),
        (
            "sip:a@h;Transport=TCP;lr?Replaces=x%40y&b=1",
            Uri("sip", "a", "", "h", None, (("transport", "TCP"), ("lr", "")), "Replaces=x%40y&b=1"),
        ),
        ("tel:+370-600;phone-context=x", Uri("tel", "+370-600", "", "", None, (("phone-context", "x"),))),
    ],
)
def test_reads(text: str, uri: Uri) -> None:
    assert parse_uri(text) == uri


@pytest.mark.parametrize(
    "text",
    ["", "alice", "sip:", "sip:a@", "sip:a@h:", "sip:a@h:0", "sip:a@h:70000", "sip:a@h:5x", "sip:a@[::1",
     "sip:a@[::1]x", "sip:a b@h", "<sip:a@h>", 'sip:"a"@h', "sip:a@hö", ":x", "s p:x"],
)  # fmt: skip
def test_refuses(text: str) -> None:
    with pytest.raises(UriError):
        parse_uri(text)


def test_other_schemes_are_told_apart() -> None:
    with pytest.raises(UnknownScheme):
        parse_uri("http://example.com")
    with pytest.raises(UnknownScheme):
        parse_uri("soap.beep://192.0.2.103:3002")


def test_parameters_and_addresses() -> None:
    uri = parse_uri("sip:a@10.0.0.1;lr;x=1")
    assert (uri.param("lr"), uri.param("x"), uri.param("y")) == ("", "1", None)
    assert uri.address == Address("10.0.0.1", 5060)


def test_hosts() -> None:
    assert host_text("2001:db8::1") == "[2001:db8::1]" and host_text("10.0.0.1") == "10.0.0.1"
    assert split_host_port("[::1]") == ("::1", None)
    numeric = ("10.0.0.1", "255.255.255.255", "::1")
    names = ("example.com", "10.0.0", "10.0.0.256", "1.2.3.4.5", "a.b.c.d", "", "1.2.3.x", "١.2.3.4")
    assert all(map(is_numeric, numeric)) and not any(map(is_numeric, names))


def test_a_secure_uri_is_known_by_its_scheme_in_any_case_and_unread() -> None:
    assert is_secure("SIPS:a@b") and is_secure("sips:<>")
    assert not is_secure("sip:sips:") and not is_secure("sips") and not is_secure("")


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    for prefix in ("", "sip:", "tel:"):
        try:
            parse_uri(prefix + text)
        except UriError:
            continue


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("sip:10.0.0.1", Address("10.0.0.1", 5060)),
        ("sip:10.0.0.1;transport=TCP", Address("10.0.0.1", 5060, "TCP")),
        ("sip:10.0.0.1;transport=tls", Address("10.0.0.1", 5061, "TLS")),
        ("sips:a@[2001:db8::1]", Address("2001:db8::1", 5061, "TLS")),
        ("sips:a@h:5070;transport=tcp", Address("h", 5070, "TLS")),
        ("sip:10.0.0.1;transport=sctp", Address("10.0.0.1", 5060, "SCTP")),
    ],
)
def test_where_a_uri_leads(text: str, address: Address) -> None:
    assert parse_uri(text).address == address
