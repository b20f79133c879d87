"""The skills a queue wants: which, how much at first, and how fast less will do."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.number_field import NumberField
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.plan.members import HIGHEST
from telephony.switchboard.plan import SkillNeed

HEADS = (tr("Skill"), tr("Level"), tr("One less each"))
LONGEST = 3600


@dataclass(frozen=True, slots=True)
class _Line:
    skill: QLineEdit
    level: NumberField
    relax: NumberField
    remove: PressButton


class Needs(QWidget):
    edited = Signal(object)
    """All of them, as ``SkillNeed`` values. A line without a name is none yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[_Line] = []
        self._shown: tuple[SkillNeed, ...] = ()
        self._grid = QGridLayout()
        self._heads = [QLabel(say(each), self) for each in HEADS]
        for place, head in enumerate(self._heads):
            head.setObjectName("Muted")
            self._grid.addWidget(head, 0, place)
        self._grid.setColumnStretch(0, 1)
        self.another = PressButton(Press("skill", tr("Another skill"), "edit", "quiet"), self)
        self.another.pressed_for.connect(lambda _: self._add(SkillNeed("", 1)).skill.setFocus())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeading)
        self._head_row()

    def show_needs(self, needs: tuple[SkillNeed, ...]) -> None:
        if needs != self._said():
            while self.lines:
                self._drop(self.lines[0])
            for each in needs:
                self._add(each)
        self._shown = needs

    def _said(self) -> tuple[SkillNeed, ...]:
        named = [line for line in self.lines if line.skill.text().strip()]
        return tuple(
            SkillNeed(line.skill.text().strip(), line.level.value(), float(line.relax.value()))
            for line in named
        )

    def _add(self, need: SkillNeed) -> _Line:
        line = _Line(
            QLineEdit(need.skill, self),
            NumberField(self, 1, HIGHEST),
            NumberField(self, 0, LONGEST),
            PressButton(Press("drop", tr("Remove"), "close", "quiet"), self, icon_only=True),
        )
        line.skill.setMaxLength(30)
        line.skill.setMinimumWidth(60)
        line.level.setValue(need.level)
        line.relax.setValue(int(need.relax))
        line.relax.setSuffix(say(tr(" s")))
        line.relax.setSpecialValueText(say(tr("never")))
        for words, field in zip(HEADS, (line.skill, line.level, line.relax), strict=True):
            field.setAccessibleName(say(words))
        row = self._grid.rowCount()
        for place, widget in enumerate((line.skill, line.level, line.relax, line.remove)):
            self._grid.addWidget(widget, row, place)
        line.skill.editingFinished.connect(self._tell)
        line.level.valueChanged.connect(lambda _: self._tell())
        line.relax.valueChanged.connect(lambda _: self._tell())
        line.remove.pressed_for.connect(lambda _: self._take_away(line))
        self.lines.append(line)
        self._head_row()
        return line

    def _take_away(self, line: _Line) -> None:
        self._drop(line)
        self._tell()

    def _drop(self, line: _Line) -> None:
        self.lines.remove(line)
        for widget in (line.skill, line.level, line.relax, line.remove):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._head_row()

    def _head_row(self) -> None:
        for head in self._heads:
            head.setVisible(bool(self.lines))

    def _tell(self) -> None:
        said = self._said()
        if said != self._shown:
            self._shown = said
            self.edited.emit(said)
