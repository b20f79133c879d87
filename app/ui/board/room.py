"""The room "Floor": queues as tiles, active calls, people; what is chosen among them can be acted on.

Pushed by the exchange, never asked for again and again. Bars of deeds about the chosen call or person are
put in with ``put_call_bar`` and ``put_person_bar`` and follow ``selected_call`` and ``selected_operator``.
"""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.board import people_words, present
from app.ui.board.choosing import Chooser, Wanted, queue_options, team_options
from app.ui.board.detail import DetailCard
from app.ui.board.feed import FloorFeed
from app.ui.board.head import FloorHead
from app.ui.board.live_table import LiveTable
from app.ui.board.monitor_bar import MonitorButtons
from app.ui.board.queue_words import Totals, tiles, total_words, totals
from app.ui.board.steer_bar import SteerBar
from app.ui.board.talk_choice import NO_TALK, SEVERAL, needs_choice, talks
from app.ui.board.tiles import QueueTiles
from app.ui.board.wall import WallBoard
from app.ui.desk.present import Banner
from app.ui.lines.present import NOT_REACHED
from app.ui.parts.card import Card
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.split import split
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import CardMessage, Pill
from app.ui.people.present import LOADING
from app.ui.rooms.ground import Ground, Room
from telephony.switchboard.floor_events import FloorWatched
from telephony.switchboard.floor_overview import FEED, FloorBeat, FloorCall, FloorHeard, FloorPerson
from telephony.switchboard.ids import CallId, OperatorId, QueueId

TICK_MS = 500


