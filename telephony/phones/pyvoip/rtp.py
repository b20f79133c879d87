"""One call's sound: RTP in and out on one socket, one thread, 20 ms at a time (RFC 3550, 3551, 4733).

Takes the place of pyVoIP's RTPClient, which works with 8-bit sound, sends A-law calls as mu-law, keeps every
packet of the call, starts another sender at each re-INVITE and dies on an empty datagram.
"""

from __future__ import annotations

import logging
import secrets
import threading
import time
from collections.abc import Callable

import numpy as np

from telephony.media.g711 import PCMA, PCMU, encode
from telephony.media.jitter import JitterBank
from telephony.media.ports import PortPool
from telephony.media.rtp import RtpPacket, build, parse
from telephony.media.telephone_event import KeyReceiver, KeySender
from telephony.phones.port import FRAME_BYTES, FRAME_SAMPLES, FRAME_SECONDS, SILENCE, Voice
from telephony.phones.pyvoip.session import Offer

log = logging.getLogger(__name__)

# One tick reads no more than this, so that a flood cannot keep us from sending.
_READ_PER_TICK = 64
# After a stall longer than this the missed frames are left out instead of being sent in a burst.
_WORST_STALL = 0.2
_ROW = np.array([0], dtype=np.intp)

Address = tuple[str, int]


