"""A table, or a sentence while it has no rows."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.parts.card import MessagePage
from app.ui.parts.one_page import OnePage
from app.ui.parts.table import RowsView
from app.ui.parts.values import CardMessage, Row


class Listed(QWidget):
    """``empty``: the sentence; ``show_rows`` may have a closer one."""

    def __init__(self, table: RowsView, empty: CardMessage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self._message = MessagePage(self)
        self._empty = empty
        self._stack = OnePage()
        self._stack.addWidget(table)
        self._stack.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._stack)
        self.setFocusProxy(table)
        self.show_rows(())

    def show_rows(self, rows: tuple[Row, ...], empty: CardMessage | None = None) -> None:
        self.table.show_rows(rows)
        self._message.show_message(empty or self._empty)
        self._stack.setCurrentWidget(self.table if rows else self._message)

    @property
    def message(self) -> CardMessage | None:
        return self._message.message if self._stack.currentWidget() is self._message else None
