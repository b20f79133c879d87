"""A device that nobody knows: the guess stands in the fields already, Enter makes device and request."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.scan_results import UnknownDevice
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.values import Ask, Press
from app.ui.scan.asks import CreateDevice
from app.ui.scan.present import filled, guess_words


class NewDeviceForm(QWidget):
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: UnknownDevice | None = None
        self._sent = False
        self._hint = QLabel(self)
        self._hint.setObjectName("Muted")
        self._hint.setWordWrap(True)
        self._hint.setMinimumWidth(1)
        self.serial = self._field(tr("Serial number"))
        self.maker = self._field(tr("Maker"))
        self.model = self._field(tr("Model"))
        self.create_button = PressButton(
            Press("create", tr("Create with request"), "note", "filled", key="Enter"), self
        )
        self.create_button.pressed_for.connect(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for widget in (self.serial, self.maker, self.model, self._hint):
            column.addWidget(widget)
        column.addWidget(self.create_button, 0, Qt.AlignmentFlag.AlignRight)

    def _field(self, words: Text) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(say(words))
        field.setAccessibleName(say(words))
        field.setMaxLength(200)
        return field

    def show_result(self, result: UnknownDevice) -> None:
        self._result, self._sent = result, False
        for field, text in zip((self.serial, self.maker, self.model), filled(result.guess), strict=True):
            field.setText(text)
        self._hint.setText(say(guess_words(result)))

    def again(self) -> None:
        """It could not be made; what was typed stays."""
        self._sent = False

    def begin(self) -> None:
        """The keyboard to what is missing, or to the button when the guess is whole."""
        empty = next((f for f in (self.serial, self.maker, self.model) if not f.text()), None)
        (empty or self.create_button).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A field hands Enter on after its own signal: connected to both, it would make two devices.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.make()
        elif event.key() == Qt.Key.Key_Escape:
            self.asked.emit(Ask("forget_device"))
        else:
            super().keyPressEvent(event)

    def make(self, _: object = None) -> None:
        """Device and request as the fields say; the keyboard to what is missing when they say too little."""
        serial = self.serial.text().strip()
        if self._result is None or self._sent:
            return
        if not serial and not self._result.guess.others:
            self.serial.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._sent = True
        maker, model = self.maker.text().strip(), self.model.text().strip()
        self.asked.emit(CreateDevice(replace(self._result.guess, serial=serial, maker=maker, model=model)))
