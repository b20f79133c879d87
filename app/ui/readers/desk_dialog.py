"""What holds for all scanners of a desk: scanners that type, and when the same code twice is one scan."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.domain.reader_roles import Role
from app.domain.reader_setup import ReaderSetup, WedgeSetup
from app.ui.commands import ACTIONS
from app.ui.parts.number_field import NumberField
from app.ui.parts.save_foot import SaveFoot
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.readers.keys import KeyField
from app.ui.readers.present import ROLES
from devices.scanning.wedge import WedgeSettings


class DeskDialog(QDialog):
    kept = Signal(object, float)
    """``WedgeSetup`` and the seconds in which a code is counted once."""

    def __init__(self, setup: ReaderSetup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Scanners that type, and repeats")))
        self.setMinimumWidth(480)
        wedge, keys = setup.wedge, setup.wedge.keys
        self.on = QCheckBox(say(tr("A scanner types like a keyboard")), self)
        self.on.setChecked(wedge.on)
        self.role = QComboBox(self)
        for role in Role:
            if role is not Role.OFF:
                self.role.addItem(say(ROLES[role]), role.value)
        self.role.setCurrentIndex(max(0, self.role.findData(wedge.role)))
        self.prefix = KeyField(keys.prefix, self)
        self.prefix.setPlaceholderText(say(tr("none: told by its pace alone")))
        self.prefix.learned.connect(self._learned)
        self.gap = self._number(round(keys.gap * 1000), 5, 200)
        self.shortest = self._number(keys.shortest, 3, 60)
        self.repeats = self._number(round(setup.repeat_window * 1000), 0, 10_000)
        self._lay_out()

    def _number(self, value: int, least: int, most: int) -> NumberField:
        box = NumberField(self)
        box.setRange(least, most)
        box.setValue(value)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.on)
        rows: tuple[tuple[Text, QWidget], ...] = (
            (tr("What it is for"), self.role),
            (tr("Key before each code"), self.prefix),
            (tr("Longest pause between its keys, ms"), self.gap),
            (tr("Fewest characters"), self.shortest),
            (tr("The same code again within so many ms is one scan"), self.repeats),
        )
        for words, widget in rows:
            widget.setAccessibleName(say(words))
            form.addRow(say(words), widget)
        advice = QLabel(
            say(
                tr(
                    "Press the key in its field, or scan any code there. With such a key no field sees what "
                    "the scanner types; without one it is taken out again. Serial mode is better than both."
                )
            ),
            self,
        )
        advice.setObjectName("Muted")
        advice.setWordWrap(True)
        foot = SaveFoot(self, tr("Close"))
        foot.save_asked.connect(self._save)
        foot.close_asked.connect(self._close)
        self.save, self._said = foot.save, foot.said
        column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        column.addLayout(form)
        column.addWidget(advice)
        column.addLayout(foot)

    def _learned(self, key: str) -> None:
        why = taken_key(key)
        if why:
            self.prefix.setText("")
        self.refuse(why)

    def refuse(self, why: Shown) -> None:
        self._said.show_text(why)

    def edited(self) -> tuple[WedgeSetup, float]:
        keys = WedgeSettings(
            prefix=self.prefix.key, gap=self.gap.value() / 1000, shortest=self.shortest.value()
        )
        return WedgeSetup(self.on.isChecked(), self.role.currentData(), keys), self.repeats.value() / 1000

    def _save(self, _: object = None) -> None:
        self.kept.emit(*self.edited())

    def _close(self, _: object = None) -> None:
        self.close()


def taken_key(key: str) -> Shown:
    """Why a key cannot stand before codes; empty when it can."""
    action = next((each for each in ACTIONS if key and each.key == key), None)
    if action is not None:
        return tr("{key} already means “{action}”.").of(key=key, action=action.text)
    if len(key) == 1 and (key.isalnum() or key == " "):
        return tr("{key} alone is needed for typing.").of(key=key)
    return ""
