"""The tab "Time" of a request: who spent how long, from where; corrected and added to with a reason, by
keyboard; the project it counts for."""

from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import RingdeskError
from app.domain.service_history import TicketCard
from app.domain.time_spent import Source, TicketTime, TimeEntry, duration
from app.services.device_ports import Workshop
from app.ui.errors import card_message
from app.ui.parts.button import PressButton
from app.ui.parts.card import MessagePage
from app.ui.parts.chosen_day import ChosenDay
from app.ui.parts.label import Elided
from app.ui.parts.one_page import OnePage
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.values import CardMessage, Press
from app.ui.people.present import house
from app.ui.rooms.ground import Ground
from app.ui.scan.refusal import refusal
from app.ui.tickets.tabs import Panel
from app.ui.time.entry_table import EntryTable
from app.ui.time.present import ENTRIES, LOADING, NO_TIME, clock, entry_rows, total_words

_ADD = Press("add", tr("Add time"), "check")
_CORRECT = Press("correct", tr("Save the correction"), "check", "filled")


class _Table(EntryTable):
    """Enter corrects a line, Del takes it back."""

    def __init__(self, panel: "TimePanel") -> None:
        super().__init__(ENTRIES, say(tr("Time on this request")), panel)
        self._panel = panel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.selected_id():
            self._panel.correct(self.selected_id(), "0:00")
        else:
            super().keyPressEvent(event)


class TimePanel(Panel):
    title: Text = tr("Time")

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.time = TicketTime(0)
        self._ticket = 0
        self._stale = True
        self._correcting: TimeEntry | None = None
        self.table = _Table(self)
        self.table.opened.connect(self.correct)
        self._message = MessagePage(self)
        self._message.asked.connect(self._load)
        self._pages = OnePage()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._pages, 1)
        column.addLayout(self._fields())
        column.addLayout(self._last_row())
        self._say(LOADING)

    def _fields(self) -> QHBoxLayout:
        self.day = ChosenDay(tr("Day"), self)
        self.day.show_day(self.ground.local.date())
        self.length = self._field(tr("Time"), tr("Minutes or 1:30"), self._save)
        self.length.setFixedWidth(140)
        self.reason = self._field(tr("Reason"), tr("Why: it stays beside the time"), self._save)
        self.button = PressButton(_ADD, self)
        self.button.pressed_for.connect(self._save)
        row = QHBoxLayout()
        row.setSpacing(6)
        for field in (self.day, self.length):
            row.addWidget(field)
        row.addWidget(self.reason, 1)
        row.addWidget(self.button)
        return row

    def _field(self, name: Text, hint: Text, entered: object) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(say(name))
        field.setPlaceholderText(say(hint))
        field.setMaxLength(300)
        field.returnPressed.connect(entered)
        return field

    def _last_row(self) -> QHBoxLayout:
        self.project = self._field(tr("Project"), tr("No project"), self._save_project)
        self.project.setMaximumWidth(260)
        self.project.editingFinished.connect(self._save_project)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.project.setCompleter(completer)
        label = QLabel(say(tr("Project")), self)
        label.setObjectName("Muted")
        label.setBuddy(self.project)
        self.words = Elided("Muted", self, end=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(label)
        row.addWidget(self.project, 1)
        row.addWidget(self.words, 2)
        return row

    # ---- showing

    def show_card(self, card: TicketCard) -> None:
        if card.ticket.id != self._ticket:
            self._ticket = card.ticket.id
            self._add_mode()
            self.project.clear()
            self.table.show_rows(())
            self._say(LOADING)
        self._stale = True
        if self.isVisible():
            self._load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self._ticket:
            self._load()

    def _load(self, _: object = None) -> None:
        self._stale = False
        ticket = self._ticket
        self.ground.shop.run(self, lambda shop: shop.ticket_time(ticket), self._loaded, self._not_loaded)

    def _loaded(self, time: TicketTime) -> None:
        if time.ticket_id != self._ticket:
            return
        self.time = time
        self.table.show_rows(entry_rows(time.entries, self.ground.clock(), self._names()))
        self._say(None if time.entries else NO_TIME)
        self._known.setStringList(list(time.projects))
        if not self.project.hasFocus():
            self.project.setText(time.project)
        if self._correcting is None:
            self.words.show_text(total_words(time, self._names()))

    def _not_loaded(self, error: Exception) -> None:
        self._stale = True
        self._say(card_message(error))

    def _say(self, message: CardMessage | None) -> None:
        if message is not None:
            self._message.show_message(message)
        self._pages.setCurrentWidget(self.table if message is None else self._message)

    def _names(self) -> dict[str, str]:
        return dict(house(self.ground.desk().view).operators)

    # ---- adding and correcting

    def correct(self, entry_id: str, length: str = "") -> None:
        """Put a line into the fields. ``length``: what the new time is to begin with."""
        entry = next((each for each in self.time.entries if str(each.id) == entry_id), None)
        if entry is None:
            return
        self._correcting = entry
        self.day.show_day(entry.day)
        self.day.setEnabled(False)
        self.length.setText(length or clock(entry.seconds))
        self.reason.clear()
        self.button.show_press(_CORRECT)
        who = self._names().get(entry.who, entry.who)
        words = tr("Correcting {time} of {name}. Esc leaves it.").of(time=clock(entry.seconds), name=who)
        self.words.show_text(words)
        field = self.reason if length else self.length
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _add_mode(self) -> None:
        self._correcting = None
        self.day.setEnabled(True)
        self.day.show_day(self.ground.local.date())
        self.length.clear()
        self.reason.clear()
        self.button.show_press(_ADD)
        self.words.show_text(total_words(self.time, self._names()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._correcting is not None:
            self._add_mode()
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def _save(self, _: object = None) -> None:
        try:
            seconds = duration(self.length.text())
        except RingdeskError as error:
            self._not_saved(error)
            self.length.setFocus()
            return
        reason, entry = self.reason.text(), self._correcting
        role = self.ground.role

        def job(shop: Workshop) -> TimeEntry:
            if entry is not None:
                return shop.correct_time(entry.id, seconds, reason, role)
            return shop.type_time(new)

        on = self.day.day
        new = TimeEntry(self._ticket, self.ground.me, seconds, Source.TYPED, reason=reason, day=on)
        self.ground.shop.run(self, job, self._saved, self._not_saved)

    def _saved(self, entry: TimeEntry) -> None:
        if entry.ticket_id == self._ticket:
            self._add_mode()
            self._load()
            self.table.setFocus()
        self.written.emit()

    def _not_saved(self, error: Exception) -> None:
        self.ground.tell(refusal(error))
        if not self.reason.text().strip():
            self.reason.setFocus()

    def _save_project(self) -> None:
        name, ticket = self.project.text(), self._ticket
        if not ticket or name.strip() == self.time.project:
            return

        # Enter also ends the editing: what is on its way is not sent twice.
        self.time = replace(self.time, project=name.strip())

        def saved(title: str) -> None:
            if ticket == self._ticket:
                self.project.setText(title)
            self.written.emit()

        self.ground.shop.run(self, lambda shop: shop.set_project(ticket, name), saved, self._not_saved)
