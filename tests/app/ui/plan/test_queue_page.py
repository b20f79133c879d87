"""Queues are edited: fields, members, levels; a new one, and one that goes."""

from app.ui.plan.queue_page import QueuePage
from tests.app.ui.made_up_plan import DOVILE, PLAN, REPAIRS, SALES, SUPPORT
from tests.app.ui.plan.plan_desk import PlanDesk


def test_every_field_of_the_chosen_queue_is_shown(plan_desk: PlanDesk) -> None:
    fields = plan_desk.page(QueuePage).form.fields
    assert fields["name"].text() == "Support"  # type: ignore[attr-defined]
    assert fields["overflow"].chosen == SALES  # type: ignore[attr-defined]
    assert fields["max_wait"].value() == 300  # type: ignore[attr-defined]
    assert fields["dispositions"].toPlainText() == "Solved\nVisit needed\nCall back"  # type: ignore[attr-defined]
    assert plan_desk.draft == PLAN


def test_turning_to_another_changes_nothing(plan_desk: PlanDesk) -> None:
    for queue in (REPAIRS, SALES, SUPPORT):
        plan_desk.page(QueuePage).choose(queue)
    assert plan_desk.draft == PLAN


def test_members_and_their_levels(plan_desk: PlanDesk) -> None:
    members = plan_desk.page(QueuePage).members
    members.boxes[DOVILE].click()
    members.levels[DOVILE, "cooling"].setValue(2)
    assert plan_desk.said == ["• Dovilė U. joins Support", "• Dovilė U.: cooling 0 → 2"]
    members.boxes[DOVILE].click()
    members.levels[DOVILE, "cooling"].setValue(0)
    assert plan_desk.said == ["Nothing is changed."]


def test_a_new_queue_is_named_at_once(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(QueuePage)
    page.act("new")
    assert page.table.selected_id() == "new_queue" and page.name.selectedText() == "New queue"
    page.name.clear()
    page.name.insert("Rentals")
    page.form.edited.emit("name", "Rentals")
    assert plan_desk.said == ["• New queue: Rentals"]


def test_a_queue_that_goes_takes_what_hung_on_it(plan_desk: PlanDesk) -> None:
    plan_desk.page(QueuePage).act("remove")
    assert plan_desk.said == [
        "• Repairs: When nobody is signed in Support → They wait",
        "• Queue removed: Support",
        "• Rasa P. leaves Support",
        "• Mantas K. leaves Support",
        "• +37052080001: Queue Support → Sales",
        "• After hours: Queue Support → Sales",
        "• Alert removed: Longest wait",
    ]
    assert plan_desk.page(QueuePage).table.selected_id() == REPAIRS


def test_outcomes_are_lines(plan_desk: PlanDesk) -> None:
    text = plan_desk.page(QueuePage).form.fields["dispositions"]
    text.setPlainText("Solved\nVisit needed\nCall back\nOrder ")  # type: ignore[attr-defined]
    assert plan_desk.draft.queues[0].dispositions[-1] == ("order", "Order")
    assert text.toPlainText().endswith("Order ")  # type: ignore[attr-defined]


def test_the_seconds_of_the_service_level_are_chosen_among_the_steps(plan_desk: PlanDesk) -> None:
    box = plan_desk.page(QueuePage).form.fields["answer_within"]
    assert box.chosen == "20"  # type: ignore[attr-defined]
    box.setCurrentIndex(box.findData("30"))  # type: ignore[attr-defined]
    box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]
    assert plan_desk.draft.queues[0].answer_within == 30.0
    soon = plan_desk.page(QueuePage).form.fields["short_abandon"]
    assert soon.itemText(soon.findData("0")) == "everybody counts"  # type: ignore[attr-defined]
    assert soon.itemText(soon.findData("5")) == "5 s"  # type: ignore[attr-defined]
