"""What stands where on a label, in whole printer dots.

A bar of 1.4 dots is printed as one or two, and that is why codes cannot be read: every measure here becomes
a whole number of dots before anything is drawn. Measured: at two dots a module every kind decodes at 203, 300
and 600 dpi; below, reading is luck.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from typing import TypeAlias

MM_PER_INCH = 25.4
FEWEST_DOTS = 2
SMALLEST_MODULE = 0.1
"""Millimetres; finer bars are printed but not read by the scanners of a workshop."""
SURE_MODULE = 0.25
"""Millimetres; what every hand scanner reads, and the least where the printer's dots are not known (PDF)."""
WIDEST_MODULE = 0.5
"""Millimetres; wider bars only make the code too long for the beam of a hand scanner."""
WIDEST_SQUARE = 0.8
"""Millimetres; larger ones fill the label and are read no better."""


class SymbolKind(Enum):
    """Kinds of bar code that can be put on a label."""

    CODE128 = "Code 128"
    CODE39 = "Code 39"
    EAN13 = "EAN-13"
    EAN8 = "EAN-8"
    GS1_128 = "GS1-128"
    QR = "QR Code"


@dataclass(frozen=True, slots=True)
class Symbol:
    """``text``: exactly what a scanner gives; ``caption``: what a person reads; ``rows``: ``1`` dark, ``0``
    light, one row for linear kinds; ``quiet``: light modules that must stay free on either side."""

    kind: SymbolKind
    text: str
    caption: str
    rows: tuple[str, ...]
    quiet: int

    @property
    def is_matrix(self) -> bool:
        """Two-dimensional: modules are squares; else bars as high as wanted."""
        return len(self.rows) > 1

    @property
    def modules(self) -> int:
        """Width with both quiet zones."""
        return len(self.rows[0]) + 2 * self.quiet


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the label, in millimetres from its upper left corner."""

    x: float
    y: float
    width: float
    height: float


class Unprintable(Exception):
    """A person's mistake: this text cannot be this kind of code. The text says why and what helps.

    ``reason``: ``nothing``, ``characters``, ``pair``, ``too_many``, ``digits``, ``check_digit``, ``no_gs1``
    or ``half``; ``guess``: what was perhaps meant, or which kind can hold it."""

    def __init__(self, what: str, reason: str, guess: str = "") -> None:
        super().__init__(what)
        self.reason, self.guess = reason, guess


@dataclass(frozen=True, slots=True)
class TextItem:
    """Text in its box, on several lines where they fit. ``size``: millimetres of a line, 0: as high as the
    box; ``align``: ``start``, ``centre`` or ``end`` in the direction of the text."""

    box: Box
    text: str
    bold: bool = False
    size: float = 0.0
    align: str = "start"


@dataclass(frozen=True, slots=True)
class CodeItem:
    """A bar code, centred in its box as large as fits."""

    box: Box
    symbol: Symbol


@dataclass(frozen=True, slots=True)
class LineItem:
    """A box filled with black: a rule, at least one dot thick."""

    box: Box


@dataclass(frozen=True, slots=True)
class PictureItem:
    """A picture by name, as large as fits into its box."""

    box: Box
    name: str


Item: TypeAlias = TextItem | CodeItem | LineItem | PictureItem


@dataclass(frozen=True, slots=True)
class Label:
    """One label, in millimetres."""

    width: float
    height: float
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Rect:
    """In dots."""

    x: int
    y: int
    width: int
    height: int

    def meets(self, other: "Rect") -> bool:
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


@dataclass(frozen=True, slots=True)
class PlacedText:
    """``rect``: the box; ``size``: dots of a line."""

    rect: Rect
    text: str
    bold: bool
    size: int = 0
    align: str = "start"


@dataclass(frozen=True, slots=True)
class PlacedCode:
    """``rect``: without quiet zones; ``module``: dots."""

    rect: Rect
    symbol: Symbol
    module: int

    @property
    def with_quiet(self) -> Rect:
        """What must stay free of everything else."""
        beside = self.symbol.quiet * self.module
        above = beside if self.symbol.is_matrix else 0
        rect = self.rect
        return Rect(rect.x - beside, rect.y - above, rect.width + 2 * beside, rect.height + 2 * above)


@dataclass(frozen=True, slots=True)
class PlacedLine:
    rect: Rect


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    rect: Rect
    name: str


Placed: TypeAlias = PlacedText | PlacedCode | PlacedLine | PlacedPicture


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A label for one resolution: everything in dots, in the order it is drawn."""

    width: int
    height: int
    dpi: int
    things: tuple[Placed, ...]

    @property
    def codes(self) -> tuple[PlacedCode, ...]:
        return tuple(each for each in self.things if isinstance(each, PlacedCode))

    @property
    def texts(self) -> tuple[PlacedText, ...]:
        return tuple(each for each in self.things if isinstance(each, PlacedText))


@dataclass(frozen=True, slots=True)
class Dots:
    """A painted label in black and white. ``rows``: one a line of dots, eight dots a byte, the first in the
    highest bit, 1 black; the last byte filled up with 0."""

    width: int
    rows: tuple[bytes, ...]


class DoesNotFit(Exception):
    """A person's mistake: the label is too small. The text says for what, and what helps. ``needed`` and
    ``there``: millimetres, 0 when something reaches over the edge."""

    def __init__(self, what: str, needed: float = 0.0, there: float = 0.0) -> None:
        super().__init__(what)
        self.needed, self.there = needed, there


def dots(millimetres: float, dpi: int) -> int:
    """Nearest whole dot."""
    return round(millimetres * dpi / MM_PER_INCH)


