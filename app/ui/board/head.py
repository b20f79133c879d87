"""The head of the floor: whose calls are shown, totals, whether it is live, the way to the wall board."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.label import PillLabel
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Pill, Press
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option

ALL_TEAMS = Option("", tr("All teams"))
ALL_QUEUES = Option("", tr("All queues"))


class FilterField(QLineEdit):
    """Escape empties it and goes back to the table, Down and Enter go there as well."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FloorHead(QFrame):
    changed = Signal()
    """Another filter."""
    wall = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self.teams, self.queues = Choice(tr("Team"), self), Choice(tr("Queue"), self)
        self.teams.show_options((ALL_TEAMS,), "")
        self.queues.show_options((ALL_QUEUES,), "")
        self.field = FilterField(self)
        self.field.setPlaceholderText(say(tr("Name, number, company ( / )")))
        self.field.setAccessibleName(say(tr("Filter")))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(190)
        self.field.setMaximumWidth(300)
        self.live = PillLabel(self)
        self.totals: list[tuple[QLabel, QLabel]] = []
        self.button = PressButton(Press("wall_board", tr("Wall board"), "panel", shortcut="wall_board"), self)
        self.button.pressed_for.connect(self.wall)
        for box in (self.teams, self.queues):
            box.activated.connect(lambda _: self.changed.emit())
        self.field.textChanged.connect(lambda _: self.changed.emit())
        self._lay_out()

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        for widget in (self.teams, self.queues, self.field):
            row.addWidget(widget)
        row.addStretch(1)
        self._place = row.count()
        row.addStretch(1)
        row.addWidget(self.live)
        row.addWidget(self.button)

    def show_totals(self, rows: tuple[tuple[Shown, Shown], ...]) -> None:
        while len(self.totals) < len(rows):
            column = QVBoxLayout()
            column.setSpacing(0)
            value, what = QLabel(self), QLabel(self)
            value.setObjectName("Heading")
            what.setObjectName("Muted")
            for label in (value, what):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                column.addWidget(label)
            self._row.insertLayout(self._place + len(self.totals), column)
            self.totals.append((value, what))
        for (value, what), (name, words) in zip(self.totals, rows, strict=True):
            text, title = say(words), say(name)
            if value.text() != text:
                value.setText(text)
            if what.text() != title:
                what.setText(title)

    def show_live(self, pill: Pill) -> None:
        self.live.show_pill(pill)

    def show_choices(self, teams: tuple[Option, ...], queues: tuple[Option, ...]) -> None:
        """What was chosen stays chosen while it is there."""
        self.teams.show_options((ALL_TEAMS, *teams), self.teams.chosen)
        self.teams.setVisible(bool(teams))
        self.queues.show_options((ALL_QUEUES, *queues), self.queues.chosen)
