import threading

from telephony.engines.embedded.resolve import resolve
from telephony.sip.message import Address


def test_a_numeric_address_needs_nobody():
    found: list[list[Address]] = []
    asked: list[object] = []
    resolve("10.0.0.9", 5070, asked.append, found.append)
    resolve("2001:db8::1", 5060, asked.append, found.append)
    assert not asked
    assert found == [[Address("10.0.0.9", 5070)], [Address("2001:db8::1", 5060)]]


def test_a_name_is_asked_elsewhere_and_answered_through_later():
    done, queue = threading.Event(), []
    found: list[list[Address]] = []

    def later(action):
        queue.append((threading.current_thread(), action))
        done.set()

    resolve("localhost", 5060, later, found.append)
    assert done.wait(10)
    assert found == [] and queue[0][0] is not threading.current_thread()
    queue[0][1]()
    assert Address("127.0.0.1", 5060) in found[0] or Address("::1", 5060) in found[0]


def test_a_name_that_cannot_be_is_an_empty_answer():
    done = threading.Event()
    found: list[list[Address]] = []

    def later(action):
        action()
        done.set()

    resolve("no..such..name" + "x" * 300, 5060, later, found.append)
    assert done.wait(20) and found == [[]]
