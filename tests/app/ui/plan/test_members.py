"""Who serves a queue: everybody a line, each skill it wants a column."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.ui.plan.members import Members
from telephony.switchboard.plan import OperatorPlan, SkillNeed
from tests.app.ui.made_up_plan import DOVILE, PLAN, RASA, REPAIRS


def test_lines_and_columns_follow_the_plan(qtbot: QtBot) -> None:
    members = Members()
    said: list[OperatorPlan] = []
    qtbot.addWidget(members)
    members.edited.connect(said.append)
    support, repairs, _ = PLAN.queues
    members.show_members(PLAN, support)
    assert [members.boxes[each].isChecked() for each in (RASA, DOVILE)] == [True, False]
    assert members.levels[RASA, "cooling"].value() == 3
    assert "cooling" in members.levels[RASA, "cooling"].accessibleName()
    members.show_members(PLAN, repairs)
    assert members.levels == {} and members.boxes[DOVILE].isChecked() and said == []
    members.boxes[DOVILE].click()
    assert REPAIRS not in said[-1].queues
    fewer = replace(PLAN, operators=PLAN.operators[:1])
    members.show_members(fewer, replace(support, skills=(SkillNeed("lt"), SkillNeed("cooling"))))
    assert list(members.boxes) == [RASA] and len(members.levels) == 2
