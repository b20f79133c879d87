"""Draws a placed label in whole dots: the same for the screen, sheets, PDF and roll printers."""

from collections.abc import Callable
from unicodedata import bidirectional

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from app.services.labels import Laid, Problem
from devices.scanning.label import (
    Dots,
    PlacedCode,
    PlacedLabel,
    PlacedLine,
    PlacedPicture,
    PlacedText,
    Rect,
    dark,
)

Logos = Callable[[str], bytes]
FAMILIES = ["Noto Sans", "Noto Sans Arabic"]
LINE = 1.362
"""Height of a line of Noto Sans for one of its size."""
SHRUNK = 0.6
"""How small a text may become to fit, of the size it should have."""
DARK = 128
"""Greys below become black dots."""


def paint(painter: QPainter, label: PlacedLabel, logos: Logos) -> None:
    """From the painter's origin; one unit of its coordinates is one dot."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for thing in label.things:
        match thing:
            case PlacedCode():
                for rect in dark(thing):
                    _fill(painter, rect)
            case PlacedLine():
                _fill(painter, thing.rect)
            case PlacedText():
                _text(painter, thing)
            case PlacedPicture():
                _picture(painter, thing, logos)


def image(label: PlacedLabel, logos: Logos) -> QImage:
    """Black on white, one pixel a dot."""
    made = QImage(label.width, label.height, QImage.Format.Format_Grayscale8)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    paint(painter, label, logos)
    painter.end()
    return made


def dots_of(picture: QImage) -> Dots:
    """As a printer of black dots has it."""
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.MonoOnly
    mono = picture.convertToFormat(QImage.Format.Format_Mono, flags)
    # Which of the two colours a set bit means is the image's own choice.
    if mono.color(1) == 0xFFFFFFFF:
        mono.invertPixels()
    in_row, stride, width = -(-mono.width() // 8), mono.bytesPerLine(), mono.width()
    data = bytes(mono.constBits())
    spare = 0xFF << (in_row * 8 - width) & 0xFF
    rows = (data[at : at + in_row] for at in range(0, stride * mono.height(), stride))
    return Dots(width, tuple(row[:-1] + bytes([row[-1] & spare]) for row in rows))


def cut_off(laid: Laid) -> tuple[Problem, ...]:
    """Texts that are too long for their place however small they are written."""
    return tuple(
        Problem("cut", number, (thing.text,))
        for number, thing in zip(laid.places, laid.placed.things, strict=True)
        if isinstance(thing, PlacedText) and not _fitted(thing)[1]
    )


def _fill(painter: QPainter, rect: Rect) -> None:
    painter.fillRect(QRect(rect.x, rect.y, rect.width, rect.height), Qt.GlobalColor.black)


def _flags(thing: PlacedText) -> int:
    sides = {"start": Qt.AlignmentFlag.AlignLeft, "end": Qt.AlignmentFlag.AlignRight}
    side = sides.get(thing.align, Qt.AlignmentFlag.AlignHCenter)
    return int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


def _fitted(thing: PlacedText) -> tuple[QFont, bool]:
    """The largest font that fits, and whether one does."""
    font = QFont(FAMILIES)
    font.setBold(thing.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    wanted = max(4, round(thing.size / LINE))
    for pixels in range(wanted, max(3, round(wanted * SHRUNK)) - 1, -1):
        font.setPixelSize(pixels)
        room = QRectF(0, 0, thing.rect.width, 100_000)
        needed = QFontMetricsF(font).boundingRect(room, _flags(thing), thing.text)
        if needed.height() <= thing.rect.height + 1 and needed.width() <= thing.rect.width + 1:
            return font, True
    return font, False


def _text(painter: QPainter, thing: PlacedText) -> None:
    rect = QRect(thing.rect.x, thing.rect.y, thing.rect.width, thing.rect.height)
    painter.save()
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(_fitted(thing)[0])
    painter.setClipRect(rect)
    # Left means where the text begins.
    painter.setLayoutDirection(_direction(thing.text))
    painter.drawText(rect, _flags(thing), thing.text)
    painter.restore()


def _direction(text: str) -> Qt.LayoutDirection:
    """Of its first letter that has one (UAX 9, rule P2)."""
    strong = next((kind for char in text if (kind := bidirectional(char)) in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if strong == "L" else Qt.LayoutDirection.RightToLeft


def _picture(painter: QPainter, thing: PlacedPicture, logos: Logos) -> None:
    logo = QImage.fromData(logos(thing.name))
    if logo.isNull():
        return
    room = QSize(thing.rect.width, thing.rect.height)
    smooth = Qt.TransformationMode.SmoothTransformation
    scaled = logo.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    paper = QImage(scaled.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    under = QPainter(paper)
    under.drawImage(0, 0, scaled)
    under.end()
    x = thing.rect.x + (room.width() - scaled.width()) // 2
    y = thing.rect.y + (room.height() - scaled.height()) // 2
    painter.drawImage(x, y, paper.convertToFormat(QImage.Format.Format_Grayscale8))
