"""One button of the headset: what it is bound by, learning it, forgetting it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.settings import Setting
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Press
from app.ui.settings.present import button_words, headset_problem
from telephony.switchboard.phone import PhoneState


class ButtonField(QWidget):
    """``picked`` carries (key, value); ``learning`` whether the next press is waited for."""

    picked = Signal(object)
    learning = Signal(object)

    def __init__(self, setting: Setting, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting, self.value, self.waits = setting, value, False
        self._why: Shown = ""
        self._words = QLabel(self)
        self.learn = PressButton(self._press(), self)
        self.forget = PressButton(self._forgetting(), self)
        self.learn.pressed_for.connect(self._toggle)
        self.forget.pressed_for.connect(self._forget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self.learn)
        row.addWidget(self.forget)
        self._show()

    def show_phone(self, phone: PhoneState | None) -> None:
        """A press that came while it is waited for is taken."""
        self._why = headset_problem(phone)
        if self.waits and phone is not None and phone.button:
            self._take(phone.button)
        elif self.waits and self._why:
            self.stop()
        self._show()

    def stop(self) -> None:
        """Wait no longer."""
        if self.waits:
            self._toggle()

    def _press(self) -> Press:
        text = tr("Cancel") if self.waits else tr("Learn this button")
        why = "" if self.waits else self._why
        return Press(f"learn {self.setting.key}", text, why=why)

    def _forgetting(self) -> Press:
        return Press(f"forget {self.setting.key}", tr("Forget"), "undo")

    def _show(self) -> None:
        words = say(button_words(self.value, self.waits))
        self._words.setText(words)
        title = say(Text(self.setting.title))
        self.setAccessibleName(f"{title}: {words}")
        for button, press in ((self.learn, self._press()), (self.forget, self._forgetting())):
            button.show_press(press)
            button.setAccessibleName(f"{title}: {say(press.text)}")
        self.forget.setVisible(bool(self.value))

    def _take(self, value: str) -> None:
        self.stop()
        self.value = value
        self._show()
        self.picked.emit((self.setting.key, value))

    def _toggle(self, _: object = None) -> None:
        self.waits = not self.waits
        self._show()
        self.learning.emit(self.waits)

    def _forget(self, _: object = None) -> None:
        self.value = ""
        self._show()
        self.picked.emit((self.setting.key, ""))
