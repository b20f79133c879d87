"""Whole ticks over real RTP: clean sound, honest figures, silence noticed."""

from __future__ import annotations

import numpy as np
import pytest

from telephony.media.events import LegStats, MediaBack, MediaLost
from telephony.media.g711 import PCMA, PCMU
from telephony.media.leg import Terms
from telephony.media.rtp import parse
from tests.telephony.media.phones import DTMF, FRAME, TONE_DBFS, Studio, level, snr, tone_level


@pytest.mark.parametrize("laws", [(PCMU, PCMU), (PCMA, PCMA), (PCMU, PCMA), (PCMA, PCMU)])
def test_a_tone_through_a_bridge_stays_clean_both_ways(studio, laws):
    phones = [studio.phone("anna", 1000, laws[0]), studio.phone("ben", 500, laws[1])]
    studio.hearing.bridge("call", ["anna", "ben"])
    studio.tick(120)
    assert snr(phones[1].heard(100), 1000) >= 40
    assert snr(phones[0].heard(100), 500) >= 40
    assert level(phones[1].heard(100)) == pytest.approx(TONE_DBFS, abs=0.3)


@pytest.mark.parametrize("law", [PCMU, PCMA])
def test_between_equal_laws_not_a_bit_changes(studio, law):
    anna, ben = studio.phone("anna", 1004, law), studio.phone("ben", None, law)
    studio.hearing.bridge("call", ["anna", "ben"])
    anna.talks = False
    said = []
    for _ in range(60):
        datagram = anna.packet()
        packet = parse(datagram)
        assert packet is not None
        said.append(packet.payload)
        anna.send(datagram)
        studio.tick()
    heard = [packet.payload for packet in ben.got]
    begin = heard.index(said[0])
    assert heard[begin:] == said[: len(heard) - begin]
    assert begin <= 3


def test_sound_of_one_second_arrives_whole_through_doubling_reordering_and_loss(studio):
    anna, ben = studio.phone("anna", 1000), studio.phone("ben")
    studio.hearing.bridge("call", ["anna", "ben"])
    studio.tick(10)
    anna.talks = False
    frames = [anna.packet() for _ in range(100)]
    order = list(range(100))
    for even in range(0, 100, 2):
        order[even], order[even + 1] = order[even + 1], order[even]
    for number in order:
        for _ in range(2):
            anna.send(frames[number])
        studio.tick()
    assert snr(ben.heard(50), 1000) >= 40
    frames = [anna.packet() for _ in range(100)]
    before = studio.engine.stats("anna", studio.now)
    for number, frame in enumerate(frames):
        if number % 10:
            anna.send(frame)
        studio.tick()
    after = studio.engine.stats("anna", studio.now)
    assert after.received - before.received == 90
    # Every tenth frame is missing: bare it would be 0.9 dB less and full of holes.
    assert after.hidden - before.hidden == 10
    assert tone_level(ben.heard(50), 1000) == pytest.approx(TONE_DBFS, abs=0.3)
    assert snr(ben.heard(50), 1000) >= 15


def test_more_legs_than_there_was_room_for(studio):
    for number in range(36):
        studio.phone(f"leg{number}", 500 if number % 2 else 1000)
        if number % 2:
            studio.hearing.bridge(f"call{number}", [f"leg{number - 1}", f"leg{number}"])
        if number % 10 == 0:
            studio.tick(5)
    studio.tick(40)
    for phone in studio.phones:
        assert snr(phone.heard(25), 1000 if phone.frequency == 500 else 500) >= 40


def test_figures_of_a_leg(studio):
    studio.phone("anna", 1000)
    studio.phone("ben")
    studio.hearing.bridge("call", ["anna", "ben"])
    studio.tick(60)
    stats = studio.engine.stats("anna", studio.now)
    assert (stats.received, stats.sent, stats.lost, stats.late) == (60, 60, 0, 0)
    assert stats.jitter_ms == 0
    assert stats.level_in_dbfs == pytest.approx(TONE_DBFS, abs=0.3)
    assert stats.level_out_dbfs == -100
    assert stats.last_packet_age_s == pytest.approx(0.02)
    assert studio.engine.stats("ben", studio.now).level_out_dbfs == pytest.approx(TONE_DBFS, abs=0.3)
    assert studio.engine.stats("nobody", studio.now) == LegStats()


def test_a_muted_leg_still_shows_that_it_speaks(studio):
    studio.phone("anna", 1000)
    studio.hearing.mute("anna", "in", True)
    studio.tick(20)
    assert studio.engine.stats("anna", studio.now).level_in_dbfs > TONE_DBFS - 1


@pytest.fixture
def impatient():
    made = Studio(media_timeout=1.0)
    yield made
    made.close()


