"""What legs hear, over real RTP: bridges, mutes, listening, music, recordings, keys."""

from __future__ import annotations

import numpy as np
import pytest

from telephony.media.events import DigitReceived, PlaybackFinished
from telephony.media.g711 import PCMA, PCMU
from telephony.media.players import Playback
from telephony.media.tap import Heard
from telephony.media.tones import DTMF_COLUMNS, DTMF_ROWS, whole_frames
from tests.telephony.media.phones import DTMF, Studio, level, snr, tone, tone_level

WINDOW = 40
ANNA, BEN, CLEO = 500.0, 1100.0, 1900.0
# Telling who is heard: two tones at once in G.711 make others, down by 35 dB and more.
HEARD, UNHEARD = -20.0, -40.0
SILENCE = -60.0


def listen(studio: Studio) -> dict[str, set[float]]:
    """Who hears which of the three tones now."""
    studio.tick(8 + WINDOW)  # the old sound leaves the jitter buffers first
    heard = {}
    for phone in studio.phones:
        levels = {f: tone_level(phone.heard(WINDOW), f) for f in (ANNA, BEN, CLEO)}
        assert all(value > HEARD or value < UNHEARD for value in levels.values()), (phone.name, levels)
        heard[phone.name] = {f for f, value in levels.items() if value > HEARD}
    return heard


@pytest.fixture
def three(studio: Studio) -> Studio:
    studio.phone("anna", ANNA)
    studio.phone("ben", BEN, law=PCMA)
    studio.phone("cleo", CLEO)
    return studio


def test_nobody_hears_anybody_before_a_bridge(three):
    assert listen(three) == {"anna": set(), "ben": set(), "cleo": set()}


def test_everybody_hears_the_others_and_not_himself(three):
    three.hearing.bridge("call", ["anna", "ben", "cleo"])
    assert listen(three) == {"anna": {BEN, CLEO}, "ben": {ANNA, CLEO}, "cleo": {ANNA, BEN}}


def test_consultation_conference_and_transfer_are_bridge_changes(three):
    three.hearing.bridge("call", ["anna", "ben"])
    assert listen(three) == {"anna": {BEN}, "ben": {ANNA}, "cleo": set()}
    three.hearing.unbridge("anna")
    three.hearing.music("anna", True)
    three.hearing.bridge("call", ["cleo"])
    assert listen(three)["ben"] == {CLEO}
    three.hearing.bridge("call", ["anna"])
    assert listen(three) == {"anna": {BEN, CLEO}, "ben": {ANNA, CLEO}, "cleo": {ANNA, BEN}}
    three.hearing.unbridge("ben")
    assert listen(three) == {"anna": {CLEO}, "ben": set(), "cleo": {ANNA}}


@pytest.mark.parametrize(
    ("direction", "expected"),
    [
        ("in", {"anna": {BEN}, "ben": set()}),
        ("out", {"anna": set(), "ben": {ANNA}}),
        ("both", {"anna": set(), "ben": set()}),
    ],
)
def test_mute_is_silence_and_ends(studio, direction, expected):
    studio.phone("anna", ANNA)
    studio.phone("ben", BEN)
    studio.hearing.bridge("call", ["anna", "ben"])
    studio.hearing.mute("anna", direction, True)
    assert listen(studio) == expected
    for phone in studio.phones:
        if not expected[phone.name]:
            assert level(phone.heard(WINDOW)) < SILENCE
    studio.hearing.mute("anna", direction, False)
    assert listen(studio) == {"anna": {BEN}, "ben": {ANNA}}


HEARS = ["anna", "ben"]
MODES = {"listen": [], "whisper": ["ben"], "barge": ["anna", "ben"]}
"""What Cleo may do in a call of Anna, the customer, and Ben, the operator → who hears her."""


def test_listen_whisper_and_barge(three):
    three.hearing.bridge("call", ["anna", "ben"])
    three.hearing.listen("cleo", HEARS, MODES["listen"])
    assert listen(three) == {"anna": {BEN}, "ben": {ANNA}, "cleo": {ANNA, BEN}}
    three.hearing.listen("cleo", HEARS, MODES["whisper"])
    assert listen(three) == {"anna": {BEN}, "ben": {ANNA, CLEO}, "cleo": {ANNA, BEN}}
    three.hearing.listen("cleo", HEARS, MODES["barge"])
    assert listen(three) == {"anna": {BEN, CLEO}, "ben": {ANNA, CLEO}, "cleo": {ANNA, BEN}}
    three.hearing.listen("cleo", [], [])
    assert listen(three) == {"anna": {BEN}, "ben": {ANNA}, "cleo": set()}