class FloorRoom(Room):
    selected_call = Signal(object)
    """The chosen ``FloorCall`` whenever it is another or something happened to it; None: none."""
    selected_operator = Signal(object)
    """The chosen ``FloorPerson``, likewise."""
    selected_queue = Signal(object)
    """The id of the chosen tile's queue, or empty."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.feed = FloorFeed(self._look)
        self.chooser = Chooser()
        self.head = FloorHead(self)
        self.tiles = QueueTiles(self.now, self)
        self.calls = LiveTable(present.CALLS, say(tr("Active calls")), self.now, self)
        self.people = LiveTable(people_words.PEOPLE, say(tr("People")), self.now, self)
        self.calls_card = Card(tr("Active calls"), self._with_foot(self.calls), self)
        self.people_card = Card(tr("People"), self._with_foot(self.people), self)
        self.detail = DetailCard(self)
        self.wall: WallBoard | None = None
        self._chosen: tuple[FloorCall | None, FloorPerson | None] = (None, None)
        self._open = ""
        self._sought = ""
        self.steer = SteerBar(self)
        self.put_person_bar(self.steer)
        self._connect()
        self._lay_out()
        self.monitor = MonitorButtons(ground, self)
        self.monitor.wanted.connect(self.asked)
        self.selected_call.connect(self.monitor.show_call)
        self.put_call_bar(self.monitor)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def _with_foot(self, table: LiveTable) -> QWidget:
        """The table, and below it what can be done about the chosen row."""
        both = QWidget(self)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(table, 1)
        foot = QHBoxLayout()
        words = Elided("Muted", both, end=True)
        foot.addWidget(words, 1)
        column.addLayout(foot)
        if table is self.calls:
            self.call_foot, self.call_words = foot, words
        else:
            self.person_foot, self.person_words = foot, words
        return both

    def _connect(self) -> None:
        self.head.changed.connect(self._show)
        self.head.field.left.connect(self._to_calls)
        self.head.wall.connect(lambda _: self.acts("wall_board"))
        self.tiles.opened.connect(self._choose_queue)
        self.tiles.selectionModel().currentChanged.connect(
            lambda *_: self.selected_queue.emit(QueueId(self.tiles.chosen))
        )
        for table in (self.calls, self.people):
            table.sort_changed.connect(self._show)
            table.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.calls.opened.connect(partial(self._toggle_detail, "call"))
        self.people.opened.connect(partial(self._toggle_detail, "person"))
        for view in (self.calls, self.people, self.tiles):
            view.find_asked.connect(lambda: self.head.field.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.detail.closed.connect(self._close_detail)
        self.selected_operator.connect(self.steer.show_person)
        self.selected_queue.connect(self.steer.show_queue)
        self.steer.asked.connect(self.asked)

    def _lay_out(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.people_card, 1)
        column.addWidget(self.detail)
        right.setMinimumWidth(320)
        page = QVBoxLayout(self)
        page.setContentsMargins(8, 8, 8, 8)
        page.setSpacing(6)
        page.addWidget(self.head)
        page.addWidget(self.tiles)
        page.addWidget(split(self, (self.calls_card, 980), (right, 384), grows=0), 1)

    # ---- bars that others bring

    def put_call_bar(self, bar: QWidget) -> None:
        """Buttons about the chosen call."""
        self.call_foot.insertWidget(self.call_foot.count() - 1, bar)

    def put_person_bar(self, bar: QWidget) -> None:
        """Buttons about the chosen person."""
        self.person_foot.insertWidget(self.person_foot.count() - 1, bar)

    # ---- what the window tells

    def entered(self) -> None:
        self._timer.start()
        self.desk_changed()
        self.calls.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # A window that is made small is still a room somebody stands in.
        if not event.spontaneous() and (self.wall is None or not self.wall.isVisible()):
            self._stop_looking()

    def _stop_looking(self) -> None:
        self._sought = ""
        self._timer.stop()
        if self.feed.watching and self.ground.desk().link.up:
            self.asked.emit(FloorWatched(OperatorId(self.ground.me), False))
        self.feed.leave()

    def fed(self, value: object) -> None:
        if not isinstance(value, FEED):
            return
        if self.feed.hear(value, self.ground.clock()):
            self._show()
            if self._sought and self.feed.floor.known:
                self._find_call(self._sought)
        shows = self.feed.watching and not self.feed.floor.lost and not isinstance(value, FloorBeat)
        if shows and self.ground.desk().link.up:
            self.asked.emit(FloorHeard(OperatorId(self.ground.me), value.feed, value.number))

    def desk_changed(self) -> None:
        self.monitor.refresh()
        self._watch()
        self._show_state()

    def acts(self, action: str) -> bool:
        if action == "wall_board":
            self._show_wall()
        elif self._chosen[0] is None and needs_choice(self.ground.desk(), action):
            self._find_call(action)
        else:
            return self.monitor.acts(action)
        return True

    def _find_call(self, action: str) -> None:
        """No row is chosen. A room that was just entered is told its calls in a moment."""
        self._sought = "" if self.feed.floor.known else action
        if self._sought:
            return
        rows = self.calls.rows_model
        shown = [each.id for each in rows.waiting or rows.rows]
        there = (call for call in (self.feed.floor.calls.get(CallId(each)) for each in shown) if call)
        found = talks(there, self.ground.me)
        if not found:
            self.ground.tell(Banner(NO_TALK, "warn", False))
            return
        self.calls.show_rows_at(rows.waiting or rows.rows, found[0].call)
        self.calls.setFocus(Qt.FocusReason.OtherFocusReason)
        if len(found) == 1:
            self.monitor.acts(action)
        else:
            self.ground.tell(Banner(SEVERAL, "info", False))

    def _watch(self) -> None:
        desk = self.ground.desk()
        seen = self.isVisible() or (self.wall is not None and self.wall.isVisible())
        if seen and desk.link.up and self.ground.role == "supervisor":
            self.feed.watch(desk.link.since, self.ground.clock())

    def _look(self) -> None:
        self.asked.emit(FloorWatched(OperatorId(self.ground.me), True))

    def now(self) -> float:
        """The exchange's clock; it stands still while nothing is heard."""
        stale = self._stale_since()
        return (self.ground.clock() if stale is None else stale) + self.ground.desk().ahead

    def _stale_since(self) -> float | None:
        return self.feed.stale_since(self.ground.clock(), link_up=self.ground.desk().link.up)

    def _tick(self) -> None:
        """Twice a second: whether it is still true, and what counts."""
        self._watch()
        self._show_state()
        for view in (self.calls, self.people, self.tiles):
            view.tick()
        self._show_totals(self._totals)

    # ---- showing

    _totals: Totals = totals({})

    @property
    def wanted(self) -> Wanted:
        return Wanted(self.head.teams.chosen, self.head.queues.chosen, self.head.field.text())

    def _show(self) -> None:
        floor, wanted, chooser = self.feed.floor, self.wanted, self.chooser
        view = self.ground.desk().view
        chooser.learn(
            floor,
            {each.queue: each.name for each in view.queues} if view else {},
            {each.operator: each.name for each in (view.me, *view.colleagues)} if view else {},
        )
        chooser.forget(floor)
        self.head.show_choices(team_options(floor), queue_options(floor))
        queues = chooser.queues(floor, wanted)
        self._totals = totals({each.queue: each for each in queues})
        shown = tiles(queues, self.now())
        self.tiles.show_tiles(shown)
        calls = chooser.calls(floor, wanted, self.calls.sorted_by)
        people = chooser.people(floor, wanted, self.people.sorted_by)
        self.calls.show_rows(chooser.call_rows(calls))
        self.people.show_rows(chooser.person_rows(people))
        self.calls_card.show_title(tr("Active calls: {n}").of(n=_of(len(calls), len(floor.calls))))
        self.people_card.show_title(tr("People: {n}").of(n=_of(len(people), len(floor.people))))
        self.people_card.show_pill(Pill(people_words.in_short(people)))
        self._show_totals(self._totals)
        self._show_chosen()
        self._show_state()
        if self.wall is not None and self.wall.isVisible():
            waiting = chooser.calls(floor, wanted, None)
            self.wall.show_floor(shown, waiting, people, chooser.names, chooser.pauses)

    def _show_totals(self, of: Totals) -> None:
        rows = total_words(of, self.now())
        self.head.show_totals(rows)
        if self.wall is not None:
            self.wall.show_totals(rows, self._live())

    def _live(self) -> Pill:
        stale = self._stale_since()
        if stale is not None:
            return Pill(tr("Stale since {time}").of(time=_clock(stale)), "bad", dot=True)
        if not self.feed.floor.known:
            return Pill(tr("waiting for the exchange"), "muted", dot=True)
        house = self.feed.floor.house
        lines: Shown = (
            tr("lines {n} of {all}").of(n=str(house.lines_busy), all=str(house.lines)) if house.lines else ""
        )
        return Pill(tr("live"), "ok", dot=True, tip=(lines,) if lines else ())

    def _show_state(self) -> None:
        stale = self._stale_since() is not None
        self.head.show_live(self._live())
        for view in (self.calls, self.people, self.tiles):
            view.show_stale(stale)
        if self.wall is not None:
            self.wall.show_stale(stale)
        message = self._message()
        calls, people = message, message
        if message is None:
            floor = self.feed.floor
            if not self.calls.rows_model.rows and not self.calls.rows_model.waiting:
                calls = present.NONE_FITS if floor.calls else present.NO_CALLS
            if not self.people.rows_model.rows and not self.people.rows_model.waiting:
                people = people_words.NOBODY_FITS if floor.people else people_words.NOBODY
        self.calls_card.show_message(calls)
        self.people_card.show_message(people)

    def _message(self) -> CardMessage | None:
        if self.feed.floor.known:
            return None
        return LOADING if self.ground.desk().link.up else NOT_REACHED

    # ---- what is chosen

    def _show_chosen(self) -> None:
        floor = self.feed.floor
        call = floor.calls.get(CallId(self.calls.selected_id()))
        person = floor.people.get(OperatorId(self.people.selected_id()))
        before, self._chosen = self._chosen, (call, person)
        self.call_words.show_text(present.in_short(call, self.chooser.names) if call else "")
        self.person_words.show_text(person.name if person else "")
        if call is not before[0]:
            self.selected_call.emit(call)
        if person is not before[1]:
            self.selected_operator.emit(person)
        self._show_detail()

    def _show_detail(self) -> None:
        call, person = self._chosen
        chosen = {"call": call, "person": person}.get(self._open)
        self.detail.setVisible(chosen is not None)
        if self._open == "call" and call is not None:
            pairs = present.details(call, self.chooser.names, self._told_at)
            self.detail.show_pairs(present.caller(call), pairs)
        elif self._open == "person" and person is not None:
            pairs = people_words.details(person, self.chooser.names, self.chooser.pauses, self._told_at)
            self.detail.show_pairs(person.name, pairs)

    def _toggle_detail(self, what: str, _: object) -> None:
        self._open = "" if self._open == what else what
        self._show_detail()

    def _close_detail(self) -> None:
        self._open = ""
        self._show_detail()

    def _told_at(self, at: float) -> str:
        return _clock(at - self.ground.desk().ahead)

    def _choose_queue(self, queue: str) -> None:
        """Enter on a tile shows its calls alone, Enter again all."""
        box = self.head.queues
        box.setCurrentIndex(max(0, box.findData("" if box.chosen == queue else queue)))
        self._show()

    def _to_calls(self) -> None:
        self.calls.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.detail.isVisible():
            self._close_detail()
        elif event.key() == Qt.Key.Key_Escape and (self.head.field.text() or self.head.queues.chosen):
            self.head.field.clear()
            self.head.queues.setCurrentIndex(0)
            self._show()
        else:
            super().keyPressEvent(event)

    # ---- the wall

    def _show_wall(self) -> None:
        if self.wall is None:
            self.wall = WallBoard(self.now, self)
            self.wall.left.connect(self._left_wall)
        self.wall.open_on(self.window().screen())
        self._timer.start()
        self._show()

    def _left_wall(self) -> None:
        if not self.isVisible():
            self._stop_looking()

    def save_now(self) -> None:
        if self.wall is not None:
            self.wall.close()


def _of(shown: int, there: int) -> str:
    return str(there) if shown == there else f"{shown} / {there}"


def _clock(at: float) -> str:
    return f"{datetime.fromtimestamp(at, UTC).astimezone():%H:%M:%S}"
