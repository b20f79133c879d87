from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.sip.headers import (
    HeaderError,
    NameAddr,
    parse_cseq,
    parse_name_addr,
    parse_name_addrs,
    parse_number,
    parse_params,
    parse_via,
    quote,
    split_list,
    split_outside,
    stamp_via,
    unquote,
)
from telephony.sip.message import Address


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("<sip:a@b>", NameAddr("", "sip:a@b")),
        ("sip:a@b;tag=1", NameAddr("", "sip:a@b", (("tag", "1"),))),
        (
            '"Anna, \\"A\\" <x>" <sip:a@b;p=1>;Tag=T',
            NameAddr('Anna, "A" <x>', "sip:a@b;p=1", (("tag", "T"),)),
        ),
        ("Anna Berg  <sip:a@b> ; x ; y = 2", NameAddr("Anna Berg", "sip:a@b", (("x", None), ("y", "2")))),
        ('"" <sip:a@b>', NameAddr("", "sip:a@b")),
        ("*", NameAddr("", "*")),
        ('<sip:a@b>;d="x;tag=9";tag=1', NameAddr("", "sip:a@b", (("d", '"x;tag=9"'), ("tag", "1")))),
        ("<tel:+370600>", NameAddr("", "tel:+370600")),
    ],
)
def test_name_addr(text: str, parsed: NameAddr) -> None:
    assert parse_name_addr(text) == parsed


@pytest.mark.parametrize(
    "text",
    [
        "", "<>", "<sip:a", '"open <sip:a@b>', '"Bank" <sip:good>;tag="x" <sip:evil>', '"Bank" sip:a@b',
        '"A" "B" <sip:a@b>', 'Bank "x <sip:a@b>', "<sip:a@b> junk", "sip:a@b c", "<sip:a@b>;=x",
        '<sip:a@b>;t="x"y', "a> <sip:a@b>", "<sip:a@b>;x=a b",
    ],
)  # fmt: skip
def test_what_could_be_read_two_ways_is_refused(text: str) -> None:
    with pytest.raises(HeaderError):
        parse_name_addr(text)


def test_two_quoted_contacts_stay_two() -> None:
    first, second = parse_name_addrs(['"A, 1" <sip:a@b>;q="0,5", "B" <sip:c@d,e>'])
    assert (first.display, first.uri, second.display, second.uri) == ("A, 1", "sip:a@b", "B", "sip:c@d,e")


def test_lists() -> None:
    assert split_list(' a , "b,c" ,, <d,e> ,') == ["a", '"b,c"', "<d,e>"]
    assert split_outside("a;b", ";") == ["a", "b"]
    for text in ('"a', "<a", 'x, "\\"'):
        with pytest.raises(HeaderError):
            split_list(text)


def test_parameters() -> None:
    assert parse_params("") == ()
    assert parse_params(';A="q;=";b;c=') == (("a", '"q;="'), ("b", None), ("c", ""))
    with pytest.raises(HeaderError):
        parse_params("junk;a=1")


def test_via() -> None:
    via = parse_via("SIP / 2.0 / udp  [2001:db8::1] : 5062 ;branch=z9hG4bK+a ; received=2001:db8::9;self=1")
    assert (via.transport, via.host, via.port, via.branch) == ("UDP", "2001:db8::1", 5062, "z9hG4bK+a")
    assert via.sent_by == "2001:db8::1:5062"
    assert parse_via("SIP/2.0/TCP host_1").sent_by == "host_1:5060"
    for bad in (
        "",
        "SIP/2.0/UDP",
        "SIP/2.0/UDP ;branch=x",
        "SIP/1.0/UDP h",
        "HTTP/2.0/UDP h",
        "SIP/2.0/UDP h:x",
    ):
        with pytest.raises(HeaderError):
            parse_via(bad)


SOURCE = Address("203.0.113.7", 40001)


@pytest.mark.parametrize(
    ("given_via", "stamped"),
    [
        ("SIP/2.0/UDP 203.0.113.7:40001;branch=x", "SIP/2.0/UDP 203.0.113.7:40001;branch=x"),
        ("SIP/2.0/UDP 10.0.0.1;branch=x", "SIP/2.0/UDP 10.0.0.1;branch=x;received=203.0.113.7"),
        (
            "SIP/2.0/UDP 203.0.113.7;rport;branch=x",
            "SIP/2.0/UDP 203.0.113.7;rport=40001;branch=x;received=203.0.113.7",
        ),
        (
            "SIP/2.0/UDP 10.0.0.1 ; RPORT ;x=y, SIP/2.0/TCP b;rport",
            "SIP/2.0/UDP 10.0.0.1 ;rport=40001;x=y;received=203.0.113.7, SIP/2.0/TCP b;rport",
        ),
        ("SIP/2.0/UDP a;rport=9;received=1.1.1.1", "SIP/2.0/UDP a;rport=9;received=1.1.1.1"),
    ],
)
def test_received_and_rport(given_via: str, stamped: str) -> None:
    assert stamp_via(given_via, SOURCE) == stamped


def test_numbers() -> None:
    assert parse_cseq("0007  INVITE") == (7, "INVITE")
    assert parse_number(" 12 ", 100) == 12
    for bad in ("", "7", "x INVITE", "-1 INVITE", f"{2**31} INVITE", "1 INVITE x", "٧ INVITE"):
        with pytest.raises(HeaderError):
            parse_cseq(bad)


@given(st.text())
def test_quoting_is_undone_by_unquoting(text: str) -> None:
    assert unquote(quote(text)) == text
    assert parse_name_addr(f"{quote(text)} <sip:a@b>").display == text


PARSERS: list[Callable[[str], object]] = [parse_name_addr, split_list, parse_params, parse_via, parse_cseq]


@given(st.text(alphabet='"\\<>;,=: \tab*@/[]', max_size=80), st.sampled_from(PARSERS))
def test_any_text_is_read_or_refused(text: str, parser: Callable[[str], object]) -> None:
    try:
        parser(text)
    except HeaderError:
        pass


def steps(call: Callable[[], object]) -> int:
    """Lines of Python run by a call: a measure of work that no busy machine changes."""
    count = 0

    def trace(frame: object, event: str, arg: object) -> object:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        call()
    except HeaderError:
        pass
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("piece", ['a="\\",', '"\\"', '<"', ';a="b', '",', "\\", ',"\\\\"'])
def test_work_grows_with_the_length_and_not_faster(piece: str) -> None:
    for parser in (split_list, parse_name_addr, parse_params):
        few = steps(partial(parser, '"' + piece * 100))
        many = steps(partial(parser, '"' + piece * 1000))
        assert many <= few * 12 + 100
