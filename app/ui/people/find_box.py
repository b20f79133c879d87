"""Find anything from one field: people, companies, numbers that called, what else the window knows to look
for (requests, devices), and what can be done. Results by keyboard: Down, Enter."""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.dialling import typed
from app.domain.errors import BadInput
from app.domain.folding import words
from app.domain.people import Found, Stranger
from app.services.ports import Office
from app.ui.commands import ACTIONS, Action
from app.ui.errors import details, headline
from app.ui.parts.choice_list import Choice, ChoiceList
from app.ui.parts.clean import number
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Ask
from app.ui.people.present import Subject, found_lines, stranger_lines
from app.ui.work import Ticket, Work

PAUSE_MS = 60
MOST = 12
MOST_ACTIONS = 4
FEWEST_LETTERS = 2
LEFT_OUT = frozenset({"find", *(f"disposition_{n}" for n in range(1, 10))})
"""Actions that nobody looks for: this field itself, and outcomes, which have names of their own."""
WIDTH = 520

More = Callable[[str], Sequence[Any]]
Hits = tuple[tuple[Found, ...], tuple[Stranger, ...], tuple[Any, ...]]


class FindField(QLineEdit):
    """Up, Down and Escape belong to the list under it."""

    moved = Signal(object)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.left.emit()


def found_actions(text: str) -> tuple[Action, ...]:
    """Actions each of whose words typed begins a word of the name."""
    asked = words(text)
    if sum(char.isalpha() for char in text) < FEWEST_LETTERS:
        return ()
    named = ((each, words(say(each.text))) for each in ACTIONS if each.name not in LEFT_OUT)
    return tuple(each for each, name in named if all(any(w.startswith(one) for w in name) for one in asked))[
        :MOST_ACTIONS
    ]


class FindBox(QWidget):
    """The field; its list hangs over the window's other widgets instead of being a window of its own, which
    would take the keyboard."""

    asked = Signal(object)
    """``Subject`` of somebody chosen, an ``Ask``, or the value of a choice of ``also``."""

    def __init__(
        self, work: Work, region: str, clock: Callable[[], float] = time.time, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._work, self.region, self._clock = work, region, clock
        self._more: More = lambda text: ()
        self._words_of: Callable[[Any], Choice] | None = None
        self._keys: Mapping[str, str] = {}
        self._entered = False
        self._ticket: Ticket | None = None
        self.field = FindField(self)
        self.field.setAccessibleName(say(tr("Find anyone or anything")))
        self.field.setMaxLength(200)
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self._enter)
        self.field.moved.connect(self._move)
        self.field.left.connect(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._panel: QFrame | None = None
        self.list = ChoiceList(say(tr("Found")), None)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.chosen.connect(self._chosen)
        self._words = QLabel()
        self._words.setObjectName("Muted")
        self._words.setContentsMargins(10, 8, 10, 8)

    def show_keys(self, keys: Mapping[str, str]) -> None:
        self._keys, key = keys, keys["find"]
        hint = tr("Find anyone or anything…   {key}").of(key=key) if key else tr("Find anyone or anything…")
        self.field.setPlaceholderText(say(hint))

    def also(self, more: More, words: Callable[[Any], Choice]) -> None:
        """Look there too, on the worker's thread; ``words`` makes a choice of each thing found."""
        self._more, self._words_of = more, words

    def begin(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Close the list and give the keyboard back."""
        self._cancel()
        if self._panel is not None:
            self._panel.hide()
        if self.field.hasFocus():
            self.field.clearFocus()

    @property
    def open(self) -> bool:
        return self._panel is not None and self._panel.isVisible()

    def _edited(self, text: str) -> None:
        """What is on the screen answers another question from now on."""
        self._cancel()
        self._entered = False
        self._pause.start()

    def _cancel(self) -> None:
        self._pause.stop()
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None

    def _search(self) -> None:
        self._cancel()
        text = self.field.text().strip()
        if not text:
            if self._panel is not None:
                self._panel.hide()
            return
        more = self._more

        def job(office: Office) -> Hits:
            return office.search(text, MOST), office.strangers(text), tuple(more(text))

        self._ticket = self._work.run(self, job, self._found, self._failed)

    def _found(self, hits: Hits) -> None:
        self._ticket = None
        found, strangers, things = hits
        choices = []
        for one in found:
            title, details, icon = found_lines(one)
            subject = Subject(person=one.id) if one.kind == "person" else Subject(company=one.id)
            choices.append(Choice(subject, title, details, icon))
        for each in strangers:
            title, details = stranger_lines(each, self._clock())
            choices.append(Choice(Subject(number=each.number), title, details, "unknown"))
        if self._words_of is not None:
            choices += [self._words_of(thing) for thing in things]
        choices += [
            Choice(Ask(action.name), action.text, self._keys.get(action.name, ""), "keyboard")
            for action in found_actions(self.field.text())
        ]
        if call := self._callable():
            choices.append(call)
        self._show(tuple(choices), "" if choices else tr("Nothing was found."))
        if self._entered:
            self._enter()

    def _callable(self) -> Choice | None:
        text = self.field.text().strip()
        if sum(char.isdigit() for char in text) < 3:
            return None
        try:
            dialled = typed(text, self.region)
        except BadInput:
            return None
        return Choice(
            Ask("dial_typed", text), tr("Call {number}").of(number=number(dialled.shown)), "", "phone"
        )

    def _failed(self, error: Exception) -> None:
        self._ticket, self._entered = None, False
        self._show((), (headline(error), details(error)))

    def _show(self, choices: tuple[Choice, ...], words: Shown) -> None:
        panel = self._panel or self._make_panel()
        self.list.show_choices(choices)
        self.list.setVisible(bool(choices))
        self.list.setFixedHeight(self.list.height_for(9))
        self._words.setText(say(words))
        self._words.setVisible(bool(words))
        if choices:
            self.list.setCurrentRow(0)
        panel.setFixedWidth(max(WIDTH, self.width()))
        panel.adjustSize()
        corner = self.mapTo(self.window(), QPoint((self.width() - panel.width()) // 2, self.height() + 4))
        panel.move(max(8, corner.x()), corner.y())
        panel.show()
        panel.raise_()

    def _make_panel(self) -> QFrame:
        panel = self._panel = QFrame(self.window())
        panel.setObjectName("FindList")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.list)
        inside.addWidget(self._words)
        return panel

    def _move(self, step: int) -> None:
        if self.open and self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())

    def _enter(self) -> None:
        """The first hit of what is written now; is it still being looked for, it opens when it is there."""
        if self._waiting:
            self._entered = True
            if self._pause.isActive():
                self._search()
        elif not self.open:
            self._search()
        elif not self.list.choose_current():
            self.leave()

    @property
    def _waiting(self) -> bool:
        """The list on the screen, if any, is not yet of what is written."""
        return self._pause.isActive() or self._ticket is not None

    def _chosen(self, value: object) -> None:
        self.leave()
        self.asked.emit(value)