def test_not_one_frame_of_the_tone_leaks_in_any_mode_and_while_they_change(studio):
    """Only the supervisor says anything. Every frame that a phone gets is looked at, for 1,200 ticks in which
    the mode changes every 1 to 7 of them and her microphone is always open."""
    anna, ben = studio.phone("anna"), studio.phone("ben", law=PCMA)
    studio.phone("cleo", CLEO)
    studio.hearing.bridge("call", ["anna", "ben"])
    studio.tick(20)
    chance, heard = np.random.default_rng(6), {(mode, who): 0 for mode in MODES for who in HEARS}
    loud = dict.fromkeys(heard, 0)
    while sum(heard.values()) < 2400:
        mode = str(chance.choice(list(MODES)))
        studio.hearing.listen("cleo", HEARS, MODES[mode])
        for _ in range(int(chance.integers(1, 8))):
            studio.tick()
            for phone in (anna, ben):
                now, key = level(phone.heard(1)), (mode, phone.name)
                heard[key] += 1
                loud[key] += now > HEARD
                assert phone.name in MODES[mode] or now < SILENCE, f"{phone.name} in {mode}: {now:.1f} dBFS"
    for mode, who in heard:
        assert (loud[mode, who] == heard[mode, who]) == (who in MODES[mode]), (mode, who)


def test_who_is_on_hold_or_alone_with_another_hears_no_supervisor(three):
    """She barged in; the customer is on hold and hears music, the operator asks somebody else."""
    three.hearing.bridge("call", ["anna", "ben"])
    three.hearing.listen("cleo", HEARS, MODES["barge"])
    three.tick(10)
    three.hearing.unbridge("ben")
    three.hearing.listen("cleo", ["ben"], ["ben"])
    assert listen(three) == {"anna": set(), "ben": {CLEO}, "cleo": {BEN}}
    assert level(three.phones[0].heard(WINDOW)) < SILENCE


def test_a_muted_operator_is_not_heard_by_who_listens_either(three):
    three.hearing.bridge("call", ["anna", "ben"])
    three.hearing.listen("cleo", HEARS, [])
    three.hearing.mute("ben", "in", True)
    assert listen(three)["cleo"] == {ANNA}


def test_a_whisper_is_in_no_row_of_a_recording_and_a_barge_in_what_the_customer_heard(three):
    three.hearing.bridge("call", ["anna", "ben"])
    three.hearing.record("r1", "anna", masked=False)
    for mode, right in {"listen": {BEN}, "whisper": {BEN}, "barge": {BEN, CLEO}}.items():
        three.hearing.listen("cleo", HEARS, MODES[mode])
        three.tick(8)
        three.hearing.tap.out.clear()
        three.tick(WINDOW)
        rows = [each for each in three.hearing.tap.out if isinstance(each, Heard)]
        said, was_heard = (
            np.concatenate([getattr(row, side)[0] for row in rows]) for side in ("left", "right")
        )
        assert {f for f in (ANNA, BEN, CLEO) if tone_level(said, f) > HEARD} == {ANNA}
        assert {f for f in (ANNA, BEN, CLEO) if tone_level(was_heard, f) > HEARD} == right
        assert tone_level(said, CLEO) < SILENCE


def test_two_who_listen_do_not_take_each_others_sound(studio):
    for name, frequency in (("anna", ANNA), ("ben", BEN), ("cleo", CLEO), ("dora", None)):
        studio.phone(name, frequency)
    studio.hearing.bridge("call", ["anna", "ben"])
    studio.hearing.listen("cleo", HEARS, MODES["whisper"])
    studio.hearing.listen("dora", [*HEARS, "cleo"], [])
    studio.hearing.listen("cleo", HEARS, MODES["whisper"])
    assert listen(studio)["dora"] == {ANNA, BEN, CLEO}


def test_listening_ends_with_its_leg(three):
    three.hearing.listen("cleo", ["anna"], ["anna"])
    three.tick(10)
    three.phones[0].talks = False
    three.close_leg("anna")
    three.phones.pop(0).socket.close()
    three.phone("dora", ANNA)  # takes the free row
    assert listen(three) == {"ben": set(), "cleo": set(), "dora": set()}


def test_calls_nobody_listens_to_cost_the_tick_nothing(three):
    three.hearing.bridge("call", ["anna", "ben"])
    three.hearing.listen("cleo", HEARS, [])
    three.hearing.listen("cleo", [], [])
    three.tick(2)
    assert three.hearing._patch._layers == []


def test_music_is_heard_and_stops(studio):
    phone = studio.phone("anna")
    studio.hearing.music("anna", True)
    studio.tick(100)
    assert -35 < level(phone.heard(80)) < -10
    studio.hearing.music("anna", False)
    studio.tick(10)
    assert level(phone.heard(10)) < SILENCE


def test_joining_a_bridge_ends_music_and_tone(studio):
    studio.phone("anna", ANNA)
    studio.phone("ben")
    studio.hearing.music("anna", True)
    studio.hearing.tone("ben", "ringback")
    studio.tick(10)
    assert tone_level(studio.phones[1].heard(8), 425) > HEARD
    studio.hearing.bridge("call", ["anna", "ben"])
    assert listen(studio) == {"anna": set(), "ben": {ANNA}}
    assert level(studio.phones[0].heard(WINDOW)) < SILENCE
    assert tone_level(studio.phones[1].heard(WINDOW), 425) < UNHEARD


