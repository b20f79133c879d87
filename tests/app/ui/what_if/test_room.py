"""The room "What if" over a real store: a day, a change, before and after."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.errors import BadInput
from app.domain.what_if.trial import Trial
from app.services.tools import Tools
from app.ui.plan.room import PlanRoom
from app.ui.what_if.asks import TryOut
from app.ui.what_if.present import BEGIN, NO_DAYS
from app.ui.what_if.room import NAME, WhatIfRoom
from telephony.switchboard.plan import Plan
from tests.app.ui import made_up as made
from tests.app.ui import made_up_plan as plans
from tests.app.ui.real_desk import RealDesk, real_desk
from tests.real_days import HOUSE, MIDNIGHT, lived
from tests.stories.scene import BEN, SALES, SUPPORT


def broken() -> Plan:
    raise BadInput("The plan: nonsense.", "Mend it.")


@pytest.fixture
def rasa(qtbot: QtBot, tmp_path: Path) -> Iterator[RealDesk]:
    with real_desk(qtbot, tmp_path, role="supervisor", tools=Tools(plan=lambda: HOUSE)) as desk:
        for contact in lived():
            desk.store.desk.contacts.record(contact)
        desk.now = MIDNIGHT + 30 * 3600
        yield desk


def room_of(desk: RealDesk) -> WhatIfRoom:
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_W, both)
    desk.settle_all()
    room = desk.window.house.rooms[NAME]
    assert isinstance(room, WhatIfRoom)
    return room


def tried(desk: RealDesk, room: WhatIfRoom) -> None:
    desk.settle_all()
    desk.qtbot.waitUntil(lambda: not room.stop.isVisible(), timeout=60_000)


def test_a_change_is_tried_on_yesterday(rasa: RealDesk) -> None:
    room = room_of(rasa)
    assert room.result.message == BEGIN and room.rules.hasFocus() or room.rules.queue.hasFocus()
    assert [each.calls for each in room.days] == [len(lived())]
    room.rules.numbers["more"].setValue(1)
    assert "Support" in room.what.text() and room.reset.isEnabled()
    room.go.click()
    assert room.stop.isVisible() and not room.go.isEnabled()
    tried(rasa, room)
    assert room.outcome is not None and room.result.message is None
    assert "Model against reality" in room.said.text()
    rows = room.tables["queues"].rows_model.rows
    assert [row.id for row in rows] == ["all", SUPPORT, SALES]
    assert len(room.tables["calls"].rows_model.rows) == len(lived())
    assert room.go.isEnabled()


def test_the_chart_is_of_the_queue_and_the_measure_that_are_chosen(rasa: RealDesk) -> None:
    room = room_of(rasa)
    room.try_it()
    tried(rasa, room)
    assert room.chart.chart is not None and room.chart.chart.kind == "service_level"
    whole = room.chart.chart.lines
    room.tables["queues"].selectRow(1)
    assert room.chart.chart.lines != whole
    room.kinds.setCurrentIndex(3)
    assert room.chart.chart.kind == "abandoned"
    room.views.setCurrentIndex(2)
    assert room.tables["calls"].isVisible() and not room.tables["queues"].isVisible()


def test_cancel_keeps_what_was_shown_before(rasa: RealDesk) -> None:
    room = room_of(rasa)
    room.try_it()
    tried(rasa, room)
    before, said = room.outcome, room.said.text()
    room.rules.numbers["wrap_up"].setValue(300)
    room.try_it()
    room.stop.click()
    rasa.settle_all()
    assert not room.stop.isVisible() and room.go.isEnabled()
    assert room.outcome is before and room.said.text() == said


def test_the_window_may_close_in_the_middle_of_it(rasa: RealDesk) -> None:
    room = room_of(rasa)
    room.try_it()
    rasa.settle_all()
    rasa.window.close()
    assert not room.stop.isVisible()


def test_the_rules_come_back_as_they_are(rasa: RealDesk) -> None:
    room = room_of(rasa)
    room.rules.numbers["ring_time"].setValue(5)
    room.reset.click()
    assert room.after == room.before == Trial(HOUSE) and not room.reset.isEnabled()
    assert room.rules.numbers["ring_time"].value() == 20


def test_a_draft_from_elsewhere_is_tried_at_once(rasa: RealDesk) -> None:
    after = Trial(HOUSE).with_member(SALES, BEN, False).plan
    assert rasa.window.wing is not None
    rasa.window.wing._asked(TryOut(HOUSE, after))
    room = rasa.window.house.rooms[NAME]
    assert isinstance(room, WhatIfRoom)
    rasa.qtbot.waitUntil(lambda: room.outcome is not None, timeout=60_000)
    assert rasa.window.house.current == NAME
    assert "Sales" in room.what.text() and room.after == Trial(after)


def test_the_room_of_the_plan_hands_its_draft_over(rasa: RealDesk) -> None:
    house = rasa.window.house
    house.enter("room_plan")
    rasa.tell(replace(plans.SHOWN, plan=HOUSE, by_hand=(), waiting=()))
    rasa.settle_all()
    room = house.rooms["room_plan"]
    assert isinstance(room, PlanRoom) and not room.preview.try_out.isEnabled()
    draft = Trial(HOUSE).with_queue(SUPPORT, ring_time=9.0).plan
    room.sides.changed.emit(draft)
    room.preview.try_out.click()
    tried_out = house.rooms[NAME]
    assert isinstance(tried_out, WhatIfRoom)
    rasa.qtbot.waitUntil(lambda: tried_out.outcome is not None, timeout=60_000)
    assert tried_out.before == Trial(HOUSE) and tried_out.after == Trial(draft)


def test_a_house_without_calls_and_a_plan_that_cannot_be_read_say_so(qtbot: QtBot, tmp_path: Path) -> None:
    with real_desk(qtbot, tmp_path / "a", role="supervisor", tools=Tools(plan=lambda: HOUSE)) as desk:
        assert room_of(desk).result.message == NO_DAYS
    with real_desk(qtbot, tmp_path / "b", role="supervisor", tools=Tools(plan=broken)) as desk:
        message = room_of(desk).result.message
        assert message is not None and message.kind == "error"


def test_without_a_plan_there_is_no_such_room(qtbot: QtBot, tmp_path: Path) -> None:
    with real_desk(qtbot, tmp_path, role="supervisor") as desk:
        assert NAME not in desk.window.house.names
        assert made.NOW > 0
