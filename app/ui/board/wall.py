"""The wall board: the floor on a big screen in large type, read from across the room.

Nothing of callers unless somebody switches it on: a wall is read by whoever passes. Escape leaves.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.board import people_words, present
from app.ui.board.present import Names
from app.ui.board.queue_words import Tile
from app.ui.board.tiles import QueueTiles
from app.ui.parts.card import Card
from app.ui.parts.clean import clean
from app.ui.parts.label import PillLabel
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.times import lasted
from app.ui.parts.values import Pill
from telephony.switchboard.floor_overview import FloorCall, FloorPerson

LINES = 6
"""So many of those who wait longest, and of people in each state."""


class WallBoard(QWidget):
    left = Signal()

    def __init__(self, now: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(say(tr("Wall board")))
        self.setObjectName("Wall")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._now = now
        self.live = PillLabel(self)
        self.figures: list[tuple[QLabel, QLabel]] = []
        self.tiles = QueueTiles(now, self)
        self.tiles.most_rows = 3
        self.tiles.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.waiting, self.people = QLabel(), QLabel()
        self.waiting_card = Card(tr("Waiting longest"), self.waiting, self)
        self.people_card = Card(tr("People"), self.people, self)
        self.persons = QCheckBox(say(tr("Show who is calling (P)")), self)
        self.persons.toggled.connect(lambda _: self._show_waiting())
        self.hint = QLabel(say(tr("Escape leaves the wall board")), self)
        self.hint.setObjectName("Muted")
        self._calls: list[FloorCall] = []
        self._names = Names()
        self._lay_out()

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 16, 20, 12)
        page.setSpacing(12)
        self._head = QHBoxLayout()
        page.addLayout(self._head)
        page.addWidget(self.tiles)
        both = QHBoxLayout()
        both.setSpacing(12)
        for label, card, share in ((self.waiting, self.waiting_card, 3), (self.people, self.people_card, 2)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            label.setMinimumSize(1, 1)
            both.addWidget(card, share)
        page.addLayout(both, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.live)
        foot.addStretch(1)
        foot.addWidget(self.persons)
        foot.addSpacing(20)
        foot.addWidget(self.hint)
        page.addLayout(foot)

    def open_on(self, screen: QScreen) -> None:
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.setFocus()

    # ---- showing

    def show_floor(
        self,
        tiles: tuple[Tile, ...],
        calls: list[FloorCall],
        people: list[FloorPerson],
        names: Names,
        pauses: Mapping[str, str],
    ) -> None:
        self.tiles.show_tiles(tiles)
        self._calls = [each for each in calls if each.state == "waiting"]
        self._names = names
        self._show_waiting()
        states = [people_words.state_words(each, pauses)[0] for each in people if each.state != "offline"]
        lines = [say((word, str(states.count(word)))) for word in dict.fromkeys(states)]
        self.people_card.show_pill(Pill(people_words.in_short(people)))
        self.people.setText("\n".join(lines[:LINES]))

    def _show_waiting(self) -> None:
        now = self._now()
        rows = [
            say((lasted(now - present.counted_from(each)), *self._who(each))) for each in self._calls[:LINES]
        ]
        self.waiting.setText("\n".join(rows) or say(tr("Nobody is waiting.")))

    def _who(self, call: FloorCall) -> tuple[Shown, ...]:
        queue = self._names.queue(call.queue)
        if not self.persons.isChecked():
            return (queue,)
        return (queue, present.caller(call), clean(call.company, 30))

    def show_totals(self, rows: tuple[tuple[Shown, Shown], ...], live: Pill) -> None:
        """Every half second: what counts is counted on."""
        while len(self.figures) < len(rows):
            column = QVBoxLayout()
            column.setSpacing(0)
            value, what = QLabel(self), QLabel(self)
            what.setObjectName("Muted")
            for label in (value, what):
                label.setTextFormat(Qt.TextFormat.PlainText)
                column.addWidget(label)
            self._head.addLayout(column)
            self.figures.append((value, what))
            self._size()
        for (value, what), (name, words) in zip(self.figures, rows, strict=True):
            value.setText(say(words))
            what.setText(say(name))
        self.live.show_pill(live)
        self._show_waiting()
        self.tiles.tick()

    def show_stale(self, stale: bool) -> None:
        self.tiles.show_stale(stale)
        for label in (self.waiting, self.people, *(value for value, _ in self.figures)):
            label.setEnabled(not stale)

    def _size(self) -> None:
        """Type grows with the screen: 1.4 times at 1366 pixels, twice at 1920."""
        scale = max(1.0, self.width() / 960)
        self.tiles.show_scale(scale)
        big, plain, small = (round(each * scale) for each in (26, 16, 11))
        for value, what in self.figures:
            value.setStyleSheet(f"font-size: {big}px; font-weight: 700;")
            what.setStyleSheet(f"font-size: {small}px;")
            for label in (value, what):
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for label in (self.waiting, self.people):
            label.setStyleSheet(f"font-size: {plain}px;")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size()

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F12):
            self.close()
        elif event.key() == Qt.Key.Key_P:
            self.persons.toggle()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()
