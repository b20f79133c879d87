"""A supervisor says who gets work, how much, and what it weighs."""

import pytest

from app.domain.assignment import Duty, Weight
from app.ui.requests.roster_dialog import RosterDialog
from tests.app.ui.requests.conftest import Floor


@pytest.fixture
def dialog(floor: Floor) -> RosterDialog:
    made = RosterDialog(floor.ground)
    floor.qtbot.addWidget(made)
    made.show()
    floor.settle()
    return made


def test_nobody_gets_work_until_somebody_is_added(floor: Floor, dialog: RosterDialog) -> None:
    assert dialog.duties.duties == ()
    waiting = floor.bench.ticket("One")
    dialog.duties.add.click()
    line = dialog.duties.lines[0]
    line.who.setCurrentIndex(2)
    line.capacity.setValue(4)
    team = next(iter(line.teams._actions))
    line.teams.choose(team)
    dialog.save.click()
    floor.qtbot.waitUntil(lambda: not dialog.isVisible())
    (saved,) = floor.bench.workshop.roster().duties
    assert (saved.capacity, saved.skills, saved.tickets) == (4, frozenset({team}), 1)
    assert saved.name == line.who.currentText()
    assert floor.bench.workshop.ticket_card(waiting.id).ticket.owner == saved.operator


def test_a_line_without_anybody_and_one_twice_are_refused(floor: Floor, dialog: RosterDialog) -> None:
    dialog.duties.add.click()
    dialog.save.click()
    floor.qtbot.waitUntil(lambda: "nobody in it" in dialog.said.whole)
    dialog.duties.add.click()
    for line in dialog.duties.lines:
        line.who.setCurrentIndex(1)
    dialog.save.click()
    floor.qtbot.waitUntil(lambda: "twice" in dialog.said.whole)
    dialog.duties.lines[1].remove.click()
    dialog.save.click()
    floor.qtbot.waitUntil(lambda: not dialog.isVisible())


def test_weights_are_read_and_shown_again(floor: Floor, dialog: RosterDialog) -> None:
    dialog.weights.priorities[3].setValue(2)
    dialog.weights.kinds.setPlainText("cold room 3\n\n  ice  machine   2")
    wanted = (Weight(2, 3), Weight(3, None, "cold room"), Weight(2, None, "ice machine"))
    assert dialog.weights.weights == wanted
    dialog.weights.show_weights((*wanted, Weight(9, 3, "oven")))
    assert set(dialog.weights.weights) == {*wanted, Weight(9, 3, "oven")}
    dialog.weights.kinds.setPlainText("cold room")
    dialog.save.click()
    assert "has no weight" in dialog.said.whole


def test_who_left_the_house_is_still_named(dialog: RosterDialog) -> None:
    gone = Duty("gone", "Old Hand", 3, frozenset({"dissolved"}), away=True)
    dialog.duties.show_duties((gone,))
    assert dialog.duties.duties == (gone,)
    assert dialog.duties.lines[0].who.currentText() == "Old Hand"
