"""Pages in one place, as high as the one that is shown.

Trap: QStackedLayout asks every page for its height at a width, hidden ones too, so that the highest page of
all sets the height (Qt 6.11, QStackedLayout::heightForWidth).
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedLayout, QWidget


class OnePage(QStackedLayout):
    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page else QSize()

    def minimumSize(self) -> QSize:
        page = self.currentWidget()
        if page is None:
            return QSize()
        return page.minimumSizeHint().expandedTo(page.minimumSize())

    def hasHeightForWidth(self) -> bool:
        page = self.currentWidget()
        return page.hasHeightForWidth() if page else False

    def heightForWidth(self, width: int) -> int:
        page = self.currentWidget()
        return page.heightForWidth(width) if page else -1


class Pages(QWidget):
    """A widget of such pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = OnePage(self)

    def add(self, page: QWidget) -> None:
        self._stack.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self.updateGeometry()

    @property
    def current(self) -> QWidget | None:
        return self._stack.currentWidget()
