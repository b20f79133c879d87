"""Customers who are called back stand below their queue, and can be called off."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain import desk as rules
from app.domain.desk import Desk
from app.ui.floor import present
from app.ui.floor.column import FloorColumn
from app.ui.parts.say import say
from app.ui.parts.values import Ask
from telephony.switchboard.desk_events import CallbackWithdrawn
from telephony.switchboard.ids import CallId
from telephony.switchboard.overview import DeskView
from tests.app.ui import made_up as made


def view(**changes: Any) -> DeskView:
    support = replace(made.QUEUES[0], callbacks=made.KEPT, **changes)
    return made.view(queues=(support, *made.QUEUES[1:]))


def desk(of: DeskView | None = None, link: object = made.UP) -> Desk:
    return rules.heard(rules.heard(Desk(), link, made.NOW), of or view(), made.NOW)


def test_each_has_a_sign_a_name_and_a_word_for_how_it_stands() -> None:
    rows = [row for row in present.queue_rows(desk(), made.NOW) if row.id.startswith(present.KEPT)]
    assert [row.cells[0].icon for row in rows] == ["to_call"] * 3
    assert [(say(row.cells[0].text), say(row.cells[2].text), say(row.cells[3].text)) for row in rows] == [
        ("Ona Onaitė", "07:40", "in line"),
        ("\u2066+370 655 50123\u2069", "21:40", "in 03:04"),
        ("Baltic Steel", "23:20", "now"),
    ]
    assert "asked to be called back" in say(rows[0].cells[0].tip)
    assert "so far" in say(rows[1].cells[0].tip)


def test_what_callers_are_told_and_how_true_it_is_stands_in_the_tip() -> None:
    tip = say(present.queue_rows(desk(view(expected=300.0, error=70.0)), made.NOW)[0].cells[1].tip)
    assert "about 05:00" in tip and "by at most 01:10" in tip
    assert present.queue_rows(desk(), made.NOW)[0].cells[1].tip == ()


def test_the_chosen_one_can_be_called_off_by_who_serves_the_queue() -> None:
    press = present.kept_press(desk(), "kept:back-1")
    assert press is not None and not press.why and say(press.text) == "Do not call Ona Onaitė back"
    action, _, call = press.action.partition(" ")
    wanted = CallbackWithdrawn(made.me("ready").operator, CallId("back-1"))
    assert rules.asked(desk(), action, call) == wanted


@pytest.mark.parametrize(
    ("of", "link", "row"),
    [(view(mine=False), made.UP, "back-1"), (view(), made.DOWN, "back-1"), (view(), made.UP, "back-3")],
)
def test_why_it_cannot_be_done_is_said(of: DeskView, link: object, row: str) -> None:
    press = present.kept_press(desk(of, link), f"kept:{row}")
    assert press is not None and press.why


def test_a_supervisor_may_in_every_queue() -> None:
    of = replace(view(mine=False), me=made.me("ready", role="supervisor"))
    press = present.kept_press(desk(of), "kept:back-1")
    assert press is not None and not press.why


@pytest.mark.parametrize("row", ["support", "", "kept:gone"])
def test_there_is_nothing_to_do_about_other_rows(row: str) -> None:
    assert present.kept_press(desk(), row) is None


def test_the_button_asks_for_the_chosen_one_also_when_others_come_before_him(qtbot) -> None:
    column = FloorColumn()
    qtbot.addWidget(column)
    column.show_floor(desk(), made.NOW, "")
    assert column.kept.isHidden()
    first = replace(view().queues[0], callbacks=(replace(made.KEPT[1], call=CallId("new")), *made.KEPT))
    before = replace(view(), queues=(first, *made.QUEUES[1:]))
    asks: list[Ask] = []
    column.asked.connect(asks.append)
    column.queues.setCurrentIndex(column.queues.rows_model.index(1, 0))
    column.show_floor(desk(before), made.NOW, "")
    qtbot.waitUntil(lambda: len(column.queues.rows_model.rows) == 7)
    assert column.queues.selected_id() == "kept:back-1"
    column.kept.buttons[0].click()
    assert [(each.action, each.argument) for each in asks] == [("withdraw_callback", "back-1")]
    column.show_floor(desk(made.view()), made.NOW, "")
    qtbot.waitUntil(lambda: len(column.queues.rows_model.rows) == 3)
    assert column.kept.isHidden()
