"""What is chosen becomes one wish."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.domain.staffing.need import Target
from app.ui.staffing.form import StaffForm
from app.ui.staffing.present import Wish
from tests.real_days import HOUSE
from tests.stories.scene import SALES
from tests.weeks_of_calls import MONDAY


def test_a_wish_and_its_changes(qtbot: QtBot, qapp: object) -> None:
    form = StaffForm()
    qtbot.addWidget(form)
    told: list[Wish] = []
    form.changed.connect(told.append)
    form.numbers["share"].setValue(70)
    assert told == []  # no day to choose yet
    form.numbers["share"].setValue(80)
    form.show_choices(HOUSE, MONDAY)
    assert form.wish == Wish(MONDAY, "", 2, Target()) and told == []
    form.numbers["shrinkage"].setValue(10)
    form.queue.setCurrentIndex(2)
    form.interval.setCurrentIndex(1)
    form.patience.setCurrentIndex(1)
    form.day.setCurrentIndex(3)
    form.day.activated.emit(3)
    assert told[-1] == Wish(MONDAY + timedelta(days=3), SALES, 1, Target(shrinkage=0.1, patient=True))


def test_a_new_day_keeps_what_was_chosen(qtbot: QtBot, qapp: object) -> None:
    form = StaffForm()
    qtbot.addWidget(form)
    form.show_choices(HOUSE, MONDAY)
    form.day.setCurrentIndex(5)
    form.queue.setCurrentIndex(1)
    form.show_choices(HOUSE, MONDAY + timedelta(days=1))
    assert form.wish.day == MONDAY + timedelta(days=5) and form.wish.queue == HOUSE.queues[0].id
