"""The first two columns: who calls, and the work for them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.people.caller_card import CallerCard
from app.ui.people.note_card import NoteCard
from app.ui.people.present import Subject
from app.ui.people.timeline import LastContacts, Timelines
from app.ui.work import Work
from telephony.switchboard.overview import CallView

GAP = 8
TALL = 700
"""Pixels in which editor and timelines have room for their lists beside each other."""


class WhoColumn(QWidget):
    asked = Signal(object)

    def __init__(self, work: Work, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caller = CallerCard(work, self)
        self.caller.asked.connect(self.asked)
        self.contacts = LastContacts(work, clock, self)
        self.contacts.setMinimumHeight(180)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.caller)
        column.addWidget(self.contacts, 1)

    def put_below_caller(self, card: QWidget) -> None:
        self._column.insertWidget(1, card)

    @property
    def subject(self) -> Subject:
        return self.caller.subject

    def show_call(self, call: CallView | None) -> None:
        self.caller.show_call(call)

    def pick(self, subject: Subject) -> None:
        self.caller.pick(subject)

    def focus_caller(self) -> None:
        self.caller.focus_caller()

    def open_person(self) -> None:
        self.caller.open_person()

    def reload(self) -> None:
        self.caller.reload()

    def forget(self) -> None:
        """What was saved last was taken back."""
        self.caller.ask_again()


class WorkColumn(QWidget):
    def __init__(self, work: Work, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = NoteCard(work, self)
        self.note.setFixedHeight(190)
        self.timelines = Timelines(work, clock, self)
        self._room_wanted = False
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.note)
        column.addWidget(self.timelines, 1)

    def put_editor(self, editor: QWidget) -> None:
        """Above note and timelines; the note gives it its place while it is open."""
        self._column.insertWidget(0, editor, 1)

    def give_room(self, wanted: bool) -> None:
        """The editor shows lists: where there is little room it has the timelines' too."""
        self._room_wanted = wanted
        self.timelines.setVisible(not wanted or self.height() >= TALL)

    def focus_timelines(self) -> None:
        self.give_room(False)
        self.timelines.focus_table()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room_wanted:
            self.give_room(True)

    def show_note(self, wanted: bool) -> None:
        self.note.setVisible(wanted)

    def focus_note(self) -> None:
        self.show_note(True)
        self.note.focus_note()