def test_ringback_and_its_end(studio):
    phone = studio.phone("anna")
    studio.hearing.tone("anna", "ringback")
    studio.tick(50)
    assert tone_level(phone.heard(40), 425) > -22
    studio.tick(60)
    assert level(phone.heard(50)) < SILENCE
    studio.hearing.tone("anna", "busy")
    studio.tick(20)
    assert tone_level(phone.heard(20), 425) > -22
    studio.hearing.tone("anna", None)
    studio.tick(2)
    assert level(phone.heard(2)) < SILENCE


def play(studio: Studio, leg: str, name: str, frequency: float, frames: int) -> None:
    studio.hearing.play(leg, Playback(name, whole_frames(tone(frequency, frames))), name)


def test_a_recording_is_heard_clean_and_told(studio):
    phone = studio.phone("anna", law=PCMA)
    play(studio, "anna", "p", 1000, 50)
    studio.tick(50)
    assert snr(phone.heard(50), 1000) > 40
    assert studio.events == []
    studio.tick()
    assert studio.events == [PlaybackFinished("p", "anna", "ok")]


def test_a_recording_pauses_music_and_goes_over_a_bridge(studio):
    anna = studio.phone("anna")
    studio.phone("ben", BEN)
    studio.hearing.music("anna", True)
    play(studio, "anna", "p", 1000, 40)
    studio.tick(40)
    assert snr(anna.heard(40), 1000) > 40
    studio.tick(40)
    assert level(anna.heard(40)) > -35
    studio.hearing.bridge("call", ["anna", "ben"])
    studio.tick(20)
    play(studio, "anna", "q", 700, 40)
    studio.tick(40)
    assert tone_level(anna.heard(40), 700) > HEARD and tone_level(anna.heard(40), BEN) > HEARD


def test_a_leg_closed_during_playback(studio):
    studio.phone("anna")
    play(studio, "anna", "p", 1000, 50)
    studio.tick(5)
    studio.close_leg("anna")
    studio.tick(5)
    assert studio.events == [PlaybackFinished("p", "anna", "stopped")]


def test_playing_to_nobody_fails(studio):
    play(studio, "gone", "p", 1000, 50)
    studio.phone("anna")
    studio.hearing.play("anna", None, "q")
    assert studio.events == [PlaybackFinished("p", "gone", "failed"), PlaybackFinished("q", "anna", "failed")]


def test_commands_for_legs_that_are_gone_do_nothing(studio):
    studio.phone("anna", ANNA)
    studio.hearing.bridge("call", ["gone", "anna"])
    studio.hearing.unbridge("gone")
    studio.hearing.mute("gone", "both", True)
    studio.hearing.music("gone", True)
    studio.hearing.tone("gone", "busy")
    studio.hearing.listen("gone", ["anna"], ["anna"])
    studio.hearing.listen("anna", ["gone"], ["gone"])
    studio.hearing.press("gone", "1")
    studio.hearing.stop_playback("gone")
    studio.tick(5)
    assert studio.events == []


def test_keys_go_out_as_events_and_come_in_at_the_other_side(studio):
    """The phone plays back what it got, so the mixer reads its own key presses."""
    anna = studio.phone("anna", ANNA)
    studio.hearing.press("anna", "1*#D9")
    studio.tick(60)
    anna.talks = False
    for packet in [p for p in anna.got if p.payload_type == DTMF]:
        header = bytes([0x80, DTMF]) + anna.sequence.to_bytes(2, "big")
        stamp = packet.timestamp.to_bytes(4, "big") + anna.ssrc.to_bytes(4, "big")
        anna.send(header + stamp + packet.payload)
        anna.sequence = (anna.sequence + 1) & 0xFFFF
        studio.tick()
    assert studio.events == [DigitReceived("anna", digit, 100) for digit in "1*#D9"]


def test_keys_without_an_agreed_event_go_in_band(studio):
    anna = studio.phone("anna", law=PCMU, dtmf=None)
    studio.hearing.press("anna", "5")
    studio.tick(10)
    press = anna.heard(10)[: 5 * 160]
    found = {f for f in (*DTMF_ROWS, *DTMF_COLUMNS) if tone_level(press, f) > -25}
    assert found == {770, 1336}
    assert studio.events == []


def test_loud_voices_saturate_and_do_not_wrap(studio):
    from telephony.media.rtp import RtpPacket, build

    phones = [studio.phone(name) for name in ("a", "b", "c")]
    studio.hearing.bridge("call", ["a", "b", "c"])
    for phone in phones:
        phone.talks = False
    for number in range(10):
        for phone in phones:
            # 0x80 is the loudest positive code of mu-law.
            phone.send(build(RtpPacket(0, number, number * 160, phone.ssrc, b"\x80" * 160)))
        studio.tick()
    assert set(np.unique(phones[0].heard(3))) == {32124}
