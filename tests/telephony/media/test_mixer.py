"""The door with its thread: real time, real RTP."""

from __future__ import annotations

import queue
import socket
import threading
import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from telephony.media.events import DigitReceived, LegStats, MediaEvent, PlaybackFinished
from telephony.media.mixer import LegExists, Mixer, MixerStopped
from telephony.media.ports import NoPortsLeft, PortRange
from telephony.media.sounds import SoundLibrary
from tests.telephony.media.phones import DTMF, LOCAL, Phone, tone, tone_level
from tests.telephony.media.test_ports import free_range

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
        self.mixer = Mixer(host=LOCAL, ports=ports, on_event=self.events.put)
        self.phones: list[Phone] = []
        self.other_threads: list[threading.Thread] = []

    def phone(self, name: str, frequency: float | None = None) -> Phone:
        phone = Phone(name, frequency=frequency)
        phone.to = (LOCAL, self.mixer.open_leg(name))
        self.mixer.connect_leg(name, remote=phone.address, payload_type=0, dtmf_payload=DTMF)
        self.phones.append(phone)
        return phone

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


def test_two_phones_talk(door):
    anna, ben = door.phone("anna", 500), door.phone("ben", 1000)
    door.mixer.bridge("call", ["anna", "ben"])

    def both_hear() -> bool:
        return all(
            len(phone.got) > 20 and tone_level(phone.heard(10), frequency) > -25
            for phone, frequency in ((anna, 1000), (ben, 500))
        )

    until(both_hear, door.speak)
    stats = door.mixer.stats("anna")
    assert stats.received > 0 and stats.sent > 0
    counters = door.mixer.counters()
    assert counters.ticks > 20 and counters.legs == 2 and counters.worst_tick_ms > 0


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
    mixer = Mixer(host=LOCAL, ports=PortRange(0, 0), on_event=lambda event: None)
    port = mixer.open_leg("a")
    mixer.stop()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as again:
        again.bind((LOCAL, port))


def test_ports_are_even_run_out_and_all_come_back():
    ports = free_range(3)
    door = Door(ports)
    door.mixer.start()
    try:
        for _ in range(3):
            given = {door.mixer.open_leg(name) for name in "abc"}
            assert given == set(ports.even_ports)
            with pytest.raises(NoPortsLeft):
                door.mixer.open_leg("d")
            assert door.mixer.counters().legs == 3
            for name in "abc":
                door.mixer.close_leg(name)
            until(lambda: door.mixer._ports.in_use == 0)
        assert door.mixer.counters().legs == 0
    finally:
        door.mixer.stop()


def test_a_name_can_be_used_once_at_a_time(door):
    door.mixer.open_leg("a")
    with pytest.raises(LegExists):
        door.mixer.open_leg("a")
    door.mixer.close_leg("a")
    door.mixer.open_leg("a")


def test_a_recording_of_the_library_is_played_and_told(door, tmp_path):
    anna = door.phone("anna")
    door.mixer.play("anna", ["sounds/beep", tone(700, 10)], "hello")
    until(lambda: not door.events.empty(), door.speak)
    assert door.next_event() == PlaybackFinished("hello", "anna", "ok")
    until(lambda: len(anna.got) > 30, door.speak)
    sound = anna.heard(len(anna.got))
    frames = sound.reshape(-1, 160)
    assert max(tone_level(frame, 1000) for frame in frames) > -25
    assert max(tone_level(frame, 700) for frame in frames) > -20


@pytest.mark.parametrize("sounds", [["prompts/en/no_such"], [np.zeros(5)]])
def test_what_cannot_be_played_is_told_as_failed(door, sounds):
    door.phone("anna")
    door.mixer.play("anna", sounds, "p")
    assert door.next_event() == PlaybackFinished("p", "anna", "failed")


def test_playing_to_nobody_and_stopping(door):
    door.mixer.play("gone", [tone(500, 5)], "p")
    assert door.next_event() == PlaybackFinished("p", "gone", "failed")
    door.phone("anna")
    door.mixer.play("anna", [tone(500, 5)], "q", loop=True)
    door.mixer.stop_playback("q")
    assert door.next_event() == PlaybackFinished("q", "anna", "stopped")


def test_music_tone_mute_and_keys_reach_the_phone(door):
    anna = door.phone("anna")

    def loud() -> bool:
        return bool(np.abs(anna.heard(min(10, len(anna.got)))).max() > 500) if anna.got else False

    door.mixer.start_music("anna")
    until(loud, door.speak)
    door.mixer.mute("anna", "out")
    until(lambda: not loud(), door.speak)
    door.mixer.stop_music("anna")
    door.mixer.unmute("anna", "out")
    door.mixer.start_tone("anna", "busy")
    until(loud, door.speak)
    door.mixer.stop_tone("anna")
    until(lambda: not loud(), door.speak)
    door.mixer.send_dtmf("anna", "7")
    until(lambda: len([p for p in anna.got if p.payload_type == DTMF]) >= 8, door.speak)


def test_keys_come_in_and_somebody_listens(door):
    anna, ben = door.phone("anna", 500), door.phone("ben")
    door.mixer.listen("ben", ["anna"], [])
    until(lambda: len(ben.got) > 10 and tone_level(ben.heard(5), 500) > -25, door.speak)
    door.mixer.listen("ben", [], [])
    until(lambda: tone_level(ben.heard(5), 500) < -60, door.speak)
    good = anna.packet()
    anna.send(good[:1] + bytes([DTMF]) + good[2:12] + b"\x05\x8a\x03\x20")
    assert door.next_event() == DigitReceived("anna", "5", 100)


def test_hold_by_the_far_end_and_back(door):
    anna = door.phone("anna")
    until(lambda: len(anna.got) > 3, door.speak)
    door.mixer.set_direction("anna", "inactive")
    seen = [(0, 0)]

    def stopped() -> bool:
        ticks, sent = door.mixer.counters().ticks, door.mixer.stats("anna").sent
        if sent != seen[0][1]:
            seen[0] = (ticks, sent)
        return ticks > seen[0][0] + 5

    until(stopped, door.speak)
    door.mixer.set_direction("anna", "sendrecv")
    before = len(anna.got)
    until(lambda: len(anna.got) > before + 3, door.speak)
    door.mixer.unbridge("anna")


@pytest.mark.parametrize(
    "terms",
    [
        {"remote": (LOCAL, 4000), "payload_type": 9},
        {"remote": ("phone.example.com", 4000), "payload_type": 0},
    ],
)
def test_impossible_terms_are_refused_at_once(door, terms):
    door.mixer.open_leg("a")
    with pytest.raises(ValueError):
        door.mixer.connect_leg("a", dtmf_payload=None, **terms)


def test_commands_for_what_is_gone_do_nothing(door):
    door.mixer.close_leg("gone")
    door.mixer.bridge("b", ["gone"])
    door.mixer.connect_leg("gone", remote=(LOCAL, 4000), payload_type=0, dtmf_payload=None)
    door.mixer.set_direction("gone", "inactive")
    assert door.mixer.stats("gone") == LegStats()
    before = door.mixer.counters().ticks
    until(lambda: door.mixer.counters().ticks > before + 2)


def test_a_listener_that_fails_does_not_silence_the_mixer(expected_log):
    expected_log("on_event failed")

    def fail(event: MediaEvent) -> None:
        raise RuntimeError("listener")

    mixer = Mixer(host=LOCAL, ports=PortRange(0, 0), on_event=fail)
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
    mixer = Mixer(host=LOCAL, ports=PortRange(0, 0), on_event=print, sounds=SoundLibrary([]))
    mixer.stop()
    assert "generated" in caplog.text
