"""The room "Lines": trunks and phones as the exchange sees them now, one line in full, and who we are."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui.lines.detail import LineDetail, Words
from app.ui.lines.present import (
    NO_LINES,
    NOT_REACHED,
    PHONES,
    TRUNKS,
    certificate_pill,
    here_words,
    phone_rows,
    state_pill,
    trunk_rows,
)
from app.ui.lines.tester_words import why_not
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.clean import bare, clean
from app.ui.parts.say import say
from app.ui.parts.split import split
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Ask, CardMessage, Pill, Press
from app.ui.people.present import LOADING
from app.ui.rooms.ground import Ground, Room
from telephony.switchboard.line_overview import LinesView, TrunkLine

SIDE = 400


class LinesRoom(Room):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.lines: LinesView | None = None
        self._asked_at: float | None = None
        self.detail = LineDetail(self)
        self.trunks = RowsView(TRUNKS, say(tr("Lines to the outside")), self)
        self.trunks.selectionModel().currentChanged.connect(lambda *_: self._show_detail())
        self.trunks.opened.connect(lambda _: self.detail.number.setFocus(Qt.FocusReason.OtherFocusReason))
        self.trunks_card = Card(tr("Lines to the outside"), self.trunks, self)
        self.phones = RowsView(PHONES, say(tr("Operators' phones")), self)
        self.phones_card = Card(tr("Operators' phones"), self.phones, self)
        self.detail.ping.connect(lambda: self._ask("ping_line"))
        self.detail.stop.connect(lambda: self._ask("stop_line_test"))
        self.detail.call.connect(lambda number: self._ask("test_line", number))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.detail)
        self.detail.setAutoFillBackground(False)  # the area switches it on; the card has its own ground
        self.detail_card = Card(tr("Line", "to the outside"), scroll, self)
        self.here = Words("", self)
        self.here_card = Card(tr("This exchange"), self.here, self)
        copy = PressButton(Press("copy", tr("Copy"), "out"), self)
        copy.setToolTip(say(tr("Copy for the provider")))
        copy.pressed_for.connect(self._copy)
        self.here_card.add_to_head(copy)
        self._lay_out()

    def _lay_out(self) -> None:
        left, right = QWidget(self), QWidget(self)
        for side, parts in (
            (left, ((self.trunks_card, 5), (self.detail.trouble_card, 3), (self.phones_card, 4))),
            (right, ((self.detail_card, 1), (self.here_card, 0))),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
            for card, share in parts:
                column.addWidget(card, share)
        right.setMinimumWidth(320)
        row = QVBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.addWidget(split(self, (left, 900), (right, SIDE), grows=0))

    # ---- what the window tells

    def entered(self) -> None:
        self._asked_at = None
        self.desk_changed()
        self.trunks.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # A window that is made small is still a room somebody stands in.
        if not event.spontaneous() and self.ground.desk().link.up and self._asked_at is not None:
            self.asked.emit(Ask("watch_lines"))
        self._asked_at = None

    def desk_changed(self) -> None:
        desk = self.ground.desk()
        if desk.view is not None and desk.view.lines is not None and self.isVisible():
            self.lines = desk.view.lines
        self._watch()
        self._show()

    def _watch(self) -> None:
        """Ask to be shown the lines: when the room is entered, and again after each break of the link."""
        desk = self.ground.desk()
        if not self.isVisible() or not desk.link.up or desk.view is None:
            return
        if self._asked_at != desk.link.since:
            self._asked_at = desk.link.since
            self.asked.emit(Ask("watch_lines", "on"))

    # ---- showing

    def _show(self) -> None:
        desk = self.ground.desk()
        message = self._message(desk.link.up)
        cards = (self.trunks_card, self.phones_card, self.detail_card, self.here_card)
        for card in (*cards, self.detail.trouble_card):
            card.show_message(message)
        fresh = desk.link.up and desk.view is not None and desk.view.lines is not None
        old = None if fresh or self.lines is None else Pill(tr("old"), "warn", dot=True)
        self.trunks_card.show_pill(old)
        self.phones_card.show_pill(old)
        if self.lines is None:
            return
        now = self._now()
        self._show_trunks(self.lines, now)
        self.phones.show_rows(phone_rows(self.lines, now))
        pairs = here_words(self.lines.here, now)
        self.here.show_lines(tuple(tr("{name}: {value}").of(name=name, value=value) for name, value in pairs))
        self.here_card.show_pill(certificate_pill(self.lines.here, now))
        self._show_detail()

    def _message(self, link_up: bool) -> CardMessage | None:
        if self.lines is None:
            return LOADING if link_up else NOT_REACHED
        return None

    def _show_trunks(self, lines: LinesView, now: float) -> None:
        rows, before = trunk_rows(lines, now), self.trunks.selected_id()
        if before:
            self.trunks.show_rows(rows)
        else:
            self.trunks.show_rows_at(rows)
        self.trunks_card.show_message(None if rows else NO_LINES)

    @property
    def chosen(self) -> TrunkLine | None:
        wanted = self.trunks.selected_id()
        return next(
            (each for each in (self.lines.trunks if self.lines else ()) if each.trunk == wanted), None
        )

    def _show_detail(self) -> None:
        line, desk = self.chosen, self.ground.desk()
        if line is None:
            self.detail_card.show_message(NO_LINES if self.lines is not None else LOADING)
            return
        self.detail_card.show_title(clean(line.name, 40))
        self.detail_card.show_pill(state_pill(line, self._now()))
        self.detail.show_line(line, why_not(line, desk.link.up), self._now())
        self.detail_card.show_message(None)

    def _now(self) -> float:
        return self.ground.clock() + self.ground.desk().ahead

    # ---- what is done

    def _ask(self, action: str, number: str = "") -> None:
        line = self.chosen
        if line is not None:
            self.asked.emit(Ask(action, f"{line.trunk} {bare(number)}".strip()))

    def _copy(self, _: object = None) -> None:
        QGuiApplication.clipboard().setText(bare(self.here.text()))
