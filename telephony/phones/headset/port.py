"""What the phone needs of a headset's buttons, as a Protocol and frozen events."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

Action = Literal["answer", "hang_up", "mute"]
ACTIONS: tuple[Action, ...] = ("answer", "hang_up", "mute")


@dataclass(frozen=True, slots=True)
class HeadsetCame:
    """``key``: vendor and product as hexadecimal, the same for all headsets of a kind. ``descriptor``: the
    HID report descriptor, empty where the system does not tell it."""

    key: str
    name: str
    descriptor: bytes


@dataclass(frozen=True, slots=True)
class HeadsetGone:
    """``problem``: a sentence where there is a headset and it cannot be used."""

    problem: str = ""


@dataclass(frozen=True, slots=True)
class HeadsetReport:
    """One input report; numbered ones begin with their number."""

    data: bytes


HeadsetEvent = HeadsetCame | HeadsetGone | HeadsetReport


class Headset(Protocol):
    """``on_event`` is called on the headset's thread and must only enqueue. No headset is a state, never an
    exception."""

    def start(self, on_event: Callable[[HeadsetEvent], None]) -> None: ...

    def write(self, report: bytes) -> None:
        """An output report, its number first (0: not numbered). Lost when there is no headset."""

    def stop(self) -> None: ...


class NoHeadset:
    """A phone without buttons."""

    def start(self, on_event: Callable[[HeadsetEvent], None]) -> None:
        """Nothing ever happens."""

    def write(self, report: bytes) -> None:
        """No lamp."""

    def stop(self) -> None:
        """Nothing is open."""
