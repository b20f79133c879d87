"""The mixer with its thread, beyond what both doors agree on (test_door.py): real time, real RTP."""

from __future__ import annotations

import queue
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from telephony.media.door import MixerSettings, MixerStopped
from telephony.media.events import LegStats, MediaBack, MediaEvent, PlaybackFinished
from telephony.media.mixer import Mixer
from telephony.media.ports import NoPortsLeft, PortRange
from tests.telephony.media.phones import LOCAL, Phone, phone_at, tone

PATIENCE = 20.0


def until(done: Callable[[], bool], meanwhile: Callable[[], object] = lambda: None) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, "it never came"
        meanwhile()
        time.sleep(0.01)


class Door:
    """A started mixer and its events."""

    def __init__(self, ports: PortRange) -> None:
        self.events: queue.Queue[MediaEvent] = queue.Queue()
        self.mixer = Mixer(MixerSettings(LOCAL, ports), self.events.put)
        self.phones: list[Phone] = []
        self.other_threads: list[threading.Thread] = []

    def phone(self, name: str, frequency: float | None = None) -> Phone:
        self.phones.append(phone_at(self.mixer, name, frequency))
        return self.phones[-1]

    def speak(self) -> None:
        for phone in self.phones:
            phone.send(phone.packet())
            phone.collect()

    def next_event(self) -> MediaEvent:
        return self.events.get(timeout=PATIENCE)


@pytest.fixture
def door() -> Iterator[Door]:
    made = Door(PortRange(0, 0))
    made.other_threads = mixer_threads()  # of an engine that a whole module of tests shares
    made.mixer.start()
    yield made
    made.mixer.stop()
    for phone in made.phones:
        phone.socket.close()


def mixer_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "mixer"]


def test_stop_ends_the_thread_and_closes_every_socket(door):
    ports = [door.mixer.open_leg(name) for name in "abc"]
    door.mixer.connect_leg("a", remote=(LOCAL, 9), payload_type=8, dtmf_payload=None)
    door.mixer.play("a", [tone(500, 5000)], "long")
    until(lambda: door.mixer.stats("a").sent > 0)
    door.mixer.stop()
    door.mixer.stop()
    assert mixer_threads() == door.other_threads
    assert door.next_event() == PlaybackFinished("long", "a", "stopped")
    for port in ports:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as again:
            again.bind((LOCAL, port))
    with pytest.raises(MixerStopped):
        door.mixer.open_leg("d")
    with pytest.raises(MixerStopped):
        door.mixer.start()


def test_a_mixer_that_never_started_stops_too():
    mixer = Mixer(MixerSettings(LOCAL, PortRange(0, 0)), lambda event: None)
    port = mixer.open_leg("a")
    mixer.stop()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as again:
        again.bind((LOCAL, port))


def test_figures_of_a_leg(door):
    anna = door.phone("anna", 500)
    until(lambda: len(anna.got) > 20, door.speak)
    stats = door.mixer.stats("anna")
    assert stats.received > 0 and stats.sent > 0
    assert door.mixer.stats("gone") == LegStats()


def test_a_leg_that_was_missed_before_is_told_when_it_comes_back(door):
    """By the mixer that died."""
    door.phone("anna", 500)
    door.mixer.miss("anna")
    door.mixer.miss("gone")
    until(lambda: not door.events.empty(), door.speak)
    assert door.next_event() == MediaBack("anna")


def test_a_leg_can_have_the_port_it_had(door):
    port = door.mixer.open_leg("a")
    with pytest.raises(NoPortsLeft):
        door.mixer.open_leg("b", port)
    door.mixer.close_leg("a")
    until(lambda: door.mixer.ports.in_use == 0)
    assert door.mixer.open_leg("b", port) == port


def test_a_listener_that_fails_does_not_silence_the_mixer(expected_log):
    expected_log("on_event failed")

    def fail(event: MediaEvent) -> None:
        raise RuntimeError("listener")

    mixer = Mixer(MixerSettings(LOCAL, PortRange(0, 0)), fail)
    mixer.start()
    mixer.play("gone", [], "p")
    before = mixer.counters().ticks
    until(lambda: mixer.counters().ticks > before + 3)
    mixer.stop()


def test_a_tick_or_command_that_fails_is_logged_and_the_next_one_comes(door, expected_log, monkeypatch):
    """A defect of ours, planted: fifty a second are not fifty lines a second."""
    expected_log(r"Mixer tick failed \(0 before\)")
    expected_log("Mixer command failed")
    tick = door.mixer._engine.tick
    failures: list[float] = []

    def fail(now: float, skipped: int) -> None:
        if len(failures) < 3:
            failures.append(now)
            raise RuntimeError("planted")
        tick(now, skipped)

    monkeypatch.setattr(door.mixer._engine, "tick", fail)
    door.mixer._do(lambda: 1 / 0)
    anna = door.phone("anna")
    until(lambda: len(anna.got) > 3, door.speak)
    assert len(failures) == 3


def test_without_recorded_music_the_same_piece_is_computed(caplog):
    mixer = Mixer(MixerSettings(LOCAL, PortRange(0, 0), sounds=()), print)
    mixer.stop()
    assert "generated" in caplog.text
