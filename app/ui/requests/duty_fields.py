"""People who get work, as rows of fields: who, how much at once, which teams' requests, away."""

from dataclasses import dataclass, field

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QMenu, QSizePolicy, QToolButton, QWidget

from app.domain.assignment import MOST, Duty
from app.domain.desk import Desk
from app.ui.parts.button import PressButton
from app.ui.parts.number_field import NumberField
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.people.present import house
from app.ui.requests.field_rows import FieldRows
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option, owners, teams

HEADS = (tr("Who"), tr("Room for"), tr("Requests of these teams"), tr("Away"))


class TeamsButton(QToolButton):
    """Several of the house's teams out of a menu."""

    def __init__(self, options: tuple[Option, ...], chosen: frozenset[str]) -> None:
        super().__init__()
        self.setAccessibleName(say(HEADS[2]))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._actions: dict[str, QAction] = {}
        known = {each.value: say(each.text) for each in options if each.value}
        for team, words in (known | {each: each for each in sorted(chosen - set(known))}).items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(team in chosen)
            action.toggled.connect(self._show)
            self._actions[team] = action
        self.setMenu(menu)
        self._show()

    @property
    def chosen(self) -> frozenset[str]:
        return frozenset(team for team, action in self._actions.items() if action.isChecked())

    def choose(self, team: str, wanted: bool = True) -> None:
        self._actions[team].setChecked(wanted)

    def _show(self, _: object = None) -> None:
        words = [action.text() for action in self._actions.values() if action.isChecked()]
        self.setText(", ".join(words) or say(tr("only without a team")))


@dataclass(frozen=True, slots=True)
class _Line:
    who: Choice
    capacity: NumberField
    teams: TeamsButton
    away: QCheckBox
    remove: PressButton
    names: dict[str, str] = field(default_factory=dict)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return (self.who, self.capacity, self.teams, self.away, self.remove)

    @property
    def duty(self) -> Duty:
        operator = self.who.chosen
        name = self.names.get(operator, operator)
        return Duty(operator, name, self.capacity.value(), self.teams.chosen, self.away.isChecked())


class DutyFields(FieldRows):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        note = (
            tr("Requests without an owner go to whoever of these has most room."),
            tr("Nobody here: nothing is given."),
        )
        super().__init__(HEADS, note, Press("add", tr("Another person"), "person_add"), parent)
        self.stretch(0, 2)
        self._desk = desk
        self.lines: list[_Line] = []
        self.another.connect(self._another)

    def show_duties(self, duties: tuple[Duty, ...]) -> None:
        while self.lines:
            self._remove(self.lines[0])
        for each in duties:
            self._add_line(each)

    @property
    def duties(self) -> tuple[Duty, ...]:
        return tuple(line.duty for line in self.lines)

    def _people(self) -> dict[str, str]:
        return dict(house(self._desk.view).operators)

    def _another(self) -> None:
        self._add_line(Duty("", "", 3))
        self.lines[-1].who.setFocus()

    def _add_line(self, duty: Duty) -> None:
        names = self._people() | ({duty.operator: duty.name} if duty.operator else {})
        line = _Line(
            self._who(duty, names),
            _capacity(duty.capacity),
            TeamsButton(teams(self._desk, ""), duty.skills),
            QCheckBox(),
            PressButton(Press("remove", tr("Remove from the list"), "close", "quiet"), icon_only=True),
            names,
        )
        line.away.setAccessibleName(say(HEADS[3]))
        line.away.setChecked(duty.away)
        line.remove.pressed_for.connect(lambda _: self._remove(line))
        self.lines.append(line)
        self.put(line.widgets)

    def _who(self, duty: Duty, names: dict[str, str]) -> Choice:
        options = {each.value: each for each in owners(self._desk, duty.operator)}
        options[""] = Option("", tr("Choose…"))
        if duty.operator and duty.operator not in self._people():
            options[duty.operator] = Option(duty.operator, names[duty.operator])
        who = Choice(HEADS[0])
        who.show_options(tuple(options.values()), duty.operator)
        return who

    def _remove(self, line: _Line) -> None:
        self.lines.remove(line)
        self.drop(line.widgets)


def _capacity(capacity: int) -> NumberField:
    field = NumberField()
    field.setRange(1, MOST)
    field.setValue(capacity)
    field.setAccessibleName(say(HEADS[1]))
    return field
