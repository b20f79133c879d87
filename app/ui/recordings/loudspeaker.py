"""The one place of the player that touches QtMultimedia: imported when somebody listens."""

from PySide6.QtCore import QIODevice
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices


class Loudspeaker:
    """``Outlet`` of the player."""

    def __init__(self, sink: QAudioSink, io: QIODevice) -> None:
        self._sink, self._io = sink, io

    def free(self) -> int:
        return self._sink.bytesFree()

    def waiting(self) -> int:
        return self._sink.bufferSize() - self._sink.bytesFree()

    def write(self, sound: bytes) -> None:
        self._io.write(sound)

    def close(self) -> None:
        self._sink.stop()


def opened(rate: int, buffer_bytes: int) -> Loudspeaker | None:
    """None: there is no device, or it does not open."""
    device = QMediaDevices.defaultAudioOutput()
    if device.isNull():
        return None
    wanted = QAudioFormat()
    wanted.setSampleRate(rate)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    sink = QAudioSink(device, wanted)
    sink.setBufferSize(buffer_bytes)
    io = sink.start()
    return Loudspeaker(sink, io) if io is not None else None
