"""A report on paper: what it is about, its charts, the table with its head on every page, formulas, page
numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from app.ui.parts.say import say, towards
from app.ui.parts.text import Shown, tr
from app.ui.parts.tokens import LIGHT
from app.ui.reports.picture import STRAIGHT, Look, Picture
from app.ui.reports.sheet import Sheet, SheetRow, shown

DOTS = 1200
"""Of the paper an inch."""
SCREEN = 96
"""The pixels that everything is measured in, an inch."""
MARGIN = 12.0
"""Millimetres."""
SMALL, NORMAL, BIG = 10, 11, 18
"""Pixels of letters."""
LINE = 19.0
CHART = 210.0
LEAST, NAMES = 52.0, 150.0
"""Pixels of a column of figures, and of the names, at least."""


def pdf_of(sheet: Sheet, pictures: Sequence[Picture] = ()) -> bytes:
    """Landscape A4."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setTitle(say(sheet.title))
    writer.setCreator("Ringdesk")
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter)
    )
    scale = DOTS / SCREEN
    page = QRectF(0, 0, writer.width() / scale, writer.height() / scale)
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    Paper(sheet, page, writer, painter).write(pictures)
    painter.end()
    buffer.close()
    return bytes(data.data())


class Paper:
    """Walks down the pages. ``at``: how far down this one."""

    def __init__(self, sheet: Sheet, page: QRectF, writer: QPdfWriter, painter: QPainter) -> None:
        self._sheet, self._page, self._writer, self._painter = sheet, page, writer, painter
        self._mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._number, self.at = 1, 0.0
        self._widths = self._columns()

    def write(self, pictures: Sequence[Picture]) -> None:
        sheet = self._sheet
        self._words(sheet.title, Ink(BIG, bold=True), 30)
        for line in sheet.about:
            self._words(line, Ink(NORMAL, tone="muted"), LINE)
        for picture in pictures:
            self._picture(picture)
        self._head()
        for row in sheet.rows:
            self._row(row)
        self._row(sheet.total, bold=True)
        self.at += 8
        for note in sheet.notes:
            self._room_for(LINE)
            self._words(note, QUIET, LINE)
        self._foot()

    # ---- pages

    def _room_for(self, high: float, *, table: bool = False) -> None:
        if self.at + high > self._page.height() - LINE:
            self._foot()
            self._writer.newPage()
            self._number, self.at = self._number + 1, 0.0
            if table:
                self._head()

    def _foot(self) -> None:
        place = QRectF(0, self._page.height() - LINE + 4, self._page.width(), LINE)
        self._text(place, say(self._sheet.title), QUIET)
        self._text(place, say(tr("Page {n}").of(n=str(self._number))), Ink(tone="muted", end=True))

    def _picture(self, picture: Picture) -> None:
        self._room_for(CHART + 2 * LINE)
        self.at += 6
        self._words(picture.words, Ink(NORMAL, bold=True), LINE)
        area = QRectF(0, self.at, self._page.width(), CHART)
        font = _font(SMALL)
        self._painter.setFont(font)
        picture.paint(self._painter, area, Look(LIGHT, font, self._mirrored))
        self.at += CHART + 10

    # ---- the table

    def _columns(self) -> list[float]:
        """As wide as their words; what is left is for the names."""
        metrics = QFontMetrics(_font(SMALL, bold=True))
        widths = []
        for place, column in enumerate(self._sheet.columns[1:]):
            words = [shown(column.kind, row.values[place]) for row in (*self._sheet.rows, self._sheet.total)]
            title = max(map(metrics.horizontalAdvance, say(column.title).split()), default=0)
            widths.append(max(LEAST, title, *map(metrics.horizontalAdvance, words)) + 8)
        room = self._page.width() - NAMES
        if sum(widths) > room:
            widths = [each * room / sum(widths) for each in widths]
        return [self._page.width() - sum(widths), *widths]

    def _head(self) -> None:
        metrics = QFontMetrics(_font(SMALL, bold=True))
        fits = Qt.TextFlag.TextWordWrap
        high = max(
            metrics.boundingRect(0, 0, int(wide) - 6, 999, int(fits), say(column.title)).height()
            for wide, column in zip(self._widths, self._sheet.columns, strict=True)
        )
        self._room_for(high + 3 * LINE)
        for place, column in zip(self._places(high + 6.0), self._sheet.columns, strict=True):
            first = column is self._sheet.columns[0]
            self._text(place, say(column.title), Ink(bold=True, end=not first, wrap=True))
        self.at += high + 6
        self._rule("line_strong")

    def _row(self, row: SheetRow, *, bold: bool = False) -> None:
        self._room_for(LINE, table=True)
        kinds = [column.kind for column in self._sheet.columns[1:]]
        words = [say(row.words), *(shown(*each) for each in zip(kinds, row.values, strict=True))]
        for number, (place, each) in enumerate(zip(self._places(LINE), words, strict=True)):
            self._text(place, each, Ink(bold=bold, end=number > 0))
        self.at += LINE
        self._rule("line")

    def _places(self, high: float) -> list[QRectF]:
        places, across = [], 0.0
        for wide in self._widths:
            left = self._page.width() - across - wide if self._mirrored else across
            places.append(QRectF(left + 3, self.at, wide - 6, high))
            across += wide
        return places

    def _rule(self, colour: str) -> None:
        self._painter.fillRect(QRectF(0, self.at, self._page.width(), 0.7), QColor(LIGHT[colour]))

    # ---- words

    def _words(self, words: Shown, ink: "Ink", high: float) -> None:
        self._text(QRectF(0, self.at, self._page.width(), high), towards(say(words)), ink)
        self.at += high

    def _text(self, place: QRectF, words: str, ink: "Ink") -> None:
        font = _font(ink.size, bold=ink.bold)
        self._painter.setFont(font)
        self._painter.setPen(QColor(LIGHT[ink.tone]))
        side = Qt.AlignmentFlag.AlignLeft if ink.end == self._mirrored else Qt.AlignmentFlag.AlignRight
        if ink.wrap:
            self._painter.drawText(place, int(side | STRAIGHT) | int(Qt.TextFlag.TextWordWrap), words)
            return
        kept = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()) + 1)
        self._painter.drawText(place, int(side | STRAIGHT), kept)


@dataclass(frozen=True, slots=True)
class Ink:
    """``size``: pixels; ``end``: at the far side; ``wrap``: on several lines."""

    size: int = SMALL
    bold: bool = False
    tone: str = "text"
    end: bool = False
    wrap: bool = False


QUIET = Ink(tone="muted")


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(size)
    font.setBold(bold)
    return font
