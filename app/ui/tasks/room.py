"""The room "To call": who is owed a call, why, and what came of it. Keys 1 to 4 note the outcome, 5 plays a
voice message."""

import unicodedata
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from app.domain.call_tasks import CallList, CallTask, fit_hour, may_call
from app.domain.changes import Changes
from app.services.device_ports import Workshop
from app.ui.desk.present import notice
from app.ui.errors import card_message
from app.ui.errors import notice as failure
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.label import Elided, PillRow
from app.ui.parts.say import say
from app.ui.parts.split import split
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Ask, Press
from app.ui.people.present import LOADING, Subject
from app.ui.rooms.ground import Ground, Room
from app.ui.tasks.plans import PlansPage
from app.ui.tasks.present import (
    CHANGES,
    COLUMNS,
    ENDED,
    NO_REASONS,
    OUTCOMES,
    SHOWS,
    WHY,
    call_press,
    call_rows,
    count_pills,
    customer,
    last_words,
    late_question,
    list_message,
    outcome_presses,
    things,
)
from app.ui.tasks.question import Question
from app.ui.tasks.reasons import OneClick, ReasonsView
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option
from app.ui.work import Ticket

SEARCH_MS = 200
LISTEN = "5"


class TasksRoom(Room):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.tasks: tuple[CallTask, ...] = ()
        self._job: Ticket | None = None
        self._next = ""
        self._about: CallTask | None = None
        self._note_state = ""
        self._once = OneClick(self)
        self._make_list()
        self._make_detail()
        self._make_pages()
        self._show_chosen()

    def _make_pages(self) -> None:
        self._search_pause = QTimer(self)
        self._search_pause.setSingleShot(True)
        self._search_pause.setInterval(SEARCH_MS)
        self._search_pause.timeout.connect(self.load)
        self.plans = PlansPage(self.ground, self)
        self.plans.asked.connect(self.asked)
        self.plans.closed.connect(self._show_list)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(self.question)
        column.addWidget(split(page, (self.card, 860), (self.detail, 400), grows=0), 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(page)
        self._pages.addWidget(self.plans)

    def _make_list(self) -> None:
        self.show_box, self.why_box = Choice(tr("Which calls"), self), Choice(tr("Why"), self)
        self.show_box.show_options(tuple(Option(value, text) for value, text in SHOWS), "due")
        self.why_box.show_options(tuple(Option(value, text) for value, text in WHY), "")
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(say(tr("Customer or number")))
        self.filter.setAccessibleName(say(tr("Filter the list")))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda: self._search_pause.start())
        for box in (self.show_box, self.why_box):
            box.setMinimumWidth(170)
            box.currentIndexChanged.connect(self.load)
        self.pills = PillRow(self)
        self.table = RowsView(COLUMNS, say(tr("Calls to make")), self)
        self.table.opened.connect(self.call)
        self.table.selectionModel().currentChanged.connect(self._show_chosen)
        self.table.installEventFilter(self)
        self.card = Card(tr("To call"), self.table, self)
        self.card.show_message(LOADING)
        self.card.asked.connect(self.load)
        self.question = Question(self)
        self.question.answered.connect(self._answered)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.show_box)
        row.addWidget(self.why_box)
        row.addWidget(self.filter, 1)
        row.addWidget(self.pills)
        plans = PressButton(Press("plans", tr("Planned service"), "clock"), self)
        plans.pressed_for.connect(self.show_plans)
        row.addWidget(plans)
        return row

    def _make_detail(self) -> None:
        self.who, self.last = Elided("Name", self), Elided("Muted", self)
        self.reasons = ReasonsView(self.ground.shop, self, self.ground.clock, lambda: self.ground.house)
        self.reasons.asked.connect(self.asked)
        self.reasons.written.connect(self.load)
        content = QWidget(self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.who)
        inside.addWidget(self.last)
        inside.addWidget(self.reasons, 1)
        self.dial = PressButton(call_press(None), self)
        self.dial.pressed_for.connect(self.call)
        self.customer = PressButton(Press("customer", tr("Customer"), "person", "quiet"), self)
        self.customer.pressed_for.connect(self._show_customer)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.dial)
        row.addStretch(1)
        row.addWidget(self.customer)
        inside.addLayout(row)
        self.outcomes = self._buttons(outcome_presses(None), self.note)
        self.changes = self._buttons(CHANGES, self.change)
        for buttons in (self.outcomes, self.changes):
            inside.addLayout(_row_of(buttons.values()))
        self.detail = Card(tr("This call"), content, self)
        self.detail.setMinimumWidth(440)

    def _buttons(self, presses: tuple[Press, ...], does: Callable[[str], None]) -> dict[str, PressButton]:
        made = {press.action: PressButton(press, self) for press in presses}
        for button in made.values():
            button.pressed_for.connect(does)
            button.installEventFilter(self._once)
        return made

    # ---- what the window tells

    def entered(self) -> None:
        self.load()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def stored(self, changes: Changes) -> None:
        if (changes.tasks or changes.people) and self.isVisible():
            self.load()
            self.plans.stored()

    # ---- the list

    def load(self, _: object = None) -> None:
        if self._job is not None:
            self._job.cancel()
        show, why, text = self.show_box.chosen, self.why_box.chosen, self.filter.text()
        kinds = (why,) if why else ()
        at = datetime.fromtimestamp(self.ground.clock(), UTC)
        self._job = self.ground.shop.run(
            self, lambda shop: shop.call_list(at, kinds, show, text), self._loaded, self._failed
        )

    def _loaded(self, found: CallList) -> None:
        before = self._next or self.table.selected_id()
        self._next = ""
        self.tasks = found.tasks
        # A list that was asked for before the writing shows the row as it was.
        if self._note_state == "written":
            self._note_state = ""
        self.table.show_rows_at(call_rows(found.tasks, self.ground.clock()), before)
        self.pills.show_pills(count_pills(found.counts))
        filtered = bool(self.filter.text() or self.why_box.chosen)
        self.card.show_message(list_message(found, self.show_box.chosen, filtered))
        more = found.fitting - len(found.tasks)
        self.card.show_title((tr("To call"), tr("%n more fit", "calls", more)) if more else tr("To call"))
        self._show_chosen()

    def _failed(self, error: Exception) -> None:
        self._note_state = ""
        self.card.show_message(card_message(error))

    @property
    def chosen(self) -> CallTask | None:
        wanted = self.table.selected_id()
        return next((task for task in self.tasks if str(task.id) == wanted), None)

    def about(self) -> tuple[Subject, Shown] | None:
        task = self.chosen
        if task is None:
            return None
        return Subject(task.person_id, task.company_id, task.number), customer(task)

    def _show_chosen(self, *_: object) -> None:
        task = self.chosen
        self.detail.show_message(NO_REASONS if task is None else None)
        self.dial.show_press(call_press(task))
        for press in outcome_presses(task):
            self.outcomes[press.action].show_press(press)
        ended = task is not None and task.state in ENDED
        for press in CHANGES:
            self.changes[press.action].setVisible((press.action == "reopened") == ended)
        if task is None:
            return
        self.who.show_text((customer(task), task.company if task.person else ""))
        self.last.show_text(last_words(task, self.ground.clock()))
        self.reasons.show_things(things([task]))
        self.customer.setVisible(task.person_id is not None or task.company_id is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits in the list are outcomes, whatever script the keyboard writes them in."""
        if watched is self.table and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            digit = str(unicodedata.digit(event.text(), "")) if len(event.text()) == 1 else ""
            for name, _, _, key in OUTCOMES:
                if key == digit and not event.isAutoRepeat():
                    self.note(name)
                    return True
            if digit == LISTEN and not event.isAutoRepeat():
                self.reasons.listen()
                return True
        return super().eventFilter(watched, event)

    # ---- calling and what came of it

    def call(self, _: object = None) -> None:
        """The confirm bar asks before anything is dialled; outside fit hours we ask before that."""
        task = self.chosen
        if task is None or not task.number:
            return
        local = self.ground.local
        if may_call(local):
            self.asked.emit(Ask("dial_typed", task.number))
        else:
            self._question("call", task, late_question(task, local))

    def note(self, outcome: str) -> None:
        """A key or button of the outcome; the next call is chosen when it is written down."""
        task = self.chosen
        # Until the list is here again the row is the old one: a double click is one attempt.
        if task is None or self._note_state or not self.outcomes[outcome].isEnabled():
            return
        if outcome == "later":
            again = fit_hour(self.ground.local + timedelta(hours=2)).replace(second=0)
            self._question("later", task, tr("Call again at"), at=again)
        elif outcome == "refused":
            words = tr("What did he say? Everything on his list ends as refused.")
            self._question("refused", task, words, said="")
        else:
            self._attempt(task, outcome)

    def change(self, what: str) -> None:
        """Write its note, take it off the list, put it back."""
        task = self.chosen
        if task is None or self._note_state:
            return
        if what == "note":
            self._question("note", task, tr("Note about this call"), said=task.note)
        elif what == "dropped":
            self._question("dropped", task, tr("Why shall nobody call?"), said="")
        else:
            self._write(task, lambda shop: shop.reopen_call(task.id), stays=False)

    def _question(
        self, kind: str, task: CallTask, words: Shown, at: datetime | None = None, said: str | None = None
    ) -> None:
        """The answer is about this task, wherever the list stands by then."""
        self._about = task
        self.question.ask(kind, (customer(task), words) if kind != "call" else words, at, said)

    def _answered(self, kind: str) -> None:
        task, said = self._about, self.question.said.text().strip()
        if task is None:
            return
        if kind == "call":
            self.asked.emit(Ask("dial_typed", task.number))
        elif kind == "later":
            at = datetime.fromtimestamp(self.question.at.seconds, UTC)
            self._attempt(task, "later", later=at)
        elif kind == "refused":
            self._attempt(task, "refused", said)
        elif kind == "note":
            self._write(task, lambda shop: shop.write_note(task.id, said), stays=True)
        else:
            self._write(task, lambda shop: shop.drop_call(task.id, said), stays=False)

    def _attempt(self, task: CallTask, outcome: str, text: str = "", later: datetime | None = None) -> None:
        self._write(
            task,
            lambda shop: shop.note_attempt(task.id, outcome, text, later),
            stays=outcome == "reached",
        )

    def _write(self, task: CallTask, job: Callable[[Workshop], CallTask], *, stays: bool) -> None:
        """``stays``: its row is chosen afterwards too, else the one that follows."""
        self._note_state = "writing"
        chosen = self.chosen
        if chosen is not None and chosen.id != task.id:
            self._next = str(chosen.id)
        else:
            self._next = str(task.id) if stays else self._following(task)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ground.shop.run(self, job, self._written, self._refused)

    def _following(self, task: CallTask) -> str:
        ids = [str(each.id) for each in self.tasks]
        if str(task.id) not in ids:
            return ""  # a colleague took it off the list meanwhile
        place = ids.index(str(task.id))
        return (ids[place + 1 :] + ids[:place] + [""])[0]

    def _written(self, task: CallTask) -> None:
        self._note_state = "written"
        self.load()

    def _refused(self, error: Exception) -> None:
        self._note_state = "written"
        self.ground.tell(notice(failure(error)))
        self.load()

    def _show_customer(self, _: object = None) -> None:
        task = self.chosen
        if task is not None:
            self.asked.emit(Ask("room_desk"))
            self.asked.emit(Subject(task.person_id, task.company_id))

    # ---- planned service

    def show_plans(self, _: object = None) -> None:
        self._pages.setCurrentWidget(self.plans)
        self.plans.entered()

    def _show_list(self) -> None:
        self._pages.setCurrentIndex(0)
        self.entered()


def _row_of(buttons: Iterable[PressButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