def snapped(millimetres: float, dpi: int) -> float:
    """The nearest length that is a whole number of dots, in hundredths of a millimetre."""
    return round(dots(millimetres, dpi) * MM_PER_INCH / dpi, 2)


def smallest_module(dpi: int, least: float = SMALLEST_MODULE) -> int:
    """Dots of the narrowest bar that is surely read; ``least``: millimetres it may not go below."""
    return max(FEWEST_DOTS, -int(-least * dpi // MM_PER_INCH))


def module_dots(symbol: Symbol, box: Box, dpi: int, least: float = SMALLEST_MODULE) -> int:
    """Dots a module gets in this place, 0 when the symbol does not fit."""
    room = int(box.width * dpi / MM_PER_INCH)
    if symbol.is_matrix:
        room = min(room, int(box.height * dpi / MM_PER_INCH))
    smallest = smallest_module(dpi, least)
    widest = WIDEST_SQUARE if symbol.is_matrix else WIDEST_MODULE
    module = min(room // symbol.modules, max(smallest, dots(widest, dpi)))
    return module if module >= smallest else 0


def place(label: Label, dpi: int, least: float = SMALLEST_MODULE) -> PlacedLabel:
    """Everything in dots of a printer. Raises DoesNotFit."""
    things = tuple(place_item(label, item, dpi, least) for item in label.items)
    return placed_label(label, dpi, things)


def placed_label(label: Label, dpi: int, things: tuple[Placed, ...]) -> PlacedLabel:
    """For things that were placed one by one."""
    return PlacedLabel(dots(label.width, dpi), dots(label.height, dpi), dpi, things)


def place_item(label: Label, item: Item, dpi: int, least: float = SMALLEST_MODULE) -> Placed:
    """One thing of a label. Raises DoesNotFit."""
    box = item.box
    # A hundredth of a millimetre is less than a dot of any printer.
    if (
        min(box.x, box.y) < -0.01
        or max(box.x + box.width - label.width, box.y + box.height - label.height) > 0.01
    ):
        raise DoesNotFit(
            f"A field reaches over the edge of the {label.width} × {label.height} mm label. Move it or "
            "make it smaller."
        )
    match item:
        case TextItem():
            size = dots(item.size or box.height, dpi)
            return PlacedText(_rect(box, dpi), item.text, item.bold, size, item.align)
        case CodeItem():
            return _placed(item, dpi, least)
        case LineItem():
            return PlacedLine(_rect(box, dpi))
        case PictureItem():
            return PlacedPicture(_rect(box, dpi), item.name)


def _rect(box: Box, dpi: int) -> Rect:
    size = max(1, dots(box.width, dpi)), max(1, dots(box.height, dpi))
    return Rect(dots(box.x, dpi), dots(box.y, dpi), *size)


def _placed(item: CodeItem, dpi: int, least: float) -> PlacedCode:
    symbol, box = item.symbol, item.box
    module = module_dots(symbol, box, dpi, least)
    if not module:
        needed = symbol.modules * smallest_module(dpi, least) * MM_PER_INCH / dpi
        there = min(box.width, box.height) if symbol.is_matrix else box.width
        help_ = "Use a larger label." if symbol.is_matrix else "Use a QR code or a wider label."
        raise DoesNotFit(
            f"{symbol.caption} as {symbol.kind.value} needs {needed:.1f} mm at {dpi} dpi, and there are "
            f"{there:.1f} mm. {help_}",
            needed,
            there,
        )
    room = _rect(box, dpi)
    width = len(symbol.rows[0]) * module
    height = len(symbol.rows) * module if symbol.is_matrix else room.height
    x = room.x + (room.width - width) // 2
    y = room.y + (room.height - height) // 2
    return PlacedCode(Rect(x, y, width, height), symbol, module)


def crowded(things: Sequence[Placed | None]) -> tuple[int, ...]:
    """Places of the codes that something stands too near to: their quiet zone is not quiet."""
    return tuple(
        place
        for place, code in enumerate(things)
        if isinstance(code, PlacedCode)
        and any(code.with_quiet.meets(each.rect) for each in things if each is not None and each is not code)
    )


def dark(code: PlacedCode) -> Iterator[Rect]:
    """The rectangles to fill, none beside another in the same row."""
    row_height = code.module if code.symbol.is_matrix else code.rect.height
    for number, row in enumerate(code.symbol.rows):
        at = code.rect.x
        for module, run in groupby(row):
            width = len(list(run)) * code.module
            if module == "1":
                yield Rect(at, code.rect.y + number * row_height, width, row_height)
            at += width


@dataclass(frozen=True, slots=True)
class Sheet:
    """Labels on a page, in millimetres; ``pitch``: from the left or upper edge of one to that of the next."""

    name: str
    paper: tuple[float, float]
    rows: int
    columns: int
    label: tuple[float, float]
    margin: tuple[float, float]
    pitch: tuple[float, float]

    def fits(self) -> bool:
        """Whether all labels lie on the paper and none on another."""
        counts = (self.columns, self.rows)
        return all(
            count >= 1 and 0 < size <= step and margin >= 0 and margin + (count - 1) * step + size <= room
            for count, size, step, margin, room in zip(
                counts, self.label, self.pitch, self.margin, self.paper, strict=True
            )
        )

    def places(self, count: int, start: int = 0) -> Iterator[tuple[int, float, float]]:
        """Page, x and y of ``count`` labels, row by row, leaving out ``start`` that are used up already."""
        for number in range(start, start + count):
            page, cell = divmod(number, self.rows * self.columns)
            row, column = divmod(cell, self.columns)
            yield page, self.margin[0] + column * self.pitch[0], self.margin[1] + row * self.pitch[1]
