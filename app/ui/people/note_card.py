"""The note of a call, saved as it is typed.

A pause of 250 ms in typing saves, and so does a second of typing without a pause. Turning to another call
saves what is open first; text that could not be saved stays on the screen and is tried again. One that
waits for something is not saved before it is filled in; turning away from it saves it with what is missing
marked in words.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.placeholders import marked, unresolved
from app.ui.errors import headline
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import CardMessage, Press
from app.ui.replies.field import ReplyField
from app.ui.replies.present import refused
from app.ui.work import Ticket, Work

PAUSE_MS = 250
LONGEST_MS = 1000
RETRY_MS = 3000
_NO_CALL = CardMessage("empty", tr("No call to write about."), tr("The note belongs to the call you have."))


class NoteCard(QWidget):
    saved = Signal(object)
    """The call whose note was just written."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._call, self._operator = "", ""
        self._drafts: dict[str, str] = {}
        self._unsaved: dict[str, tuple[str, str]] = {}
        self._loading: Ticket | None = None
        self._make_parts()
        self._pause, self._longest, self._retry = QTimer(self), QTimer(self), QTimer(self)
        timers = ((self._pause, PAUSE_MS), (self._longest, LONGEST_MS), (self._retry, RETRY_MS))
        for timer, interval in timers:
            timer.setSingleShot(True)
            timer.setInterval(interval)
            timer.timeout.connect(self.save_now)
        self.edit.textChanged.connect(self._typed)
        self.card.show_message(_NO_CALL)

    def _make_parts(self) -> None:
        self.edit = ReplyField(self)
        self.edit.setAccessibleName(say(tr("Note of this call")))
        self.edit.setPlaceholderText(say(tr("What is the call about? Saved as you type.")))
        self.edit.setTabChangesFocus(True)
        self.mark = QLabel(self)
        self.mark.setObjectName("Muted")
        self._again = PressButton(Press("retry", tr("Try again"), "refresh"), self)
        self._again.pressed_for.connect(self._save_all)
        self._again.hide()
        content = QWidget(self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.edit)
        foot = QHBoxLayout()
        foot.addWidget(self.mark)
        foot.addWidget(self._again)
        foot.addStretch(1)
        inside.addLayout(foot)
        self.card = Card(tr("Note of this call"), content, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    def show_call(self, call: str, operator: str) -> None:
        """Turn to the note of a call; empty for none."""
        if call == self._call:
            return
        self.leave_now()
        self._call, self._operator = call, operator
        if self._loading is not None:
            self._loading.cancel()
        if not call:
            self.card.show_message(_NO_CALL)
            return
        self.card.show_message(None)
        self._show_text(self._drafts.get(call, ""))
        self._say("")
        if call not in self._drafts:
            self._loading = self._work.run(
                self, lambda office: office.note(call), self._loaded, self._not_loaded
            )

    def focus_note(self) -> None:
        """Not where the card says that there is no call: keys would go to a field that nobody sees."""
        if self._call:
            self.edit.setFocus()

    def save_now(self) -> None:
        """Write what was typed since the last time; nothing when nothing was."""
        self._pause.stop()
        self._longest.stop()
        self._save_all()

    def leave_now(self) -> None:
        """The call or the window goes: nothing that was typed may be lost, whatever it waits for."""
        self.edit.settle()
        self._unsaved = {call: (who, marked(text)) for call, (who, text) in self._unsaved.items()}
        self.save_now()

    def _loaded(self, text: str) -> None:
        # Typing does not wait for the store: what came first stays, the old note goes above it.
        call, typed = self._call, self._drafts.get(self._call, "")
        if not typed:
            self._drafts[call] = text
            self._show_text(text)
        elif text and not typed.startswith(text):
            self._drafts[call] = f"{text}\n{typed}"
            self._show_text(self._drafts[call])
            self._unsaved[call] = (self._operator, self._drafts[call])
            self._pause.start()

    def _not_loaded(self, error: Exception) -> None:
        self._say((headline(error), tr("You can write; it is saved when it answers again.")))

    def _show_text(self, text: str) -> None:
        if self.edit.toPlainText() != text:
            self.edit.setPlainText(text)
            self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

    def _typed(self) -> None:
        text = self.edit.toPlainText()
        if not self._call or text == self._drafts.get(self._call, ""):
            return  # shown, not typed
        self._drafts[self._call] = text
        self._unsaved[self._call] = (self._operator, text)
        self._say(tr("typing…"))
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _save_all(self, _: object = None) -> None:
        waiting, self._unsaved = self._unsaved, {}
        for call, (operator, text) in waiting.items():
            if missing := unresolved(text):
                self._unsaved[call] = (operator, text)
                self._say(refused(missing))
            else:
                self._save(call, operator, text)

    def _save(self, call: str, operator: str, text: str) -> None:
        def done(_: None) -> None:
            if call == self._call and call not in self._unsaved:
                self._say(tr("saved"))
            self.saved.emit(call)

        def failed(error: Exception) -> None:
            self._unsaved.setdefault(call, (operator, text))
            self._say((tr("Not saved."), headline(error)), again=True)
            self._retry.start()

        self._work.run(self, lambda office: office.save_note(call, operator, text), done, failed)

    def _say(self, mark: Shown, *, again: bool = False) -> None:
        self.mark.setText(say(mark))
        self._again.setVisible(again)
