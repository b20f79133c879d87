"""The page of rules: sentences in order, keys, what is wrong beside its field, the tester's way marked."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.plan.rule_page import TRY, RulePage
from app.ui.routing.route_dialog import RouteDialog
from telephony.switchboard.overview import TriedView
from telephony.switchboard.plan import Hours, Rule
from telephony.switchboard.routing_events import RouteAsked
from telephony.switchboard.routing_steps import Step
from tests.app.ui import made_up as made
from tests.app.ui.made_up_plan import PLAN, SHOWN
from tests.app.ui.plan.plan_desk import PlanDesk

RULES = (
    Rule("night", outside="office", to="busy"),
    Rule("VIP", priority=1, to="support"),
    Rule("", withheld=True, add=-1),
)
RULED = replace(PLAN, rules=RULES, calendars=(Hours(name="office"),))


def page_of(desk: PlanDesk) -> RulePage:
    desk.hears(replace(SHOWN, plan=RULED))
    return desk.page(RulePage)


def shown(page: RulePage, column: int = 0) -> list[str]:
    model = page.table.rows_model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def field(page: RulePage, name: str) -> Any:
    return page.form.fields[name]


def test_rules_are_sentences_in_their_order(plan_desk: PlanDesk) -> None:
    lines = shown(page_of(plan_desk))
    assert [line[0] for line in lines] == ["1", "2", "3"] and "priority 1 or more" in lines[1]


def test_keys_in_the_list_move_make_and_remove(plan_desk: PlanDesk) -> None:
    page = page_of(plan_desk)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [each.name for each in plan_desk.draft.rules] == ["VIP", "night", ""]
    assert page.table.selected_id() == "1"
    assert plan_desk.said[0].endswith("VIP, night, no. 3")
    QTest.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert plan_desk.draft.rules == RULES and plan_desk.said == ["Nothing is changed."]
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert [each.name for each in plan_desk.draft.rules] == ["VIP", ""]
    QTest.keyClick(page.table, Qt.Key.Key_Insert)
    assert [each.name for each in plan_desk.draft.rules] == ["VIP", "New rule", ""]
    assert plan_desk.window.focusWidget() is page.name
    assert "does nothing" in page.said.text() and "does nothing" in page.form.faults["to"].text()
    assert page.form.faults["to"].isVisible()


def test_what_is_wrong_stands_beside_its_field(plan_desk: PlanDesk) -> None:
    page = page_of(plan_desk)
    page.choose("2")
    assert not page.form.faults
    field(page, "known").setCurrentIndex(1)
    field(page, "known").activated.emit(1)
    assert plan_desk.draft.rules[2].known is True
    assert "Never true" in page.form.faults["known"].text() and page.form.faults["known"].isVisible()
    field(page, "known").setCurrentIndex(0)
    field(page, "known").activated.emit(0)
    assert plan_desk.draft.rules == RULES and not page.form.faults["known"].isVisible()


def test_fields_are_written_into_the_rule(plan_desk: PlanDesk) -> None:
    page = page_of(plan_desk)
    page.choose("1")
    field(page, "called").textEdited.emit("+37052080001, 300")
    page.languages.boxes["fa"].click()
    page.during.setCurrentIndex(1)
    page.during.activated.emit(1)
    page.to.choice.setCurrentIndex(page.to.choice.findData("number:"))
    page.to.choice.activated.emit(0)
    assert plan_desk.draft.rules[1].to == "support" and page.to.number.isVisible()
    page.to.number.setText("+370 699 99999")
    page.to.number.textEdited.emit("+370 699 99999")
    rule = plan_desk.draft.rules[1]
    assert rule == Rule("VIP", ("+37052080001", "300"), language=("fa",), priority=1, during="office",
                        to="number:+37069999999")  # fmt: skip


def test_the_tester_asks_the_draft_and_marks_who_decided(plan_desk: PlanDesk, qtbot: Any) -> None:
    page = page_of(plan_desk)
    page.choose("2")
    page.act("remove")
    page.act(TRY)
    dialog = plan_desk.window.pages.open["route"]
    assert isinstance(dialog, RouteDialog) and dialog.drafted.isChecked()
    dialog.caller.setText("+37061234567")
    dialog.ask_now()
    qtbot.waitUntil(lambda: any(isinstance(each, RouteAsked) for each in plan_desk.exchange.asked))
    asked = next(each for each in plan_desk.exchange.asked if isinstance(each, RouteAsked))
    assert asked.plan == plan_desk.draft
    steps = (Step("night", False, "open", "office", "busy"), Step("VIP", True, "matched", "", "support"),
             Step("", True, "number", to="support"))  # fmt: skip
    tried = TriedView(replace(asked, plan=None), steps, (), "offered", "Support", ("Rasa",))
    plan_desk.hears(made.view(me=made.me(role="supervisor"), tried=tried))
    assert shown(page, 1) == ["passed over", "decides"] and page.table.selected_id() == "1"
    page.form.edited.emit("priority", 2)
    assert page.table.rows_model.columnCount() == 1


def test_where_it_goes_is_as_wide_a_field_as_the_others(plan_desk: PlanDesk) -> None:
    """It was as wide as its first text, and cut the name of a box."""
    page = page_of(plan_desk)
    plan_desk.room.resize(1200, 700)
    plan_desk.room.show()
    page.choose("0")
    QTest.qWait(20)
    assert page.to.choice.width() >= page.during.width()
