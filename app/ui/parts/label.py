"""Labels that shorten themselves, and pills."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.parts.say import say
from app.ui.parts.text import Shown
from app.ui.parts.theme import tokens_now
from app.ui.parts.values import Pill


class Elided(QLabel):
    """One line that ends in an ellipsis where there is no room; the whole text is in the tip then.

    Plain text always: a name out of a SIP header must not become markup.
    """

    def __init__(self, name: str = "", parent: QWidget | None = None, *, end: bool = False) -> None:
        """``end``: at the far side of the reading direction."""
        super().__init__(parent)
        self._end = end
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._whole = ""
        self._align()

    def _align(self) -> None:
        # QLabel goes by the direction of its text: a Latin name would stand apart in a Persian window.
        right = self._end != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_end"):
            self._align()

    def show_text(self, shown: Shown) -> None:
        text = say(shown)
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(text)
            self._shorten()
            self.updateGeometry()

    @property
    def whole(self) -> str:
        return self._whole

    def _shorten(self) -> None:
        metrics = QFontMetrics(self.font())
        fits = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width()))
        self.setText(fits)
        self.setToolTip(self._whole if fits != self._whole else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(self.font()).height())


LONGEST = 240
"""Pixels of a pill: what is in it may come from outside."""


class PillLabel(QWidget):
    """Draws itself: a style sheet gives square corners when the radius is a pixel too large."""

    def __init__(self, parent: QWidget | None = None, *, quiet: bool = False) -> None:
        """``quiet``: dot and word without a ground, for bars where nothing should call out."""
        super().__init__(parent)
        self._quiet = quiet
        self._pill = Pill("")
        self._tip: tuple[Shown, ...] = ()
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pill(self, pill: Pill) -> None:
        text = say(pill.text)
        if pill.tip != self._tip:
            self._tip = pill.tip
            tip = "\n".join(say(each) for each in pill.tip)
            self.setToolTip(tip)
            self.setAccessibleDescription(tip)
        if (pill.tone, pill.dot, text) != (self._pill.tone, self._pill.dot, self._text):
            wider = text != self._text
            self._pill, self._text = pill, text
            self.setAccessibleName(text)
            if wider:
                self.updateGeometry()
            self.update()

    @property
    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        dot = 12 if self._pill.dot else 0
        # Digits that tick must not make the pill breathe.
        steady = "".join("0" if char.isdecimal() else char for char in self._text)
        wide = max(metrics.horizontalAdvance(steady), metrics.horizontalAdvance(self._text))
        return QSize(min(LONGEST, wide + (4 if self._quiet else 18) + dot), metrics.height() + 4)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(12 if self._quiet else 11)
        font.setBold(not self._quiet)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        if not self._quiet:
            painter.setBrush(QColor(tokens[f"{self._pill.tone}_bg"]))
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        colour = QColor(tokens[self._pill.tone])
        if self._pill.dot:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.setBrush(colour)
            inset = 1 if self._quiet else 8
            x = area.width() - 7 - inset if mirrored else inset
            painter.drawEllipse(QRectF(x, area.height() / 2 - 3.5, 7, 7))
            area.adjust(0 if mirrored else 12, 0, -12 if mirrored else 0, 0)
        painter.setFont(self._font())
        calm = self._quiet and self._pill.tone in ("ok", "muted")
        painter.setPen(QColor(tokens["muted"]) if calm else colour)
        fits = self._metrics().elidedText(self._text, Qt.TextElideMode.ElideRight, int(area.width()) - 2)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, fits)


class PillRow(QWidget):
    """Pills in a row, as many as there is room for; the first ones matter most."""

    def __init__(self, parent: QWidget | None = None, *, quiet: bool = False) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._gap = 14 if quiet else 6
        self._wanted = 0
        self.pills: list[PillLabel] = []
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_pills(self, pills: tuple[Pill, ...]) -> None:
        while len(self.pills) < len(pills):
            self.pills.append(PillLabel(self, quiet=self._quiet))
        before = self.sizeHint()
        self._wanted = len(pills)
        for label, pill in zip(self.pills, pills, strict=False):
            label.show_pill(pill)
        if self.sizeHint() != before:
            self.updateGeometry()
        self._arrange()

    def sizeHint(self) -> QSize:
        sizes = [label.sizeHint() for label in self.pills[: self._wanted]]
        wide = sum(s.width() for s in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(wide, max((s.height() for s in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_wanted"):
            self._arrange()

    def _arrange(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = 0
        for place, label in enumerate(self.pills):
            size = label.sizeHint()
            # The first is the state: shortened rather than left out.
            wide = min(size.width(), self.width()) if place == 0 else size.width()
            label.setVisible(place < self._wanted and at + wide <= self.width())
            x = self.width() - at - wide if mirrored else at
            label.setGeometry(x, (self.height() - size.height()) // 2, wide, size.height())
            at += wide + self._gap
