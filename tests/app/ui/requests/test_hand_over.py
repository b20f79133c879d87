"""The bar below the list: what it offers and what it says."""

from app.services.duty_ports import Handed
from app.ui.requests.hand_over import HandOver
from tests.app.ui.requests.conftest import SUPERVISOR


def test_nothing_can_be_given_while_nothing_is_selected(qtbot):
    bar = HandOver()
    qtbot.addWidget(bar)
    bar.show_desk(SUPERVISOR)
    bar.show_selected(0)
    assert not bar.give.isEnabled() and "Select" in bar.said.whole
    bar.show_selected(3)
    assert bar.give.isEnabled() and bar.said.whole == "3 selected"


def test_the_choice_stays_when_the_house_is_told_again(qtbot):
    bar = HandOver()
    qtbot.addWidget(bar)
    bar.show_desk(SUPERVISOR)
    bar.owner.setCurrentIndex(2)
    asked: list[object] = []
    bar.owner_asked.connect(asked.append)
    bar.show_desk(SUPERVISOR)
    bar.show_selected(1)
    bar.give.click()
    assert asked == [bar.owner.chosen] and bar.owner.currentIndex() == 2


def test_undo_is_offered_once(qtbot):
    bar = HandOver()
    qtbot.addWidget(bar)
    done = (Handed(1, "", "", 2), Handed(2, "ona", "", 5))
    bar.show_done(done, "Rasa P.")
    assert not bar.undo.isHidden() and bar.said.whole == "2 requests went to: Rasa P."
    asked: list[object] = []
    bar.undo_asked.connect(asked.append)
    bar.undo.click()
    assert asked == [done]
    bar.show_back(1, 2)
    assert bar.undo.isHidden() and "1 of 2" in bar.said.whole
    bar.show_done(done, "x")
    bar.show_back(2, 2)
    assert bar.said.whole == "Undone."
