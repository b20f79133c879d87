"""Whose RTP is believed, and where ours goes."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from telephony.media.leg import MOVED_AFTER, Leg, Terms, numeric

SIGNALLED = ("192.0.2.1", 4000)
OTHER_PORT = ("192.0.2.1", 4002)
STRANGER = ("198.51.100.7", 4000)
NOW = 50.0


@pytest.fixture
def leg() -> Iterator[Leg]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as unused:
        yield Leg("a", 0, unused)


def terms(remote=SIGNALLED, symmetric=True) -> Terms:
    return Terms(remote, 0, 101, symmetric)


def test_before_anything_was_agreed_nobody_is_believed_and_nothing_is_sent(leg):
    assert not leg.believes(SIGNALLED, NOW, None)
    assert not leg.sending and not leg.expecting


def test_first_to_the_signalled_address(leg):
    leg.connect(terms())
    assert leg.target == SIGNALLED
    assert leg.sending and leg.expecting


@pytest.mark.parametrize("symmetric", [True, False])
@pytest.mark.parametrize("source", [SIGNALLED, OTHER_PORT])
def test_the_signalled_host_is_believed_and_answered_where_it_sends_from(leg, symmetric, source):
    leg.connect(terms(symmetric=symmetric))
    assert leg.believes(source, NOW, None)
    assert leg.source == leg.target == source


def test_a_phone_behind_nat_is_believed_when_it_is_the_first(leg):
    leg.connect(terms(remote=("10.0.0.5", 4000)))
    assert leg.believes(STRANGER, NOW, None)
    assert leg.target == STRANGER


def test_without_symmetric_no_stranger_is_believed(leg):
    leg.connect(terms(symmetric=False))
    assert not leg.believes(STRANGER, NOW, None)
    assert leg.target == SIGNALLED


def test_nobody_takes_over_a_leg_that_was_heard(leg):
    leg.connect(terms())
    leg.believes(SIGNALLED, NOW, None)
    assert not leg.believes(STRANGER, NOW + 100, NOW)
    assert not leg.believes(OTHER_PORT, NOW + 0.1, NOW)
    assert leg.target == SIGNALLED


def test_the_signalled_address_takes_over_from_the_first_one_heard(leg):
    leg.connect(terms())
    leg.believes(STRANGER, NOW, None)
    assert leg.believes(SIGNALLED, NOW + 0.01, NOW)
    assert not leg.believes(STRANGER, NOW + 0.02, NOW)


@pytest.mark.parametrize("first", [SIGNALLED, STRANGER])
def test_a_host_that_fell_silent_may_come_back_from_another_port(leg, first):
    leg.connect(terms())
    leg.believes(first, NOW, None)
    moved = (first[0], 6000)
    assert leg.believes(moved, NOW + MOVED_AFTER + 0.1, NOW)
    assert leg.target == moved


def test_the_same_terms_again_keep_what_was_learned(leg):
    leg.connect(terms())
    leg.believes(STRANGER, NOW, None)
    leg.connect(Terms(SIGNALLED, 8, 96, True))
    assert leg.target == STRANGER
    assert leg.terms is not None and leg.terms.payload_type == 8


def test_a_new_address_is_learned_anew(leg):
    leg.connect(terms())
    leg.believes(STRANGER, NOW, None)
    leg.connect(terms(remote=OTHER_PORT))
    assert leg.target == OTHER_PORT
    assert leg.source is None


@pytest.mark.parametrize(
    ("direction", "sending", "expecting"),
    [("sendrecv", True, True), ("sendonly", True, False), ("recvonly", False, False),
     ("inactive", False, False)],
)  # fmt: skip
def test_directions(leg, direction, sending, expecting):
    leg.connect(terms())
    leg.turn(direction)
    assert (leg.sending, leg.expecting) == (sending, expecting)


@pytest.mark.parametrize("nowhere", [("0.0.0.0", 4000), ("::", 4000, 0, 0)])
def test_the_unspecified_address_is_hold(leg, nowhere):
    leg.connect(terms(remote=nowhere))
    assert not leg.sending and not leg.expecting
    leg.connect(terms())
    assert leg.sending


def test_only_g711_is_mixed():
    with pytest.raises(ValueError, match="payload type 9"):
        Terms(SIGNALLED, 9, None, True)


def test_addresses_are_numbers_in_the_shape_of_the_socket():
    assert numeric(("127.0.0.1", 4000), socket.AF_INET) == ("127.0.0.1", 4000)
    assert numeric(("::1", 4000), socket.AF_INET6) == ("::1", 4000, 0, 0)


@pytest.mark.parametrize(
    "remote", [("phone.example.com", 4000), ("::1", 4000), ("127.0.0.1", 70000), ("127.0.0.1", 0)]
)
def test_no_name_is_ever_looked_up(remote):
    with pytest.raises(ValueError, match="no numeric address"):
        numeric(remote, socket.AF_INET)


def test_an_ipv4_address_at_a_dual_socket_is_mapped():
    assert numeric(("192.0.2.1", 4000), socket.AF_INET6)[:2] == ("::ffff:192.0.2.1", 4000)
    assert numeric(("2001:db8::1", 4000), socket.AF_INET6)[:2] == ("2001:db8::1", 4000)