class RtpStream:
    """Bound at once, silent until ``start``. ``on_digit`` and ``on_lost`` are called on its thread.

    ``direction`` of the offer rules whether we send; the timestamp goes on while we do not, so the far end's
    jitter buffer is not surprised when we do again.
    """

    def __init__(
        self,
        pool: PortPool,
        voice: Voice,
        *,
        on_digit: Callable[[str], None],
        on_lost: Callable[[], None],
        media_timeout: float,
    ) -> None:
        self._pool = pool
        self._voice = voice
        self._on_digit = on_digit
        self._on_lost = on_lost
        self._timeout = media_timeout
        self._socket = pool.bind()
        self.port: int = self._socket.getsockname()[1]
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._offer: Offer | None = None
        self._codec = PCMU
        self._target: Address | None = None
        self._learned = False
        self._heard = 0.0
        self._jitter = JitterBank(1)
        self._keys_in = KeyReceiver()
        self._keys_out = KeySender()
        self._sequence = secrets.randbits(16)
        self._timestamp = secrets.randbits(32)
        self._ssrc = secrets.randbits(32)
        self._fresh = True

    def agree(self, offer: Offer, codec: int) -> None:
        """What the first offer, or a later one, made us agree to. The socket and its sequence stay."""
        with self._lock:
            signalled = (offer.host, offer.port)
            if self._offer is None or (self._offer.host, self._offer.port) != signalled:
                self._target, self._learned = signalled, False
            self._fresh = self._fresh or not self._sends(self._offer)
            self._offer, self._codec = offer, codec
            self._heard = time.monotonic()

    def start(self) -> None:
        """Begin to send and to listen; a second start does nothing."""
        if self._thread is not None or self._stopping.is_set():
            return
        self._heard = time.monotonic()
        self._thread = threading.Thread(target=self._run, name=f"rtp {self.port}", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread and free the port; never waits for itself. Twice is fine."""
        if self._stopping.is_set():
            return
        self._stopping.set()
        if self._thread is None:
            self._pool.give_back(self._socket)
        elif self._thread is not threading.current_thread():
            self._thread.join(timeout=2)

    def press(self, digits: str) -> None:
        with self._lock:
            if self._offer is not None and self._offer.event_payload is not None:
                self._keys_out.press(digits)

    def _run(self) -> None:
        try:
            due = time.monotonic()
            while not self._stopping.is_set():
                self._guarded_tick()
                due += FRAME_SECONDS
                late = time.monotonic() - due
                if late > _WORST_STALL:
                    missed = int(late / FRAME_SECONDS)
                    due += missed * FRAME_SECONDS
                    self._skip(missed)
                self._stopping.wait(max(0.0, due - time.monotonic()))
        finally:
            self._pool.give_back(self._socket)

    def _guarded_tick(self) -> None:
        """A defect in one tick is logged and costs 20 ms of sound, not the rest of the call."""
        try:
            with self._lock:
                self._receive()
                heard = self._jitter.take(_ROW)[0]
                digits = [press.digit for press in self._keys_in.tick()]
                lost = self._is_lost()
            self._voice.write(heard.astype("<i2").tobytes())
            spoken = self._voice.read()
            with self._lock:
                self._send(spoken)
        except Exception:
            log.exception("a tick of RTP port %s failed", self.port)
            return
        for digit in digits:
            self._on_digit(digit)
        if lost:
            self._on_lost()

    def _skip(self, frames: int) -> None:
        with self._lock:
            self._timestamp = (self._timestamp + frames * FRAME_SAMPLES) & 0xFFFFFFFF
            self._jitter.skip(_ROW, frames)

    def _is_lost(self) -> bool:
        """Nothing came for too long although the far end promised to send: told once."""
        if self._offer is None or not self._offer.sends_to_us or self._offer.direction == "recvonly":
            return False
        if time.monotonic() - self._heard < self._timeout:
            return False
        self._heard = float("inf")
        return True

    # -- in ----------------------------------------------------------------------------------------

    def _receive(self) -> None:
        for _ in range(_READ_PER_TICK):
            try:
                datagram, source = self._socket.recvfrom(2048)
            except BlockingIOError:
                return
            except OSError as error:  # an ICMP error of something we sent, told here on some systems
                log.debug("RTP port %s: %s", self.port, error)
                return
            packet = parse(datagram)
            if packet is not None and self._believed(source):
                self._take(packet)

    def _believed(self, source: Address) -> bool:
        """The signalled host always; another one (behind address translation) only while that is silent."""
        if self._offer is None or self._target is None:
            return False
        if source == self._target:
            self._learned = True
            return True
        if source[0] != self._offer.host and self._learned:
            return False
        self._target, self._learned = source, True
        return True

    def _take(self, packet: RtpPacket) -> None:
        if self._heard != float("inf"):
            self._heard = time.monotonic()
        assert self._offer is not None
        is_event = packet.payload_type == self._offer.event_payload
        if not is_event and packet.payload_type not in (PCMU, PCMA):
            return
        sequence = np.array([packet.sequence], np.int64)
        stamp, source = np.array([packet.timestamp], np.int64), np.array([packet.ssrc], np.int64)
        if not len(self._jitter.arrived(_ROW, sequence, stamp, source)):
            return
        if is_event:
            for press in self._keys_in.packet(packet.timestamp, packet.payload):
                self._on_digit(press.digit)
        else:
            codes = np.frombuffer(packet.payload, np.uint8)
            self._jitter.put_one(0, packet.timestamp, codes, packet.payload_type)

    # -- out ---------------------------------------------------------------------------------------

    @staticmethod
    def _sends(offer: Offer | None) -> bool:
        return offer is not None and offer.direction in ("sendrecv", "sendonly")

    def _send(self, spoken: bytes) -> None:
        self._timestamp = (self._timestamp + FRAME_SAMPLES) & 0xFFFFFFFF
        if not self._sends(self._offer) or self._target is None:
            return
        assert self._offer is not None
        keys = self._keys_out.tick() if self._keys_out.busy else []
        if keys and self._offer.event_payload is not None:
            for key in keys:
                self._put(self._offer.event_payload, key.payload, self._timestamp - key.offset, key.begins)
            return
        pcm = spoken if len(spoken) == FRAME_BYTES else SILENCE
        payload = encode(np.frombuffer(pcm, "<i2").astype(np.int16), self._codec).tobytes()
        self._put(self._codec, payload, self._timestamp, self._fresh)
        self._fresh = False

    def _put(self, payload_type: int, payload: bytes, timestamp: int, marker: bool) -> None:
        packet = RtpPacket(payload_type, self._sequence, timestamp, self._ssrc, payload, marker)
        self._sequence = (self._sequence + 1) & 0xFFFF
        assert self._target is not None
        try:
            self._socket.sendto(build(packet), self._target)
        except (BlockingIOError, InterruptedError):
            log.debug("RTP port %s: the system's buffer is full, one frame is lost", self.port)
        except OSError as error:
            log.debug("RTP port %s: cannot send to %s: %s", self.port, self._target, error)
