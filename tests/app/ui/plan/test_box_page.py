"""The page of voicemail: what is shown of a box, and what is made of keys and ticks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox

from app.ui.parts.say import say
from app.ui.plan.box_page import BoxPage, comers
from app.ui.plan.page import NEW, REMOVE
from telephony.switchboard.plan import Plan
from tests.app.ui.made_up_plan import PLAN
from tests.app.ui.plan.plan_desk import PlanDesk


def page(desk: PlanDesk) -> tuple[BoxPage, list[Plan]]:
    made, plans = BoxPage(desk.room.ground), list[Plan]()
    made.setParent(desk.window, Qt.WindowType.Window)

    def keep(plan: Plan) -> None:
        plans.append(plan)
        made.show_plan(plan)

    made.changed.connect(keep)
    made.show_plan(PLAN)
    made.choose("evening")
    return made, plans


def test_a_box_is_shown_with_who_comes_there(plan_desk: PlanDesk) -> None:
    made, _ = page(plan_desk)
    assert made.name.text() == "After hours" and made.queue.chosen == "support"
    assert [code for code, box in made.languages.boxes.items() if box.isChecked()] == ["en", "lt"]
    assert made.comes.text() == "Support: closed"


def test_a_language_more_stands_behind_those_that_were_there(plan_desk: PlanDesk) -> None:
    made, plans = page(plan_desk)
    made.languages.boxes["fa"].click()
    assert plans[-1].boxes[0].languages == ("lt", "en", "fa")
    made.languages.boxes["lt"].click()
    assert "lt" not in plans[-1].boxes[0].languages


def test_numbers_and_names_are_edited(plan_desk: PlanDesk) -> None:
    made, plans = page(plan_desk)
    longest = made.form.fields["longest"]
    assert isinstance(longest, QSpinBox)
    longest.setValue(60)
    made.name.setText("Nights")
    made.name.textEdited.emit("Nights")
    assert (plans[-1].boxes[0].longest, plans[-1].boxes[0].name) == (60.0, "Nights")


def test_a_new_box_is_chosen_and_a_removed_one_is_nowhere(plan_desk: PlanDesk) -> None:
    made, plans = page(plan_desk)
    made.act(NEW)
    assert len(plans[-1].boxes) == 2 and made.table.selected_id() == plans[-1].boxes[-1].id
    made.choose("evening")
    made.act(REMOVE)
    assert [each.id for each in plans[-1].boxes] != ["evening"]
    assert plans[-1].queues[0].closed_to == ""


def test_a_box_to_which_nothing_leads_says_what_to_do(plan_desk: PlanDesk) -> None:
    made, plans = page(plan_desk)
    made.act(NEW)
    assert say(comers(plans[-1], plans[-1].boxes[-1])).startswith("Nobody yet")
