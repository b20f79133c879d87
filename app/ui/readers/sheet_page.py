"""A sheet of setting codes on A4, in whole dots of whatever it is drawn on: printer, PDF or preview."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter

from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.readers.bars import draw_symbol, module_dots, size_dots
from devices.scanning.label import Symbol, SymbolKind
from devices.scanning.setting_codes import FNC3, SettingCode, SettingSheet

WORDS = (
    tr("Command cards"), tr("any scanner"), tr("Open a request for the device"), tr("The device is here"),
    tr("The request is done"), tr("The next scan is a part"), tr("The next scan is a device that is lent"),
    tr("Serial port and carriage return"), tr("Send each code at once"), tr("The dongle is a serial port"),
    tr("Carriage return after each code"), tr("Letters as they are"), tr("Keep these settings"),
    tr("Serial port or keyboard"), tr("The scanner is a USB serial port"),
    tr("The scanner is a USB keyboard"),
    tr("Gryphon, QuickScan, PowerScan and Touch of the generation that answers to $P"),
    tr("scanners with a USB dongle whose setting codes begin with %%SpecCode; sold under several names"),
)  # fmt: skip
"""What the table of setting codes says to a person: translated where it is drawn."""
A4 = (210.0, 297.0)
MARGIN = 15.0
HEAD = 38.0
ROW = 38.0
"""Millimetres; codes stand so far apart that a scanner sees one at a time."""
PER_PAGE = 6
Encode = Callable[[SymbolKind, str], Symbol]


@dataclass(frozen=True)
class Paper:
    """What is drawn on: dots to the inch, and the size of its printable page in dots."""

    dpi: float
    width: int
    height: int

    def dots(self, millimetres: float) -> int:
        return round(millimetres * self.dpi / 25.4)


def pages(sheet: SettingSheet) -> tuple[tuple[SettingCode, ...], ...]:
    return tuple(sheet.codes[at : at + PER_PAGE] for at in range(0, len(sheet.codes), PER_PAGE))


@dataclass(frozen=True)
class Letters:
    """``size``: millimetres."""

    size: float
    bold: bool = False


TITLE, MEANS, PLAIN, SMALL = Letters(6.0, True), Letters(3.8, True), Letters(3.6), Letters(2.8)
_START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


def draw_page(painter: QPainter, sheet: SettingSheet, page: int, encode: Encode, paper: Paper) -> None:
    """One page of the sheet; the painter's units are the paper's dots."""
    painter.fillRect(QRect(0, 0, paper.width, paper.height), Qt.GlobalColor.white)
    left, wide = paper.dots(MARGIN), paper.width - 2 * paper.dots(MARGIN)
    head: tuple[tuple[str, Letters, float], ...] = (
        (f"{sheet.maker}: {say(Text(sheet.title))}", TITLE, 0),
        (say(_for(sheet)), PLAIN, 9),
        (say(tr("Source: {source}").of(source=sheet.source)), SMALL, 15),
    )
    for words, letters, down in head:
        at = QRect(left, paper.dots(MARGIN + down), wide, paper.dots(letters.size + 2))
        _text(painter, paper, at, words, letters)
    for place, code in enumerate(pages(sheet)[page]):
        at = QRect(left, paper.dots(HEAD + place * ROW), wide, paper.dots(ROW))
        words = f"{page * PER_PAGE + place + 1}. {say(Text(code.means))}"
        _code(painter, paper, at, words, encode(code.kind, code.text))


def _for(sheet: SettingSheet) -> Shown:
    models = say(Text(sheet.models))
    if sheet.in_order:
        return tr("For {models}. Scan from top to bottom.").of(models=models)
    return tr("For {models}. Cut out the cards and put them beside the scanner.").of(models=models)


def _code(painter: QPainter, paper: Paper, area: QRect, words: str, symbol: Symbol) -> None:
    line = paper.dots(5)
    _text(painter, paper, QRect(area.x(), area.y(), area.width(), line), words, MEANS)
    per_mm = paper.dpi / 25.4
    module = module_dots(symbol, per_mm)
    size = size_dots(symbol, module, per_mm)
    draw_symbol(painter, symbol, module, QRect(area.x(), area.y() + line, size.width(), size.height()))
    caption = symbol.text.replace(FNC3, "<FNC3>").replace("\r", "<CR>")
    beside = QRect(area.x() + size.width() + line, area.y() + line, area.width() - size.width() - line, line)
    _text(painter, paper, beside, caption, PLAIN)


def _text(painter: QPainter, paper: Paper, area: QRect, words: str, letters: Letters) -> None:
    font = QFont(painter.font())
    font.setPixelSize(max(1, paper.dots(letters.size)))
    font.setBold(letters.bold)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(area, int(_START), words)
