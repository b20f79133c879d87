"""The page of menus: what is typed, connected, added and removed is in the draft, faults beside it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.plan.menu_page import MenuPage
from app.ui.plan.prompt_dialog import PromptDialog
from app.ui.plan.try_dialog import TryDialog
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.plan_desk import PlanOffered
from tests.app.ui.made_up_plan import SHOWN
from tests.app.ui.plan.menu_desk import HOUSE, NIGHT, menu_desk
from tests.app.ui.plan.plan_desk import PlanDesk


class Menus:
    def __init__(self, desk: PlanDesk) -> None:
        self.desk = desk
        self.page = desk.page(MenuPage)
        self.page.choose("night")

    @property
    def flow(self) -> FlowPlan:
        """As it is in the draft."""
        return next(each for each in self.desk.draft.flows if each.id == "night")

    def step(self, name: str) -> Step:
        return next(each for each in self.flow.steps if each.id == name)

    def at(self, step: str) -> None:
        self.page.view.choose(step)
        self.page.view.chosen.emit(step)


@pytest.fixture
def menus(qtbot: QtBot, tmp_path: Path) -> Iterator[Menus]:
    desk = menu_desk(qtbot, tmp_path)
    yield Menus(desk)
    desk.window.close()


def test_own_and_shipped_menus_are_listed_and_the_first_is_drawn(menus: Menus) -> None:
    rows = [(each.id, each.cells[1].text) for each in menus.page.table.rows_model.rows]
    assert [each for each, _ in rows] == ["night", "repair_state", "repeat_order", "service"]
    assert list(menus.page.view.drawing.boxes) == ["ask", "urgent", "bye"]
    assert "52080001" in menus.page.own.comes.text().replace(" ", "")


def test_what_is_typed_is_in_the_draft_and_said_in_words(menus: Menus) -> None:
    menus.at("urgent")
    QTest.keyClicks(menus.page.form.fields["label"], "!")
    assert menus.flow.steps[1].label == "Urgent!"
    assert menus.desk.said == ["• Night, urgent: What the operator reads changed"]


def test_a_step_is_connected_by_choosing_the_next_one(menus: Menus) -> None:
    lines = menus.page.form.ways.lines
    lines[1].to.setCurrentIndex(lines[1].to.findData("urgent"))
    lines[1].to.activated.emit(0)
    assert menus.flow.steps[0].ways == (("1", "urgent"), ("2", "urgent"))
    assert menus.page.view.marks["bye"][1] == "warn"
    assert "Nobody comes" in menus.page.note.text()


def test_what_is_wrong_stands_beside_its_field(menus: Menus) -> None:
    menus.page.form.ways.another.click()
    assert menus.flow.steps[0].ways[-1] == ("3", "")
    assert "leads nowhere yet" in menus.page.form.faults["ways"].text()
    QTest.keyClick(menus.page.form.ways.lines[-1].key, Qt.Key.Key_Backspace)
    QTest.keyClicks(menus.page.form.ways.lines[-1].key, "0")
    assert "0 leads to a person" in menus.page.form.faults["ways"].text() or "nowhere" in (
        menus.page.form.faults["ways"].text()
    )
    menus.page.form.ways.lines[-1].remove.click()
    assert not menus.page.form.faults["ways"].isVisible()


def test_a_step_is_added_renamed_and_removed_and_who_led_there_is_told(menus: Menus) -> None:
    menus.page.add_step("say")
    assert menus.flow.steps[0].way("3") == "say" and menus.page.view.step == "say"
    name = menus.page.form.name
    QTest.keyClicks(name, "hours")
    assert menus.flow.steps[0].way("3") == "hours"
    menus.page.form.next.setCurrentIndex(menus.page.form.next.findData("bye"))
    menus.page.form.next.activated.emit(0)
    assert menus.step("hours").next == "bye"
    menus.page.act("drop")
    assert menus.flow.steps[0].way("3") == "bye"
    assert "ask lead to bye now" in menus.page.note.text()


def test_another_kind_has_other_fields(menus: Menus) -> None:
    menus.at("bye")
    form = menus.page.form
    assert form.fields["say"].isVisibleTo(form) and not form.fields["tries"].isVisibleTo(form)
    form.edited.emit("kind", "collect")
    assert menus.step("bye").value == "number"
    assert form.fields["tries"].isVisibleTo(form)
    form.edited.emit("seconds", 7)
    assert menus.step("bye").seconds == 7.0


def test_back_and_forward(menus: Menus) -> None:
    assert not menus.page.bar.buttons["undo"].isEnabled()
    menus.page.add_step("end")
    assert menus.flow != NIGHT
    menus.page.view.setFocus()
    QTest.keyClick(menus.page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert menus.flow == NIGHT and menus.page.bar.buttons["redo"].isEnabled()
    menus.page.bar.buttons["redo"].click()
    assert menus.flow != NIGHT
    menus.desk.hears(replace(SHOWN, plan=HOUSE, shipped=menus.page.shipped))


def test_what_was_changed_elsewhere_ends_the_way_back(menus: Menus) -> None:
    menus.page.add_step("end")
    menus.desk.room.preview.discard.click()
    assert not menus.page.bar.buttons["undo"].isEnabled() and menus.flow == NIGHT


def test_a_shipped_menu_is_copied_to_be_changed(menus: Menus) -> None:
    menus.page.choose("service")
    assert "shipped with Ringdesk" in menus.page.note.text() and not menus.page.form.isEnabled()
    menus.page.act("remove")
    menus.page.act("drop")
    menus.page.add_step("end")
    assert menus.desk.draft == HOUSE
    menus.page.act("copy")
    copy = menus.desk.draft.flows[-1]
    assert copy.id == "service_by_telephone_copy" and menus.page.form.isEnabled()
    assert "Nobody yet" in menus.page.own.comes.text()
    assert menus.desk.said == ["• New menu: Service by telephone (copy)"]


@pytest.mark.parametrize("template", ["keys", "number", "say"])
def test_a_new_menu_is_made_of_a_template_and_can_be_saved(menus: Menus, template: str, qtbot: QtBot) -> None:
    menus.page.make(template)
    menus.desk.window.house.acts("save")
    offered = menus.desk.wishes[-1]
    assert isinstance(offered, PlanOffered) and offered.plan.flows[-1].name == "New menu"
    qtbot.waitUntil(lambda: "not recorded" in str(menus.page.view.marks))


def test_a_menu_is_removed_and_its_number_leads_to_the_queue(menus: Menus) -> None:
    menus.page.act("remove")
    assert menus.desk.draft.numbers[0].menu == ""
    assert "• Menu removed: Night" in menus.desk.said


def test_the_whole_menu_has_a_name_and_languages(menus: Menus) -> None:
    QTest.keyClicks(menus.page.own.name, "s")
    menus.page.own.languages.boxes["en"].click()
    assert (menus.flow.name, menus.flow.languages) == ("Nights", ("lt", "en"))
    for code in ("lt", "en"):
        menus.page.own.languages.boxes[code].click()
    assert "Choose the languages" in menus.page.own.faults["languages"].text()


def test_it_begins_with_another_step_and_a_key_removes_one(menus: Menus) -> None:
    menus.at("bye")
    menus.page.act("begin")
    assert menus.flow.steps[0].id == "bye"
    menus.page.view.setFocus()
    QTest.keyClick(menus.page.view, Qt.Key.Key_Delete)
    assert menus.flow.step("bye") is None


def test_what_callers_hear_is_read_and_made(menus: Menus, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(menus.page.heard))
    assert "service_menu: “" in menus.page.form.heard.text().replace("\u2068", "").replace("\u2069", "")
    menus.page.form.make.click()
    (dialog,) = menus.page.findChildren(PromptDialog)
    dialog.kept.emit("service_menu_12345678")
    assert menus.flow.steps[0].say == ("service_menu_12345678",)
    dialog.close()


def test_it_is_tried_without_a_telephone(menus: Menus) -> None:
    menus.page.bar.buttons["try"].click()
    (dialog,) = menus.page.findChildren(TryDialog)
    dialog.press("1")
    assert dialog.walk.ending.queue == "Support"
    dialog.close()
    QApplication.processEvents()
