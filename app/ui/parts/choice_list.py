"""A short list to choose from: two-line entries, nothing chosen beforehand."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.parts.icons import draw
from app.ui.parts.say import say
from app.ui.parts.text import Shown
from app.ui.parts.theme import tokens_now
from app.ui.parts.values import Pill

HEIGHT = 42
_CHOICE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """``value`` comes back when it is chosen; it may be anything."""

    value: object
    title: Shown
    details: Shown = ""
    icon: str = "person"
    pill: Pill | None = None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        choice = index.data(_CHOICE)
        view = self.parent()
        if not isinstance(choice, Choice) or not isinstance(view, QWidget):
            return
        tokens = tokens_now()
        area = QRectF(option.rect)
        mirrored = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens["selection" if chosen else "hover"]))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)
        icon_x = area.right() - 28 if mirrored else area.left() + 9
        draw(painter, choice.icon, tokens["muted"], QRectF(icon_x, area.center().y() - 9, 18, 18))
        inner = area.adjusted(10 if mirrored else 36, 4, -36 if mirrored else -10, -4)
        if choice.pill is not None:
            inner = _paint_pill(painter, inner, choice.pill, view)
        _paint_words(painter, inner, choice, view)
        painter.restore()


def _paint_pill(painter: QPainter, area: QRectF, pill: Pill, view: QWidget) -> QRectF:
    """At the far end; returns the room that is left."""
    tokens = tokens_now()
    font = view.font()
    font.setPixelSize(11)
    font.setBold(True)
    text = say(pill.text)
    metrics = QFontMetrics(font)
    wide = min(metrics.horizontalAdvance(text) + 18.0, area.width() * 0.55)
    mirrored = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x = area.left() if mirrored else area.right() - wide
    box = QRectF(x, area.center().y() - 9, wide, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens[f"{pill.tone}_bg"]))
    painter.drawRoundedRect(box, 9, 9)
    painter.setPen(QColor(tokens[pill.tone]))
    painter.setFont(font)
    fits = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(wide - 16))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, fits)
    return area.adjusted(wide + 8 if mirrored else 0, 0, 0 if mirrored else -wide - 8, 0)


def _paint_words(painter: QPainter, area: QRectF, choice: Choice, view: QWidget) -> None:
    tokens = tokens_now()
    side = (
        Qt.AlignmentFlag.AlignRight
        if view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        else Qt.AlignmentFlag.AlignLeft
    )
    details = say(choice.details)
    half = area.height() / 2 if details else area.height()
    for text, token, size, top in ((say(choice.title), "text", 13, 0.0), (details, "muted", 12, half)):
        font = view.font()
        font.setPixelSize(size)
        font.setBold(token == "text")
        painter.setFont(font)
        painter.setPen(QColor(tokens[token]))
        fits = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        box = QRectF(area.left(), area.top() + top, area.width(), half)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, int(flags), fits)


class ChoiceList(QListWidget):
    chosen = Signal(object)
    """The ``value`` of the entry, by Enter or a click."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(self._clicked)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Nothing is current afterwards: who is calling is never chosen by accident."""
        self.clear()
        for choice in choices:
            item = QListWidgetItem(say((choice.title, choice.details) if choice.details else choice.title))
            item.setData(_CHOICE, choice)
            item.setToolTip(item.text())
            self.addItem(item)
        self.setCurrentRow(-1)

    @property
    def choices(self) -> tuple[Choice, ...]:
        return tuple(self.item(row).data(_CHOICE) for row in range(self.count()))

    def height_for(self, most: int) -> int:
        """Pixels for all entries, at most so many."""
        return min(most, max(1, self.count())) * HEIGHT + 4

    def move_by(self, step: int) -> None:
        """One up or down, round the ends; from nowhere to the first or the last."""
        if count := self.count():
            row = self.currentRow()
            self.setCurrentRow((row + step) % count if row >= 0 else 0 if step > 0 else count - 1)
            self.scrollToItem(self.currentItem())

    def choose_current(self) -> bool:
        """Choose the entry that is current; False when none is."""
        item = self.currentItem()
        if item is not None:
            self.chosen.emit(item.data(_CHOICE).value)
        return item is not None

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt makes the first entry current when a list gets the keyboard; Enter would then choose it.
        super().focusInEvent(event)
        if not self.selectedItems():
            self.selectionModel().clearCurrentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.choose_current():
            return
        super().keyPressEvent(event)

    def _clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_CHOICE).value)
