"""Every plan that held: when, who saved it, what was changed; each can hold again."""

from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.lines.detail import Words
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.clean import clean
from app.ui.parts.say import say
from app.ui.parts.scrolled import scrolled
from app.ui.parts.split import split
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.times import when
from app.ui.parts.values import Cell, Column, Press, Row
from app.ui.plan.draft_page import Draft, DraftPage
from app.ui.plan.words import names_of, sentences
from app.ui.rooms.ground import Ground
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.plan_desk import PlanUndone, PlanVersion

COLUMNS = (Column(tr("When"), 130), Column(tr("Who"), 130), Column(tr("What was changed")))
HOW: Mapping[str, Shown] = {
    "found": tr("The plan as it was found"),
    "by_hand": tr("Changed by hand in the file"),
}


class VersionPage(DraftPage):
    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self._versions: tuple[PlanVersion, ...] = ()
        self._names: Mapping[str, str] = {}
        self.table = RowsView(COLUMNS, say(tr("Versions")), self)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._turn())
        self.said = Words("", self)
        self.back = PressButton(Press("back", tr("Go back to this version"), "undo"), self)
        self.back.pressed_for.connect(lambda _: self._back())
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(self.said, inside), 1)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.card = Card(tr("What was changed"), inside, self)
        versions = Card(tr("Versions"), self.table, self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(split(self, (versions, 300), (self.card, 200), upright=True))

    def show_draft(self, draft: Draft) -> None:
        self._versions, self._names = draft.base.versions, names_of(draft.base.plan, draft.plan)
        versions, names, now = self._versions, self._names, self.ground.clock()
        rows = tuple(
            Row(
                str(each.number),
                (
                    Cell(when(datetime.fromtimestamp(each.at, UTC), now)),
                    Cell(clean(each.who, 40) or "–"),
                    Cell(_short(each, names)),
                ),
            )
            for each in versions
        )
        self.table.show_rows_at(rows, self.table.selected_id())
        self._turn()

    def focus_first(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> PlanVersion | None:
        return next((each for each in self._versions if str(each.number) == self.table.selected_id()), None)

    def _turn(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        self.said.show_lines((_how(chosen), *sentences(chosen.changes, self._names)))
        words = tr("Undo this change") if chosen == self._versions[0] else tr("Go back to this version")
        why = "" if self._goal(chosen) else tr("There is no earlier version.")
        self.back.show_press(Press("back", words, "undo", why=why))

    def _goal(self, chosen: PlanVersion) -> int:
        """The version that holds when the button is pressed: of the one that holds, the one before it."""
        if chosen != self._versions[0]:
            return chosen.number
        return self._versions[1].number if len(self._versions) > 1 else 0

    def _back(self) -> None:
        if (chosen := self._chosen()) is not None:
            me = OperatorId(self.ground.me)
            self.asked.emit(PlanUndone(me, self._versions[0].number, self._goal(chosen)))


def _how(version: PlanVersion) -> Shown:
    if version.how == "undone":
        return tr("Version {number} holds again").of(number=str(version.of))
    return HOW.get(version.how, "")


def _short(version: PlanVersion, names: Mapping[str, str]) -> Shown:
    lines = sentences(version.changes, names)
    return (_how(version), *lines[:3], *(("…",) if len(lines) > 3 else ()))
