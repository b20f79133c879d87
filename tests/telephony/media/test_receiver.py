"""What waits in the sockets: storms, strangers and floods do not reach the sound."""

from __future__ import annotations

import random
import socket
import struct
from collections.abc import Iterator

import pytest

from telephony.media import rtp
from telephony.media.receiver import LARGEST
from tests.telephony.media.phones import DTMF, LOCAL, Studio, level, tone_level

FREQUENCY = 1000.0


@pytest.fixture
def call(studio: Studio) -> Studio:
    studio.phone("talker", FREQUENCY)
    studio.phone("listener")
    studio.hearing.bridge("call", ["talker", "listener"])
    studio.tick(20)
    return studio


def malformed(good: bytes) -> list[bytes]:
    chance = random.Random(4711)
    mutants = []
    for _ in range(60):
        mutant = bytearray(good[: chance.randrange(len(good) + 1)])
        for _ in range(chance.randrange(4)):
            if mutant:
                mutant[chance.randrange(min(len(mutant), 2))] = chance.randrange(256)
        mutants.append(bytes(mutant))
    named = [
        b"",
        b"\x80",
        good[:11],
        b"\x00" + good[1:],
        b"\x9f" + good[1:12],
        b"\xb0" + good[1:12] + struct.pack("!HH", 1, 0xFFFF),
        b"\xa0" + good[1:-1] + b"\xff",
        bytes(LARGEST + 1000),
        b"OPTIONS sip:a@b SIP/2.0\r\n\r\n",
        good[:1] + bytes([DTMF]) + good[2:12] + b"\x10\x8a\x03\x20",  # event 16
        good[:1] + bytes([DTMF]) + good[2:12],
    ]
    return named + mutants


def hears(studio: Studio, frames: int = 20) -> bool:
    return tone_level(studio.phones[1].heard(frames), FREQUENCY) > -20


def test_a_storm_of_malformed_packets_from_the_phone_itself(call):
    talker = call.phones[0]
    for datagram in malformed(talker.packet()):
        talker.send(datagram)
        call.tick()
    call.tick(60)
    assert hears(call)


def test_the_next_good_frame_after_bad_ones_plays(call):
    talker = call.phones[0]
    for datagram in (b"", b"\x80", b"\x00" * 172, b"\xff" * 400):
        talker.send(datagram)
    call.tick(30)
    assert hears(call, 28)
    assert call.engine.stats("talker", call.now).lost == 0


def test_packets_with_extension_padding_and_sources_sound_the_same(call):
    talker = call.phones[0]
    talker.talks = False
    for _ in range(40):
        good = talker.packet()
        extension = struct.pack("!HHI", 0xBEDE, 1, 0)
        talker.send(b"\xb1" + good[1:12] + bytes(4) + extension + good[12:] + b"\0\0\0\4")
        call.tick()
    assert hears(call, 30)
    assert call.engine.stats("talker", call.now).lost == 0


def test_comfort_noise_and_unknown_payloads_are_counted_and_not_played(call):
    talker = call.phones[0]
    before = call.engine.stats("talker", call.now).received
    talker.talks = False
    for kind in (13, 96, 3):
        good = talker.packet()
        talker.send(good[:1] + bytes([kind]) + good[2:13])
        call.tick()
    assert call.engine.stats("talker", call.now).received == before + 3


@pytest.fixture
def stranger() -> Iterator[socket.socket]:
    """Another program on the phone's own host: the hardest to tell from it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as made:
        made.bind((LOCAL, 0))
        made.setblocking(False)
        yield made


def sends_and_gets_nothing(call: Studio, stranger: socket.socket, ticks: int) -> None:
    """A stranger's timeline is in order and as loud as can be."""
    for number in range(ticks):
        stranger.sendto(rtp.build(rtp.RtpPacket(0, number, number * 160, 666, bytes(160))), call.phones[0].to)
        call.tick()
    with pytest.raises(BlockingIOError):
        stranger.recv(2048)


def test_a_stranger_beside_the_phone_is_not_heard_and_does_not_hear(call, stranger):
    for _ in range(20):
        stranger.sendto(bytes([0x80]) + bytes(171), call.phones[0].to)
    sends_and_gets_nothing(call, stranger, 30)
    assert hears(call)


def test_a_stranger_is_not_heard_in_the_phones_pauses(call, stranger):
    call.phones[0].talks = False
    sends_and_gets_nothing(call, stranger, 20)
    assert level(call.phones[1].heard(10)) < -60


def test_a_stranger_without_rtp_is_not_taken_for_the_phone(studio, stranger):
    phone = studio.phone("late", FREQUENCY)
    phone.talks = False
    for datagram in (b"", b"hello", b"\x00" * 172):
        stranger.sendto(datagram, phone.to)
        studio.tick()
    with pytest.raises(BlockingIOError):
        stranger.recv(2048)
    assert len(phone.got) == 3


def test_a_flood_from_one_phone_does_not_hold_up_the_others(call):
    talker = call.phones[0]
    flooder = call.phone("flooder")
    for _ in range(30):
        packet = flooder.packet()
        for _ in range(150):
            flooder.send(packet)
        call.tick()
    assert hears(call)
    assert call.engine.stats("talker", call.now).lost == 0
    assert talker.name == "talker"


def test_a_phone_that_starts_anew_is_heard_again(call):
    """New source, sequence and timestamp: after a transfer at the far end."""
    talker = call.phones[0]
    talker.ssrc, talker.sequence, talker.timestamp = 1, 9, 777
    call.tick(30)
    assert hears(call)


@pytest.mark.parametrize("per_packet", [2, 3])
def test_longer_packets_are_heard(call, per_packet):
    """A phone that insists on 40 or 60 ms."""
    talker = call.phones[0]
    talker.talks = False
    for _ in range(20):
        frames = [rtp.parse(talker.packet()) for _ in range(per_packet)]
        whole = b"".join(frame.payload for frame in frames if frame is not None)
        first = frames[0]
        assert first is not None
        talker.send(rtp.build(rtp.RtpPacket(0, first.sequence, first.timestamp, first.ssrc, whole)))
        call.tick(per_packet)
    assert hears(call)


def test_key_packets_from_another_payload_type_are_no_keys(call):
    talker = call.phones[0]
    good = talker.packet()
    talker.send(good[:1] + bytes([DTMF + 1]) + good[2:12] + b"\x05\x8a\x03\x20")
    call.tick(15)
    assert call.events == []
