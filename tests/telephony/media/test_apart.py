"""A mixer's process that dies or hangs under calls: real processes, real sound, and how long it was gone."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from telephony.media import apart
from telephony.media.apart import MixerApart
from telephony.media.child import MixerChild
from telephony.media.door import MixerAway, MixerSettings, MixerStopped
from telephony.media.events import LegDropped, PlaybackFinished, RecordingDone
from telephony.media.ports import PortRange
from telephony.media.srtp import Keys
from telephony.media.vault import place_of, read_vault
from tests.peers.patience import eventually
from tests.telephony.media.phones import DTMF, LOCAL, level, spoken, tone, tone_level
from tests.telephony.media.test_door import KEY, Door
from tests.telephony.media.test_srtp import SUITE, A, B, Sealed

BACK = 2.0
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the tests kill by signals")


class Watched(Door):
    """With a second process standing by, as after some seconds of life."""

    mixer: MixerApart

    def __init__(self, settings: MixerSettings) -> None:
        super().__init__(MixerApart, settings)
        self.ready()

    def ready(self) -> None:
        eventually(lambda: self.mixer._standby is not None, within=20)
        time.sleep(2.0)  # it loads its libraries

    def hit(self, how: signal.Signals) -> float:
        """Seconds until another mixes; what phones heard before is forgotten."""
        pid = self.mixer.counters().pid
        began = time.monotonic()
        os.kill(pid, how)
        eventually(lambda: self.mixer.counters().pid not in (0, pid), within=20)
        for phone in self.phones:
            phone.got.clear()
        return time.monotonic() - began


@pytest.fixture
def door(tmp_path, expected_log) -> Iterator[Watched]:
    expected_log("another takes over")
    made = Watched(MixerSettings(LOCAL, PortRange(0, 0), recordings=tmp_path))
    yield made
    made.mixer.stop()
    made.clear()


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "hangs"])
def test_a_talk_is_heard_again_in_both_directions_within_two_seconds(door, how):
    anna, ben = door.phone("anna", 500), door.phone("ben", 1000)
    boss = door.phone("boss", 1500)
    door.mixer.bridge("call", ["anna", "ben"])
    door.mixer.listen("boss", ["anna", "ben"], [])
    with spoken(door.phones):
        eventually(lambda: anna.hears(1000) and ben.hears(500) and boss.hears(500))
        sources = {anna.got[-1].ssrc, ben.got[-1].ssrc}
        began = time.monotonic()
        door.hit(how)
        eventually(lambda: anna.hears(1000) and ben.hears(500) and boss.hears(1000), within=5)
        took = time.monotonic() - began - 0.4  # `hears` wants 20 packets
        assert took < BACK, f"{took:.1f} s"
        assert tone_level(anna.heard(10), 1500) < -50, "who listens is not heard now either"
    assert sources.isdisjoint({anna.got[-1].ssrc, ben.got[-1].ssrc}), "SRTP must not use a key stream twice"
    assert anna.got[0].marker
    assert door.mixer.counters().restarts == 1 and door.events.empty()


def test_encrypted_calls_are_taken_over_too(door):
    anna = Sealed(500)
    anna.to = (LOCAL, door.mixer.open_leg("anna"))
    keys = Keys(SUITE, A, B)
    door.mixer.connect_leg("anna", remote=anna.address, payload_type=0, dtmf_payload=DTMF, keys=keys)
    door.phones.append(anna)
    ben = door.phone("ben", 1000)
    door.mixer.bridge("call", ["anna", "ben"])
    with spoken(door.phones):
        eventually(lambda: anna.hears(1000) and ben.hears(500))
        door.hit(signal.SIGKILL)
        eventually(lambda: anna.hears(1000) and ben.hears(500), within=5)


def test_music_mutes_holds_and_sentences_are_as_they_were(door):
    held, mute, told, away = (door.phone(name, 500) for name in ("held", "mute", "told", "away"))
    door.mixer.start_music("held")
    door.mixer.bridge("call", ["mute", "away"])
    door.mixer.mute("mute", "in")
    door.mixer.play("told", [np.tile(tone(1000, 50), 8)], "sentence")
    door.mixer.set_direction("away", "sendrecv")
    with spoken(door.phones):
        eventually(lambda: held.hears_something() and told.hears(1000))
        door.hit(signal.SIGKILL)
        eventually(lambda: held.hears_something() and told.hears(1000), within=5)
        eventually(away.hears_nothing)
        door.mixer.stop_playback("sentence")
        assert door.next_event() == PlaybackFinished("sentence", "told", "stopped")
    assert mute.got


def test_a_recording_keeps_what_was_said_and_goes_on_behind_a_gap(door):
    anna, ben = door.phone("anna", 500), door.phone("ben", 1000)
    door.mixer.bridge("call", ["anna", "ben"])
    with spoken(door.phones):
        eventually(lambda: anna.hears(1000))
        began = time.monotonic()
        door.mixer.record("r", "anna")
        eventually(lambda: len(ben.got) > 300, within=20)
        door.hit(signal.SIGKILL)
        eventually(lambda: len(ben.got) > 150, within=20)
        door.mixer.stop_recording("r")
        took = time.monotonic() - began
        told = door.next_event()
    assert isinstance(told, RecordingDone) and "the mixer had to be started anew" in told.fault
    sound = read_vault(place_of(door.settings.recordings, "r"), KEY)
    assert sound.whole and len(sound.left) / 8000 == pytest.approx(took, abs=0.5)
    for part in (sound.left[:8000], sound.left[-8000:]):
        assert tone_level(part, 500) > -20
    frames = np.array([level(frame) for frame in sound.left.reshape(-1, 160)])
    assert 0.1 < (frames < -90).sum() * 0.02 < 2.2 + BACK


def test_a_port_that_somebody_took_meanwhile_ends_that_leg_alone(door, monkeypatch):
    anna, ben = door.phone("anna", 500), door.phone("ben", 1000)
    monkeypatch.setattr(door.mixer._standing, "orders", _with_port(door, "ben", anna.address[1]))
    with spoken([anna]):
        door.hit(signal.SIGKILL)
        eventually(lambda: len(anna.got) > 10)
    dropped = door.next_event()
    assert isinstance(dropped, LegDropped) and dropped.leg == "ben" and "in use" in dropped.reason
    assert door.mixer.counters().legs == 1 and ben.to


def _with_port(door, leg, port):
    """As if another program had that leg's port now."""
    orders = door.mixer._standing.orders

    def changed(now):
        for order in orders(now):
            if order.name == "open_leg" and order.given[0] == leg:
                yield type(order)("open_leg", (leg, port))
            else:
                yield order

    return changed


