from __future__ import annotations

import pytest

from telephony.sip.message import TLS, Address
from telephony.transports.peek import alias_of, answer_place, top_via
from tests.telephony.transports.net import a_message

PEER = Address("192.0.2.7", 40000, TLS)


def answer(via: str) -> bytes:
    return f"SIP/2.0 200 OK\r\nv: {via}\r\nl: 0\r\n\r\n".encode()


def test_an_answer_goes_to_the_port_of_its_via_at_the_host_it_came_from() -> None:
    assert answer_place(answer("SIP/2.0/TLS h:5999;branch=1"), PEER) == Address("192.0.2.7", 5999, TLS)
    assert answer_place(answer("SIP/2.0/TLS h;branch=1, SIP/2.0/UDP x:1"), PEER).port == 5061
    assert answer_place(answer("nonsense"), PEER) == PEER
    assert answer_place(a_message(), PEER) == PEER, "a request is not an answer"


@pytest.mark.parametrize(
    ("via", "found"),
    [
        ("SIP/2.0/TLS pbx.example:5999;alias", ("192.0.2.7", 5999, "pbx.example")),
        ("SIP/2.0/TLS 192.0.2.7:5999;alias", ("192.0.2.7", 5999, "")),
        ("SIP/2.0/TLS 192.0.2.8:5999;alias", None),
        ("SIP/2.0/TLS pbx.example:5999", None),
        ("SIP/2.0/TLS h:5999;branch=z9hG4bK;aliased", None),
    ],
)
def test_an_alias_is_an_address_of_the_peers(via: str, found: tuple[str, int, str] | None) -> None:
    alias = alias_of(a_message(via=via), PEER)
    assert (alias and (alias.host, alias.port, alias.name)) == found


def test_no_via_at_all() -> None:
    assert top_via(b"OPTIONS x SIP/2.0\r\nTo: a\r\n\r\nVia: SIP/2.0/UDP h") is None