def test_silence_is_told_once_and_its_end(impatient):
    anna = impatient.phone("anna")
    impatient.phone("ben")
    impatient.tick(20)
    anna.talks = False
    impatient.tick(40)
    assert impatient.events == []
    impatient.tick(100)
    assert impatient.events == [MediaLost("anna")]
    anna.talks = True
    impatient.tick(10)
    assert impatient.events == [MediaLost("anna"), MediaBack("anna")]
    anna.talks = False
    impatient.tick(100)
    assert impatient.events[2:] == [MediaLost("anna")]


def test_a_leg_never_heard_is_told_from_its_connection_on(impatient):
    impatient.engine.open("early", impatient.pool.bind())
    impatient.tick(100)
    assert impatient.events == []
    anna = impatient.phone("anna")
    anna.talks = False
    impatient.tick(100)
    assert impatient.events == [MediaLost("anna")]


def test_silence_is_noticed_while_many_others_come(impatient):
    anna = impatient.phone("anna")
    anna.talks = False
    impatient.tick(20)
    for number in range(36):
        impatient.engine.open(f"leg{number}", impatient.pool.bind())
    impatient.tick(25)
    assert impatient.events == []
    impatient.tick(15)
    assert impatient.events == [MediaLost("anna")]


def test_a_lost_leg_leaves_nothing_to_the_next_one_in_its_row(impatient):
    for _ in range(2):
        impatient.phone("anna").talks = False
        impatient.tick(60)
        impatient.close_leg("anna")
        impatient.phones.pop().socket.close()
    assert impatient.events == [MediaLost("anna")] * 2


@pytest.mark.parametrize("direction", ["recvonly", "inactive", "sendonly"])
def test_silence_on_hold_is_no_fault(impatient, direction):
    anna = impatient.phone("anna")
    impatient.tick(10)
    impatient.engine.set_direction("anna", direction)
    anna.talks = False
    impatient.tick(200)
    assert impatient.events == []
    impatient.engine.set_direction("anna", "sendrecv")
    impatient.tick(45)
    assert impatient.events == [], "the time on hold does not count"
    impatient.tick(20)
    assert impatient.events == [MediaLost("anna")]


def test_keys_alone_are_a_sign_of_life(impatient):
    anna = impatient.phone("anna")
    impatient.tick(10)
    anna.talks = False
    for _ in range(100):
        good = anna.packet()
        anna.send(good[:1] + bytes([DTMF]) + good[2:12] + b"\x05\x0a\x03\x20")
        impatient.tick()
    assert not [event for event in impatient.events if isinstance(event, MediaLost)]


def test_a_closed_leg_is_gone_and_its_row_is_clean(studio):
    studio.phone("anna", 1000)
    studio.tick(10)
    gone = studio.phones.pop()
    studio.close_leg("anna")
    gone.socket.close()
    assert studio.engine.close("anna") is None
    ben = studio.phone("ben")
    ben.talks = False
    studio.tick(20)
    assert level(ben.heard(20)) < -60
    stats = studio.engine.stats("ben", studio.now)
    assert (stats.received, stats.sent) == (0, 20)


def test_after_reinvite_sound_goes_to_the_new_place_in_the_new_law(studio):
    studio.phone("anna", 1000)
    ben = studio.phone("ben")
    studio.hearing.bridge("call", ["anna", "ben"])
    studio.tick(20)
    moved = studio.phone("unused")
    studio.engine.connect("ben", Terms(moved.address, PCMA, 96, True))
    moved.to, moved.law, ben.talks = ben.to, PCMA, False
    before = len(ben.got)
    studio.tick(30)
    assert len(ben.got) == before
    sound = [packet for packet in moved.got if packet.payload_type == PCMA]
    assert len(sound) == 30
    assert np.unique([packet.ssrc for packet in sound]).tolist() == [ben.got[0].ssrc]
    assert (sound[0].sequence - ben.got[-1].sequence) & 0xFFFF == 1


def test_ticks_left_out_are_counted_and_the_sound_does_not_lag(studio):
    anna, ben = studio.phone("anna", 1000), studio.phone("ben")
    studio.hearing.bridge("call", ["anna", "ben"])
    studio.tick(20)
    for _ in range(30):
        anna.send(anna.packet())
    studio.now += 30 * 0.02
    before = len(ben.got)
    studio.tick(1, skipped=30)
    assert studio.engine.frames_lost == 2 * 30
    assert (ben.got[before].timestamp - ben.got[before - 1].timestamp) & 0xFFFFFFFF == 31 * FRAME
    studio.tick(60)
    assert snr(ben.heard(50), 1000) >= 40
    assert studio.engine.stats("anna", studio.now).lost == 0
