"""What shared widgets are given: plain values, decided in the present.py files. No Qt."""

from dataclasses import dataclass
from typing import Protocol

from app.ui.parts.text import Shown


@dataclass(frozen=True, slots=True)
class Pill:
    """A word on a coloured ground. ``tone`` is one of ``tokens.TONES``. ``tip``: lines of details."""

    text: Shown
    tone: str = "muted"
    dot: bool = False
    tip: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class Press:
    """A button: ``action`` is what it asks for, ``kind`` its look (``plain``, ``filled``, ``go``, ``danger``,
    ``link``, ``quiet``). ``why`` is the reason it cannot be pressed now; empty means it can. ``key`` is the
    shortcut to name in the tip; ``shortcut`` instead of it an action of ``commands``: people change keys."""

    action: str
    text: Shown
    icon: str = ""
    kind: str = "plain"
    why: Shown = ""
    checked: bool = False
    key: str = ""
    shortcut: str = ""


@dataclass(frozen=True, slots=True)
class CardMessage:
    """What a card says instead of its content. ``kind``: ``loading``, ``empty``, ``error``, ``stale`` or
    ``forbidden``. ``press`` is the way out, if there is one."""

    kind: str
    text: Shown
    advice: Shown = ""
    press: Press | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    text: Shown
    tone: str = ""
    dot: bool = False
    icon: str = ""
    bold: bool = False
    tip: Shown = ""


class RowLike(Protocol):
    """What a table shows: ``id`` stays the same while the row means the same thing."""

    @property
    def id(self) -> str: ...

    @property
    def cells(self) -> tuple[Cell, ...]: ...


@dataclass(frozen=True, slots=True)
class Row:
    """``id`` stays the same while the row means the same thing."""

    id: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` in pixels, 0 to take what is left; ``end``: numbers and times stand at the far side."""

    title: Shown
    width: int = 0
    end: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """What a widget asks the window for: an action of ``commands`` or of one screen. ``call`` is the id of
    the call it is about, empty for the one it fits best."""

    action: str
    argument: str = ""
    call: str = ""
