"""A week drawn as seven lines of a day: hours are drawn, stretched and moved by mouse or by key.

Keys: up and down choose the day, left and right a stretch of it. Enter makes one, Delete takes it away; with
Shift the arrows move its end, with Ctrl its beginning, with both all of it.
"""

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.opening_hours import weekly_text
from app.domain.week import DAY, STEP, Week, at, fresh, instead, shifted, snapped, stretched, without
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.theme import tokens_now
from telephony.switchboard.plan import Interval

HEAD, LABEL, LINE, EDGE = 20, 46, 30, 7
KEYS_TIP = tr(
    "Draw with the mouse, drag the ends. Keys: arrows choose, Enter adds, Delete removes, "
    "Shift+arrow moves the end, Ctrl+arrow the beginning."
)


class WeekView(QWidget):
    edited = Signal(object)
    """The week as it is from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.week: Week = ()
        self.day = 0
        self.chosen: Interval | None = None
        self._drag: tuple[str, float, Interval] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say(tr("Opening hours")))
        self.setToolTip(say(KEYS_TIP))

    def show_week(self, week: Week) -> None:
        self.week = week
        if self.chosen not in week:
            self.chosen = None
        self.setAccessibleDescription(weekly_text(week) or say(tr("always open")))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, HEAD + 7 * LINE + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, HEAD + 7 * LINE + 4)

    # ---- where things are

    @property
    def _wide(self) -> float:
        return max(1.0, self.width() - LABEL - 8)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _x(self, minute: float) -> float:
        along = LABEL + minute / DAY * self._wide
        return self.width() - along if self._mirrored else along

    def _minute(self, x: float) -> float:
        along = self.width() - x if self._mirrored else x
        return min(float(DAY), max(0.0, (along - LABEL) / self._wide * DAY))

    def _day(self, y: float) -> int:
        return min(6, max(0, int((y - HEAD) // LINE)))

    def box(self, stretch: Interval) -> QRectF:
        """Where a stretch is drawn."""
        ends = sorted((self._x(stretch.start), self._x(stretch.end)))
        return QRectF(ends[0], HEAD + stretch.weekday * LINE + 4, ends[1] - ends[0], LINE - 8)

    # ---- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position()
        self.day, minute = self._day(place.y()), self._minute(place.x())
        kind, stretch = self._grip(place)
        if stretch is None:
            start = min(snapped(minute), DAY - STEP)
            stretch = Interval(self.day, start, start)
        self._drag = (kind, minute, stretch)
        self.chosen = stretch if stretch in self.week else None
        self.update()

    def _grip(self, place: QPointF) -> tuple[str, Interval | None]:
        """What a press there takes hold of: an end, the whole stretch, or the beginning of a new one."""
        near = EDGE / self._wide * DAY
        day, minute = self._day(place.y()), self._minute(place.x())
        for each in self.week:
            if each.weekday == day:
                if abs(minute - each.end) <= near:
                    return "end", each
                if abs(minute - each.start) <= near:
                    return "start", each
        found = at(self.week, day, minute)
        return ("all" if found else "new"), found

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._drag is None:
            kind = self._grip(place)[0]
            shapes = {"all": Qt.CursorShape.OpenHandCursor, "new": Qt.CursorShape.CrossCursor}
            self.setCursor(shapes.get(kind, Qt.CursorShape.SizeHorCursor))
            return
        self.chosen = self._dragged(self._minute(place.x()))
        self.update()

    def _dragged(self, minute: float) -> Interval:
        assert self._drag is not None
        kind, began, old = self._drag
        if kind == "all":
            return shifted(old, snapped(old.start + minute - began) - old.start)
        if kind == "end":
            return stretched(old, end=snapped(minute) - old.end)
        if kind == "start":
            return stretched(old, start=snapped(minute) - old.start)
        ends = sorted((old.start, snapped(minute)))
        return Interval(old.weekday, ends[0], ends[1])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        (_, _, old), new = self._drag, self._dragged(self._minute(event.position().x()))
        self._drag = None
        if new.end > new.start and new != old:
            self._put(old, new)
        else:
            self.chosen = old if old in self.week else None
            self.update()

    def _put(self, old: Interval | None, new: Interval) -> None:
        week = instead(self.week, old, new)
        self.day, self.chosen = new.weekday, at(week, new.weekday, new.start)
        self._tell(week)

    def _tell(self, week: Week) -> None:
        self.show_week(week)
        self.edited.emit(week)

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._to_day(self.day + (1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._sideways(1 if (key == Qt.Key.Key_Right) != self._mirrored else -1, event.modifiers())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert, Qt.Key.Key_Space):
            new = fresh(self.week, self.day)
            if new.end > new.start:
                self._put(None, new)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.chosen is not None:
            week, self.chosen = without(self.week, self.chosen), None
            self._tell(week)
            self._to_day(self.day)
        else:
            super().keyPressEvent(event)

    def _to_day(self, day: int) -> None:
        self.day = min(6, max(0, day))
        self.chosen = next((each for each in self.week if each.weekday == self.day), None)
        self.update()

    def _sideways(self, way: int, held: Qt.KeyboardModifier) -> None:
        start = bool(held & Qt.KeyboardModifier.ControlModifier)
        end = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if not (start or end):
            self._next(way)
        elif self.chosen is not None:
            if start and end:
                new = shifted(self.chosen, way * STEP)
            else:
                new = stretched(self.chosen, start=way * STEP * start, end=way * STEP * end)
            self._put(self.chosen, new)

    def _next(self, way: int) -> None:
        mine = [each for each in self.week if each.weekday == self.day]
        if mine:
            here = mine.index(self.chosen) + way if self.chosen in mine else 0
            self.chosen = mine[min(len(mine) - 1, max(0, here))]
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.chosen is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._to_day(self.day)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # ---- picture

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_scale(painter)
        drawn = without(self.week, self._drag[2] if self._drag else None)
        for each in drawn if self._drag is None or self.chosen is None else (*drawn, self.chosen):
            self._paint_stretch(painter, each)
        if not self.week and self._drag is None:
            painter.setPen(QColor(tokens["muted"]))
            area = QRectF(0, HEAD, self.width(), 7 * LINE)
            painter.drawText(
                area, Qt.AlignmentFlag.AlignCenter, say(tr("Open at all hours. Draw to limit them."))
            )

    def _paint_scale(self, painter: QPainter) -> None:
        tokens, locale = tokens_now(), QLocale()
        font = self.font()
        font.setPixelSize(11)
        painter.setFont(font)
        for day in range(7):
            top = HEAD + day * LINE
            if day == self.day and self.hasFocus():
                painter.fillRect(QRectF(0, top, self.width(), LINE), QColor(tokens["selection"]))
            painter.setPen(QColor(tokens["line"]))
            painter.drawLine(QPointF(0, top), QPointF(self.width(), top))
            painter.setPen(QColor(tokens["text"]))
            area = QRectF(self.width() - LABEL if self._mirrored else 0, top, LABEL - 6, LINE)
            side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(area, int(flags), locale.dayName(day + 1, QLocale.FormatType.ShortFormat))
        for hour in range(0, 25, 3):
            x = self._x(hour * 60)
            painter.setPen(QColor(tokens["line"]))
            painter.drawLine(QPointF(x, HEAD), QPointF(x, HEAD + 7 * LINE))
            painter.setPen(QColor(tokens["muted"]))
            painter.drawText(QRectF(x - 16, 0, 32, HEAD - 3), Qt.AlignmentFlag.AlignCenter, str(hour))

    def _paint_stretch(self, painter: QPainter, stretch: Interval) -> None:
        tokens, box = tokens_now(), self.box(stretch)
        mine = stretch == self.chosen
        painter.setPen(QPen(QColor(tokens["accent"]), 2 if mine else 1))
        painter.setBrush(QColor(tokens["info_bg"]))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(tokens["info"]))
        for clock in (_clock, _hour):
            words = f"\u2066{clock(stretch.start)}–{clock(stretch.end)}\u2069"
            if painter.fontMetrics().horizontalAdvance(words) < box.width() - 4:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
                return


def _hour(minute: int) -> str:
    """Minutes only where there are some."""
    return _clock(minute) if minute % 60 else str(minute // 60)


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02d}"
