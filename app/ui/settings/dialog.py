"""The settings page, made from ``app.domain.settings.DECLARED``; every change counts at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.settings import Setting, Settings
from app.ui.desk.status_bar import LevelMeter
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.values import Press
from app.ui.settings.button_field import ButtonField
from app.ui.settings.present import Page, headset_words, options, pages, sound_problem
from telephony.switchboard.phone import PhoneState

# Pixels: the margins and the button below the pages; a window's frame.
_AROUND, _TITLE_BAR = 70, 48


class ChoiceField(QComboBox):
    """A list of a setting; ``picked`` carries (key, value)."""

    picked = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self.setMinimumWidth(260)
        self.setAccessibleName(say(Text(setting.title)))
        self.activated.connect(self._picked)

    def show_options(self, phone: PhoneState | None, chosen: str) -> None:
        wanted = options(self.setting, phone, chosen)
        if [self.itemData(i) for i in range(self.count())] != [option.value for option in wanted]:
            self.clear()
            for option in wanted:
                self.addItem(say(option.text), option.value)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def _picked(self, index: int) -> None:
        self.picked.emit((self.setting.key, self.itemData(index)))


class SwitchField(QCheckBox):
    picked = Signal(object)

    def __init__(self, setting: Setting, on: bool, parent: QWidget | None = None) -> None:
        super().__init__(say(Text(setting.title)), parent)
        self._key = setting.key
        self.setAccessibleName(self.text())
        self.setChecked(on)
        self.toggled.connect(self._picked)

    def _picked(self, on: bool) -> None:
        self.picked.emit((self._key, on))


class SoundCheck(QWidget):
    """Hear yourself, and see how loud you are."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on = False
        self._why: object = None
        self.button = PressButton(self._press(""), self)
        self.button.pressed_for.connect(self._toggle)
        self.meter = LevelMeter(self)
        self._words = QLabel(self)
        self._words.setObjectName("Muted")
        self._words.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.meter)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(row)
        column.addWidget(self._words)

    def _press(self, why: object) -> Press:
        text = tr("Stop the test") if self.on else tr("Test the microphone")
        return Press("check", text, "mic", why=why)  # type: ignore[arg-type]

    def show_phone(self, phone: PhoneState | None) -> None:
        why = sound_problem(phone)
        if why and self.on:
            self.stop()
        self.button.show_press(self._press("" if self.on else why))
        hint = tr("Speak: you hear yourself, and the upper bar moves.")
        self._words.setText(say(hint if self.on else why))

    def stop(self) -> None:
        if self.on:
            self._toggle()

    def _toggle(self, _: object = None) -> None:
        self.on = not self.on
        self.button.show_press(self._press(""))
        self.wanted.emit(self.on)


class SettingsDialog(QDialog):
    changed = Signal(object)
    """``Settings``, after each change."""
    sound_check = Signal(object)
    learn = Signal(object)
    """Whether the headset's next press is to be told."""

    def __init__(self, settings: Settings, phone: PhoneState | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Settings")))
        self.setMinimumWidth(580)
        self.settings, self._phone = settings, phone
        self.fields: dict[str, QWidget] = {}
        self.check = SoundCheck(self)
        self.check.wanted.connect(self.sound_check)
        self._headset = QLabel(self)
        self._headset.setObjectName("Muted")
        self._headset.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self._scrolled())
        close = PressButton(Press("close", tr("Close"), "check", "filled"), self)
        close.pressed_for.connect(self._close)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.show_phone(phone)
        place = self.screen().availableGeometry() if self.screen() else None
        wanted = self._body.sizeHint().height() + _AROUND
        self.resize(self.minimumWidth(), min(wanted, place.height() - _TITLE_BAR) if place else wanted)

    def _scrolled(self) -> QScrollArea:
        """All pages, one under the other; on a small screen they scroll."""
        self._body = QWidget(self)
        cards = QVBoxLayout(self._body)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(8)
        for page in pages():
            cards.addWidget(Card(page.title, self._page(page), self._body))
        cards.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._body)
        return area

    def _page(self, page: Page) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        row = 0
        for setting in page.settings:
            row = self._add(grid, row, setting, box)
        if any(setting.kind == "device" for setting in page.settings):
            grid.addWidget(self.check, row, 0, 1, 2)
        if any(setting.kind == "button" for setting in page.settings):
            grid.addWidget(self._headset, row, 0, 1, 2)
        return box

    def _add(self, grid: QGridLayout, row: int, setting: Setting, box: QWidget) -> int:
        if setting.kind == "switch":
            field: QWidget = SwitchField(setting, bool(self.settings[setting.key]), box)
            grid.addWidget(field, row, 0, 1, 2)
        else:
            field = self._valued(setting, box)
            label = QLabel(say(Text(setting.title)), box)
            label.setWordWrap(True)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        field.picked.connect(self._picked)  # type: ignore[attr-defined]
        self.fields[setting.key] = field
        if not setting.help:
            return row + 1
        hint = QLabel(say(Text(setting.help)), box)
        hint.setObjectName("Muted")
        hint.setWordWrap(True)
        grid.addWidget(hint, row + 1, 0, 1, 2)
        return row + 2

    def _valued(self, setting: Setting, box: QWidget) -> QWidget:
        value = self.settings.text(setting.key)
        if setting.kind == "button":
            button = ButtonField(setting, value, box)
            button.learning.connect(self._learn)
            return button
        field = ChoiceField(setting, box)
        field.show_options(self._phone, value)
        return field

    def _learn(self, on: bool) -> None:
        """One at a time."""
        if on:
            for field in self.fields.values():
                if isinstance(field, ButtonField) and field is not self.sender():
                    field.stop()
        self.learn.emit(on)

    def show_phone(self, phone: PhoneState | None) -> None:
        """Devices came or went, or a button was pressed that is being learned."""
        self._phone = phone
        self._headset.setText(say(headset_words(phone)))
        for key, field in self.fields.items():
            if isinstance(field, ChoiceField) and field.setting.kind == "device":
                field.show_options(phone, self.settings.text(key))
            elif isinstance(field, ButtonField):
                field.show_phone(phone)
        self.check.show_phone(phone)

    def show_levels(self, levels: tuple[float, float] | None) -> None:
        if levels is not None:
            self.check.meter.show_levels(*levels)

    def _picked(self, change: tuple[str, str | bool]) -> None:
        self.settings = self.settings.changed(*change)
        self.changed.emit(self.settings)

    def _close(self, _: object = None) -> None:
        self.close()

    def _let_go(self) -> None:
        self.check.stop()
        for field in self.fields.values():
            if isinstance(field, ButtonField):
                field.stop()

    def reject(self) -> None:
        self._let_go()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._let_go()
        super().closeEvent(event)
