"""What both mixers agree on, the one in this process and the one in its own: real time, real RTP."""

from __future__ import annotations

import inspect
import queue
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from telephony.media.apart import MixerApart
from telephony.media.door import LegExists, MixerDoor, MixerSettings, MixerStopped, no_key
from telephony.media.events import DigitReceived, LegMeasured, MediaEvent, PlaybackFinished, RecordingDone
from telephony.media.mixer import Mixer
from telephony.media.ports import NoPortsLeft, PortRange
from telephony.media.vault import check_sum, place_of, read_vault
from telephony.media.wave import write_wav
from tests.peers.patience import eventually
from tests.telephony.media.phones import DTMF, LOCAL, Phone, phone_at, spoken, tone, tone_level
from tests.telephony.media.test_ports import free_range

KEY = bytes(range(32))
DOORS: dict[str, Callable[..., MixerDoor]] = {"thread": Mixer, "process": MixerApart}


class Door:
    """A started mixer, its events, and phones that talk through it."""

    def __init__(self, make: Callable[..., MixerDoor], settings: MixerSettings) -> None:
        self.events: queue.Queue[MediaEvent] = queue.Queue()
        self.settings = settings
        self.mixer = make(settings, self._hear, lambda: KEY)
        self.mixer.start()
        self.phones: list[Phone] = []

    def _hear(self, event: MediaEvent) -> None:
        if not isinstance(event, LegMeasured):  # how well it sounds is told in between
            self.events.put(event)

    def phone(self, name: str, frequency: float | None = None) -> Phone:
        self.phones.append(phone_at(self.mixer, name, frequency))
        return self.phones[-1]

    def speak_until(self, done: Callable[[], object]) -> None:
        with spoken(self.phones):
            eventually(done, within=20)

    def next_event(self) -> MediaEvent:
        return self.events.get(timeout=20)

    def clear(self) -> None:
        for phone in self.phones:
            self.mixer.close_leg(phone.name)
            phone.socket.close()
        self.phones.clear()


@pytest.fixture(scope="module", params=DOORS)
def house(request, tmp_path_factory) -> Iterator[Door]:
    settings = MixerSettings(LOCAL, PortRange(0, 0), recordings=tmp_path_factory.mktemp("recordings"))
    made = Door(DOORS[request.param], settings)
    yield made
    made.mixer.stop()


@pytest.fixture
def door(house) -> Iterator[Door]:
    yield house
    house.clear()
    eventually(lambda: house.mixer.counters().legs == 0)
    while not house.events.empty():
        house.events.get()


def test_both_doors_are_whole():
    """A method of the door that one of them lacks would be found by the first call that needs it."""
    wanted = {name for name, _ in inspect.getmembers(MixerDoor, inspect.isfunction) if name[0] != "_"}
    for door in (Mixer, MixerApart):
        for name in wanted:
            ours, asked = inspect.signature(getattr(door, name)), inspect.signature(getattr(MixerDoor, name))
            assert list(ours.parameters)[: len(asked.parameters)] == list(asked.parameters), (door, name)
    with pytest.raises(OSError, match="no key"):
        no_key()


def test_two_phones_talk(door):
    anna, ben = door.phone("anna", 500), door.phone("ben", 1000)
    door.mixer.bridge("call", ["anna", "ben"])
    door.speak_until(lambda: anna.hears(1000) and ben.hears(500))
    counters = eventually(lambda: (found := door.mixer.counters()).ticks > 20 and found)
    assert (counters.legs, counters.restarts) == (2, 0) and counters.worst_tick_ms > 0
    door.mixer.unbridge("anna")
    door.speak_until(lambda: ben.hears_nothing())


def test_ports_are_even_run_out_and_all_come_back(house):
    ports = free_range(3)
    door = Door(type(house.mixer), MixerSettings(LOCAL, ports))
    try:
        for _ in range(3):
            assert eventually(lambda: _all_three(door.mixer)) == set(ports.even_ports)
            with pytest.raises(NoPortsLeft):
                door.mixer.open_leg("d")
            assert door.mixer.counters().legs == 3
            for name in "abc":
                door.mixer.close_leg(name)
    finally:
        door.mixer.stop()


def _all_three(mixer: MixerDoor) -> set[int] | None:
    """None while those that were closed are on their way back."""
    try:
        return {mixer.open_leg(name) for name in "abc"}
    except NoPortsLeft:
        for name in "abc":
            mixer.close_leg(name)
        return None


def test_a_name_can_be_used_once_at_a_time(door):
    door.mixer.open_leg("a")
    with pytest.raises(LegExists):
        door.mixer.open_leg("a")
    door.mixer.close_leg("a")
    door.mixer.open_leg("a")
    door.mixer.close_leg("a")


def test_files_ids_and_samples_are_played_and_told(door, tmp_path):
    write_wav(tmp_path / "own.wav", tone(700, 10))
    anna = door.phone("anna")
    door.mixer.play("anna", ["sounds/beep", tmp_path / "own.wav", tone(900, 10)], "hello")
    door.speak_until(lambda: not door.events.empty())
    assert door.next_event() == PlaybackFinished("hello", "anna", "ok")
    door.speak_until(lambda: len(anna.got) > 50)
    frames = anna.heard(len(anna.got)).reshape(-1, 160)
    for frequency in (1000, 700, 900):
        assert max(tone_level(frame, frequency) for frame in frames) > -25


