"""The right half of the print dialog: every label as it will be, true to size, and what is wrong with it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.services.labels import LabelDoor, Laid
from app.ui.labels.preview import ZOOMS, LabelPreview
from app.ui.parts.button import PressButton
from app.ui.parts.number_field import DecimalField
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press


class Scale(QWidget):
    """Zoom, and what this screen makes of 100 mm: measured once with a ruler, remembered for all."""

    changed = Signal(float, float)

    def __init__(self, door: LabelDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self.zoom = QComboBox(self)
        self.zoom.setAccessibleName(say(tr("Zoom")))
        for each in ZOOMS:
            self.zoom.addItem(say(tr("True size")) if each == 1 else f"{each:.0%}", each)
        self.zoom.setCurrentIndex(ZOOMS.index(1.0))
        self.measure = DecimalField(self)
        self.measure.setRange(40, 250)
        self.measure.setDecimals(1)
        self.measure.setSuffix(" mm")
        self.measure.setValue(door.habits().screen)
        self.measure.setAccessibleName(say(tr("My screen shows 100 mm as")))
        words = QLabel(say(tr("My screen shows 100 mm as")), self)
        words.setObjectName("Muted")
        words.setBuddy(self.measure)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.zoom)
        row.addStretch(1)
        row.addWidget(words)
        row.addWidget(self.measure)
        self.zoom.currentIndexChanged.connect(self._tell)
        self.measure.editingFinished.connect(self._measured)

    def _measured(self) -> None:
        # The preview before was drawn for what was believed before.
        self._door.keep_habits(replace(self._door.habits(), screen=self.measure.value()))
        self._tell()

    def _tell(self, _: object = None) -> None:
        self.changed.emit(self.measure.value(), float(self.zoom.currentData()))


class LabelViewer(QWidget):
    qr_asked = Signal()

    def __init__(self, door: LabelDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._at = door, 0
        self._laid: tuple[Laid, ...] = ()
        self.preview = LabelPreview(self)
        self.scale = Scale(door, self)
        self.scale.changed.connect(self.preview.show_scale)
        self.scale._tell()
        scroll = QScrollArea(self)
        scroll.setWidget(self.preview)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.notes = QLabel(self)
        self.notes.setObjectName("Warning")
        self.notes.setWordWrap(True)
        self.notes.setMinimumWidth(1)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.qr = PressButton(Press("qr", tr("Use a QR code instead")), self)
        self.qr.pressed_for.connect(self._ask_qr)
        self.back = PressButton(Press("back", tr("Label before")), self)
        self.on = PressButton(Press("on", tr("Next label")), self)
        self.where = QLabel(self)
        self.back.pressed_for.connect(lambda _: self._turn(-1))
        self.on.pressed_for.connect(lambda _: self._turn(1))
        self._lay_out(scroll)

    def _lay_out(self, scroll: QScrollArea) -> None:
        turning = QHBoxLayout()
        for widget in (self.back, self.where, self.on):
            turning.addWidget(widget)
        turning.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.scale)
        column.addWidget(scroll, 1)
        column.addLayout(turning)
        column.addWidget(self.notes)
        column.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignLeft)

    def show_labels(self, laid: tuple[Laid, ...], notes: tuple[Shown, ...], qr_helps: bool) -> None:
        self._laid = laid
        self._at = min(self._at, max(0, len(laid) - 1))
        self.notes.setText("\n".join(say(each) for each in notes))
        self.notes.setVisible(bool(notes))
        self.qr.setVisible(qr_helps)
        self._show()

    def _turn(self, way: int) -> None:
        if self._laid:
            self._at = (self._at + way) % len(self._laid)
            self._show()

    def _show(self) -> None:
        several = len(self._laid) > 1
        for widget in (self.back, self.where, self.on):
            widget.setVisible(several)
        where = tr("{n} of {count}").of(n=str(self._at + 1), count=str(len(self._laid)))
        self.where.setText(say(where))
        self.preview.setVisible(bool(self._laid))
        if self._laid:
            self.preview.show_label(self._laid[self._at], self._door.logo)

    def _ask_qr(self, _: object = None) -> None:
        self.qr_asked.emit()
