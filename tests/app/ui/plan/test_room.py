"""The room of the plan: a draft, what it changes in words, saving, being overtaken, going back."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.ui.plan.operator_page import OperatorPage
from app.ui.plan.queue_page import QueuePage
from app.ui.plan.version_page import VersionPage
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_changes import changes
from telephony.switchboard.plan_desk import (
    PlanAsked,
    PlanFileTaken,
    PlanJudged,
    PlanOffered,
    PlanRefused,
    PlanSaved,
    PlanShown,
    PlanTried,
    PlanUndone,
    PlanVersion,
)
from tests.app.ui import made_up as made
from tests.app.ui.made_up_plan import EARLIER, PLAN, SHOWN
from tests.app.ui.plan.plan_desk import PlanDesk

ME = made.me().operator


def after(plan: Plan, version: PlanVersion) -> PlanShown:
    return replace(SHOWN, plan=plan, versions=(version, *SHOWN.versions))


def ringing(seconds: float) -> Plan:
    return replace(PLAN, queues=(replace(PLAN.queues[0], ring_time=seconds), *PLAN.queues[1:]))


def save_is_on(desk: PlanDesk) -> bool:
    return desk.room.preview.save.isEnabled()


def test_the_plan_is_asked_for_and_shown(plan_desk: PlanDesk) -> None:
    assert plan_desk.wishes == [PlanAsked(ME)]
    rows = plan_desk.page(QueuePage).table.rows_model.rows
    assert [row.id for row in rows] == [
        "support",
        "repairs",
        "sales",
    ]
    assert plan_desk.said == ["Nothing is changed."] and not save_is_on(plan_desk)


def test_who_is_no_supervisor_any_more_is_brought_out_and_asks_for_nothing(qtbot: QtBot) -> None:
    desk = PlanDesk(qtbot)
    asked = len(desk.wishes)
    desk.hears(made.view(me=made.me(role="operator")))
    assert desk.window.house.current == "room_desk" and len(desk.wishes) == asked
    desk.window.house.enter("room_plan")
    assert desk.window.house.current == "room_desk"


def test_what_is_typed_is_said_in_words_tried_and_saved(plan_desk: PlanDesk, qtbot: QtBot) -> None:
    plan_desk.page(QueuePage).form.fields["ring_time"].setValue(30)  # type: ignore[attr-defined]
    assert plan_desk.said == ["• Support: Ring time 20 s → 30 s"] and save_is_on(plan_desk)
    qtbot.waitUntil(lambda: PlanTried(ME, 1, ringing(30.0)) in plan_desk.wishes)
    plan_desk.hears(PlanJudged(1, ""))
    assert plan_desk.window.house.acts("save")
    assert plan_desk.wishes[-1] == PlanOffered(ME, 3, ringing(30.0))
    version = PlanVersion(4, made.NOW, "Rasa P.", "saved", changes=changes(PLAN, ringing(30.0)))
    plan_desk.hears(
        PlanSaved(version), replace(SHOWN, plan=ringing(30.0), versions=(version, *SHOWN.versions))
    )
    assert plan_desk.said == ["Nothing is changed."]
    assert "holds from now on" in plan_desk.room.preview.result.text()


def test_a_draft_that_would_not_do_is_not_saved(plan_desk: PlanDesk, qtbot: QtBot) -> None:
    plan_desk.page(QueuePage).form.edited.emit("name", "X")
    qtbot.waitUntil(lambda: bool([w for w in plan_desk.wishes if isinstance(w, PlanTried)]))
    plan_desk.hears(PlanJudged(1, "Queue support: no.", "Choose another."))
    assert "Queue support: no." in plan_desk.room.preview.problem.text()
    assert not save_is_on(plan_desk)
    plan_desk.room.acts("save")
    assert not [each for each in plan_desk.wishes if isinstance(each, PlanOffered)]


def test_discard_goes_back_and_forgets_what_was_wrong(plan_desk: PlanDesk, qtbot: QtBot) -> None:
    plan_desk.page(QueuePage).form.edited.emit("name", "X")
    qtbot.waitUntil(lambda: bool([w for w in plan_desk.wishes if isinstance(w, PlanTried)]))
    plan_desk.room.preview.discard.click()
    plan_desk.hears(PlanJudged(1, "late"))
    assert plan_desk.draft == PLAN and plan_desk.room.preview.problem.text() == ""


def test_another_plan_meanwhile_leaves_the_draft_to_its_owner(plan_desk: PlanDesk) -> None:
    plan_desk.page(QueuePage).form.edited.emit("name", "Help")
    plan_desk.hears(PlanRefused("stale", "Tomas"), replace(SHOWN, plan=ringing(9.0)))
    assert plan_desk.said == ["• Help: Name Support → Help"]
    assert "Tomas saved another plan" in plan_desk.room.preview.result.text()
    assert plan_desk.draft.queues[0].name == "Help"
    plan_desk.room.preview.discard.click()
    assert plan_desk.draft == ringing(9.0)


def test_without_a_draft_the_other_plan_is_shown(plan_desk: PlanDesk) -> None:
    plan_desk.hears(replace(SHOWN, plan=ringing(9.0)))
    assert plan_desk.draft == ringing(9.0) and plan_desk.said == ["Nothing is changed."]


def test_a_file_changed_by_hand_is_taken_over_when_asked(plan_desk: PlanDesk) -> None:
    plan_desk.hears(replace(SHOWN, by_hand=changes(PLAN, ringing(9.0)), waiting=changes(PLAN, EARLIER)))
    preview = plan_desk.room.preview
    assert "Ring time 20 s → 9 s" in preview.file.text() and "next start" in preview.waiting.text()
    preview.take_file.click()
    assert plan_desk.wishes[-1] == PlanFileTaken(ME)
    plan_desk.hears(replace(SHOWN, file_problem="at line 1"))
    assert "at line 1" in preview.file.text() and not preview.take_file.isVisible()


def test_a_new_password_is_shown(plan_desk: PlanDesk) -> None:
    plan_desk.page(OperatorPage).act("new")
    version = PlanVersion(4, made.NOW, "Rasa P.", "saved")
    plan_desk.hears(PlanSaved(version, (("new_operator", "geheim"),)), SHOWN)
    assert "geheim" in plan_desk.room.preview.result.text()


def test_an_older_version_is_asked_for(plan_desk: PlanDesk) -> None:
    plan_desk.page(VersionPage).table.setCurrentIndex(
        plan_desk.page(VersionPage).table.rows_model.index(2, 0)
    )
    plan_desk.page(VersionPage).back.click()
    assert plan_desk.wishes[-1] == PlanUndone(ME, 3, 1)


def test_a_link_that_comes_back_is_asked_again(plan_desk: PlanDesk) -> None:
    plan_desk.hears(replace(made.UP, up=False))
    assert plan_desk.room.card.message is not None
    plan_desk.hears(replace(made.UP, since=made.UP.since + 5))
    assert plan_desk.wishes == [PlanAsked(ME), PlanAsked(ME)]


def test_the_answer_is_heard_in_a_room_that_is_entered_later(plan_desk: PlanDesk) -> None:
    plan_desk.page(QueuePage).form.edited.emit("ring_time", 30.0)
    plan_desk.window.house.enter("room_desk")
    version = PlanVersion(4, made.NOW, "Rasa P.", "saved")
    plan_desk.hears(
        PlanSaved(version), replace(SHOWN, plan=ringing(30.0), versions=(version, *SHOWN.versions))
    )
    plan_desk.window.house.enter("room_plan")
    assert plan_desk.said == ["Nothing is changed."] and plan_desk.draft == ringing(30.0)


def test_who_sits_here_speaks_for_himself(plan_desk: PlanDesk) -> None:
    assert {each.operator for each in plan_desk.wishes} == {OperatorId(ME)}
