"""Below the list: give what is selected to an owner or a team, and take that back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.desk import Desk
from app.services.duty_ports import Handed
from app.ui.parts.button import PressButton
from app.ui.parts.label import Elided
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.requests.present import handed, selected
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import owners, teams

_WHY = tr("Select requests first.")


class HandOver(QWidget):
    """Only shows and asks; the room does it. Hidden for all but supervisors."""

    owner_asked = Signal(object)
    team_asked = Signal(object)
    undo_asked = Signal(object)
    """The ``Handed`` values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo: tuple[Handed, ...] = ()
        self._count = 0
        self.said = Elided("Muted", self)
        self.owner, self.team = Choice(tr("New owner"), self), Choice(tr("New team"), self)
        self.give = PressButton(Press("owner", tr("Set owner"), "person", why=_WHY), self)
        self.move_team = PressButton(Press("team", tr("Set team"), "people", why=_WHY), self)
        self.undo = PressButton(Press("undo", tr("Undo"), "undo"), self)
        self.give.pressed_for.connect(lambda _: self.owner_asked.emit(self.owner.chosen))
        self.move_team.pressed_for.connect(lambda _: self.team_asked.emit(self.team.chosen))
        self.undo.pressed_for.connect(self._take_back)
        self.undo.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.said, 1)
        for widget in (self.undo, self.owner, self.give, self.team, self.move_team):
            line.addWidget(widget)
        self.hide()

    def show_desk(self, desk: Desk) -> None:
        """Who there is to give it to. The choice stays when the house is told again."""
        self.owner.show_options(owners(desk, self.owner.chosen), self.owner.chosen)
        self.team.show_options(teams(desk, self.team.chosen), self.team.chosen)

    def show_selected(self, count: int) -> None:
        if count and count != self._count:
            self.said.show_text(selected(count))
        elif not count and not self._undo:
            self.said.show_text(_WHY)
        self._count = count
        for button in (self.give, self.move_team):
            press = button.press_value
            button.show_press(Press(press.action, press.text, press.icon, why="" if count else _WHY))

    def show_done(self, done: tuple[Handed, ...], to: Shown) -> None:
        self._undo = done
        self.said.show_text(handed(len(done), to))
        self.undo.setVisible(bool(done))

    def show_back(self, count: int, wanted: int) -> None:
        """How many were put back; the others were changed by somebody since."""
        self._undo = ()
        self.undo.hide()
        self.said.show_text(
            tr("Undone.")
            if count == wanted
            else tr("{count} of {wanted} put back; the others were changed since.").of(
                count=str(count), wanted=str(wanted)
            )
        )

    def _take_back(self, _: object) -> None:
        self.undo_asked.emit(self._undo)
