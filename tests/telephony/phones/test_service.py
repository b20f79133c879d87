"""The phone process as a desk sees it, over real SIP and RTP, with a WAV file as its microphone."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from telephony.media.wave import read_wav, write_wav
from telephony.phones.backends import NAMES
from telephony.phones.headset.port import HeadsetCame, HeadsetEvent, HeadsetReport
from telephony.phones.service import Newcomer, PhoneSettings, run_phone
from telephony.switchboard.phone import (
    AnswerPhone,
    AudioLevels,
    BindButtons,
    CheckAudio,
    ChooseAudio,
    HangUpPhone,
    HeadsetMute,
    LearnButton,
    PhoneState,
    QuitPhone,
    ShowMuted,
)
from tests.peers import tone
from tests.peers.patience import eventually, stays
from tests.telephony.phones.exchange import HOST, Exchange, PlacedCall
from tests.telephony.phones.headset.made import CERTIFIED, HOOK_OFF, HOOK_ON, MUTE_ON_HOOK


class ListDoor:
    """A desk in this process."""

    def __init__(self) -> None:
        self.said: list[object] = []
        self.hear: Callable[[object], None] = lambda value: None
        self.stopped = False

    def start(self, hear: Callable[[object], None]) -> None:
        self.hear = hear

    def send(self, value: object) -> None:
        self.said.append(value)

    def stop(self) -> None:
        self.stopped = True

    @property
    def states(self) -> list[PhoneState]:
        return [value for value in self.said if isinstance(value, PhoneState)]

    @property
    def levels(self) -> list[AudioLevels]:
        return [value for value in self.said if isinstance(value, AudioLevels)]

    def becomes(self, **wanted: object) -> PhoneState:
        def look() -> PhoneState | None:
            state = self.states[-1] if self.states else None
            fits = state is not None and all(getattr(state, name) == value for name, value in wanted.items())
            return state if fits else None

        return eventually(look, what=f"{wanted} in {self.states[-2:]}")


class Running:
    def __init__(self, settings: PhoneSettings) -> None:
        self.door, self.stop = ListDoor(), threading.Event()
        self.code: int | None = None
        self._thread = threading.Thread(target=self._run, args=(settings,), name="phone")
        self._thread.start()

    def _run(self, settings: PhoneSettings) -> None:
        self.code = run_phone(settings, self.door, self.stop)

    def join(self) -> int | None:
        self._thread.join(timeout=10)
        assert not self._thread.is_alive()
        return self.code


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    path = tmp_path / "speech.wav"
    write_wav(path, tone.sine(1010, 1.0))
    return path


def settings(exchange: Exchange, **changes: object) -> PhoneSettings:
    given = {"exchange_host": HOST, "exchange_port": exchange.port, "extension": "101", "secret": "s3cret"}
    return PhoneSettings(**{**given, "sound": "null", "retry": 0.3, **changes})  # type: ignore[arg-type]


@pytest.fixture
def running(exchange: Exchange, speech: Path, tmp_path: Path) -> Iterator[Running]:
    made = Running(settings(exchange, sound=str(speech), recording=tmp_path / "ear.wav"))
    yield made
    made.stop.set()
    assert made.join() == 0


def test_a_whole_call_from_the_desk(exchange: Exchange, running: Running, tmp_path: Path) -> None:
    door = running.door
    eventually(lambda: door.states)
    assert (door.states[0].line, door.states[0].call) == ("registering", "idle")
    door.becomes(line="registered", call="idle", audio="ok", problem="")
    call = PlacedCall(exchange)
    call.rtp.say(tone.sine(700, 1.0))
    call.ring()
    ringing = door.becomes(call="ringing")
    assert (ringing.caller_number, ringing.caller_name) == ("+37061234567", "Jonas")
    door.hear(AnswerPhone())
    call.answered()
    door.becomes(call="up", caller_name="Jonas")
    eventually(lambda: tone.snr(call.rtp.heard(0.4), 1010) > 30, what="the WAV file speaks")
    eventually(
        lambda: (
            door.levels and abs(door.levels[-1].input + 12) < 0.5 and abs(door.levels[-1].output + 12) < 0.5
        )
    )
    begin, start = len(door.levels), time.monotonic()
    eventually(lambda: len(door.levels) >= begin + 5)
    assert 0.3 < time.monotonic() - start, "ten times a second, not more"
    door.hear(HangUpPhone())
    call.bye_arrives()
    door.becomes(call="idle", caller_number="", caller_name="")
    count = len(door.levels)
    stays(lambda: len(door.levels) == count, seconds=0.3, what="no levels without a call")
    call.close()
    door.hear(QuitPhone())
    assert running.join() == 0
    assert door.stopped
    assert tone.tone_level(read_wav(tmp_path / "ear.wav")[-4000:], 700) > -14, "the far end was recorded"


def test_hanging_up_a_ringing_call_declines_it(exchange: Exchange, running: Running) -> None:
    running.door.becomes(line="registered")
    call = PlacedCall(exchange)
    call.ring()
    running.door.becomes(call="ringing")
    running.door.hear(HangUpPhone())
    assert call.refused().status == 486
    running.door.becomes(call="idle")
    call.close()


def test_a_desk_that_comes_back_is_told_again(exchange: Exchange, running: Running) -> None:
    running.door.becomes(line="registered")
    running.door.said.clear()
    running.door.hear(AnswerPhone())
    stays(lambda: not running.door.states, seconds=0.2, what="nothing new, nothing said")
    running.door.hear(Newcomer())
    running.door.becomes(line="registered")
    assert len(running.door.states) == 1


def test_the_microphone_test_sends_levels_and_ends_when_it_rings(
    exchange: Exchange, running: Running
) -> None:
    door = running.door
    door.becomes(line="registered")
    door.hear(CheckAudio(True))
    eventually(lambda: door.levels and abs(door.levels[-1].input + 12) < 0.5)
    assert abs(door.levels[-1].output + 12) < 3, "the microphone is played back"
    door.hear(CheckAudio(False))
    eventually(lambda: door.levels[-1].input < -60, what="the bars fall when the test ends")
    door.hear(CheckAudio(True))
    eventually(lambda: door.levels[-1].input > -20)
    call = PlacedCall(exchange)
    call.ring()
    door.becomes(call="ringing")
    count = len(door.levels)
    door.hear(CheckAudio(True))
    stays(lambda: len(door.levels) <= count + 1, seconds=0.3, what="no test during a call")
    call.cancel()
    call.refused()
    call.close()


def test_a_wrong_secret_is_a_sentence_for_the_person(exchange: Exchange) -> None:
    phone = Running(settings(exchange, secret="wrong"))
    failed = phone.door.becomes(line="failed", audio="none")
    assert "refuses extension 101" in failed.problem
    exchange.secret = "wrong"
    phone.door.becomes(line="registered", problem="")
    phone.door.hear(ChooseAudio("a", "b", "c"))
    phone.door.hear("something else")
    phone.stop.set()
    assert phone.join() == 0


def test_a_port_that_is_taken_ends_with_two(exchange: Exchange, expected_log: Callable[[str], None]) -> None:
    expected_log("the phone cannot start")
    phone = Running(settings(exchange, sip_port=exchange.port, local_ip=HOST))
    assert phone.join() == 2
    assert phone.door.stopped


@pytest.mark.parametrize("extension", ["", "10 1", "101>\r\nX: y", "ąč"])
def test_an_extension_that_cannot_stand_in_a_uri_is_refused(exchange: Exchange, extension: str) -> None:
    with pytest.raises(ValueError, match="extension"):
        run_phone(settings(exchange, extension=extension), ListDoor())


class HandedHeadset:
    """A headset whose buttons the test presses."""

    def __init__(self) -> None:
        self.lamps: list[bytes] = []
        self.tell: Callable[[HeadsetEvent], None] = lambda event: None

    def start(self, on_event: Callable[[HeadsetEvent], None]) -> None:
        self.tell = on_event
        on_event(HeadsetCame("047f-c056", "BT600", CERTIFIED))

    def write(self, report: bytes) -> None:
        self.lamps.append(report)

    def stop(self) -> None: ...


@pytest.mark.parametrize("backend", NAMES)
def test_a_call_by_the_buttons_of_the_headset(
    exchange: Exchange, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    headset = HandedHeadset()
    monkeypatch.setattr("telephony.phones.service.open_headset", lambda: headset)
    phone = Running(settings(exchange, backend=backend))
    try:
        door = phone.door
        door.becomes(line="registered", headset="BT600")
        call = PlacedCall(exchange)
        call.ring()
        door.becomes(call="ringing")
        eventually(lambda: headset.lamps[-1:] == [b"\x02\x04"], what="the ring lamp")
        headset.tell(HeadsetReport(HOOK_ON))
        call.answered()
        door.becomes(call="up")
        headset.tell(HeadsetReport(MUTE_ON_HOOK))
        eventually(lambda: HeadsetMute() in door.said, what="the desk is asked to mute")
        door.hear(ShowMuted(True))
        eventually(lambda: headset.lamps[-1] == b"\x02\x03", what="the mute lamp")
        headset.tell(HeadsetReport(HOOK_OFF))
        call.bye_arrives()
        door.becomes(call="idle")
        eventually(lambda: headset.lamps[-1] == b"\x02\x00", what="all lamps off")
        door.hear(LearnButton(True))
        headset.tell(HeadsetReport(b"\x05\x40"))
        door.becomes(button="047f-c056:0540")
        door.hear(BindButtons("047f-c056:0540", "", ""))
        door.hear(LearnButton(False))
        call.close()
        call = PlacedCall(exchange)
        call.ring()
        door.becomes(call="ringing")
        headset.tell(HeadsetReport(b"\x05\x40"))
        call.answered()
        call.close()
    finally:
        phone.stop.set()
        assert phone.join() == 0
