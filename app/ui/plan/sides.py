"""The pages of the plan: their list at the side, the one that is turned to beside it. Ctrl+Tab turns on.

A page is made when it is first turned to.
"""

from importlib import import_module

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.ui.parts.say import say
from app.ui.parts.table import ROW, RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Cell, Column, Row
from app.ui.plan.draft_page import Draft, DraftPage
from app.ui.plan.table import PAGES, PagePlan
from app.ui.rooms.ground import Ground

WIDTH = 172
NOT_SAVED = tr("Changed here, and not saved yet.")


class PageList(RowsView):
    def __init__(self, parent: QWidget) -> None:
        super().__init__((Column(tr("Name")), Column(tr("Number", "how many"), 34, end=True)),
                         say(tr("Pages of the plan")), parent)  # fmt: skip
        self.horizontalHeader().hide()
        self.setFixedWidth(WIDTH)
        self.show_pages(None)

    def show_pages(self, draft: Draft | None) -> None:
        self.rows_model.take_now(tuple(_row(page, draft) for page in PAGES))
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows_model.index(0, 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, 4 * ROW)


def _row(page: PagePlan, draft: Draft | None) -> Row:
    count = str(len(getattr(draft.plan, page.table))) if draft is not None and page.table else ""
    touched = draft is not None and _touched(page, draft)
    name = Cell(page.text, icon=page.icon, bold=touched, tip=NOT_SAVED if touched else page.text)
    return Row(page.name, (name, Cell(count, "muted")))


def _touched(page: PagePlan, draft: Draft) -> bool:
    return bool(page.table) and getattr(draft.plan, page.table) != getattr(draft.base.plan, page.table)


class Sides(QWidget):
    changed = Signal(object)
    """The ``Plan`` that a page made."""
    asked = Signal(object)
    """What a page asks of the window."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = ground
        self._draft: Draft | None = None
        self._made: dict[str, DraftPage] = {}
        self.list = PageList(self)
        self._stack = QStackedWidget(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._turn())
        self.list.opened.connect(lambda _: self.page.focus_first())
        self._turn()

    @property
    def page(self) -> DraftPage:
        """The one that is turned to."""
        plan = next(each for each in PAGES if each.name == (self.list.selected_id() or PAGES[0].name))
        if plan.name not in self._made:
            module, _, name = plan.made_by.partition(":")
            page: DraftPage = getattr(import_module(module), name)(self._ground)
            page.changed.connect(self.changed)
            page.asked.connect(self.asked)
            self._made[plan.name] = page
            self._stack.addWidget(page)
        return self._made[plan.name]

    def turn_to(self, name: str) -> DraftPage:
        names = [each.name for each in PAGES]
        self.list.setCurrentIndex(self.list.rows_model.index(names.index(name), 0))
        return self.page

    def show_draft(self, draft: Draft) -> None:
        """Only the page that is seen: the others are shown when they are turned to."""
        self._draft = draft
        self.list.show_pages(draft)
        self.page.show_draft(draft)

    def _turn(self) -> None:
        page = self.page
        self._stack.setCurrentWidget(page)
        if self._draft is not None:
            page.show_draft(self._draft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
        if not step or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        in_list = self.list.hasFocus()
        place = (self.list.currentIndex().row() + step) % len(PAGES)
        self.turn_to(PAGES[place].name)
        if not in_list:
            self.page.focus_first()
