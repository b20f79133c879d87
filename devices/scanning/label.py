"""What stands where on a label, in whole printer dots.

A bar of 1.4 dots is printed as one or two, and that is why codes cannot be read: every measure here becomes
a whole number of dots before anything is drawn. Measured: at two dots a module every kind decodes at 203, 300
and 600 dpi; below, reading is luck.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

MM_PER_INCH = 25.4
FEWEST_DOTS = 2
SMALLEST_MODULE = 0.1
"""Millimetres; finer bars are printed but not read by the scanners of a workshop."""
WIDEST_MODULE = 0.5
"""Millimetres; wider bars only make the code too long for the beam of a hand scanner."""


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


@dataclass(frozen=True, slots=True)
class TextItem:
    """A line of text, as high as its box."""

    box: Box
    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class CodeItem:
    """A bar code, centred in its box as large as fits."""

    box: Box
    symbol: Symbol


@dataclass(frozen=True, slots=True)
class Label:
    """One label, in millimetres."""

    width: float
    height: float
    items: tuple[TextItem | CodeItem, ...]


@dataclass(frozen=True, slots=True)
class Rect:
    """In dots."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PlacedText:
    """``rect``: the line's box."""

    rect: Rect
    text: str
    bold: bool


@dataclass(frozen=True, slots=True)
class PlacedCode:
    """``rect``: without quiet zones; ``module``: dots."""

    rect: Rect
    symbol: Symbol
    module: int


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A label for one resolution: everything in dots."""

    width: int
    height: int
    dpi: int
    texts: tuple[PlacedText, ...]
    codes: tuple[PlacedCode, ...]


class DoesNotFit(Exception):
    """A person's mistake: the label is too small. The text says for what, and what helps."""


def dots(millimetres: float, dpi: int) -> int:
    """Nearest whole dot."""
    return round(millimetres * dpi / MM_PER_INCH)


def smallest_module(dpi: int) -> int:
    """Dots of the narrowest bar that is surely read."""
    return max(FEWEST_DOTS, -int(-SMALLEST_MODULE * dpi // MM_PER_INCH))


def module_dots(symbol: Symbol, width: float, height: float, dpi: int) -> int:
    """Dots a module gets in a place of that many millimetres, 0 when the symbol does not fit."""
    room = int(width * dpi / MM_PER_INCH)
    if symbol.is_matrix:
        room = min(room, int(height * dpi / MM_PER_INCH))
    module = min(room // symbol.modules, max(smallest_module(dpi), dots(WIDEST_MODULE, dpi)))
    return module if module >= smallest_module(dpi) else 0


def place(label: Label, dpi: int) -> PlacedLabel:
    """Everything in dots of a printer. Raises DoesNotFit."""
    texts, codes = [], []
    for item in label.items:
        box = item.box
        if box.x < 0 or box.y < 0 or box.x + box.width > label.width or box.y + box.height > label.height:
            raise DoesNotFit(
                f"A field reaches over the edge of the {label.width} × {label.height} mm label. Move it or "
                "make it smaller."
            )
        if isinstance(item, TextItem):
            texts.append(PlacedText(_rect(box, dpi), item.text, item.bold))
        else:
            codes.append(_placed(item, dpi))
    size = dots(label.width, dpi), dots(label.height, dpi)
    return PlacedLabel(*size, dpi, tuple(texts), tuple(codes))


def _rect(box: Box, dpi: int) -> Rect:
    return Rect(dots(box.x, dpi), dots(box.y, dpi), dots(box.width, dpi), dots(box.height, dpi))


def _placed(item: CodeItem, dpi: int) -> PlacedCode:
    symbol, box = item.symbol, item.box
    module = module_dots(symbol, box.width, box.height, dpi)
    if not module:
        needed = symbol.modules * smallest_module(dpi) * MM_PER_INCH / dpi
        help_ = "Use a larger label." if symbol.is_matrix else "Use a QR code or a wider label."
        raise DoesNotFit(
            f"{symbol.caption} as {symbol.kind.value} needs {needed:.1f} mm at {dpi} dpi, and there are "
            f"{box.width:.1f} mm. {help_}"
        )
    room = _rect(box, dpi)
    width = len(symbol.rows[0]) * module
    height = len(symbol.rows) * module if symbol.is_matrix else room.height
    x = room.x + (room.width - width) // 2
    y = room.y + (room.height - height) // 2
    return PlacedCode(Rect(x, y, width, height), symbol, module)


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