def test_a_prompt_and_the_music_that_were_replaced_are_heard_by_the_next_call(house, tmp_path):
    for name, frequency in (("prompts/en/greeting", 700), ("sounds/music", 900)):
        (tmp_path / name).parent.mkdir(parents=True)
        write_wav(tmp_path / f"{name}.wav", tone(frequency, 100))
    door = Door(type(house.mixer), MixerSettings(LOCAL, PortRange(0, 0), sounds=(tmp_path,)))
    try:
        first = door.phone("first")
        door.mixer.play("first", ["prompts/en/greeting"], "p")
        door.mixer.start_music("first")
        door.speak_until(lambda: first.hears(700))
        door.speak_until(lambda: first.hears(900))
        write_wav(tmp_path / "prompts/en/greeting.wav", tone(1100, 100))
        write_wav(tmp_path / "sounds/music.wav", tone(1300, 100))
        second = door.phone("second")
        door.mixer.play("second", ["prompts/en/greeting"], "q")
        door.mixer.start_music("second")
        door.speak_until(lambda: second.hears(1100))
        door.speak_until(lambda: second.hears(1300) and first.hears(1300))
    finally:
        door.mixer.stop()
        door.clear()


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
    door.mixer.start_music("anna")
    door.speak_until(anna.hears_something)
    door.mixer.mute("anna", "out")
    door.speak_until(anna.hears_nothing)
    door.mixer.stop_music("anna")
    door.mixer.unmute("anna", "out")
    door.mixer.start_tone("anna", "busy")
    door.speak_until(anna.hears_something)
    door.mixer.stop_tone("anna")
    door.speak_until(anna.hears_nothing)
    door.mixer.send_dtmf("anna", "7")
    door.speak_until(lambda: len([p for p in anna.got if p.payload_type == DTMF]) >= 8)


def test_keys_come_in_and_somebody_listens(door):
    anna, ben = door.phone("anna", 500), door.phone("ben")
    door.mixer.listen("ben", ["anna"], [])
    door.speak_until(lambda: ben.hears(500))
    door.mixer.listen("ben", [], [])
    door.speak_until(ben.hears_nothing)
    good = anna.packet()
    anna.send(good[:1] + bytes([DTMF]) + good[2:12] + b"\x05\x8a\x03\x20")
    assert door.next_event() == DigitReceived("anna", "5", 100)


def test_hold_by_the_far_end_and_back(door):
    anna = door.phone("anna")
    door.speak_until(lambda: len(anna.got) > 3)
    door.mixer.set_direction("anna", "inactive")
    door.speak_until(anna.gets_no_packets)
    door.mixer.set_direction("anna", "sendrecv")
    before = len(anna.got)
    door.speak_until(lambda: len(anna.got) > before + 3)


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
    door.mixer.close_leg("a")


def test_commands_for_what_is_gone_do_nothing(door):
    door.mixer.close_leg("gone")
    door.mixer.bridge("b", ["gone"])
    door.mixer.connect_leg("gone", remote=(LOCAL, 4000), payload_type=0, dtmf_payload=None)
    door.mixer.set_direction("gone", "inactive")
    before = door.mixer.counters().ticks
    eventually(lambda: door.mixer.counters().ticks > before + 2)


def test_a_talk_is_recorded_played_and_removed(door):
    anna, ben = door.phone("anna", 500), door.phone("ben", 1000)
    door.mixer.bridge("call", ["anna", "ben"])
    door.speak_until(lambda: anna.hears(1000))
    door.mixer.record("r", "anna")
    door.speak_until(lambda: len(ben.got) > 150)
    door.mixer.stop_recording("r")
    told = door.next_event()
    path = place_of(door.settings.recordings, "r")
    assert isinstance(told, RecordingDone) and (told.fault, told.total) == ("", check_sum(path))
    assert tone_level(read_vault(path, KEY).left, 500) > -20
    door.mixer.unbridge("anna")
    door.mixer.unbridge("ben")
    door.mixer.play_recording("ben", "r", "again")
    door.speak_until(lambda: ben.hears(500))
    door.mixer.play_recording("ben", "none", "nothing")
    door.speak_until(lambda: not door.events.empty())
    assert door.next_event() == PlaybackFinished("nothing", "ben", "failed")
    door.mixer.drop_recording("r")
    eventually(lambda: not path.exists())


@pytest.mark.parametrize("make", DOORS.values(), ids=DOORS)
def test_stop_closes_every_socket_ends_what_plays_and_finishes_recordings(make, tmp_path):
    door = Door(make, MixerSettings(LOCAL, PortRange(0, 0), recordings=tmp_path))
    anna = door.phone("anna", 500)
    ports = [anna.to[1], door.mixer.open_leg("b")]
    door.mixer.play("anna", [tone(500, 5000)], "long")
    door.mixer.record("r", "anna")
    door.speak_until(lambda: anna.hears(500))
    door.mixer.stop()
    door.mixer.stop()
    told = [door.events.get_nowait(), door.events.get_nowait()]
    assert PlaybackFinished("long", "anna", "stopped") in told
    (done,) = [each for each in told if isinstance(each, RecordingDone)]
    assert done.fault == "" and read_vault(place_of(tmp_path, "r"), KEY).whole
    for port in ports:
        anna.may_bind(port)
    with pytest.raises(MixerStopped):
        door.mixer.open_leg("d")
    with pytest.raises(MixerStopped):
        door.mixer.start()
    anna.socket.close()
