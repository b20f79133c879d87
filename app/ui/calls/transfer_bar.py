"""Whom the caller is sent on to: one field that finds colleagues, queues and numbers, with who is free."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.desk import Desk
from app.ui.calls.transfer_words import asks, targets
from app.ui.parts.button import PressButton
from app.ui.parts.choice_list import Choice, ChoiceList
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Ask, Press
from app.ui.people.find_box import FindField

MOST, SEEN = 12, 5
_PARK = tr("park", "what is typed to park a caller")
_ASK_FIRST = Press("consult", tr("Ask first"), "people", key="Shift+Return")
_NOBODY = tr("There is nobody to ask: send the caller there.")
_SEND = Press("transfer", tr("Send"), "phone_out", "filled", key="Return")


class TransferField(FindField):
    """Enter sends the caller on, with Shift somebody is asked first."""

    entered = Signal(str)
    """``transfer`` or ``consult``."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.entered.emit("consult" if shifted else "transfer")
        else:
            super().keyPressEvent(event)


class TransferBar(QFrame):
    """Hidden until it is begun; goes away with the call."""

    asked = Signal(object)
    """``Ask("transfer", target)``, ``Ask("consult", target)`` to ask there first, or ``Ask("hold")`` when the
    caller is taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Bar")
        self._desk, self._now, self._region, self._held_by_us = Desk(), 0.0, "", False
        self._make_parts()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._question)
        row.addWidget(self.field, 1)
        for button in (self._ask_first, self._send, self._no):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 7, 14, 7)
        column.addLayout(row)
        column.addWidget(self.list)
        self.hide()

    def _make_parts(self) -> None:
        self._question = Elided("Heading", self)
        self._question.show_text(tr("Transfer to"))
        self._question.setSizePolicy(
            self._question.sizePolicy().Policy.Maximum, self._question.sizePolicy().Policy.Fixed
        )
        self.field = TransferField(self)
        self.field.setAccessibleName(say(tr("Transfer to")))
        self.field.setPlaceholderText(say(tr("Colleague, queue, number, or “park”")))
        self.field.setMaxLength(80)
        self.field.textChanged.connect(lambda _: self._show_targets())
        self.field.entered.connect(self._go)
        self.field.moved.connect(self._move)
        self.field.left.connect(self.give_up)
        self._ask_first, self._send = PressButton(_ASK_FIRST, self), PressButton(_SEND, self)
        self._ask_first.pressed_for.connect(self._go)
        self._send.pressed_for.connect(self._go)
        self._no = PressButton(Press("no", tr("Take back", "the call from hold"), "undo", key="Esc"), self)
        self._no.pressed_for.connect(self.give_up)
        self.list = ChoiceList(say(tr("Who could take the call")), self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.chosen.connect(lambda _: self._go("transfer"))
        self.list.currentRowChanged.connect(lambda _: self._show_buttons())

    def begin(self, region: str, *, held_by_us: bool) -> None:
        """``region``: of numbers without a country code. ``held_by_us``: giving up takes the caller back."""
        self._region, self._held_by_us = region, held_by_us
        self.field.clear()
        self.list.show_choices(())
        self._show_targets()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_desk(self, desk: Desk, now: float) -> None:
        """Who is free now; without a call to transfer it goes away."""
        self._desk, self._now = desk, now
        if not self.isHidden():
            if desk.in_state("talking", "held") is None:
                self.hide()
            else:
                self._show_targets()

    def give_up(self, _: object = None) -> None:
        """The caller is taken back, unless he was on hold before."""
        if not self.isHidden():
            self._leave()
            if self._held_by_us:
                self.asked.emit(Ask("hold"))

    def _leave(self) -> None:
        """Else the next button has the keyboard, and one more Enter would take the caller back."""
        self.hide()
        self.window().setFocus()

    def _show_targets(self) -> None:
        shown = targets(self._desk, self._now, self.field.text(), self._region, say(_PARK))[:MOST]
        choices = tuple(Choice(each.target, each.title, each.details, each.icon) for each in shown)
        if choices == self.list.choices:
            return
        place = self.list.currentRow()
        self.list.show_choices(choices)
        self.list.setFixedHeight(self.list.height_for(SEEN))
        self.list.setVisible(bool(choices))
        self._show_buttons()
        # Without a word typed or an arrow pressed, Enter sends nobody anywhere.
        if choices and (self.field.text().strip() or place >= 0):
            self.list.setCurrentRow(min(max(0, place), len(choices) - 1))

    def _move(self, step: int) -> None:
        if self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())

    def _show_buttons(self) -> None:
        row = self.list.currentRow()
        why: Shown = "" if row >= 0 else tr("Choose somebody first.")
        unasked = row >= 0 and not asks(str(self.list.choices[row].value))
        self._ask_first.show_press(replace(_ASK_FIRST, why=_NOBODY if unasked else why))
        self._send.show_press(replace(_SEND, why=why))

    def _go(self, action: str) -> None:
        """``transfer``, or ``consult`` to ask there first."""
        place = self.list.currentRow()
        if 0 <= place < len(self.list.choices):
            if action == "consult" and not asks(str(self.list.choices[place].value)):
                return
            self._leave()
            self.asked.emit(Ask(action, str(self.list.choices[place].value)))
