"""People to tick, in the order of the plan."""

from pytestqt.qtbot import QtBot

from app.domain.plan_draft import without_operator
from app.ui.plan.people_ticks import PeopleTicks
from tests.app.ui.made_up_plan import DOVILE, MANTAS, PLAN, RASA


def test_who_is_ticked_is_said_and_who_is_gone_has_no_box(qtbot: QtBot) -> None:
    ticks, said = PeopleTicks(), list[object]()
    qtbot.addWidget(ticks)
    ticks.edited.connect(said.append)
    ticks.show_people(PLAN, (DOVILE,))
    ticks.boxes[RASA].click()
    assert said == [(RASA, DOVILE)]
    ticks.show_people(without_operator(PLAN, MANTAS), (RASA,))
    assert list(ticks.boxes) == [RASA, DOVILE] and not ticks.boxes[DOVILE].isChecked()
