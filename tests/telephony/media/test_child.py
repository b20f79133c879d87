"""One process of the mixer: begins and ends when told, is killed when it does not; leaves nothing behind."""

import os
import queue
import signal
import sys
from collections.abc import Iterator

import pytest

from telephony.media.child import MixerChild
from telephony.media.door import MixerSettings
from telephony.media.events import LegDropped
from telephony.media.pipe import Beat, Order, PortsBound, TakeCalls
from telephony.media.ports import PortRange
from tests.peers.patience import eventually
from tests.telephony.media.phones import LOCAL, Phone
from tests.telephony.media.test_ports import free_range

ANY = PortRange(0, 0)


class Begun:
    def __init__(self, ports: PortRange = ANY) -> None:
        self.told: queue.Queue = queue.Queue()
        self.child = MixerChild()
        self.child.begin(MixerSettings(LOCAL, ports), self.told.put)

    def next(self, kind):
        while not isinstance(found := self.told.get(timeout=20), kind):
            assert isinstance(found, Beat | PortsBound), found
        return found


@pytest.fixture
def begun() -> Iterator[Begun]:
    made = Begun()
    yield made
    made.child.kill()


def test_it_beats_binds_ports_ahead_and_ends_when_told(begun):
    begun.child.put(TakeCalls(3))
    ports = begun.next(PortsBound).ports
    assert len(ports) == 3 and all(port % 2 == 0 for port in ports)
    assert begun.next(Beat).counters.ticks > 0 and begun.child.beats > 0
    begun.child.put(Order("open_leg", ("a", ports[0])))
    assert len(begun.next(PortsBound).ports) == 1, "another one for the one taken"
    assert begun.child.end(10.0) and begun.child.over.is_set() and begun.child.gone
    phone = Phone("x")
    for port in ports:
        phone.may_bind(port)
    phone.socket.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sessions are shared among there")
def test_it_has_a_session_of_its_own(begun):
    begun.next(Beat)
    assert os.getsid(begun.child.pid) == begun.child.pid != os.getsid(0)


def test_all_ports_in_use_is_told_and_taken_back(begun):
    few = Begun(free_range(2))
    try:
        few.child.put(TakeCalls(5))
        told = few.next(PortsBound)
        assert len(told.ports) == 2 and told.all_in_use
        few.child.put(Order("open_leg", ("a", told.ports[0])))
        few.child.put(Order("close_leg", ("a",)))
        assert few.next(PortsBound).ports == (told.ports[0],)
    finally:
        few.child.kill()


def test_a_port_that_is_taken_meanwhile_drops_the_leg(begun):
    phone = Phone("other")
    begun.child.put(Order("open_leg", ("a", phone.address[1])))
    assert begun.next(LegDropped).leg == "a"
    phone.socket.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot stop a process")
def test_one_that_does_not_end_is_killed(begun):
    begun.next(Beat)
    os.kill(begun.child.pid, signal.SIGSTOP)
    assert not begun.child.end(0.3)
    assert begun.child.gone


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_signals_to_the_family_do_not_end_it(begun):
    begun.next(Beat)
    for each in (signal.SIGINT, signal.SIGTERM):
        os.kill(begun.child.pid, each)
    beats = begun.child.beats
    eventually(lambda: begun.child.beats > beats + 1)


def test_one_that_stands_by_is_killed_too():
    child = MixerChild()
    child.kill()
    assert child.gone
