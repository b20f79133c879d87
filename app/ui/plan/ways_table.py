"""Where keys or answers lead: a line for each, the step that follows chosen beside it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.values import Press
from app.ui.plan.form import CalmChoice, or_itself
from app.ui.tickets.present import Option

KEYS = "123456789*#"
"""In the order in which they are offered; 0 leads to a person by itself."""
HEADS = {"menu": tr("Key"), "branch": tr("Value")}
ANSWER, LEADS_TO = tr("Answer"), tr("Leads to")
_ANOTHER = {"menu": tr("Another key"), "branch": tr("Another value")}
_ANSWERS = ("none", "prove")
Ways = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Line:
    key: QLineEdit
    to: CalmChoice
    remove: PressButton


class WaysTable(QWidget):
    edited = Signal(object)
    """All ways: (key, step) each, the latter empty while none is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[_Line] = []
        self.ways: Ways = ()
        self._kind = "menu"
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self.another = PressButton(Press("way", _ANOTHER["menu"], "edit", "quiet"), self)
        self.another.pressed_for.connect(lambda _: self._add())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeading)

    def show_ways(self, kind: str, ways: Ways, steps: tuple[Option, ...]) -> None:
        """``steps``: what a way may lead to."""
        if kind != self._kind:
            self._kind = kind
            self.another.show_press(Press("way", _ANOTHER.get(kind, tr("Another answer")), "edit", "quiet"))
        while len(self.lines) > len(ways):
            self._drop(self.lines[-1])
        while len(self.lines) < len(ways):
            self._line()
        self.ways = ways
        for line, (key, to) in zip(self.lines, ways, strict=True):
            if line.key.text().strip() != key:
                line.key.setText(key)
            line.to.show_options(or_itself(steps, to), to)
            line.key.setAccessibleName(say(HEADS.get(kind, ANSWER)))
            line.key.setMaxLength(1 if kind == "menu" else 30)
            words: Text = tr("{key} leads to").of(key=clean(key, 20))
            line.to.setAccessibleName(say(words))

    def _line(self) -> None:
        line = _Line(
            QLineEdit(self),
            CalmChoice(LEADS_TO, self),
            PressButton(Press("drop", tr("Remove"), "close", "quiet"), self, icon_only=True),
        )
        line.key.setFixedWidth(72)
        row = self._grid.rowCount()
        for place, widget in enumerate((line.key, line.to, line.remove)):
            self._grid.addWidget(widget, row, place)
        line.key.textEdited.connect(lambda _: self._tell())
        line.to.activated.connect(lambda _: self._tell())
        line.remove.pressed_for.connect(lambda _: self._without(line))
        self.lines.append(line)

    def _add(self) -> None:
        used = [key for key, _ in self.ways]
        offered = KEYS if self._kind == "menu" else _ANSWERS if self._kind != "branch" else ("yes",)
        free = next((each for each in offered if each not in used), "")
        self._send((*self.ways, (free, "")))
        if self.lines:
            field = self.lines[-1].to if free else self.lines[-1].key
            field.setFocus()

    def _without(self, line: _Line) -> None:
        place = self.lines.index(line)
        self._send((*self.ways[:place], *self.ways[place + 1 :]))

    def _drop(self, line: _Line) -> None:
        self.lines.remove(line)
        for widget in (line.key, line.to, line.remove):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _tell(self) -> None:
        self._send(tuple((line.key.text().strip(), line.to.chosen) for line in self.lines))

    def _send(self, ways: Ways) -> None:
        if ways != self.ways:
            self.edited.emit(ways)
