"""What goes between the exchange and its mixer's process: values, pickled, over two pipes of theirs alone.

Pickle is no format for strangers. Here both ends are this program in one version, and the pipes are made for
this pair; keys of sound and of recordings travel here only, never as arguments or in the environment.
"""

from __future__ import annotations

import contextlib
import logging
import pickle
import queue
import threading
from dataclasses import dataclass, field
from typing import IO, Any

from telephony.media.events import MixerCounters


@dataclass(frozen=True, slots=True)
class Order:
    """To the mixer: a method of `Mixer` and what it is given."""

    name: str
    given: tuple[Any, ...] = ()
    named: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TakeCalls:
    """To the mixer, behind what a new one is told of calls that are up: bind so many ports ahead."""

    ahead: int


@dataclass(frozen=True, slots=True)
class KeyGiven:
    """To the mixer: the key of the recordings, or why there is none."""

    key: bytes
    fault: str = ""

    def __repr__(self) -> str:
        """Keys never stand in a log."""
        return f"KeyGiven(fault={self.fault!r})"


@dataclass(frozen=True, slots=True)
class KeyAsked:
    """From the mixer's recorder, which waits."""


@dataclass(frozen=True, slots=True)
class Beat:
    """From the mixer, a few times a second, while its ticks go on."""

    counters: MixerCounters


@dataclass(frozen=True, slots=True)
class PortsBound:
    """From the mixer: bound ahead. ``all_in_use``: there are no more than these."""

    ports: tuple[int, ...]
    all_in_use: bool = False


@dataclass(frozen=True, slots=True)
class Logged:
    """From the mixer: a line for the log of the exchange, under the logger that wrote it."""

    logger: str
    level: int
    text: str


def receive(pipe: IO[bytes]) -> Any:
    """The next value; EOFError when the other end is gone, also in the middle of one."""
    try:
        return pickle.load(pipe)
    except (EOFError, OSError, pickle.UnpicklingError) as error:
        raise EOFError("the other end of the pipe is gone") from error


class Outbox:
    """Values for the other end, written by a thread of its own: who does not read must stop nobody here."""

    def __init__(self, pipe: IO[bytes], name: str) -> None:
        self._pipe = pipe
        self._waiting: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def put(self, value: Any) -> None:
        self._waiting.put(value)

    def close(self) -> None:
        """What was put is written, if the other end still reads, and the pipe is closed."""
        self._waiting.put(None)
        self._thread.join()

    def _run(self) -> None:
        try:
            while (value := self._waiting.get()) is not None:
                pickle.dump(value, self._pipe, pickle.HIGHEST_PROTOCOL)
                if self._waiting.empty():
                    self._pipe.flush()
        except OSError:
            logging.getLogger(__name__).debug("nobody reads any more")
        with contextlib.suppress(OSError):  # what is left in its buffer finds nobody either
            self._pipe.close()
