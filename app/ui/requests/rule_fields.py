"""The promised times as rows of fields: for which priority and team, how long, in which calendar."""

from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.desk import Desk
from app.domain.opening_hours import length_text, read_length
from app.domain.service_promises import Promise
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.values import Press
from app.ui.requests.field_rows import FieldRows
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option, priorities, teams

HEADS = (
    tr("Priority"), tr("Team"), tr("First response (h:mm)"), tr("Solution (h:mm)"), tr("Calendar"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Line:
    priority: Choice
    team: Choice
    response: QLineEdit
    solution: QLineEdit
    calendar: Choice
    remove: PressButton

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return (self.priority, self.team, self.response, self.solution, self.calendar, self.remove)

    @property
    def rule(self) -> Promise:
        chosen = self.priority.chosen
        return Promise(
            read_length(self.response.text()),
            read_length(self.solution.text()),
            self.calendar.chosen,
            int(chosen) if chosen else None,
            self.team.chosen,
        )


class RuleFields(FieldRows):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        note = tr("Time counts in the calendar's hours and stands while the customer is waited for.")
        super().__init__(HEADS, note, Press("add", tr("Another promise"), "edit"), parent)
        self.stretch(1, 4)
        self._desk = desk
        self._calendars: tuple[str, ...] = ()
        self.lines: list[_Line] = []
        self.another.connect(self._another)

    def show_rules(self, rules: tuple[Promise, ...], calendars: tuple[str, ...]) -> None:
        while self.lines:
            self._remove(self.lines[0])
        self._calendars = calendars
        for rule in rules:
            self._add_line(rule)

    def show_calendars(self, names: tuple[str, ...]) -> None:
        """The calendars were renamed, added, removed."""
        self._calendars = names
        for line in self.lines:
            place = line.calendar.currentIndex()
            kept = line.calendar.chosen
            line.calendar.show_options(_named(names), kept)
            if kept not in names and 0 <= place < len(names):
                line.calendar.setCurrentIndex(place)

    @property
    def rules(self) -> tuple[Promise, ...]:
        return tuple(line.rule for line in self.lines)

    def _add_line(self, rule: Promise) -> None:
        every = (Option("", tr("All")), *priorities())
        all_teams = (Option("", tr("All")), *(each for each in teams(self._desk, rule.team) if each.value))
        line = _Line(
            _choice(tr("Priority"), every, "" if rule.priority is None else str(rule.priority)),
            _choice(tr("Team"), all_teams, rule.team),
            _time(tr("First response"), rule.response),
            _time(tr("Solution"), rule.solution),
            _choice(tr("Calendar"), _named(self._calendars), rule.calendar),
            PressButton(Press("remove", tr("Remove this promise"), "close", "quiet"), icon_only=True),
        )
        line.remove.pressed_for.connect(lambda _: self._remove(line))
        self.lines.append(line)
        self.put(line.widgets)

    def _another(self) -> None:
        self._add_line(Promise(0, 0, next(iter(self._calendars), "")))
        self.lines[-1].priority.setFocus()

    def _remove(self, line: _Line) -> None:
        self.lines.remove(line)
        self.drop(line.widgets)


def _named(names: tuple[str, ...]) -> tuple[Option, ...]:
    return tuple(Option(each, each) for each in names)


def _choice(name: Text, options: tuple[Option, ...], chosen: str) -> Choice:
    made = Choice(name)
    made.show_options(options, chosen)
    return made


def _time(name: Text, minutes: int) -> QLineEdit:
    field = QLineEdit(length_text(minutes))
    field.setAccessibleName(say(name))
    field.setPlaceholderText(say(tr("none")))
    field.setMaxLength(12)
    return field
