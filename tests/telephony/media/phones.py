"""Phones that say a tone and know what they hear, over real RTP on the loopback, and a studio that ticks the
mixer's engine by hand: the same packets as in life, without waiting for the clock."""

from __future__ import annotations

import socket
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from telephony.media import rtp
from telephony.media.door import MixerDoor
from telephony.media.engine import Engine
from telephony.media.events import MediaEvent
from telephony.media.g711 import PCMA, PCMU, decode, encode
from telephony.media.leg import Terms
from telephony.media.ports import PortPool, PortRange
from telephony.media.tones import music

FRAME = 160
LOCAL = "127.0.0.1"
DTMF = 101


# A peak at which the samples of 500 and 1000 Hz lie far from the decision values of both laws: through either
# or both of them the tone keeps 43 dB, so that 40 dB at the far end means the mixer added nothing.
PEAK = 0.36
TONE_DBFS = -11.88


def tone(frequency: float, frames: int, level: float = PEAK, start: int = 0) -> np.ndarray:
    """int16; `level` is the peak, 1 = full scale."""
    clock = np.arange(start * FRAME, (start + frames) * FRAME)
    return np.rint(level * 32767 * np.sin(2 * np.pi * frequency * clock / 8000)).astype(np.int16)


def snr(sound: np.ndarray, frequency: float) -> float:
    """dB of one tone over all the rest, by FFT; it must fill the window a whole number of times."""
    power = np.abs(np.fft.rfft(sound.astype(float))) ** 2
    bin_ = frequency * len(sound) / 8000
    assert bin_ == round(bin_)
    signal = power[round(bin_)]
    return float(10 * np.log10(signal / max(power.sum() - signal, 1e-9)))


def tone_level(sound: np.ndarray, frequency: float) -> float:
    """dB of one tone's RMS, relative to 32768; a 200 Hz wide window is enough to tell phones apart."""
    clock = np.arange(len(sound)) / 8000
    amplitude = 2 * abs(np.mean(sound * np.exp(-2j * np.pi * frequency * clock)))
    return float(20 * np.log10(max(amplitude / np.sqrt(2), 1e-6) / 32768))


def level(sound: np.ndarray) -> float:
    """dB RMS relative to 32768."""
    return float(20 * np.log10(max(np.sqrt(np.mean(sound.astype(float) ** 2)), 1e-6) / 32768))


class Phone:
    """Says `frequency` (None: silence packets), remembers every packet it gets."""

    def __init__(self, name: str, law: int = PCMU, frequency: float | None = None) -> None:
        self.name, self.law, self.frequency = name, law, frequency
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind((LOCAL, 0))
        self.socket.setblocking(False)
        self.to: tuple[str, int] = (LOCAL, 9)
        self.sequence, self.timestamp, self.ssrc = 65_500, 2**32 - 4000, zlib.crc32(name.encode())
        self.frames = 0
        self.talks = True
        self.got: list[rtp.RtpPacket] = []

    @property
    def address(self) -> tuple[str, int]:
        return LOCAL, int(self.socket.getsockname()[1])

    def packet(self) -> bytes:
        """The next 20 ms."""
        sound = np.zeros(FRAME, np.int16)
        if self.frequency is not None:
            sound = tone(self.frequency, 1, start=self.frames)
        made = rtp.RtpPacket(
            self.law, self.sequence, self.timestamp, self.ssrc, encode(sound, self.law).tobytes()
        )
        self.frames += 1
        self.sequence = (self.sequence + 1) & 0xFFFF
        self.timestamp = (self.timestamp + FRAME) & 0xFFFFFFFF
        return rtp.build(made)

    def send(self, datagram: bytes) -> None:
        self.socket.sendto(datagram, self.to)

    def collect(self) -> None:
        while True:
            try:
                packet = rtp.parse(self.socket.recv(2048))
            except BlockingIOError:
                return
            assert packet is not None, "the mixer sent something that is no RTP"
            self.got.append(packet)

    def hears(self, frequency: float) -> bool:
        """Now, for a fifth of a second."""
        return len(self.got) > 20 and tone_level(self.heard(10), frequency) > -25

    def hears_something(self) -> bool:
        return len(self.got) > 10 and bool(np.abs(self.heard(10)).max() > 500)

    def hears_nothing(self) -> bool:
        return len(self.got) > 10 and level(self.heard(10)) < -60

    def gets_no_packets(self) -> bool:
        """For a fifth of a second."""
        before = len(self.got)
        time.sleep(0.2)
        return len(self.got) == before

    def may_bind(self, port: int) -> None:
        """Raises OSError when somebody has that port."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as again:
            again.bind((LOCAL, port))

    def heard(self, frames: int) -> np.ndarray:
        """The last frames of sound, in the order of their arrival."""
        sound = [packet for packet in self.got if packet.payload_type in (PCMU, PCMA)][-frames:]
        assert len(sound) == frames, f"{self.name} heard only {len(sound)} frames"
        return np.concatenate([decode(np.frombuffer(p.payload, np.uint8), p.payload_type) for p in sound])


def phone_at(mixer: MixerDoor, name: str, frequency: float | None = None) -> Phone:
    """A new phone on a leg of this name that is opened for it."""
    phone = Phone(name, frequency=frequency)
    phone.to = (LOCAL, mixer.open_leg(name))
    mixer.connect_leg(name, remote=phone.address, payload_type=0, dtmf_payload=DTMF)
    return phone


@contextmanager
def spoken(phones: list[Phone]) -> Iterator[None]:
    """They say what they have to say and hear, 50 packets a second, whatever else is done meanwhile."""
    over = threading.Event()

    def talk() -> None:
        due = time.monotonic()
        while not over.wait(max(0.0, due - time.monotonic())):
            due += 0.02
            for phone in list(phones):
                phone.send(phone.packet())
                phone.collect()

    thread = threading.Thread(target=talk, name="phones", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


class Studio:
    """An engine with phones, ticked by hand."""

    def __init__(self, media_timeout: float = 10.0) -> None:
        self.events: list[MediaEvent] = []
        self.engine = Engine(music(), media_timeout, self.events.append, capacity=4)
        self.hearing = self.engine.hearing
        self.pool = PortPool(LOCAL, PortRange(0, 0))
        self.phones: list[Phone] = []
        self.now = 1000.0

    def phone(
        self, name: str, frequency: float | None = None, law: int = PCMU, dtmf: int | None = DTMF
    ) -> Phone:
        """A leg of this name, connected to a new phone."""
        phone = Phone(name, law, frequency)
        bound = self.pool.bind()
        phone.to = bound.getsockname()
        self.engine.open(name, bound)
        self.engine.connect(name, Terms(phone.address, law, dtmf, True))
        self.phones.append(phone)
        return phone

    def tick(self, ticks: int = 1, skipped: int = 0) -> None:
        for _ in range(ticks):
            for phone in self.phones:
                if phone.talks:
                    phone.send(phone.packet())
            self.engine.tick(self.now, skipped)
            for phone in self.phones:
                phone.collect()
            self.now += 0.02

    def close_leg(self, name: str) -> None:
        bound = self.engine.close(name)
        assert bound is not None
        self.pool.give_back(bound)

    def close(self) -> None:
        for name in list(self.engine.legs):
            self.close_leg(name)
        self.engine.end()
        for phone in self.phones:
            phone.socket.close()
        assert self.pool.in_use == 0
