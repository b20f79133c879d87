"""The sound object against a bare socket; whole calls: ../test_port.py."""

from __future__ import annotations

import socket
import struct
import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from telephony.media.ports import PortPool, PortRange
from telephony.phones.port import SILENCE
from telephony.phones.pyvoip.rtp import RtpStream
from telephony.phones.pyvoip.session import Offer
from tests.peers.patience import eventually, stays
from tests.telephony.phones.conftest import TestVoice

HOST = "127.0.0.1"


class Peer:
    def __init__(self, host: str = HOST) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind((host, 0))
        self.socket.settimeout(5)
        self.port: int = self.socket.getsockname()[1]

    def read(self) -> tuple[int, int, int, int, bytes]:
        """(second byte, sequence, timestamp, source, payload)."""
        data = self.socket.recv(2048)
        _, kind, sequence, stamp, source = struct.unpack("!BBHII", data[:12])
        return kind, sequence, stamp, source, data[12:]

    def send(self, to: int, sequence: int, *, kind: int = 0, payload: bytes = b"\x00" * 160) -> None:
        header = struct.pack("!BBHII", 0x80, kind, sequence, sequence * 160, 7)
        self.socket.sendto(header + payload, (HOST, to))

    def offer(self, direction: str = "sendrecv", event: int | None = 101) -> Offer:
        return Offer(HOST, self.port, (0, 8), event, direction, ("audio",), 0)  # type: ignore[arg-type]


@pytest.fixture
def peer() -> Iterator[Peer]:
    made = Peer()
    yield made
    made.socket.close()


class Made:
    def __init__(self, timeout: float = 20.0) -> None:
        self.voice, self.digits, self.lost = TestVoice(), list[str](), list[int]()
        self.pool = PortPool(HOST, PortRange(0, 0))
        self.stream = RtpStream(
            self.pool, self.voice, on_digit=self.digits.append, on_lost=lambda: self.lost.append(1),
            media_timeout=timeout,
        )  # fmt: skip

    def loud(self) -> bool:
        return any(np.frombuffer(frame, "<i2").any() for frame in self.voice.frames[-5:])


@pytest.fixture
def made() -> Iterator[Made]:
    one = Made()
    yield one
    one.stream.stop()
    assert one.pool.in_use == 0


def test_sequence_and_time_go_on_through_hold_and_wrap(made: Made, peer: Peer) -> None:
    made.stream._sequence = 65533
    made.stream._timestamp = 2**32 - 500
    made.stream.agree(peer.offer(), 0)
    made.stream.start()
    made.stream.start()
    first = [peer.read() for _ in range(6)]
    assert [packet[1] for packet in first] == [65533, 65534, 65535, 0, 1, 2]
    assert all((b[2] - a[2]) % 2**32 == 160 for a, b in zip(first, first[1:], strict=False))
    assert [packet[0] for packet in first] == [0x80, 0, 0, 0, 0, 0], "the marker begins a talk spurt"
    assert len({packet[3] for packet in first}) == 1
    made.stream.agree(peer.offer("recvonly"), 0)
    time.sleep(0.1)
    peer.socket.setblocking(False)
    last = first[-1]
    while True:
        try:
            last = peer.read()
        except BlockingIOError:
            break
    peer.socket.settimeout(5)
    made.stream.agree(peer.offer(), 8)
    resumed = peer.read()
    assert resumed[0] == 0x88
    assert resumed[1] == (last[1] + 1) % 65536
    assert (resumed[2] - last[2]) % 2**32 > 160, "time went on"


def test_fifty_packets_a_second_whatever_the_machine_does(made: Made, peer: Peer) -> None:
    made.stream.agree(peer.offer(), 0)
    made.stream.start()
    first = peer.read()
    start = time.monotonic()
    for _ in range(50):
        last = peer.read()
    assert time.monotonic() - start > 0.9, "not faster than the clock"
    assert (last[2] - first[2]) % 2**32 >= 50 * 160


def test_only_the_signalled_host_is_heard_once_it_spoke(made: Made, peer: Peer) -> None:
    made.stream.agree(peer.offer(), 0)
    made.stream.start()
    peer.send(made.stream.port, 1)
    eventually(made.loud)
    stranger = Peer("127.0.0.2")
    made.voice.frames.clear()
    for number in range(200, 220):
        stranger.send(made.stream.port, number)
    time.sleep(0.2)
    assert not made.loud()
    stranger.socket.close()


def test_a_far_end_behind_address_translation_is_found(made: Made, peer: Peer) -> None:
    made.stream.agree(Offer("192.0.2.55", 9, (0,), None, "sendrecv", ("audio",), 0), 0)
    made.stream.start()
    peer.send(made.stream.port, 1)
    assert peer.read()[0] & 0x7F == 0
    assert made.digits == []


def test_keys_only_where_they_were_agreed(made: Made, peer: Peer) -> None:
    made.stream.agree(peer.offer(event=None), 0)
    made.stream.start()
    made.stream.press("5")
    assert {peer.read()[0] & 0x7F for _ in range(12)} == {0}
    made.stream.agree(peer.offer(event=97), 0)
    made.stream.press("5")
    eventually(lambda: peer.read()[0] & 0x7F == 97)


def test_silence_of_the_far_end_is_told_once(peer: Peer) -> None:
    made = Made(timeout=0.2)
    made.stream.agree(peer.offer(), 0)
    made.stream.start()
    eventually(lambda: made.lost)
    stays(lambda: len(made.lost) == 1, seconds=0.4)
    made.stream.stop()


def test_a_defect_costs_a_tick_not_the_call(
    made: Made, peer: Peer, expected_log: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_log("a tick of RTP port")
    calls: list[int] = []

    def read() -> bytes:
        calls.append(1)
        if len(calls) == 2:
            raise RuntimeError("sound driver")
        return SILENCE

    monkeypatch.setattr(made.voice, "read", read)
    made.stream.agree(peer.offer(), 0)
    made.stream.start()
    for _ in range(5):
        peer.read()
    assert len(calls) >= 6


def test_stopped_before_it_started_frees_its_port(made: Made) -> None:
    port = made.stream.port
    made.stream.stop()
    made.stream.stop()
    made.stream.start()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind((HOST, port))
