"""Status bar: line, sound with a level meter, link to the exchange, keys."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.parts.label import Elided, PillRow
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.theme import tokens_now
from app.ui.parts.values import Pill
from app.ui.settings.present import meter


class LevelMeter(QWidget):
    """Microphone above, far end below; green where it is loud enough to be heard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(72, 12))
        self.setAccessibleName(say(tr("Sound level")))
        self._levels = (0, 0)

    def show_levels(self, input_level: float, output_level: float) -> None:
        levels = (meter(input_level), meter(output_level))
        if levels != self._levels:
            self._levels = levels
            self.setAccessibleDescription(say(tr("microphone {level} of 100").of(level=str(levels[0]))))
            self.update()

    @property
    def levels(self) -> tuple[int, int]:
        return self._levels

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place, level in enumerate(self._levels):
            top = 1.0 + place * 6
            painter.setBrush(QColor(tokens["line"]))
            painter.drawRoundedRect(QRectF(0, top, self.width(), 4), 2, 2)
            wide = self.width() * level / 100
            painter.setBrush(QColor(tokens["bad" if level > 95 else "ok"]))
            if wide >= 1:
                x = self.width() - wide if mirrored else 0.0
                painter.drawRoundedRect(QRectF(x, top, wide, 4), 2, 2)


class StatusBar(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("StatusBar")
        self.setFixedHeight(28)
        self.pills = PillRow(self, quiet=True)
        self.meter = LevelMeter(self)
        self.meter.hide()
        self._keys = Elided("", self, end=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 12, 0)
        row.setSpacing(10)
        row.addWidget(self.pills)
        row.addWidget(self.meter)
        row.addWidget(self._keys, 1)

    def show_status(self, pills: tuple[Pill, ...], keys: Shown) -> None:
        self.pills.show_pills(pills)
        self._keys.show_text(keys)

    def show_levels(self, levels: tuple[float, float] | None) -> None:
        """None when nothing is measured."""
        self.meter.setVisible(levels is not None)
        if levels is not None:
            self.meter.show_levels(*levels)
