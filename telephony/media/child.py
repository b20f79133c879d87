"""One process of the mixer as the exchange holds it: started, written to, heard, killed."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from telephony.media.door import MixerSettings
from telephony.media.pipe import Beat, Order, Outbox, receive

ROOT = Path(__file__).resolve().parents[2]
# Sums of a tick are too small to be shared: other threads would only spin beside it.
_ONE_THREAD = {name: "1" for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")}
_READER_ENDS = 2.0


class MixerChild:
    """It imports what it needs and waits; `begin` makes a mixer of it. `over` is set when it has gone, all it
    said having been heard. `unheard` counts how often the watch looked since its last beat."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "telephony.media.mixer_process"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, **_ONE_THREAD},
            # Linux shares the processors among sessions first: see `pacing.raise_session`.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert self._process.stdin is not None
        self._outbox = Outbox(self._process.stdin, "orders")
        self._reader: threading.Thread | None = None
        self.over = threading.Event()
        self.unheard = 0
        self.beats = 0

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def gone(self) -> bool:
        return self._process.poll() is not None

    def begin(self, settings: MixerSettings, hear: Callable[[Any], None]) -> None:
        """`hear` is called on a thread of its own."""
        self._outbox.put(settings)
        self._reader = threading.Thread(target=self._read, args=(hear,), name="from mixer", daemon=True)
        self._reader.start()

    def put(self, value: Any) -> None:
        self._outbox.put(value)

    def end(self, limit: float) -> bool:
        """In order; False: it did not within the limit, and was killed."""
        self._outbox.put(Order("stop"))
        try:
            self._process.wait(limit)
            in_time = True
        except subprocess.TimeoutExpired:
            in_time = False
        self.kill()
        return in_time

    def kill(self) -> int:
        """Gone when it returns, its ports free, what it said heard; its exit status."""
        self._process.kill()
        status = self._process.wait()
        if self._reader is not None:
            self._reader.join(_READER_ENDS)
        self._outbox.close()
        assert self._process.stdout is not None
        self._process.stdout.close()
        return status

    def _read(self, hear: Callable[[Any], None]) -> None:
        assert self._process.stdout is not None
        try:
            while True:
                value = receive(self._process.stdout)
                if isinstance(value, Beat):
                    self.unheard, self.beats = 0, self.beats + 1
                hear(value)
        except EOFError:
            self.over.set()
