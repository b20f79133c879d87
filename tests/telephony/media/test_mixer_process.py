"""The process at the other end of the pipe, also when the exchange dies under it."""

import os
import signal
import subprocess
import sys
import threading

import pytest

from telephony.media.child import ROOT
from telephony.media.door import MixerSettings
from telephony.media.mixer_process import Served
from telephony.media.pipe import Beat, KeyAsked, KeyGiven, Logged, Order, Outbox, PortsBound, receive
from telephony.media.ports import PortRange
from tests.peers.patience import eventually
from tests.telephony.media.phones import LOCAL, Phone

EXCHANGE = """
import sys, time
from telephony.media.apart import MixerApart
from telephony.media.door import MixerSettings
from telephony.media.ports import PortRange
mixer = MixerApart(MixerSettings("127.0.0.1", PortRange(0, 0)), print)
mixer.start()
print(mixer.counters().pid, mixer.open_leg("a"), flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="asks by a signal whether a process lives")
def test_a_killed_exchange_leaves_no_mixer_and_no_port_behind():
    exchange = subprocess.Popen([sys.executable, "-c", EXCHANGE], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert exchange.stdout is not None
    pid, port = map(int, exchange.stdout.readline().split())
    os.kill(exchange.pid, signal.SIGKILL)
    exchange.wait()
    exchange.stdout.close()
    eventually(lambda: _gone(pid))
    phone = Phone("x")
    phone.may_bind(port)
    phone.socket.close()


def _gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return open(f"/proc/{pid}/stat").read().rpartition(")")[2].split()[0] == "Z"


class Ends:
    """A served mixer in this process, with our ends of its pipes."""

    def __init__(self, tmp_path) -> None:
        orders, told = os.pipe(), os.pipe()
        self.orders = Outbox(os.fdopen(orders[1], "wb"), "orders")
        self.told = os.fdopen(told[0], "rb")
        self.outbox = Outbox(os.fdopen(told[1], "wb"), "telling")
        settings = MixerSettings(LOCAL, PortRange(0, 0), recordings=tmp_path)
        self.served = Served(settings, self.outbox)
        self._orders = os.fdopen(orders[0], "rb")
        self.thread = threading.Thread(target=self.served.work, args=(self._orders,))
        self.thread.start()

    def next(self, kind):
        while not isinstance(found := receive(self.told), kind):
            assert isinstance(found, Beat | PortsBound | Logged), found
        return found

    def close(self) -> None:
        self.orders.close()
        self.thread.join()
        self.outbox.close()
        self._orders.close()
        self.told.close()


@pytest.fixture
def ends(tmp_path):
    made = Ends(tmp_path)
    yield made
    made.close()


def test_an_order_that_fails_is_logged_and_the_next_is_carried_out(ends, expected_log):
    expected_log("Mixer command failed: bridge")
    ends.orders.put(Order("bridge", ()))
    ends.orders.put(Order("no_such_thing", ()))
    ends.orders.put(Order("open_leg", ("a", 0)))
    eventually(lambda: ends.served.mixer.counters().legs == 1)


def test_the_key_is_asked_for_and_why_there_is_none_is_told(ends):
    ends.orders.put(Order("open_leg", ("a", 0)))
    ends.orders.put(Order("record", ("r", "a")))
    ends.next(KeyAsked)
    ends.orders.put(KeyGiven(b"", "the key store is locked"))
    told = ends.next(object)
    while isinstance(told, Beat | PortsBound):
        told = ends.next(object)
    assert told.fault == "the key store is locked"


def test_a_recorder_that_waits_for_its_key_does_not_hold_up_the_end(ends):
    ends.orders.put(Order("open_leg", ("a", 0)))
    ends.orders.put(Order("record", ("r", "a")))
    ends.next(KeyAsked)
    ends.orders.put(Order("stop"))
    ends.thread.join(5)
    assert not ends.thread.is_alive()
