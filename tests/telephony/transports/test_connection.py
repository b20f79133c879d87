"""When a connection has lasted too long; the rest is asked between real sockets in test_streams.py."""

from __future__ import annotations

import socket

import pytest

from telephony.sip.message import TCP, Address
from telephony.transports.connection import Connection, Limits, Lost
from telephony.transports.layers import Plain
from tests.telephony.transports.net import a_message

LIMITS = Limits(connect=4, message=20, idle=900)


@pytest.fixture
def pair():  # type: ignore[no-untyped-def]
    near, far = socket.socketpair()
    near.setblocking(False)
    yield near, far
    near.close()
    far.close()


def test_what_is_due_when(pair) -> None:  # type: ignore[no-untyped-def]
    near, far = pair
    connection = Connection(near, Address("192.0.2.1", 5, TCP), Plain(), ours=False, now=0.0)
    assert connection.due(LIMITS) == 20 and connection.overdue(LIMITS, 19) is None
    far.sendall(a_message()[:30])
    assert connection.readable(10.0) == []
    assert connection.due(LIMITS) == 20
    far.sendall(a_message()[30:])
    assert len(connection.readable(19.0)) == 1
    assert connection.due(LIMITS) == 919 and connection.overdue(LIMITS, 918) is None
    assert connection.overdue(LIMITS, 919) == ""


def test_a_stream_of_bytes_one_by_one_does_not_put_off_the_end_of_a_message(pair) -> None:  # type: ignore[no-untyped-def]
    near, far = pair
    connection = Connection(near, Address("192.0.2.1", 5, TCP), Plain(), ours=False, now=0.0)
    far.sendall(a_message())
    connection.readable(0.0)
    for second in range(30):
        far.sendall(b"a")
        connection.readable(float(second))
    assert connection.overdue(LIMITS, 29.0) == "a message without an end"


def test_the_peers_end_and_its_reset_are_told_apart(pair) -> None:  # type: ignore[no-untyped-def]
    near, far = pair
    connection = Connection(near, Address("192.0.2.1", 5, TCP), Plain(), ours=False, now=0.0)
    far.close()
    with pytest.raises(Lost, match="^$"):
        connection.readable(1.0)
