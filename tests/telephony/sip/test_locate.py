"""Servers of a domain by a made-up DNS (RFC 3263 section 4, RFC 2782)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.sip.locate import MOST_ADDRESSES, Host, Naptr, Question, Record, Srv, Target, in_order, locate
from telephony.sip.message import TCP, TLS, UDP, Address

Zone = dict[tuple[str, str], list[Record]]
ALL = (UDP, TCP, TLS)


def naptr(order: int, service: str, replacement: str, flags: str = "s") -> Naptr:
    return Naptr(order, 0, flags, service, replacement)


ZONE: Zone = {
    ("example", "NAPTR"): [
        naptr(30, "SIP+D2U", "_sip._udp.example"),
        naptr(10, "SIPS+D2T", "_sips._tcp.example"),
        naptr(20, "SIP+D2T", "_sip._tcp.example"),
        naptr(5, "E2U+sip", "elsewhere.example"),
        naptr(1, "SIP+D2S", "_sip._sctp.example"),
    ],
    ("_sip._udp.example", "SRV"): [Srv(10, 0, 5060, "a.example"), Srv(5, 0, 5080, "b.example")],
    ("_sip._tcp.example", "SRV"): [Srv(0, 0, 5070, "a.example")],
    ("_sips._tcp.example", "SRV"): [Srv(0, 0, 5071, "a.example")],
    ("a.example", "HOST"): [Host("192.0.2.1"), Host("2001:db8::1")],
    ("b.example", "HOST"): [Host("192.0.2.2")],
    ("plain.example", "HOST"): [Host("192.0.2.9"), Host("192.0.2.9")],
    ("_sip._udp.none.example", "SRV"): [Srv(0, 0, 0, ".")],
}


def found(
    target: Target,
    zone: Zone = ZONE,
    supported: tuple[str, ...] = ALL,
    chance: Callable[[int], int] = lambda most: 0,
) -> tuple[list[Address], list[Question]]:
    search, asked = locate(target, supported, chance), []
    try:
        question = next(search)
        while True:
            asked.append(question)
            question = search.send(zone.get((question.name, question.kind), []))
    except StopIteration as end:
        return end.value, asked


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (Target("192.0.2.7"), [("192.0.2.7", 5060, UDP)]),
        (Target("2001:db8::7", secure=True), [("2001:db8::7", 5061, TLS)]),
        (Target("192.0.2.7", 5070, TCP), [("192.0.2.7", 5070, TCP)]),
        (Target("b.example", 5099), [("192.0.2.2", 5099, UDP)]),
        (
            Target("example", None, UDP),
            [("192.0.2.2", 5080, UDP), ("192.0.2.1", 5060, UDP), ("2001:db8::1", 5060, UDP)],
        ),
        (Target("plain.example", None, TLS), [("192.0.2.9", 5061, TLS)]),
        (Target("plain.example"), [("192.0.2.9", 5060, UDP)]),
        (Target("nobody.example"), []),
    ],
)
def test_what_is_tried_in_which_order(target: Target, expected: list[tuple[str, int, str]]) -> None:
    assert found(target)[0] == [Address(*each) for each in expected]


def test_the_domain_says_by_naptr_what_it_prefers_among_what_we_have() -> None:
    assert [a.transport for a in found(Target("example"))[0]] == [TLS, TLS, TCP, TCP, UDP, UDP, UDP]
    assert [a.transport for a in found(Target("example"), supported=(UDP, TCP))[0]] == [
        TCP,
        TCP,
        UDP,
        UDP,
        UDP,
    ]
    assert [a.transport for a in found(Target("example", secure=True))[0]] == [TLS, TLS]


def test_without_naptr_its_srv_records_are_tried() -> None:
    zone = {key: value for key, value in ZONE.items() if key[1] != "NAPTR"}
    assert [a.transport for a in found(Target("example"), zone)[0]][:3] == [TLS, TLS, TCP]


def test_a_service_that_is_decidedly_not_there_falls_back_to_nothing_else() -> None:
    assert found(Target("none.example", None, UDP))[0] == []


def test_the_certificate_must_be_for_the_domain_not_for_the_server_dns_named() -> None:
    assert {address.name for address in found(Target("example"))[0]} == {"example"}


def test_a_numeric_target_asks_nobody() -> None:
    assert found(Target("192.0.2.7"))[1] == []


def test_a_hostile_domain_cannot_make_us_knock_everywhere() -> None:
    zone: Zone = {
        ("evil", "NAPTR"): [naptr(n, "SIP+D2U", f"s{n}.evil") for n in range(50)],
        **{(f"s{n}.evil", "SRV"): [Srv(0, 0, 1, f"h{m}") for m in range(50)] for n in range(50)},
        **{(f"h{m}", "HOST"): [Host(f"192.0.2.{k}") for k in range(100)] for m in range(50)},
    }
    addresses, asked = found(Target("evil"), zone)
    assert len(addresses) <= MOST_ADDRESSES and len(asked) < 200


def test_weights_share_the_calls() -> None:
    records = [
        Srv(0, 75, 1, "heavy"),
        Srv(0, 25, 2, "light"),
        Srv(0, 0, 3, "seldom"),
        Srv(1, 100, 4, "spare"),
    ]

    def first(draw: int) -> str:
        return in_order(records, lambda most: min(draw, most))[0].target

    assert Counter(first(draw) for draw in range(101)) == {"heavy": 75, "light": 25, "seldom": 1}
    assert in_order(records, lambda most: most)[-1].target == "spare"


@given(
    st.lists(st.builds(Srv, st.integers(0, 3), st.integers(0, 100), st.integers(1, 9), st.just("h"))),
    st.randoms(),
)
def test_order_loses_nothing_and_keeps_priorities(records: list[Srv], chance: object) -> None:
    ordered = in_order(records, lambda most: chance.randint(0, most))  # type: ignore[attr-defined]
    assert Counter(ordered) == Counter(records)
    assert [r.priority for r in ordered] == sorted(r.priority for r in records)
