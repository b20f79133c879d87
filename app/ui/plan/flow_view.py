"""A menu drawn as a flow: a box for each step, an arrow for each way, written right to left where people do.

Keys: along an arrow and back with the arrow keys of that direction, up and down between boxes, Home to where
it begins; + and - make it larger and smaller, 0 fits it in. Ctrl and the wheel too.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.plan.flow_layout import WIDE, Box, Drawing, drawn
from app.ui.plan.flow_paint import FlowPainter
from app.ui.plan.menu_words import KINDS, exit_words, facts, step_name
from telephony.switchboard.flow import FlowPlan

SMALLEST, LARGEST, BY = 0.4, 2.0, 1.2
_TIP = tr("Arrow keys go from step to step, + and - change the size, 0 fits it in.")


class FlowView(QWidget):
    chosen = Signal(str)
    """The step that was clicked, or gone to by key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow: FlowPlan | None = None
        self.drawing: Drawing = Drawing({}, (), 0.0, 0.0)
        self.step = ""
        self.zoom = 1.0
        self.fitted = True
        """It is as large as there is room, until somebody chose a size."""
        self.way: tuple[str, ...] = ()
        """Steps that a caller took, drawn stronger."""
        self.marks: Mapping[str, tuple[Shown, str]] = {}
        self.words: Mapping[str, Shown] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say(tr("Steps of the menu")))
        self.setToolTip(say(_TIP))

    def show_flow(self, flow: FlowPlan, queues: Mapping[str, str], said: Mapping[str, Shown]) -> None:
        """``queues``: their names. ``said``: what callers hear in a step, where it is known."""
        if flow != self.flow:
            self.flow, self.drawing = flow, drawn(flow)
        self.words = {each.id: said.get(each.id) or facts(each, queues) for each in flow.steps}
        if flow.step(self.step) is None:
            self.step = flow.steps[0].id if flow.steps else ""
        self._size()
        self._tell_reader()

    def choose(self, step: str) -> None:
        self.step = step
        self._tell_reader()
        self.update()
        self._bring(step)

    def show_way(self, way: tuple[str, ...]) -> None:
        self.way = way
        self.update()
        if way:
            self._bring(way[-1])

    def show_marks(self, marks: Mapping[str, tuple[Shown, str]]) -> None:
        """A word of warning on a box, and its tone."""
        self.marks = marks
        self.update()

    def _tell_reader(self) -> None:
        box = self.drawing.boxes.get(self.step)
        if box is None:
            return
        mark = self.marks.get(self.step, ("", ""))[0]
        parts = (step_name(box.step), KINDS.get(box.step.kind, ""), self.words.get(self.step, ""), mark)
        ways = tuple(
            tr("{key} → {step}").of(key=exit_words(each.key), step=each.to) for each in box.exits if each.key
        )
        self.setAccessibleDescription(say((*parts, *ways)))

    # ---- size

    def sizeHint(self) -> QSize:
        return QSize(round(self.drawing.wide * self.zoom), round(self.drawing.high * self.zoom))

    def _size(self) -> None:
        if self.fitted:
            self._fit()
        size = self.sizeHint()
        frame = self.parentWidget()
        room = frame.size() if frame is not None else size
        self.resize(size.expandedTo(room))
        self.update()

    def _fit(self) -> None:
        frame = self.parentWidget()
        if frame is None or not self.drawing.wide or not self.drawing.high:
            return
        fits = min(frame.width() / self.drawing.wide, frame.height() / self.drawing.high)
        # Letters smaller than that cannot be read: then it is scrolled.
        self.zoom = min(1.0, max(0.85, fits))

    def zoomed(self, by: float) -> None:
        """0 fits it in, and keeps it so."""
        self.fitted = by == 0
        self.zoom = min(LARGEST, max(SMALLEST, self.zoom * by)) if by else self.zoom
        self._size()
        self._bring(self.step)

    def _bring(self, step: str) -> None:
        box, area = self.drawing.boxes.get(step), self._area()
        if box is not None and area is not None:
            where = self.rect_of(box).toRect()
            area.ensureVisible(where.center().x(), where.center().y(), where.width(), where.height())

    def _area(self) -> QScrollArea | None:
        above = self.parentWidget()
        area = above.parentWidget() if above is not None else None
        return area if isinstance(area, QScrollArea) else None

    # ---- where things are

    @property
    def mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def rect_of(self, box: Box) -> QRectF:
        """On the screen."""
        left = self.width() / self.zoom - box.left - WIDE if self.mirrored else box.left
        return QRectF(left * self.zoom, box.top * self.zoom, WIDE * self.zoom, box.high * self.zoom)

    def at(self, place: QPointF) -> str:
        """The step drawn there."""
        boxes = self.drawing.boxes.items()
        return next((name for name, box in boxes if self.rect_of(box).contains(place)), "")

    # ---- mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (found := self.at(event.position())):
            self._go(found)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed(BY if event.angleDelta().y() > 0 else 1 / BY)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.mirrored:
            on, back = back, on
        key = Qt.Key(event.key())
        moves = {on: self._next, back: self._before, Qt.Key.Key_Home: self._first}
        sizes = {Qt.Key.Key_Plus: BY, Qt.Key.Key_Equal: BY, Qt.Key.Key_Minus: 1 / BY, Qt.Key.Key_0: 0.0}
        aside = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in moves:
            self._go(moves[key]())
        elif key in aside:
            self._go(self._beside(aside[key]))
        elif key in sizes and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed(sizes[key])
        else:
            super().keyPressEvent(event)

    def _go(self, step: str) -> None:
        if step and step != self.step:
            self.choose(step)
            self.chosen.emit(step)

    def _first(self) -> str:
        return self.flow.steps[0].id if self.flow is not None and self.flow.steps else ""

    def _next(self) -> str:
        box = self.drawing.boxes.get(self.step)
        known = (each.to for each in box.exits if each.to in self.drawing.boxes) if box is not None else ()
        return next(iter(known), "")

    def _before(self) -> str:
        return next((each.start for each in self.drawing.arrows if each.to == self.step), "")

    def _beside(self, by: int) -> str:
        """Up and down through all boxes: column by column."""
        boxes = sorted(self.drawing.boxes, key=lambda name: self._sort(self.drawing.boxes[name]))
        place = boxes.index(self.step) + by if self.step in boxes else 0
        return boxes[place] if 0 <= place < len(boxes) else ""

    def _sort(self, box: Box) -> tuple[int, float]:
        return box.column, box.top

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.zoom, self.zoom)
        FlowPainter(painter, self).paint()


class FlowFrame(QScrollArea):
    """The drawing with its bars; it is drawn anew for the room there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("FlowFrame")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.view = FlowView(self)
        self.setWidget(self.view)
        self.setFocusProxy(self.view)
        self.setMinimumHeight(150)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.zoomed(0.0 if self.view.fitted else 1.0)
