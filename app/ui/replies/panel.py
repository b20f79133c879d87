"""The list that hangs at the cursor after ``::``: what fits on one side, the filled text on the other.

It is a widget of the window and never has the keyboard: letters go on into the text, keys that are meant for
the list come from there.
"""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.reply_values import About, Facts
from app.domain.text_blocks import TextBlock
from app.ui.parts.choice_list import Choice, ChoiceList
from app.ui.parts.clean import clean
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.replies.book import ReplyBook
from app.ui.replies.filled_text import FilledText
from app.ui.replies.present import HINT, NONE_YET, NOTHING, choice_details
from app.ui.work import Ticket

WIDTH, LIST_WIDTH, ROWS = 660, 280, 5
NARROW = 520
"""Pixels of a window below which there is room for the list alone."""
MARGIN = 8


class BlockPanel(QFrame):
    chosen = Signal(object)
    """The filled text."""

    def __init__(self, book: ReplyBook, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("FindList")
        self._book, self._window = book, window
        self._facts: Facts | None = None
        self._asking: Ticket[Facts] | None = None
        self._then: str = ""
        self.list = ChoiceList(say(tr("Text blocks")), self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.currentRowChanged.connect(self._show_preview)
        self.list.chosen.connect(lambda _: self.take())
        self._head = Elided("Heading", self)
        self.preview = FilledText(self)
        # A long text is cut off rather than making the panel as high as the window.
        self.preview.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._foot = Elided("Muted", self)
        self._side = QWidget(self)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(8, 4, 4, 0)
        side.addWidget(self._head)
        side.addWidget(self.preview, 1)
        row = QHBoxLayout()
        row.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 6)
        column.addLayout(row, 1)
        column.addWidget(self._foot)
        self.hide()

    def begin(self, about: About) -> None:
        """What is known is asked for while the person still types."""
        self._facts, self._then = None, ""
        self._asking = self._book.facts(self, about, self._known)

    def end(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self._asking = None
        self.hide()

    @property
    def current(self) -> TextBlock | None:
        row = self.list.currentRow()
        block = self.list.choices[row].value if 0 <= row < self.list.count() else None
        return block if isinstance(block, TextBlock) else None

    @property
    def said(self) -> str:
        """The current block, filled; empty when there is none or nothing is known yet."""
        block = self.current
        return "" if block is None or self._facts is None else self._book.said(block, self._facts)

    def show_found(self, asked: str, cursor: QRect, *, first: bool) -> None:
        """``cursor``: in the window's pixels. ``first``: the best one is chosen beforehand."""
        facts = self._facts or Facts()
        found = self._book.index.find(asked, 20)
        self.list.show_choices(tuple(self._choice(each, facts) for each in found))
        if found and first:
            self.list.setCurrentRow(0)
        self.tell(HINT if found else self._book.problem or (NOTHING if self._book.shelf else NONE_YET))
        self._show_preview()
        self._place(cursor)

    def _choice(self, block: TextBlock, facts: Facts) -> Choice:
        return Choice(
            block, clean(block.name, 60), choice_details(block, self._book.said(block, facts)), "texts"
        )

    def tell(self, words: Shown) -> None:
        self._foot.show_text(words)

    def take(self) -> bool:
        """Choose the current one, as soon as it is known what to fill in; False when there is none."""
        if self.current is None:
            return False
        self._then = "take"
        self._go_on()
        return True

    def _known(self, facts: Facts) -> None:
        self._facts = facts
        self._show_preview()
        self._go_on()

    def _go_on(self) -> None:
        if self._then and self._facts is not None:
            self._then = ""
            self.chosen.emit(self.said)

    def _show_preview(self, _: int = 0) -> None:
        block = self.current
        self._head.setVisible(block is not None)
        if block is None:
            self.preview.clear()
            return
        facts = self._facts or Facts()
        self._head.show_text(block.name)
        language = self._book.language_of(block, facts)
        self.preview.show_text(self._book.said(block, facts), language)

    def _place(self, cursor: QRect) -> None:
        """Under the line that is written, above it where there is no room."""
        around = self._window.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        wide = around.width() >= NARROW and self.list.count() > 0
        self._side.setVisible(wide)
        self.list.setVisible(self.list.count() > 0)
        self.list.setFixedHeight(self.list.height_for(ROWS))
        self.list.setFixedWidth(LIST_WIDTH if wide else min(LIST_WIDTH, around.width() - 10))
        width = min(WIDTH, around.width()) if wide else min(LIST_WIDTH + 10, around.width())
        rows = self.list.height_for(ROWS) if self.list.count() else 0
        height = min(max(rows, 150 if wide else 0) + 40, around.height())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = cursor.right() - width if mirrored else cursor.left()
        below = cursor.bottom() + 4
        y = below if below + height <= around.bottom() else cursor.top() - 4 - height
        corner = QPoint(
            min(max(around.left(), x), around.right() - width + 1),
            min(max(around.top(), y), around.bottom() - height + 1),
        )
        self.setGeometry(QRect(corner.x(), corner.y(), width, height))
        self.show()
        self.raise_()
