"""RTP ports are even, are handed out in turn, and come back."""

from __future__ import annotations

import socket

import pytest

from telephony.media.ports import NoPortsLeft, PortPool, PortRange

LOCAL = "127.0.0.1"


def free_range(pairs: int) -> PortRange:
    """Some ports nobody uses now: found by asking for one and looking at the ones behind it."""
    while True:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.bind((LOCAL, 0))
            first = probe.getsockname()[1] + 2 & ~1
        if first + 2 * pairs < 65536 and all(_free(port) for port in range(first, first + 2 * pairs, 2)):
            return PortRange(first, first + 2 * pairs - 1)


def _free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((LOCAL, port))
        except OSError:
            return False
        return True


def test_even_ports_in_turn_until_none_is_left_and_again_when_one_came_back():
    ports = free_range(3)
    pool = PortPool(LOCAL, ports)
    bound = [pool.bind() for _ in range(3)]
    assert [one.getsockname()[1] for one in bound] == list(range(ports.first, ports.last, 2))
    with pytest.raises(NoPortsLeft, match="3 RTP ports"):
        pool.bind()
    middle = bound.pop(1)
    pool.give_back(middle)
    assert middle.fileno() == -1
    again = pool.bind()
    assert again.getsockname()[1] == ports.first + 2
    for one in [*bound, again]:
        pool.give_back(one)
    assert pool.in_use == 0


def test_a_port_that_came_back_is_not_the_next_one():
    ports = free_range(3)
    pool = PortPool(LOCAL, ports)
    first = pool.bind()
    pool.give_back(first)
    second = pool.bind()
    assert second.getsockname()[1] == ports.first + 2
    pool.give_back(second)


def test_a_port_another_program_holds_is_passed_over():
    ports = free_range(2)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind((LOCAL, ports.first))
        pool = PortPool(LOCAL, ports)
        bound = pool.bind()
        assert bound.getsockname()[1] == ports.first + 2
        pool.give_back(bound)


def test_the_system_may_choose():
    pool = PortPool(LOCAL, PortRange(0, 0))
    bound = [pool.bind() for _ in range(10)]
    assert all(one.getsockname()[1] % 2 == 0 for one in bound)
    for one in bound:
        pool.give_back(one)


@pytest.mark.parametrize(("first", "last"), [(80, 90), (20000, 10000), (60000, 70000), (0, 10)])
def test_a_range_that_makes_no_sense_is_refused(first, last):
    with pytest.raises(ValueError, match="RTP port range"):
        PortRange(first, last)


def test_only_even_ports_of_an_odd_range():
    assert list(PortRange(10001, 10005).even_ports) == [10002, 10004]
