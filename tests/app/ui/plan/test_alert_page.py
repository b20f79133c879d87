"""The page of alerts: sentences, marks that never cross, owners out of people, a test mail."""

from dataclasses import replace

from app.ui.parts.say import say
from app.ui.plan.alert_page import AlertPage
from app.ui.plan.page import NEW, REMOVE
from telephony.switchboard.plan import AlertPlan
from telephony.switchboard.plan_desk import MailTried
from tests.app.ui import made_up as made
from tests.app.ui.made_up_plan import MANTAS
from tests.app.ui.plan.plan_desk import PlanDesk


def alert(desk: PlanDesk, name: str) -> AlertPlan:
    return next(each for each in desk.draft.alerts if each.id == name)


def test_each_alert_is_a_sentence_with_who_is_told(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(AlertPage)
    rows = [say(row.cells[0].text) for row in page.table.rows_model.rows]
    assert rows == [
        "Longest wait in Support over 2 min",
        "Service level of any queue below 70 %",
        "Lunch over 60 min",
    ]
    page.choose("slow")
    assert page.sentence.text().startswith("Longest wait in Support over 2 min: Rasa P.")
    assert "lead@example.com" in page.sentence.text()
    assert [who for who, box in page.owners.boxes.items() if box.isChecked()] == ["rasa"]


def test_the_marks_show_the_figure_of_now_and_move_with_it(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(AlertPage)
    page.choose("slow")
    words = page.marks.accessibleName()
    assert "raised at 2 min" in words and "over at 60 s" in words and "now 102 s: Support LT" in words
    plan_desk.hears(made.view(me=made.me(role="supervisor"), queues=()))
    page.desk_changed()
    assert "now" not in page.marks.accessibleName()


def test_a_mark_that_is_moved_pushes_the_other_on_before_it(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(AlertPage)
    page.choose("slow")
    page.raise_at.setValue(50)
    assert (alert(plan_desk, "slow").raise_at, alert(plan_desk, "slow").clear_at) == (50, 49)
    page.choose("level")
    page.clear_at.setValue(60)
    assert (alert(plan_desk, "level").raise_at, alert(plan_desk, "level").clear_at) == (59, 60)


def test_another_figure_begins_with_marks_of_its_own_and_shows_its_fields(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(AlertPage)
    page.choose("lunch")
    assert not page.pause.isHidden() and page.form.fields["least"].isHidden()
    page.form.edited.emit("kind", "abandoned")
    changed = alert(plan_desk, "lunch")
    assert (changed.raise_at, changed.clear_at, changed.pause) == (10, 5, "")
    assert page.pause.isHidden() and not page.form.fields["least"].isHidden()
    assert page.raise_at.suffix() == " %"


def test_owners_and_addresses_are_edited_and_the_preview_says_so(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(AlertPage)
    page.choose("slow")
    page.owners.boxes[MANTAS].click()
    assert alert(plan_desk, "slow").owners == ("rasa", "mantas")
    page.mail.setText("a@example.com, b@example.com")
    page.mail.textEdited.emit(page.mail.text())
    assert alert(plan_desk, "slow").mail == ("a@example.com", "b@example.com")
    assert any("Rasa P., Mantas K." in line for line in plan_desk.said)


def test_a_test_mail_goes_to_each_address_and_without_one_the_button_says_why(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(AlertPage)
    page.choose("slow")
    page.try_mail.click()
    assert [each.to for each in plan_desk.wishes if isinstance(each, MailTried)] == ["lead@example.com"]
    page.choose("level")
    assert not page.try_mail.isEnabled() and page.try_mail.toolTip()


def test_a_new_one_is_mine_and_a_removed_one_is_gone(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(AlertPage)
    page.act(NEW)
    new = plan_desk.draft.alerts[-1]
    assert (new.kind, new.owners, page.table.selected_id()) == ("longest_wait", ("rasa",), new.id)
    assert any("New alert" in line for line in plan_desk.said)
    page.act(REMOVE)
    assert len(plan_desk.draft.alerts) == 3


def test_without_alerts_the_page_says_what_they_are_for(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(AlertPage)
    page.show_plan(replace(plan_desk.draft, alerts=()))
    page.marks.grab()
    page.act(NEW)
    assert len(plan_desk.draft.alerts) == 1
