"""The service's side: lamps written when they change, buttons learned, headsets that come and go."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from telephony.phones.headset.panel import Panel, bound_of
from telephony.phones.headset.port import Action, HeadsetCame, HeadsetEvent, HeadsetGone, HeadsetReport
from tests.telephony.phones.headset.made import CERTIFIED, HOOK_OFF, HOOK_ON


class Written:
    """A headset that remembers its lamps."""

    def __init__(self) -> None:
        self.reports: list[bytes] = []

    def start(self, on_event: Callable[[HeadsetEvent], None]) -> None: ...

    def write(self, report: bytes) -> None:
        self.reports.append(report)

    def stop(self) -> None:
        self.reports.append(b"stopped")


class Bench:
    def __init__(self) -> None:
        self.headset, self.done = Written(), list[Action]()
        self.panel = Panel(self.headset, self.done.append)

    def plug_in(self, key: str = "047f-c056", descriptor: bytes = CERTIFIED) -> None:
        self.panel.hear(HeadsetCame(key, "Headset", descriptor))

    def press(self, *reports: bytes) -> None:
        for report in reports:
            self.panel.hear(HeadsetReport(report))


@pytest.fixture
def bench() -> Bench:
    made = Bench()
    made.plug_in()
    made.headset.reports.clear()
    return made


def test_lamps_are_written_once_for_each_change(bench: Bench) -> None:
    for _ in range(3):
        bench.panel.show("ringing", False)
    bench.panel.show("up", False)
    bench.panel.show("up", True)
    assert bench.headset.reports == [b"\x02\x04", b"\x02\x01", b"\x02\x03"]


def test_a_headset_plugged_in_during_a_call_shows_it(bench: Bench) -> None:
    bench.panel.show("up", False)
    bench.panel.hear(HeadsetGone())
    assert bench.panel.name == ""
    bench.plug_in()
    assert bench.headset.reports[-1] == b"\x02\x01"
    assert bench.panel.name == "Headset"


def test_a_hook_lifted_without_a_call_is_put_down_by_its_lamp_once(bench: Bench) -> None:
    bench.panel.show("idle", False)
    bench.press(HOOK_ON)
    assert bench.headset.reports == [b"\x02\x00"]
    bench.press(HOOK_OFF, HOOK_OFF)
    assert (bench.headset.reports, bench.done) == ([b"\x02\x00"], [])


def test_a_button_is_learned_and_does_what_it_was_taught(bench: Bench) -> None:
    bench.panel.show("up", False)
    bench.panel.learn(True)
    bench.press(b"\x05\x00", b"\x05\x40", b"\x05\x41")
    assert bench.panel.seen == "047f-c056:0540"
    assert bench.done == []
    bench.panel.bind(bound_of("", "", bench.panel.seen))
    bench.press(b"\x05\x40", b"\x05\x00")
    assert bench.done == ["mute"]


def test_what_another_kind_of_headset_was_taught_waits_for_it(bench: Bench) -> None:
    bench.panel.bind(bound_of("1395-0001:0540", "not hexadecimal", ""))
    bench.panel.show("ringing", False)
    bench.press(b"\x05\x40")
    assert bench.done == []
    bench.plug_in("1395-0001")
    bench.press(b"\x05\x40")
    assert bench.done == ["answer"]


def test_learning_can_be_given_up(bench: Bench) -> None:
    bench.panel.learn(True)
    bench.panel.learn(False)
    bench.panel.show("ringing", False)
    bench.press(HOOK_ON)
    assert (bench.done, bench.panel.seen) == (["answer"], "")


def test_a_headset_that_may_not_be_opened_says_so(bench: Bench) -> None:
    bench.panel.hear(HeadsetGone("may not be opened"))
    assert bench.panel.problem == "may not be opened"
    bench.plug_in()
    assert bench.panel.problem == ""


def test_stopping_turns_the_lamps_off(bench: Bench) -> None:
    bench.panel.show("up", True)
    bench.panel.stop()
    assert bench.headset.reports[-2:] == [b"\x02\x00", b"stopped"]