def test_calls_are_refused_at_once_while_there_is_no_mixer_and_taken_afterwards(door, monkeypatch):
    away = threading.Event()

    class Slow(MixerChild):
        def __init__(self) -> None:
            away.wait(10)
            super().__init__()

    monkeypatch.setattr(apart, "STANDBY_AFTER", 1e9)  # nobody stands by again meanwhile
    monkeypatch.setattr(apart, "MixerChild", Slow)
    door.mixer._standby.kill()
    os.kill(door.mixer.counters().pid, signal.SIGKILL)
    eventually(lambda: door.mixer.counters().pid == 0)
    began = time.monotonic()
    with pytest.raises(MixerAway, match="try again"):
        door.mixer.open_leg("a")
    assert time.monotonic() - began < 0.5
    away.set()
    eventually(lambda: _opens(door.mixer), within=20)


def _opens(mixer) -> bool:
    try:
        return bool(mixer.open_leg("b"))
    except MixerAway:
        return False


def test_what_kills_every_mixer_is_given_up_and_new_calls_come(door, expected_log):
    door.phone("anna", 500)
    door.mixer.play("anna", [tone(500, 5000)], "long")
    expected_log("another takes over")
    for _ in range(4):
        door.hit(signal.SIGKILL)
    assert door.next_event() == PlaybackFinished("long", "anna", "failed")
    assert door.next_event() == LegDropped("anna", "the mixer died again and again")
    eventually(lambda: _opens(door.mixer), within=20)


def test_one_that_was_only_prepared_is_stopped_too():
    mixer = MixerApart(MixerSettings(LOCAL, PortRange(0, 0)), print)
    mixer.prepare()
    mixer.stop()
    with pytest.raises(MixerStopped):
        mixer.start()


def test_a_listener_that_fails_and_a_key_that_fails_are_borne(tmp_path, expected_log):
    expected_log("on_event failed")
    failed = threading.Event()

    def hear(event):
        if isinstance(event, RecordingDone):
            assert event.fault == "no key today"
            failed.set()
            raise RuntimeError("listener")

    def no_key() -> bytes:
        raise OSError("no key today")

    mixer = MixerApart(MixerSettings(LOCAL, PortRange(0, 0), recordings=tmp_path), hear, no_key)
    mixer.start()
    mixer.open_leg("a")
    mixer.record("r", "a")
    assert failed.wait(20)
    mixer.stop()
