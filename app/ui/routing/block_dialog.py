"""The block list: put the number on the screen, or any other, on it; take numbers off; take that back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.block_list import Blocked
from app.services.ports import Office
from app.ui.driver import Driver
from app.ui.errors import card_message, details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.people.present import LOADING
from app.ui.routing.present import BLOCKED, NOBODY_BLOCKED, SPANS, blocked_rows
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option
from app.ui.work import Work

Undo = Callable[[Office], object]


class BlockDialog(QDialog):
    """``number``: who is on the screen, or nothing."""

    def __init__(self, work: Work, driver: Driver, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Block list")))
        self.resize(720, 460)
        self._work, self._driver = work, driver
        self._undo: Undo | None = None
        self.listed: tuple[Blocked, ...] = ()
        self.number = QLineEdit(number, self)
        self.number.setMaxLength(200)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(200)
        self.span = Choice(tr("Until"), self)
        self.span.show_options(tuple(Option(days, words) for days, words in SPANS), "")
        self.table = RowsView(BLOCKED, say(tr("Blocked numbers")), self)
        self.card = Card(tr("Blocked numbers"), self.table, self)
        self._said = Elided("", self)
        column = QVBoxLayout(self)
        column.addLayout(self._form())
        column.addWidget(self.card, 1)
        column.addLayout(self._foot())
        for field in (self.number, self.reason):
            field.returnPressed.connect(self.block)
        (self.reason if number else self.number).setFocus(Qt.FocusReason.OtherFocusReason)
        self.card.show_message(LOADING)
        self._load()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        self.block_press = PressButton(Press("block", tr("Block"), "hang_up", "filled", key="Enter"), self)
        self.block_press.pressed_for.connect(self.block)
        last = QHBoxLayout()
        last.addWidget(self.span, 1)
        last.addWidget(self.block_press)
        for words, field, row in (
            (tr("Number"), self.number, self.number),
            (tr("Reason"), self.reason, self.reason),
            (tr("Until"), self.span, last),
        ):
            field.setAccessibleName(say(words))
            form.addRow(say(words), row)
        return form

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.off_press = PressButton(Press("off", tr("Take off the list"), "close", key="Del"), self)
        self.off_press.pressed_for.connect(self.take_off)
        self.undo_press = PressButton(Press("undo", tr("Undo"), "undo"), self)
        self.undo_press.pressed_for.connect(self.undo)
        self.undo_press.hide()
        row.addWidget(self._said, 1)
        row.addWidget(self.undo_press)
        row.addWidget(self.off_press)
        return row

    def block(self, _: object = None) -> None:
        raw, reason = self.number.text().strip(), self.reason.text().strip()
        days = self.span.chosen
        until = datetime.now(UTC) + timedelta(days=int(days)) if days else None
        before = {each.key: each for each in self.listed}

        def blocked(new: Blocked) -> None:
            old = before.get(new.key)
            self._did(
                tr("{number} rings nobody any more.").of(number=new.key),
                lambda office: office.put_back(old) if old is not None else office.unblock(new.key),
            )
            self.number.clear()
            self.reason.clear()

        self._work.run(self, lambda office: office.block(raw, reason, until), blocked, self._failed)

    def take_off(self, _: object = None) -> None:
        key = self.table.selected_id()

        def gone(old: Blocked | None) -> None:
            if old is not None:
                said = tr("{number} may call again.").of(number=old.key)
                self._did(said, lambda office: office.put_back(old))

        if key and self.card.message is None:
            self._work.run(self, lambda office: office.unblock(key), gone, self._failed)

    def undo(self, _: object = None) -> None:
        job, self._undo = self._undo, None
        self.undo_press.hide()
        if job is not None:
            self._work.run(self, job, lambda _: self._did(tr("Taken back."), None), self._failed)

    def _did(self, said: Shown, undo: Undo | None) -> None:
        self._undo = undo
        self.undo_press.setVisible(undo is not None)
        self._said.show_text(said)
        self._load()

    def _load(self) -> None:
        self._work.run(self, lambda office: office.blocked(), self._loaded, self._not_loaded)

    def _loaded(self, listed: tuple[Blocked, ...]) -> None:
        self.listed = listed
        view = self._driver.desk.view
        everybody = (view.me, *view.colleagues) if view is not None else ()
        names = {str(each.operator): each.name for each in everybody}
        self.table.show_rows_at(blocked_rows(listed, names, self._driver.clock()), self.table.selected_id())
        self.card.show_message(None if listed else NOBODY_BLOCKED)

    def _not_loaded(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    def _failed(self, error: Exception) -> None:
        self._said.show_text((headline(error), details(error)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.take_off()
        else:
            super().keyPressEvent(event)
