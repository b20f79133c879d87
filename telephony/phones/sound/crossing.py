"""Where the network's thread and the sound card's thread meet: two rings and two meters."""

from __future__ import annotations

from telephony.phones.port import SILENCE
from telephony.phones.sound.level import SILENT, LevelMeter
from telephony.phones.sound.ring import FrameRing


class Crossing:
    """The network's side reads and writes a frame every 20 ms and never waits; the card's side comes when it
    likes. At most 100 ms wait in either direction. Closed, it is silent."""

    def __init__(self) -> None:
        self._open = False
        self._ear, self._microphone = FrameRing(prefill=1, most=5), FrameRing(prefill=2, most=5)
        self._ear_meter, self._microphone_meter = LevelMeter(), LevelMeter()

    def open(self, on: bool) -> None:
        """Nothing of the call before is heard in the next one."""
        for part in (self._ear, self._microphone, self._ear_meter, self._microphone_meter):
            part.clear()
        self._open = on

    def levels(self) -> tuple[float, float]:
        """dBFS of microphone and ear."""
        if not self._open:
            return SILENT, SILENT
        return self._microphone_meter.level, self._ear_meter.level

    # -- the network's side ----------------------------------------------------------------------------

    def read(self) -> bytes:
        return self._microphone.take() or SILENCE

    def write(self, pcm: bytes) -> None:
        if self._open:
            self._ear_meter.hear(pcm)
            self._ear.put(pcm)

    # -- the card's side -------------------------------------------------------------------------------

    def to_ear(self) -> bytes | None:
        return self._ear.take()

    def from_microphone(self, frame: bytes) -> None:
        if self._open:
            self._microphone_meter.hear(frame)
            self._microphone.put(frame)
