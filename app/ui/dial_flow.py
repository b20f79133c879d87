"""From a typed number or a link to a call, with a question in between, always."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.domain.desk import Desk
from app.domain.dialling import typed
from app.domain.errors import BadInput
from app.domain.people import Found
from app.ui.calls.confirm_bar import ConfirmBar
from app.ui.calls.confirm_words import confirm
from app.ui.desk.present import Banner
from app.ui.parts.clean import bare, clean
from app.ui.parts.text import Text
from app.ui.work import Ticket, Work


class DialFlow(QObject):
    told = Signal(object)
    """A ``Banner`` that says why a number was refused."""

    def __init__(self, bar: ConfirmBar, work: Work, region: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar, self._work, self.region = bar, work, region
        self._owner, self._known = "", False
        self._ticket: Ticket | None = None
        self._desk = Desk()

    def begin(self, text: str, desk: Desk, *, from_outside: bool = False) -> None:
        """Ask about a number. ``from_outside``: another program's link; who is typing keeps the keyboard."""
        try:
            dialled = typed(bare(text), self.region)
        except BadInput as error:
            self.told.emit(Banner((clean(text, 40), Text(str(error)), Text(error.advice)), "warn", False))
            return
        if self._ticket is not None:
            self._ticket.cancel()
        self._desk, self._owner, self._known = desk, "", False
        focus = QApplication.focusWidget()
        typing = isinstance(focus, QPlainTextEdit) or (isinstance(focus, QLineEdit) and bool(focus.text()))
        words = confirm(dialled.shown, "", desk, False)
        self._bar.ask(dialled, words, take_focus=not (from_outside and typing))
        number = dialled.e164 or dialled.number
        self._ticket = self._work.run(
            self, lambda office: office.search(number, 2), self._found, self._unknown
        )

    def refresh(self, desk: Desk) -> None:
        """The desk changed: what was possible may not be any more."""
        self._desk = desk
        if self._bar.dialled is not None:
            self._bar.show_words(confirm(self._bar.dialled.shown, self._owner, desk, self._known))

    def _found(self, found: tuple[Found, ...]) -> None:
        self._known = True
        # More than one owner is nobody in particular.
        names = [" · ".join(p for p in (f.title, f.subtitle) if p) for f in found]
        self._owner = names[0] if len(names) == 1 else " / ".join(f.title for f in found)
        self.refresh(self._desk)

    def _unknown(self, error: Exception) -> None:
        # Whose it is cannot be said now; dialling is possible all the same.
        self._known = True
        self.refresh(self._desk)
