"""What the exchange needs from the outside, as Protocols beside their user."""

from collections.abc import Callable
from typing import Protocol

from telephony.switchboard.commands import EngineCommand
from telephony.switchboard.events import Event


class Engine(Protocol):
    """Signalling and media: embedded or Asterisk. Both pass tests/agreements/test_engine.py.

    ``hear`` may be called from any thread and must only enqueue. Commands are idempotent; a command about
    a leg that is gone is dropped with a debug line. ``stop`` ends every leg, thread and socket.
    """

    def start(self, hear: Callable[[Event], None]) -> None: ...

    def do(self, command: EngineCommand) -> None: ...

    def stop(self) -> None: ...

    def health(self) -> dict[str, float]:
        """Figures for the status line and the soak test: legs, transactions, late ticks…"""


class Journal(Protocol):
    """Every event with its time, in order, before it is stepped."""

    def write(self, at: float, event: Event) -> None: ...

    def close(self) -> None: ...
