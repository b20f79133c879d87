"""Histories: a table with its own loading, empty and error states."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from app.domain.people import TimelineEntry
from app.services.ports import Office
from app.ui.errors import card_message
from app.ui.parts.card import Card, MessagePage
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Text, tr
from app.ui.parts.values import CardMessage, Row
from app.ui.people.present import (
    LAST_CONTACTS,
    LOADING,
    NO_COMPANY,
    NO_CONTACTS,
    NO_SUBJECT,
    NOT_KNOWN,
    TIMELINE,
    TIMELINE_COMPANY,
    House,
    Subject,
    last_contact_rows,
    timeline_rows,
)
from app.ui.work import Ticket, Work

Entries = tuple[TimelineEntry, ...]


class Loaded(QWidget):
    """A table that a job fills. Another subject cancels the job, so that an old answer never shows up."""

    def __init__(self, work: Work, table: RowsView, rows: Callable[[Entries], tuple[Row, ...]]) -> None:
        super().__init__(None)
        self._work, self.table, self._rows = work, table, rows
        self._ticket: Ticket | None = None
        self._job: Callable[[Office], Entries] | None = None
        self._entries: Entries = ()
        self._message = MessagePage(self)
        self._message.asked.connect(self.reload)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(table)
        self._stack.addWidget(self._message)

    @property
    def message(self) -> CardMessage | None:
        return self._message.message if self._stack.currentWidget() is self._message else None

    def say_instead(self, message: CardMessage) -> None:
        self._cancel()
        self._job = None
        self._show_message(message)

    def load(self, job: Callable[[Office], Entries]) -> None:
        self._cancel()
        self._job = job
        self._show_message(LOADING)
        self._ticket = self._work.run(self, job, self._loaded, self._failed)

    def reload(self, _: object = None) -> None:
        """The same again: after a failure, or because something was written."""
        if self._job is not None:
            self._cancel()
            self._ticket = self._work.run(self, self._job, self._loaded, self._failed)

    def refresh(self) -> None:
        """The same entries in new words: yesterday is not today any more."""
        self.table.show_rows(self._rows(self._entries))

    def _cancel(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()

    def _loaded(self, entries: Entries) -> None:
        self._entries = tuple(entries)
        self.refresh()
        if self._entries:
            self._stack.setCurrentWidget(self.table)
        else:
            self._show_message(NO_CONTACTS)

    def _failed(self, error: Exception) -> None:
        self._show_message(card_message(error))

    def _show_message(self, message: CardMessage) -> None:
        self._message.show_message(message)
        self._stack.setCurrentWidget(self._message)


class LastContacts(QWidget):
    """The short list under the caller; without a call what this desk did last."""

    def __init__(self, work: Work, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = House()
        self._shown: tuple[Subject, bool] | None = None
        self._names = False
        table = RowsView(LAST_CONTACTS, say(tr("Last contacts")), self)
        table.horizontalHeader().hide()
        self.loaded = Loaded(
            work, table, lambda entries: last_contact_rows(entries, clock(), self._house, whose=self._names)
        )
        self._card = Card(tr("Last contacts"), self.loaded, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def use_names(self, house: House) -> None:
        if house != self._house:
            self._house = house
            self.loaded.refresh()

    def show_subject(self, subject: Subject, *, idle: bool) -> None:
        """``idle``: nobody is on the line, so that what this office did last may stand here."""
        if (subject, idle) == self._shown:
            return
        self._shown = (subject, idle)
        self._names = idle and subject == Subject()
        self._card.show_title(tr("Recent contacts of all") if self._names else tr("Last contacts"))
        if subject.person is not None:
            person = subject.person
            self.loaded.load(lambda office: office.person_timeline(person, 8))
        elif subject.company is not None:
            company = subject.company
            self.loaded.load(lambda office: office.company_timeline(company, 8))
        elif subject.number:
            self.loaded.load(lambda office: office.number_timeline(subject.number, 8))
        elif not idle:
            self.loaded.say_instead(NOT_KNOWN)
        else:
            self.loaded.load(lambda office: tuple(office.recent_contacts(8)))


class Timelines(QFrame):
    """Tabs: the person's history and the company's."""

    asked = Signal(object)
    opened = Signal(str)
    """The call of a line, by Enter or a double click."""

    def __init__(self, work: Work, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = House()
        self.setObjectName("Card")
        self.setAccessibleName(say(tr("Timeline")))
        self._subject: Subject | None = None
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(say(tr("Whose timeline")))
        self.tabs.addTab(say(tr("Timeline of the person")))
        self.tabs.addTab(say(tr("Timeline of the company")))
        person_table = RowsView(TIMELINE, say(tr("Timeline of the person")), self)
        company_table = RowsView(TIMELINE_COMPANY, say(tr("Timeline of the company")), self)
        self.person = Loaded(
            work, person_table, lambda e: timeline_rows(e, clock(), self._house, company=False)
        )
        self.company = Loaded(
            work, company_table, lambda e: timeline_rows(e, clock(), self._house, company=True)
        )
        for table in (person_table, company_table):
            table.opened.connect(self._open)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.person)
        self._stack.addWidget(self.company)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 6)
        column.setSpacing(2)
        column.addWidget(self.tabs)
        column.addLayout(self._stack, 1)
        self.show_subject(Subject())

    def _open(self, row: str) -> None:
        """Rows are named by call, kind and place."""
        self.opened.emit(row.rsplit("/", 2)[0])

    @property
    def names(self) -> House:
        return self._house

    def show_subject(self, subject: Subject) -> None:
        if subject == self._subject:
            return
        self._subject = subject
        person, company, number = subject.person, subject.company, subject.number
        if person is not None:
            self.person.load(lambda office: office.person_timeline(person))
        elif number:
            self.person.load(lambda office: office.number_timeline(number))
        else:
            self.person.say_instead(NO_SUBJECT)
        if person is not None:
            self.company.load(lambda office: _company_of(office, person))
        elif company is not None:
            self.company.load(lambda office: office.company_timeline(company))
        else:
            self.company.say_instead(NO_SUBJECT if not number else NO_COMPANY)
        if person is None and company is not None:
            self.tabs.setCurrentIndex(1)
        elif person is not None:
            self.tabs.setCurrentIndex(0)

    def add_tab(self, title: Text, page: QWidget) -> None:
        """Another history beside these two."""
        self._stack.addWidget(page)
        self.tabs.addTab(say(title))

    def show_tab(self, page: QWidget) -> None:
        self.tabs.setCurrentIndex(self._stack.indexOf(page))

    def use_names(self, house: House) -> None:
        """What operators, queues and outcomes are called; known once the exchange has spoken."""
        if house != self._house:
            self._house = house
            self.person.refresh()
            self.company.refresh()

    def focus_table(self) -> None:
        page = self._stack.currentWidget()
        if page is not None and page not in (self.person, self.company):
            page.setFocus()
            return
        current = self.person if self.tabs.currentIndex() == 0 else self.company
        (current.table if current.message is None else self.tabs).setFocus()

    def reload(self) -> None:
        self.person.reload()
        self.company.reload()


def _company_of(office: Office, person: int) -> Entries:
    company = office.person(person).company_id
    return tuple(office.company_timeline(company)) if company is not None else ()
