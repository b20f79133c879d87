"""The room of lines: shown to who looks, tried by who may, over the desk's own way to the exchange."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.lines.room import LinesRoom
from app.ui.shell import DeskWindow, build_desk
from telephony.switchboard.events import Asked
from telephony.switchboard.line_events import LinePingAsked, LinesWatched, LineTestAsked, LineTestStopped
from telephony.switchboard.line_overview import LinesView
from tests.app.ui import made_up as made
from tests.app.ui import made_up_workshop
from tests.app.ui.made_up_lines import CITY, LINES, MOBILE, TESTED

ME = made.me().operator


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.exchange = made.RememberingExchange()
        self.window: DeskWindow = build_desk(
            made.MadeUpOffice(),
            self.exchange,
            made.RememberingPhone(),
            made.SettingsInMemory(),
            lambda: made.NOW,
        )
        qtbot.addWidget(self.window)
        self.window.open_workshop(made_up_workshop.busy().door)
        self.window.show()
        self.hears(made.UP)

    def hears(self, *values: object) -> None:
        for value in values:
            self.window.driver.hear(value)

    def shows(self, lines: LinesView | None, role: str = "supervisor") -> None:
        self.hears(made.view(me=made.me(role=role), lines=lines))

    def enter(self) -> LinesRoom:
        self.window.house.enter("room_lines")
        room = self.window.house.rooms["room_lines"]
        assert isinstance(room, LinesRoom)
        return room

    @property
    def asked(self) -> list[Asked]:
        kinds = (LinesWatched, LinePingAsked, LineTestAsked, LineTestStopped)
        return [each for each in self.exchange.asked if isinstance(each, kinds)]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made_desk = Desk(qtbot)
    yield made_desk
    made_desk.window.close()


def test_looking_is_told_to_the_exchange_once_again_after_a_break_and_looking_away_too(desk: Desk) -> None:
    desk.shows(None)
    room = desk.enter()
    assert room.trunks_card.message is not None and room.trunks_card.message.kind == "loading"
    desk.shows(None)
    assert desk.asked == [LinesWatched(ME, True)]
    desk.shows(LINES)
    assert room.trunks_card.message is None and len(room.trunks.rows_model.rows) == 3
    desk.hears(made.DOWN, replace(made.UP, since=made.NOW))
    assert desk.asked == [LinesWatched(ME, True)] * 2
    desk.window.house.enter("room_desk")
    assert desk.asked[-1] == LinesWatched(ME, False)


def test_without_the_exchange_old_ones_are_marked_and_never_shown_ones_are_not_there(desk: Desk) -> None:
    desk.hears(made.DOWN)
    room = desk.enter()
    assert room.trunks_card.message is not None and room.trunks_card.message.kind == "stale"
    desk.hears(made.UP)
    desk.shows(LINES)
    desk.hears(made.DOWN)
    assert room.trunks_card.message is None and room.trunks_card._pill.text == "old"
    room.detail.act("ping")
    assert all(isinstance(each, LinesWatched) for each in desk.asked)


def test_no_lines_at_all(desk: Desk) -> None:
    desk.shows(LinesView((), ()))
    room = desk.enter()
    assert room.trunks_card.message is not None and room.trunks_card.message.kind == "empty"


def test_a_line_that_is_down_says_why_and_what_to_do_and_keeps_its_row(desk: Desk) -> None:
    desk.shows(LINES)
    room = desk.enter()
    room.trunks.setCurrentIndex(room.trunks.rows_model.index(1, 0))
    assert "4471" in room.detail.problem.text() and "contract" in room.detail.advice.text()
    desk.shows(
        replace(LINES, trunks=(CITY, replace(MOBILE, state="up", problem="", code=""), LINES.trunks[2]))
    )
    assert room.chosen is not None and room.chosen.trunk == MOBILE.trunk
    assert room.detail.problem.isHidden() and room.detail.advice.isHidden()


def test_a_test_call_by_keyboard_is_confirmed_first(desk: Desk) -> None:
    desk.shows(LINES)
    room = desk.enter()
    QTest.keyClick(room.trunks, Qt.Key.Key_Return)
    assert room.detail.number.hasFocus() or room.focusWidget() is room.detail.number
    QTest.keyClicks(room.detail.number, "+370 699 99999")
    QTest.keyClick(room.detail.number, Qt.Key.Key_Return)
    assert room.detail.confirm.isVisible() and len(desk.asked) == 1
    QTest.keyClick(room.detail.confirm.yes, Qt.Key.Key_Escape)
    assert room.detail.confirm.isHidden() and len(desk.asked) == 1
    QTest.keyClick(room.detail.number, Qt.Key.Key_Return)
    QTest.keyClick(room.detail.confirm.yes, Qt.Key.Key_Return)
    assert desk.asked[-1] == LineTestAsked(ME, CITY.trunk, "+370 699 99999")


def test_options_stop_and_the_report(desk: Desk) -> None:
    desk.shows(LINES)
    room = desk.enter()
    room.detail.act("ping")
    assert desk.asked[-1] == LinePingAsked(ME, CITY.trunk)
    running = replace(CITY, test=replace(TESTED, ended=None, state="ringing"))
    desk.shows(replace(LINES, trunks=(running,)))
    assert "rings" in room.detail.progress.text() and not room.detail.number.isEnabled()
    room.detail.act("stop")
    assert LineTestStopped(ME, CITY.trunk) in desk.asked
    desk.shows(replace(LINES, trunks=(replace(CITY, test=TESTED),)))
    assert room.detail.progress.isHidden() and "works" in room.detail.verdict.text()
    assert "PCMA" in room.detail.report.text()


def test_who_is_no_supervisor_any_more_is_brought_out(desk: Desk) -> None:
    desk.shows(LINES)
    desk.enter()
    desk.shows(LINES, role="operator")  # another plan was saved meanwhile
    assert desk.window.house.current == "room_desk"


def test_our_addresses_are_copied_for_the_provider(desk: Desk) -> None:
    desk.shows(LINES)
    desk.enter()._copy()
    assert "192.0.2.5" in QGuiApplication.clipboard().text()
