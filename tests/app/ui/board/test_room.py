"""The room "Floor" over the desk's own way to the exchange: what a supervisor sees, and when it is old."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.board.feed import AGAIN, LATE
from app.ui.board.room import FloorRoom
from app.ui.parts.button import PressButton
from app.ui.parts.values import Press
from app.ui.rooms.table import DESK, FLOOR
from app.ui.shell import DeskWindow, build_desk
from telephony.switchboard.floor_events import FloorWatched
from telephony.switchboard.floor_overview import FloorBeat, FloorChanged, FloorHeard
from telephony.switchboard.ids import CallId, OperatorId
from tests.app.ui import made_up as made
from tests.app.ui import made_up_workshop
from tests.app.ui.made_up_floor import CALLS, QUEUES, SHOWN

ME = made.me().operator


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.now = made.NOW
        self.exchange = made.RememberingExchange()
        self.window: DeskWindow = build_desk(
            made.MadeUpOffice(),
            self.exchange,
            made.RememberingPhone(),
            made.SettingsInMemory(),
            lambda: self.now,
        )
        qtbot.addWidget(self.window)
        self.window.open_workshop(made_up_workshop.busy().door)
        self.window.show()
        self.is_role("supervisor")

    def hears(self, *values: object) -> None:
        for value in values:
            self.window.driver.hear(value)

    def is_role(self, role: str) -> None:
        self.hears(made.UP, made.view(me=made.me("ready", role=role)))

    def enter(self, *values: object) -> FloorRoom:
        self.window.house.enter(FLOOR)
        room = self.window.house.rooms[FLOOR]
        assert isinstance(room, FloorRoom)
        self.hears(*values)
        for table in (room.calls, room.people):
            table.rows_model._flush()
        return room

    @property
    def heard(self) -> list[FloorHeard]:
        return [each for each in self.exchange.asked if isinstance(each, FloorHeard)]

    @property
    def asked(self) -> list[FloorWatched]:
        return [each for each in self.exchange.asked if isinstance(each, FloorWatched)]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made_desk = Desk(qtbot)
    yield made_desk
    made_desk.window.close()


def shown(room: FloorRoom) -> list[str]:
    room.calls.rows_model._flush()
    return [row.id for row in room.calls.rows_model.rows]


def choose(room: FloorRoom, call: str) -> None:
    room.calls.setCurrentIndex(room.calls.rows_model.index(shown(room).index(call), 0))


def test_looking_is_told_once_and_looking_away_too(desk: Desk) -> None:
    room = desk.enter()
    assert desk.asked == [FloorWatched(ME, True)]
    assert room.calls_card.message is not None and room.calls_card.message.kind == "loading"
    desk.hears(SHOWN)
    assert room.calls_card.message is None and shown(room)[:3] == ["c1", "c2", "c3"]
    assert room.head.live.text == "live"
    desk.window.house.enter(DESK)
    assert desk.asked == [FloorWatched(ME, True), FloorWatched(ME, False)]


def test_what_is_shown_is_said_so_that_more_may_come(desk: Desk) -> None:
    desk.enter(SHOWN)
    desk.hears(FloorBeat(1, 1, SHOWN.at), FloorChanged(1, 2, SHOWN.at, calls=(CALLS[0],)))
    assert desk.heard == [FloorHeard(ME, 1, 1), FloorHeard(ME, 1, 2)], "a beat brings nothing to show"
    desk.hears(FloorChanged(1, 4, SHOWN.at, calls=(CALLS[1],)))
    assert len(desk.heard) == 2, "one is missing: nothing of it is shown"
    desk.hears(replace(SHOWN, feed=2), made.DOWN, FloorChanged(2, 2, SHOWN.at))
    assert desk.heard[2:] == [FloorHeard(ME, 2, 1)], "nobody is there to hear it"
    desk.hears(made.UP)
    desk.window.house.enter(DESK)
    desk.hears(FloorChanged(2, 3, SHOWN.at))
    assert len(desk.heard) == 3, "nobody looks"


def test_a_gap_asks_for_everything_again_and_heals(desk: Desk) -> None:
    room = desk.enter(SHOWN)
    desk.hears(FloorChanged(1, 3, SHOWN.at, calls_gone=(CallId("c1"),)))
    assert "c1" in shown(room), "nothing is built upon a gap"
    desk.now += AGAIN
    room._tick()
    assert desk.asked == [FloorWatched(ME, True)] * 2
    desk.hears(replace(SHOWN, feed=2, calls=CALLS[1:]))
    assert shown(room)[0] == "c2" and room.head.live.text == "live"


def test_old_within_three_seconds_and_grey_and_young_again_without_a_restart(desk: Desk) -> None:
    room = desk.enter(SHOWN)
    desk.now += LATE
    room._tick()
    assert room.head.live.text == "live" and not room.calls.stale
    desk.now += 0.4
    room._tick()
    assert room.head.live.text.startswith("Stale since ") and room.calls.stale and room.tiles.stale
    assert room.now() == made.NOW, "no time is counted that nobody knows of"
    desk.hears(FloorBeat(1, 1, SHOWN.at + 3))
    room._tick()
    assert room.head.live.text == "live" and not room.calls.stale
    desk.hears(replace(made.UP, up=False))
    assert room.head.live.text.startswith("Stale since ") and shown(room), "what was known is still there"
    desk.hears(replace(made.UP, since=made.NOW + 9), replace(SHOWN, feed=7, calls=()))
    assert desk.asked[-1] == FloorWatched(ME, True)
    assert room.head.live.text == "live" and shown(room) == []


def test_nothing_there_and_nothing_that_fits(desk: Desk, qtbot: QtBot) -> None:
    room = desk.enter(replace(SHOWN, calls=(), people=()))
    for card in (room.calls_card, room.people_card):
        assert card.message is not None and card.message.kind == "empty"
    desk.hears(replace(SHOWN, feed=2))
    qtbot.keyClick(room.calls, Qt.Key.Key_Slash)
    assert room.head.field.hasFocus() or not desk.window.isActiveWindow()
    room.head.field.setText("zzz")
    assert shown(room) == []
    room._tick()
    assert room.calls_card.message is not None
    qtbot.keyClick(room.head.field, Qt.Key.Key_Escape)
    assert len(shown(room)) == len(CALLS)


def test_a_tile_filters_by_its_queue_and_escape_clears(desk: Desk, qtbot: QtBot) -> None:
    room = desk.enter(SHOWN)
    queues: list[object] = []
    room.selected_queue.connect(queues.append)
    room.tiles.setCurrentIndex(room.tiles.tiles_model.index(1))
    assert queues == ["sales"]
    room.tiles.opened.emit("sales")
    assert shown(room) == ["c3", "c9", "c7"]
    room.tiles.opened.emit("sales")
    assert len(shown(room)) == len(CALLS)
    room.tiles.opened.emit("sales")
    qtbot.keyClick(room, Qt.Key.Key_Escape)
    assert len(shown(room)) == len(CALLS)


def test_who_is_chosen_is_told_and_stays_chosen(desk: Desk) -> None:
    room = desk.enter(SHOWN)
    calls: list[object] = []
    people: list[object] = []
    room.selected_call.connect(calls.append)
    room.selected_operator.connect(people.append)
    choose(room, "c6")
    room.people.setCurrentIndex(room.people.rows_model.index(0, 0))
    assert calls == [CALLS[5]] and [each.operator for each in people] == ["tomas"]  # type: ignore[attr-defined]
    assert room.call_words.whole == "Jonas Petraitis ↔ Rasa P. · talking · T-010482 · recording"
    held = replace(CALLS[5], state="held", since=made.NOW)
    desk.hears(FloorChanged(1, 2, SHOWN.at, calls=(held,)))
    assert shown(room).index("c6") < 8 and room.calls.selected_id() == "c6" and calls[-1] == held
    desk.hears(FloorChanged(1, 3, SHOWN.at, calls_gone=(CallId("c6"),)))
    shown(room)
    assert calls[-1] is not held


def test_enter_opens_details_and_escape_closes_them(desk: Desk, qtbot: QtBot) -> None:
    room = desk.enter(SHOWN)
    choose(room, "c6")
    qtbot.keyClick(room.calls, Qt.Key.Key_Return)
    assert not room.detail.isHidden()
    qtbot.keyClick(room, Qt.Key.Key_Escape)
    assert room.detail.isHidden()
    room.people.setCurrentIndex(room.people.rows_model.index(0, 0))
    qtbot.keyClick(room.people, Qt.Key.Key_Return)
    assert not room.detail.isHidden()
    room.detail.closed.emit()
    assert room.detail.isHidden()


def test_sorting_by_a_column_and_back_to_urgency(desk: Desk) -> None:
    room = desk.enter(SHOWN)
    room.calls.sort_by(2)
    assert shown(room)[0] == "c7"
    room.calls.sort_by(2)
    room.calls.sort_by(2)
    assert shown(room)[0] == "c1"


def _beside(bar: QWidget, words: QWidget) -> bool:
    return bar.geometry().right() <= words.geometry().left()


def test_bars_have_their_places(desk: Desk, qtbot: QtBot) -> None:
    room = desk.enter(SHOWN)
    for put, words in ((room.put_call_bar, room.call_words), (room.put_person_bar, room.person_words)):
        bar = PressButton(Press("x", "Listen"))
        put(bar)
        bar.show()
        qtbot.waitUntil(partial(_beside, bar, words))


def test_only_supervisors_come_in_and_one_who_is_none_any_more_is_brought_out(desk: Desk) -> None:
    desk.enter(SHOWN)
    desk.is_role("operator")
    assert desk.window.house.current == DESK
    desk.window.house.enter(FLOOR)
    assert desk.window.house.current == DESK
    assert "“Floor” is for supervisors." in desk.window.banner.text.whole


def test_names_of_other_teams_are_known_from_the_desk(desk: Desk) -> None:
    view = made.view(me=made.me("ready", role="supervisor"))
    stranger = replace(CALLS[5], operator=OperatorId(view.colleagues[0].operator))
    room = desk.enter(replace(SHOWN, calls=(stranger,), people=(), queues=QUEUES[:1]))
    assert room.calls.rows_model.rows[0].cells[5].text == view.colleagues[0].name
