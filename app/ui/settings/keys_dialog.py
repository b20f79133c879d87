"""All keys of the desk: a list to read, and a place to change them. A clash is refused with its reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QKeySequenceEdit, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.ui.commands import BY_NAME, changes
from app.ui.parts.button import PressButton
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Cell, Column, Press, Row
from app.ui.settings.present import defaults, key_lines, with_key
from app.ui.shortcuts import native

_COLUMNS = (Column(tr("Group"), 110), Column(tr("Action")), Column(tr("Key"), 150))
_PORTABLE = QKeySequence.SequenceFormat.PortableText


class KeyField(QKeySequenceEdit):
    """Takes one key. Escape is no key that can be given: it leads out again, as it does everywhere."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class KeysDialog(QDialog):
    changed = Signal(object)
    """Action name → key, only what differs from the defaults."""

    def __init__(self, keys: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Keys")))
        self.resize(560, 640)
        self.keys = keys
        self.table = RowsView(_COLUMNS, say(tr("Keys")), self)
        self.table.opened.connect(self._begin)
        self.table.selectionModel().currentChanged.connect(self._selected)
        self._what = QLabel(self)
        self.edit = KeyField(self)
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(say(tr("New key")))
        for inner in self.edit.findChildren(QLineEdit):
            inner.setAccessibleName(say(tr("New key")))
        self.edit.editingFinished.connect(self._take)
        self.edit.left.connect(self._back_to_list)
        self.problem = Elided("Warning", self)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(say(tr("Choose an action, press Enter, then press its new key.")), self))
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(self._what)
        row.addWidget(self.edit, 1)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addLayout(self._buttons())
        self._show()
        self.table.selectRow(0)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for press, slot in (
            (Press("off", tr("No key")), self._off),
            (Press("default", tr("Default key")), self._default),
            (Press("all", tr("All defaults"), "undo"), self._all_defaults),
        ):
            button = PressButton(press, self)
            button.pressed_for.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        close = PressButton(Press("close", tr("Close"), "check", "filled"), self)
        close.pressed_for.connect(self._close)
        row.addWidget(close)
        return row

    def give(self, name: str, key: str) -> None:
        """Give an action a key, as if it had been typed."""
        self.keys, why = with_key(self.keys, name, key)
        self._say(why or "")
        self._show()
        if why is None:
            self.changed.emit(changes(self.keys))

    def _show(self) -> None:
        rows = []
        for line in key_lines(self.keys):
            tone = "info" if line.changed else ""
            key = native(line.key) or "—"
            rows.append(
                Row(
                    line.name,
                    (Cell(line.group, "muted"), Cell(line.text), Cell(key, tone, bold=bool(line.key))),
                )
            )
        self.table.show_rows(tuple(rows))

    def _selected(self) -> None:
        name = self.table.selected_id()
        if name:
            self._what.setText(say(BY_NAME[name].text))
            self.edit.setKeySequence(QKeySequence(self.keys[name], _PORTABLE))
            self._say("")

    def _begin(self, _: object) -> None:
        self.edit.clear()
        self.edit.setFocus()

    def _back_to_list(self) -> None:
        self._selected()
        self.table.setFocus()

    def _take(self) -> None:
        name = self.table.selected_id()
        key = self.edit.keySequence().toString(_PORTABLE)
        if name and key and key != self.keys[name]:
            self.give(name, key)

    def _off(self, _: object = None) -> None:
        if name := self.table.selected_id():
            self.edit.clear()
            self.give(name, "")

    def _default(self, _: object = None) -> None:
        if name := self.table.selected_id():
            self.give(name, BY_NAME[name].key)
            self.edit.setKeySequence(QKeySequence(self.keys[name], _PORTABLE))

    def _all_defaults(self, _: object = None) -> None:
        self.keys = defaults()
        self._say("")
        self._show()
        self.changed.emit({})

    def _say(self, problem: Shown) -> None:
        self.problem.show_text(problem)

    def _close(self, _: object = None) -> None:
        self.close()
