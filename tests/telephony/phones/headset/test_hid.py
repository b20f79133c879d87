"""The adapter over a made-up hidapi: no /dev/hidraw and no uhid is here, so no real device can be opened."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from telephony.phones.headset import hid
from telephony.phones.headset.hid import HidHeadset, closed_sentence, hid_module, open_headset
from telephony.phones.headset.port import HeadsetCame, HeadsetEvent, HeadsetGone, HeadsetReport, NoHeadset
from tests.peers.patience import eventually
from tests.telephony.phones.headset.made import CERTIFIED, HOOK_ON


class Device:
    def __init__(self, machine: Machine) -> None:
        self.machine = machine

    def open_path(self, path: bytes) -> None:
        if not self.machine.allowed:
            raise OSError("open failed")
        self.machine.opened += 1

    def get_report_descriptor(self, most: int) -> list[int]:
        if not self.machine.describes:
            raise OSError("no descriptor")
        return list(CERTIFIED)

    def read(self, most: int, timeout_ms: int) -> list[int]:
        if not self.machine.plugged:
            raise OSError("read error")
        try:
            return list(self.machine.input.get(timeout=0.01))
        except queue.Empty:
            return []

    def write(self, report: bytes) -> int:
        self.machine.written.append(report)
        return len(report)

    def close(self) -> None:
        self.machine.opened -= 1 if self.machine.opened else 0


class Machine:
    """What hidapi's module offers, with one headset and one keyboard."""

    def __init__(self) -> None:
        self.plugged = self.allowed = self.describes = True
        self.opened = 0
        self.input: queue.Queue[bytes] = queue.Queue()
        self.written: list[bytes] = []

    def enumerate(self) -> list[dict[str, Any]]:
        keyboard = {"usage_page": 1, "path": b"k", "product_string": "Keyboard"}
        headset = {
            "usage_page": 0x0B, "path": b"h", "product_string": "BT600", "vendor_id": 0x47F, "product_id": 1
        }  # fmt: skip
        return [keyboard, headset] if self.plugged else [keyboard]

    def device(self) -> Device:
        return Device(self)


class Bench:
    def __init__(self) -> None:
        self.machine, self.events = Machine(), list[HeadsetEvent]()
        self.headset = HidHeadset(self.machine, look_every=0.01)

    def last(self, wanted: HeadsetEvent) -> None:
        eventually(lambda: self.events and self.events[-1] == wanted, what=f"{wanted} in {self.events}")


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench()
    yield made
    made.headset.stop()
    assert made.machine.opened == 0
    assert "headset" not in {thread.name for thread in threading.enumerate()}


CAME = HeadsetCame("047f-0001", "BT600", CERTIFIED)


def test_it_is_found_read_and_lit_and_found_again_after_it_was_unplugged(bench: Bench) -> None:
    bench.headset.start(bench.events.append)
    bench.last(CAME)
    bench.machine.input.put(HOOK_ON)
    bench.last(HeadsetReport(HOOK_ON))
    bench.headset.write(b"\x02\x01")
    eventually(lambda: bench.machine.written == [b"\x02\x01"])
    bench.machine.plugged = False
    bench.last(HeadsetGone())
    bench.machine.plugged = True
    bench.last(CAME)


def test_the_last_lamps_are_written_before_it_stops(bench: Bench) -> None:
    bench.headset.start(bench.events.append)
    bench.last(CAME)
    bench.headset.write(b"\x02\x00")
    bench.headset.stop()
    assert bench.machine.written == [b"\x02\x00"]


def test_one_that_may_not_be_opened_is_said_once(bench: Bench) -> None:
    bench.machine.allowed = False
    bench.headset.start(bench.events.append)
    bench.last(HeadsetGone(closed_sentence("BT600")))
    bench.machine.allowed = True
    bench.last(CAME)
    assert len(bench.events) == 2


def test_one_that_does_not_describe_itself_can_still_be_taught(bench: Bench) -> None:
    bench.machine.describes = False
    bench.headset.start(bench.events.append)
    bench.last(HeadsetCame("047f-0001", "BT600", b""))


@pytest.mark.parametrize(
    ("platform", "word"), [("linux", "udev"), ("darwin", "Input Monitoring"), ("win32", "another program")]
)
def test_each_system_has_its_own_advice(platform: str, word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert word in closed_sentence("BT600")


@pytest.mark.parametrize(("platform", "name"), [("linux", "hidraw"), ("darwin", "hid"), ("win32", "hid")])
def test_the_module_of_each_system(platform: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over libusb a headset on Linux would lose its sound."""
    monkeypatch.setattr(sys, "platform", platform)
    for each in ("hid", "hidraw"):
        monkeypatch.setitem(sys.modules, each, None)  # as if it were not installed
    assert hid_module() is None
    assert isinstance(open_headset(), NoHeadset)
    made = ModuleType(name)
    monkeypatch.setitem(sys.modules, name, made)
    assert hid_module() is made
    assert isinstance(open_headset(), hid.HidHeadset)
