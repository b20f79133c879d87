"""A text to or about a customer: ``::`` opens the list of text blocks at the cursor.

Nothing that was typed is ever taken away but the ``::`` and what follows it, when a block comes instead.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from app.domain.placeholders import unresolved
from app.ui.parts.above import told_above
from app.ui.parts.text import Shown
from app.ui.replies.present import not_copied
from app.ui.replies.waiting_text import WaitingText

if TYPE_CHECKING:
    # Imported with the first list: the first picture of the desk does without.
    from app.domain.reply_values import About
    from app.ui.replies.book import ReplyBook
    from app.ui.replies.panel import BlockPanel

BOOK = "replies"
"""Property of the desk's window: its ``ReplyBook``. Texts in it and its dialogs find it there."""
SIGN = "::"
LONGEST = 60
"""Letters after the sign that are still a question."""
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def book_of(widget: QWidget) -> "ReplyBook | None":
    """None before there is one."""
    return cast("ReplyBook | None", told_above(widget, BOOK))


class ReplyField(WaitingText):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about: Callable[[], About] | None = None
        """What this text is about; None: whoever is on the screen."""
        self.panel: BlockPanel | None = None
        self._start = QTextCursor()
        self._first = True
        self.cursorPositionChanged.connect(self._moved)
        self.refused.connect(self._tell)

    @property
    def list_open(self) -> bool:
        return self.panel is not None and self.panel.isVisible()

    def _open_list(self, book: "ReplyBook") -> None:
        self._start = self._between(self.textCursor().position() - len(SIGN), self.textCursor().position())
        self._start.setPosition(self._start.selectionStart())
        self._start.setKeepPositionOnInsert(True)
        before = QTextCursor(self._start)
        before.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor)
        # ``std::`` or ``fe80::1`` is hardly a question: then nothing is chosen before an arrow says so.
        self._first = not before.selectedText().isalnum()
        if self.panel is None:
            from app.ui.replies.panel import BlockPanel

            self.panel = BlockPanel(book, self.window())
            self.panel.chosen.connect(self._insert)
        self.panel.begin((self.about or book.about)())
        self._find()

    def _close_list(self) -> None:
        if self.panel is not None:
            self.panel.end()

    def _asked(self) -> str | None:
        """What stands between the sign and the cursor; None when the cursor has left it."""
        here = self.textCursor().position()
        if here < self._start.position() + len(SIGN):
            return None
        text = self._between(self._start.position(), here).selectedText()
        question = text[len(SIGN) :]
        inside = text.startswith(SIGN) and "\u2029" not in question and len(question) <= LONGEST
        return question if inside else None

    def _find(self) -> None:
        asked = self._asked()
        if asked is None or self.panel is None:
            self._close_list()
            return
        cursor = self.cursorRect()
        corner = self.viewport().mapTo(self.window(), cursor.topLeft())
        self.panel.show_found(asked, QRect(corner, cursor.size()), first=self._first)

    def _moved(self) -> None:
        if self.list_open and self._asked() is None:
            self._close_list()

    def _insert(self, text: str) -> None:
        """The block instead of the sign and what follows it, in one step of undo."""
        if self._asked() is None:
            return
        cursor = self._between(self._start.position(), self.textCursor().position())
        self._close_list()
        cursor.insertText(text)
        self.setTextCursor(cursor)
        if unresolved(text):
            self.ask()

    def _copy_block(self) -> None:
        """The current block to the clipboard; what was typed for it has done its work."""
        assert self.panel is not None
        said = self.panel.said
        if waiting := unresolved(said):
            self.panel.tell(not_copied(waiting))
        elif said:
            QGuiApplication.clipboard().setText(said)
            self._insert("")

    # ---- keys

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes the block that is chosen."""
        if self.list_open and forward and self._take():
            return True
        self._close_list()
        return super().focusNextPrevChild(forward)

    def _take(self) -> bool:
        return self.panel is not None and self.panel.take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.list_open and self._list_key(event):
            return
        super().keyPressEvent(event)
        self._typed(event.text())

    def _list_key(self, event: QKeyEvent) -> bool:
        assert self.panel is not None
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.panel.list.move_by(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Escape:
                self._close_list()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers() & ~_KEYPAD:
                return self._take()
            case _ if event.matches(QKeySequence.StandardKey.Copy) and not self.textCursor().hasSelection():
                self._copy_block()
            case _:
                return False
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._typed(event.commitString())

    def _typed(self, text: str) -> None:
        if self.list_open:
            self._find()
            return
        here = self.textCursor().position()
        unseen = self.isReadOnly() or not self.isVisible()
        if unseen or not text.endswith(SIGN[-1]) or here < len(SIGN):
            return
        book = book_of(self)
        if book is not None and self._between(here - len(SIGN), here).selectedText() == SIGN:
            self._open_list(book)

    def _tell(self, words: Shown) -> None:
        book = book_of(self)
        if book is not None:
            book.told.emit(words)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._close_list()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._close_list()
