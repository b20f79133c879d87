"""What holds for the whole house: shown with what is usual, edited, and said in the preview."""

from app.ui.parts.say import say
from app.ui.plan.house_page import HousePage, usual
from tests.app.ui.plan.plan_desk import PlanDesk


def test_fields_are_shown_and_what_is_usual_stands_beside_them(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(HousePage)
    assert page.region.text() == "LT"
    assert page.form.fields["park_slots"].first.value() == 701  # type: ignore[attr-defined]
    assert set(usual()) <= set(page.form.fields)
    assert say(usual()["dial_time"]) == "usually 45 s" and say(usual()["park_slots"]) == "usually 701–709"
    assert plan_desk.said == ["Nothing is changed."]


def test_what_is_changed_is_said_in_words(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(HousePage)
    page.region.setText("pl")
    page.region.textEdited.emit("pl")
    page.form.fields["dial_time"].setValue(30)  # type: ignore[attr-defined]
    page.form.fields["look_up_limit"].setValue(0.5)  # type: ignore[attr-defined]
    page.form.fields["park_slots"].first.setValue(0)  # type: ignore[attr-defined]
    page.form.edited.emit("record_outgoing", "ask")
    draft = plan_desk.draft
    assert (draft.region, draft.dial_time, draft.look_up_limit) == ("PL", 30.0, 0.5)
    assert (draft.park_slots, draft.record_outgoing) == ((0, 0), "ask")
    assert "• A dialled number rings 45 s → 30 s" in plan_desk.said
    assert "• Wait for the caller's name 0.25 s → 0.5 s" in plan_desk.said


def test_parking_again_gives_both_numbers(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(HousePage)
    slots = page.form.fields["park_slots"]
    slots.first.setValue(0)  # type: ignore[attr-defined]
    slots.first.setValue(801)  # type: ignore[attr-defined]
    assert plan_desk.draft.park_slots == (801, 801)
    slots.last.setValue(820)  # type: ignore[attr-defined]
    assert plan_desk.draft.park_slots == (801, 820)
