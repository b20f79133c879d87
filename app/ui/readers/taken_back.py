"""What a scanner typed into a field is taken out again, and the field is as it was before.

By removing exactly what came in, so that undo, what was selected, and those who listen to the field see a
correction and not another text.
"""

from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


@dataclass(frozen=True)
class FieldBefore:
    """A field as it was before the first key. ``start``: where typing goes; ``selected``: what goes."""

    field: QLineEdit | QPlainTextEdit | QTextEdit
    text: str
    start: int
    selected: str

    def restore(self) -> bool:
        """False when the field holds something else meanwhile; nothing is touched then."""
        if isinstance(self.field, QLineEdit):
            return self._restore_line(self.field)
        return self._restore_text(self.field)

    def _inserted(self, now: str, cursor: int) -> int:
        """How many characters came in; -1 when that does not explain the text."""
        count = cursor - self.start
        kept = self.text[: self.start], self.text[self.start + len(self.selected) :]
        return count if count >= 0 and (now[: self.start], now[cursor:]) == kept else -1

    def _restore_line(self, field: QLineEdit) -> bool:
        count = self._inserted(field.text(), field.cursorPosition())
        if count < 0:
            return False
        for _ in range(count):
            field.backspace()
        if self.selected and count:
            field.insert(self.selected)
            field.setSelection(self.start, len(self.selected))
        return True

    def _restore_text(self, field: QPlainTextEdit | QTextEdit) -> bool:
        cursor = field.textCursor()
        now = cursor.position()
        count = self._inserted(field.toPlainText(), now)
        if count < 0:
            return False
        cursor.setPosition(self.start)
        cursor.setPosition(now, cursor.MoveMode.KeepAnchor)
        cursor.insertText(self.selected if count else "")
        if self.selected:
            cursor.setPosition(self.start)
            cursor.setPosition(self.start + len(self.selected), cursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        return True


def field_of(widget: QWidget | None) -> QLineEdit | QPlainTextEdit | QTextEdit | None:
    """The field in which keys of this widget end up."""
    if isinstance(widget, QComboBox):
        return widget.lineEdit()
    if isinstance(widget, QAbstractSpinBox):
        return widget.findChild(QLineEdit)
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) else None


def before(widget: QWidget | None) -> FieldBefore | None:
    """The field that has the keyboard, as it is now; None when what has it is no field."""
    field = field_of(widget)
    if field is None:
        return None
    if isinstance(field, QLineEdit):
        start = field.selectionStart() if field.hasSelectedText() else field.cursorPosition()
        return FieldBefore(field, field.text(), start, field.selectedText())
    cursor = field.textCursor()
    text = field.toPlainText()
    return FieldBefore(
        field, text, cursor.selectionStart(), text[cursor.selectionStart() : cursor.selectionEnd()]
    )
