"""RTP for test phones: one thread sends and receives for all of them every 20 ms (RFC 3550, 3551, 4733)."""

import audioop
import logging
import socket
import struct
import threading
import time
from collections import deque

import numpy as np

log = logging.getLogger(__name__)
FRAME = 160
EVENTS = "0123456789*#ABCD"
DTMF = 101
ANEW = 8000
"""A time stamp so much older than the last, in samples, is not late: the sender counts anew."""


class Pump:
    """The thread. Sessions join and leave; it ends with the last one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sessions: list[RtpSession] = []
        self._thread: threading.Thread | None = None

    def add(self, session: "RtpSession") -> None:
        with self._lock:
            self._sessions.append(session)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="test-rtp", daemon=True)
                self._thread.start()

    def remove(self, session: "RtpSession") -> None:
        with self._lock:
            if session in self._sessions:
                self._sessions.remove(session)

    def _run(self) -> None:
        due = time.monotonic()
        while True:
            with self._lock:
                sessions = list(self._sessions)
                if not sessions:
                    self._thread = None
                    return
            for session in sessions:
                try:
                    session.tick()
                except OSError:
                    log.debug("session closed meanwhile")
            due += 0.02
            time.sleep(max(0.0, due - time.monotonic()))


PUMP = Pump()


class RtpSession:
    """One audio stream. ``heard`` is what came, in timestamp order, gaps as silence."""

    def __init__(self, host: str) -> None:
        self._socket = _even_socket(host)
        self.port: int = self._socket.getsockname()[1]
        self.remote: tuple[str, int] | None = None
        self.payload = 0
        self.sending = True
        self.loses = 0
        """One packet of so many is not sent, though it is counted; 0: all are."""
        self.packets = 0
        self.sequence_gaps = 0
        self.digits: list[str] = []
        self._frames: deque[tuple[int, bytes, int]] = deque(maxlen=50 * 60)
        self._tone = np.zeros(FRAME, dtype=np.int16)
        self._position = 0
        self._sequence = 65_500  # wraps soon: whoever listens must cope
        self._timestamp = 4_294_960_000
        self._ssrc = 0x1000_0000 + self.port
        self._queue: deque[tuple[int, bytes]] = deque()
        self._last_event: tuple[int, int] | None = None
        self._last_sequence: int | None = None

    def start(self, remote: tuple[str, int], payload: int) -> None:
        self.remote, self.payload = remote, payload
        PUMP.add(self)

    def close(self) -> None:
        PUMP.remove(self)
        self._socket.close()

    def say(self, samples: np.ndarray) -> None:
        """Repeat these samples for ever."""
        self._tone, self._position = samples, 0

    def press(self, digits: str, *, packets: int = 5) -> None:
        """Queue RFC 4733 events: `packets` updates, then the end three times, then a pause."""
        for digit in digits:
            code = EVENTS.index(digit)
            for step in range(1, packets + 1):
                self._queue.append((DTMF, struct.pack("!BBH", code, 10, step * FRAME)))
            self._queue.extend([(DTMF, struct.pack("!BBH", code, 0x80 | 10, packets * FRAME))] * 3)
            self._queue.extend([(self.payload, b"")] * 3)

    def send_raw(self, data: bytes) -> None:
        assert self.remote is not None
        self._socket.sendto(data, self.remote)

    def heard(self, seconds: float) -> np.ndarray:
        """The last ``seconds`` of sound, as int16; shorter when less came."""
        frames = list(self._frames)
        if not frames:
            return np.zeros(0, dtype=np.int16)
        last = max(stamp for stamp, _, _ in frames)
        wanted = int(seconds * 8000)
        start = last + FRAME - wanted
        sound = np.zeros(wanted, dtype=np.int16)
        covered = [stamp for stamp, _, _ in frames if stamp >= start]
        for stamp, payload, codec in frames:
            if stamp >= start:
                samples = _decode(payload, codec)
                at = stamp - start
                sound[at : at + len(samples)] = samples[: wanted - at]
        return sound if covered and min(covered) - start < 2 * FRAME else np.zeros(0, dtype=np.int16)

    def forget(self) -> None:
        """Only what comes from now on counts for ``heard``."""
        self._frames.clear()

    def tick(self) -> None:
        self._receive()
        if self.remote is not None and self.sending:
            self._send()

    def _send(self) -> None:
        payload, data = self._queue.popleft() if self._queue else (self.payload, b"")
        marker = 0
        stamp = self._timestamp
        if payload == DTMF:
            duration = struct.unpack("!BBH", data)[2]
            first = duration == FRAME and not data[1] & 0x80
            if first:
                self._event_stamp = self._timestamp
                marker = 0x80
            stamp = self._event_stamp
        else:
            data = _encode(self._next_frame(), payload)
        header = struct.pack(
            "!BBHII", 0x80, marker | payload, self._sequence & 0xFFFF, stamp & 0xFFFFFFFF, self._ssrc
        )
        self._sequence += 1
        self._timestamp += FRAME
        assert self.remote is not None
        if not self.loses or (self._sequence - 1) % self.loses:
            self._socket.sendto(header + data, self.remote)

    def _next_frame(self) -> np.ndarray:
        index = (self._position + np.arange(FRAME)) % len(self._tone)
        self._position = (self._position + FRAME) % len(self._tone)
        return self._tone[index]

    def _receive(self) -> None:
        while True:
            try:
                data = self._socket.recv(2048)
            except BlockingIOError:
                return
            except ConnectionError:
                continue
            if len(data) >= 12:
                self._take(data)

    def _take(self, data: bytes) -> None:
        _, kind, sequence, stamp, _ = struct.unpack("!BBHII", data[:12])
        self.packets += 1
        if self._last_sequence is not None and sequence != (self._last_sequence + 1) & 0xFFFF:
            self.sequence_gaps += 1
        self._last_sequence = sequence
        if kind & 0x7F == DTMF:
            self._take_event(data[12:], stamp)
        elif kind & 0x7F in (0, 8):
            self._keep(self._unwrap(stamp), data[12:], kind & 0x7F)

    def _keep(self, stamp: int, sound: bytes, codec: int) -> None:
        # Asterisk goes on with the time stamps of whom it bridges, which may be far behind.
        if self._frames and stamp < self._frames[-1][0] - ANEW:
            self._frames.clear()
        self._frames.append((stamp, sound, codec))

    def _take_event(self, data: bytes, stamp: int) -> None:
        code, flags, _ = struct.unpack("!BBH", data[:4])
        if flags & 0x80 and self._last_event != (stamp, code) and code < 16:
            self._last_event = (stamp, code)
            self.digits.append(EVENTS[code])

    def _unwrap(self, stamp: int) -> int:
        """RTP time stamps wrap at 2**32; ours go on counting."""
        if not self._frames:
            return stamp
        last = self._frames[-1][0]
        step = (stamp - last) & 0xFFFFFFFF
        return last + (step if step < 1 << 31 else step - (1 << 32))


def _encode(samples: np.ndarray, payload: int) -> bytes:
    convert = audioop.lin2ulaw if payload == 0 else audioop.lin2alaw
    return convert(samples.astype("<i2").tobytes(), 2)


def _decode(data: bytes, payload: int) -> np.ndarray:
    convert = audioop.ulaw2lin if payload == 0 else audioop.alaw2lin
    return np.frombuffer(convert(data, 2), dtype="<i2")


def _even_socket(host: str) -> socket.socket:
    for _ in range(64):
        found = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_DGRAM)
        found.bind((host, 0))
        if found.getsockname()[1] % 2 == 0:
            found.setblocking(False)
            return found
        found.close()
    raise OSError("no even port")
