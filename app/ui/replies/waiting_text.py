"""A text that marks what it still waits for, asks for it at its foot, and does not let it be copied."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from app.domain.placeholders import harmless, marked, placeholders, unresolved
from app.ui.parts.theme import tokens_now
from app.ui.replies.ask_row import HEIGHT, AskRow
from app.ui.replies.present import not_copied


class WaitingText(QPlainTextEdit):
    refused = Signal(object)
    """Why something was not copied or saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = AskRow(self)
        self.row.filled.connect(self._fill)
        self.row.left.connect(self._back_to_text)
        lean(self, right=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        self.textChanged.connect(self._look)

    @property
    def waiting(self) -> tuple[str, ...]:
        """What nobody has filled in, as it is written."""
        return unresolved(self.toPlainText())

    def settle(self) -> None:
        """What was typed into the fields at the foot goes into the text: it is about to be saved."""
        self.row.settle()

    def give_up(self) -> None:
        """The window closes: what waits is marked in words, so that the text can be kept."""
        self.settle()
        if self.waiting:
            self.setPlainText(marked(self.toPlainText()))

    def ask(self) -> None:
        """The keyboard to what waits first."""
        if not self.row.begin():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_all(self) -> bool:
        """What is selected, or everything, into the clipboard; False and a word why when something
        waits."""
        self.settle()
        chosen = self.textCursor().selection().toPlainText() or self.toPlainText()
        if waiting := unresolved(chosen):
            self.refused.emit(not_copied(waiting))
            return False
        QGuiApplication.clipboard().setText(chosen)
        return True

    def _look(self) -> None:
        """Mark what waits and ask for it."""
        text = self.toPlainText()
        waiting = unresolved(text) if not self.isReadOnly() else ()
        self.row.show_waiting(waiting)
        if bool(waiting) == self.row.isHidden():
            self.row.setVisible(bool(waiting))
            self.setViewportMargins(0, 0, 0, HEIGHT if waiting else 0)
            self._place_row()
        self._mark(text)

    def _mark(self, text: str) -> None:
        look = QTextCharFormat()
        tokens = tokens_now()
        look.setBackground(QColor(tokens["warn_bg"]))
        look.setForeground(QColor(tokens["warn"]))
        look.setFontUnderline(True)
        marks = []
        for start, end in _spans(text):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._between(start, end)
            mark.format = look
            marks.append(mark)
        self.setExtraSelections(marks)

    def _between(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _fill(self, written: str, value: str) -> None:
        """Wherever it stands, in one step of undo."""
        text = self.toPlainText()
        spans = [span for span, place in zip(_spans(text), placeholders(text), strict=True)
                 if place.written == written]  # fmt: skip
        edit = QTextCursor(self.document())
        edit.beginEditBlock()
        for start, end in reversed(spans):
            self._between(start, end).insertText(harmless(value))
        edit.endEditBlock()

    def _back_to_text(self) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to what waits before it leaves the text."""
        if forward and self.row.isVisible() and self.row.begin():
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            if waiting := unresolved(self.textCursor().selection().toPlainText()):
                self.refused.emit(not_copied(waiting))
                return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Dragged, or copied with the mouse: what waits does not leave as if it were text."""
        data = QMimeData()
        data.setText(marked(self.textCursor().selection().toPlainText()))
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_row()

    def _place_row(self) -> None:
        inside = self.contentsRect()
        self.row.setGeometry(inside.left(), inside.bottom() - HEIGHT + 1, inside.width(), HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "row"):
            self._mark(self.toPlainText())
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            lean(self, right=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)


def lean(text: QPlainTextEdit, *, right: bool) -> None:
    """To the side its language begins at: in Qt a plain text stands at the left in a mirrored window too."""
    option = text.document().defaultTextOption()
    option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    text.document().setDefaultTextOption(option)


def _spans(text: str) -> list[tuple[int, int]]:
    """Where the places are, as Qt counts: in units of UTF-16."""
    return [(_units(text, each.start), _units(text, each.end)) for each in placeholders(text)]


def _units(text: str, end: int) -> int:
    return end + sum(ord(char) > 0xFFFF for char in text[:end])
