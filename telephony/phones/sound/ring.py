"""A short queue of 20 ms frames between two clocks that never agree: the network's and the sound card's."""

from __future__ import annotations

import threading
from collections import deque


class FrameRing:
    """After it ran empty it waits for ``prefill`` frames, so that jitter does not tear a hole into every
    other frame; beyond ``most`` frames the oldest is dropped, so that delay cannot grow. Thread-safe."""

    def __init__(self, *, prefill: int, most: int) -> None:
        self._prefill, self._most = prefill, most
        self._frames: deque[bytes] = deque()
        self._flowing = False
        self._lock = threading.Lock()
        self.dropped = 0

    def __len__(self) -> int:
        return len(self._frames)

    def put(self, frame: bytes) -> None:
        with self._lock:
            self._frames.append(frame)
            self._flowing = self._flowing or len(self._frames) >= self._prefill
            if len(self._frames) > self._most:
                self._frames.popleft()
                self.dropped += 1

    def take(self) -> bytes | None:
        """The oldest frame; None: nothing to give yet."""
        with self._lock:
            if not self._flowing or not self._frames:
                self._flowing = False
                return None
            return self._frames.popleft()

    def clear(self) -> None:
        with self._lock:
            self._frames.clear()
            self._flowing = False
