"""RTP out runs on in sequence and time, whatever the leg hears."""

from __future__ import annotations

import numpy as np

from telephony.media.g711 import PCMA
from telephony.media.players import Playback
from telephony.media.tones import whole_frames
from tests.telephony.media.phones import DTMF, FRAME, Phone, tone


def steps(phone: Phone) -> tuple[set[int], set[int]]:
    """By how much sequence and timestamp went on, sound only."""
    numbers = np.array([packet.sequence for packet in phone.got])
    stamps = np.array([packet.timestamp for packet in phone.got])
    return set((np.diff(numbers) & 0xFFFF).tolist()), set((np.diff(stamps) & 0xFFFFFFFF).tolist())


def test_one_timeline_through_music_bridge_recording_and_silence(studio):
    anna = studio.phone("anna", 500)
    studio.phone("ben", 900)
    for change in (
        lambda: studio.hearing.music("anna", True),
        lambda: studio.hearing.bridge("call", ["anna", "ben"]),
        lambda: studio.hearing.play("anna", Playback("p", whole_frames(tone(700, 5))), "p"),
        lambda: studio.hearing.mute("anna", "out", True),
        lambda: studio.hearing.unbridge("anna"),
    ):
        change()
        studio.tick(10)
    assert len(anna.got) == 50
    assert steps(anna) == ({1}, {FRAME})
    assert [packet.marker for packet in anna.got] == [True] + [False] * 49
    assert len({packet.ssrc for packet in anna.got}) == 1


def test_sequence_and_timestamp_wrap(studio):
    anna = studio.phone("anna")
    studio.engine._sender._sequence[:] = 65_530
    studio.engine._sender._timestamp[:] = 2**32 - 5 * FRAME
    studio.tick(20)
    assert [packet.sequence for packet in anna.got[4:8]] == [65534, 65535, 0, 1]
    assert steps(anna) == ({1}, {FRAME})
    assert all(len(packet.payload) == FRAME for packet in anna.got)


def test_legs_begin_at_chance(studio):
    phones = [studio.phone(name) for name in "abcd"]
    studio.tick()
    firsts = [phone.got[0] for phone in phones]
    assert len({packet.ssrc for packet in firsts}) == 4
    assert len({packet.timestamp for packet in firsts}) == 4


def test_each_leg_in_its_own_law_and_from_its_own_port(studio):
    anna, ben = studio.phone("anna"), studio.phone("ben", law=PCMA)
    studio.tick(3)
    assert {packet.payload_type for packet in anna.got} == {0}
    assert {packet.payload_type for packet in ben.got} == {8}
    assert {packet.payload for packet in ben.got} == {b"\xd5" * 160}


def test_keys_replace_the_sound_and_carry_the_time_of_their_beginning(studio):
    anna = studio.phone("anna")
    studio.tick(5)
    studio.hearing.press("anna", "1")
    studio.tick(15)
    assert steps(anna)[0] == {1}
    keys = [packet for packet in anna.got if packet.payload_type == DTMF]
    assert len(keys) == 8
    assert {key.timestamp for key in keys} == {(anna.got[4].timestamp + FRAME) & 0xFFFFFFFF}
    assert [key.marker for key in keys] == [True] + [False] * 7
    sound = [packet for packet in anna.got if packet.payload_type == 0]
    assert sound[5].marker and not sound[4].marker and not sound[6].marker
    assert (sound[5].timestamp - sound[4].timestamp) & 0xFFFFFFFF == 7 * FRAME


def test_time_goes_on_while_nothing_is_sent(studio):
    anna = studio.phone("anna")
    studio.tick(3)
    studio.engine.set_direction("anna", "recvonly")
    studio.tick(10)
    studio.engine.set_direction("anna", "sendrecv")
    studio.tick(2)
    assert len(anna.got) == 5
    assert (anna.got[3].timestamp - anna.got[2].timestamp) & 0xFFFFFFFF == 11 * FRAME
    assert (anna.got[3].sequence - anna.got[2].sequence) & 0xFFFF == 1
    assert anna.got[3].marker


def test_a_far_end_that_is_gone_is_counted_and_harms_nobody(studio):
    anna, ben = studio.phone("anna"), studio.phone("ben")
    studio.tick(3)
    anna.talks = False
    anna.socket.close()
    studio.phones.remove(anna)
    studio.tick(20)
    assert len(ben.got) == 23
    assert studio.engine.stats("anna", studio.now).sent == 23
