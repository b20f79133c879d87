"""The sound of a call against a raw RTP peer: loss is hidden, keys are heard as tones, ports go back."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
import pytest

from telephony.media.events import LegMeasured
from telephony.media.leg import Terms
from telephony.media.ports import PortPool, PortRange
from telephony.media.tones import dtmf
from telephony.phones.native.stream import Stream, Tells
from tests.peers import tone
from tests.peers.patience import eventually
from tests.peers.rtp import RtpSession
from tests.telephony.phones.conftest import TestVoice

HOST = "127.0.0.1"


@dataclass
class Bench:
    far: RtpSession
    voice: TestVoice
    stream: Stream
    digits: list[str]
    lost: list[bool] = field(default_factory=list)
    measured: list[LegMeasured] = field(default_factory=list)

    def begin(self, dtmf_payload: int | None = 101) -> None:
        self.stream.agree(Terms((HOST, self.far.port), 0, dtmf_payload, True), "sendrecv")
        self.stream.start()
        self.far.start((HOST, self.stream.port), 0)


@pytest.fixture
def bench() -> Iterator[Bench]:
    digits, lost, measured = list[str](), list[bool](), list[LegMeasured]()
    voice = TestVoice()
    tells = Tells(digits.append, lambda: lost.append(True), measured.append)
    stream = Stream(PortPool(HOST, PortRange(0, 0)), voice, tells, 0.6)
    far = RtpSession(HOST)
    yield Bench(far, voice, stream, digits, lost, measured)
    stream.stop()
    far.close()
    assert not [t for t in threading.enumerate() if t.name.startswith("rtp ")]


def test_lost_packets_are_hidden(bench: Bench) -> None:
    """Every tenth packet is gone, and no frame is empty."""
    bench.far.say(tone.sine(400, 1.0))
    bench.far.loses = 10
    bench.begin()
    eventually(lambda: bench.stream.hidden >= 5)
    frames = bench.voice.heard(0.4).reshape(-1, 160).astype(float)
    assert len(frames) == 20
    assert (np.abs(frames).max(axis=1) > 1000).all(), "no hole"


def test_tones_are_keys_only_where_there_are_no_events(bench: Bench) -> None:
    pause = np.zeros(1600, np.int16)
    bench.far.say(np.concatenate([dtmf("5")[:800], pause]))
    bench.begin(dtmf_payload=None)
    eventually(lambda: bench.digits.count("5") >= 2)
    before = len(bench.digits)
    bench.stream.agree(Terms((HOST, bench.far.port), 0, 101, True), "sendrecv")
    bench.far.press("7")
    eventually(lambda: "7" in bench.digits)
    assert set(bench.digits[before:]) <= {"5", "7"}


def test_silence_is_told_once_and_not_while_held(bench: Bench) -> None:
    bench.begin()
    eventually(lambda: bench.far.packets > 5)
    bench.far.sending = False
    eventually(lambda: bench.lost)
    assert bench.lost == [True]


def test_both_ports_are_free_again_and_stop_is_said_twice(bench: Bench) -> None:
    bench.begin()
    port = bench.stream.port
    bench.stream.stop()
    bench.stream.stop()
    bench.stream.start()  # too late: nothing happens
    for free in (port, port + 1):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.bind((HOST, free))


def test_one_that_never_started_frees_its_port_too(bench: Bench) -> None:
    bench.stream.stop()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind((HOST, bench.stream.port))


def test_a_microphone_that_fails_costs_a_frame_not_the_call(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, expected_log: Callable[[str], None]
) -> None:
    expected_log("a tick of RTP port")
    broken = [True]
    read = bench.voice.read

    def sometimes() -> bytes:
        if broken.pop() if broken else False:
            raise RuntimeError("no frame")
        return read()

    monkeypatch.setattr(bench.voice, "read", sometimes)
    bench.begin()
    eventually(lambda: bench.far.packets > 5)
