"""The skills a queue wants, as lines."""

from pytestqt.qtbot import QtBot

from app.ui.plan.needs import Needs
from telephony.switchboard.plan import SkillNeed

LT, COLD = SkillNeed("lt", 2, 30.0), SkillNeed("cooling")


def test_lines_are_shown_changed_added_and_taken_away(qtbot: QtBot) -> None:
    needs = Needs()
    said: list[tuple[SkillNeed, ...]] = []
    qtbot.addWidget(needs)
    needs.edited.connect(said.append)
    needs.show_needs((LT, COLD))
    needs.show_needs((LT, COLD))
    assert len(needs.lines) == 2 and said == []
    needs.lines[0].level.setValue(3)
    assert said[-1] == (SkillNeed("lt", 3, 30.0), COLD)
    needs.another.click()
    assert len(said) == 1, "a line without a name is none yet"
    needs.lines[2].skill.setText("pl")
    needs.lines[2].skill.editingFinished.emit()
    assert said[-1][-1] == SkillNeed("pl", 1, 0.0)
    needs.lines[0].remove.click()
    assert [each.skill for each in said[-1]] == ["cooling", "pl"]
    needs.show_needs(())
    assert needs.lines == []
