"""The form and the trial say the same."""

from PySide6.QtCore import QTime
from pytestqt.qtbot import QtBot

from app.domain.what_if.trial import Trial
from app.ui.what_if.rules import RulesForm
from telephony.switchboard.plan import SkillNeed
from tests.stories.scene import ANNA, BEN, CARL, SALES, SUPPORT, VIP, plan, queue

TRIAL = Trial(plan(queue(SUPPORT, skills=(SkillNeed("lt", 2, 30.0),), ring_time=12.0)))


def made(qtbot: QtBot) -> tuple[RulesForm, list[Trial]]:
    form, told = RulesForm(), list[Trial]()
    qtbot.addWidget(form)
    form.changed.connect(told.append)
    form.show_trial(TRIAL)
    form.show()
    return form, told


def choose(form: RulesForm, queue_id: str) -> None:
    form.queue.setCurrentIndex(form.queue.findData(queue_id))
    form.queue.activated.emit(form.queue.currentIndex())


def test_it_shows_the_rules_of_the_queue_and_tells_nothing(qtbot: QtBot, qapp: object) -> None:
    form, told = made(qtbot)
    assert {name: field.value() for name, field in form.numbers.items()} == {
        "ring_time": 12, "wrap_up": 30, "max_wait": 0, "relax": 30, "priority": 0, "more": 0,
    }  # fmt: skip
    assert form.numbers["relax"].isVisible() and not form.leaves.isVisible()
    assert {who: box.isChecked() for who, box in form.people.items()} == {ANNA: True, BEN: True, CARL: False}
    choose(form, VIP)
    assert form.people[CARL].isChecked() and not form.numbers["relax"].isVisible()
    assert told == []


def test_every_field_changes_the_trial(qtbot: QtBot, qapp: object) -> None:
    form, told = made(qtbot)
    expected = TRIAL
    for name, value in (("ring_time", 8), ("wrap_up", 10), ("max_wait", 60), ("priority", 3)):
        form.numbers[name].setValue(value)
        expected = expected.with_queue(SUPPORT, **{name: value})
    form.numbers["relax"].setValue(5)
    form.numbers["more"].setValue(2)
    form.people[CARL].setChecked(True)
    form.people[ANNA].setChecked(False)
    form.strategy.setCurrentIndex(form.strategy.findData("ring_all"))
    form.strategy.activated.emit(0)
    form.overflow.setCurrentIndex(form.overflow.findData(SALES))
    form.overflow.activated.emit(0)
    expected = expected.with_relax(SUPPORT, 5.0).with_more(SUPPORT, 2).with_member(SUPPORT, CARL, True)
    expected = expected.with_member(SUPPORT, ANNA, False)
    expected = expected.with_queue(SUPPORT, strategy="ring_all", overflow=SALES)
    assert form.trial == told[-1] == expected and len(told) == 10


def test_one_leaves_early_or_nobody(qtbot: QtBot, qapp: object) -> None:
    form, told = made(qtbot)
    form.leaver.setCurrentIndex(form.leaver.findData(BEN))
    form.leaver.activated.emit(0)
    assert told[-1].leaves == ((BEN, 14 * 60),) and form.leaves.isVisible()
    form.leaves.setTime(QTime(12, 30))
    assert told[-1].leaves == ((BEN, 12 * 60 + 30),)
    form.leaver.setCurrentIndex(0)
    form.leaver.activated.emit(0)
    assert told[-1] == TRIAL and not form.leaves.isVisible()


def test_another_draft_keeps_the_queue_that_was_looked_at(qtbot: QtBot, qapp: object) -> None:
    form, told = made(qtbot)
    choose(form, SALES)
    form.show_trial(TRIAL.with_queue(SALES, ring_time=7.0).with_leaving(ANNA, 600))
    assert form.queue.chosen == SALES and form.numbers["ring_time"].value() == 7
    assert form.leaver.chosen == ANNA and form.leaves.time() == QTime(10, 0)
    assert told == []
