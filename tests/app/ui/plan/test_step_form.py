"""The fields of a step: those of its kind, with what is wrong beside them."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.ui.plan.menu_faults import faults_of
from app.ui.plan.step_form import StepForm
from telephony.switchboard.flow import KINDS, Step
from tests.app.ui.plan.menu_desk import HOUSE, NIGHT


@pytest.fixture
def form(qtbot: QtBot) -> StepForm:
    made = StepForm()
    qtbot.addWidget(made)
    made.show()
    return made


def show(form: StepForm, step: Step) -> None:
    flow = replace(NIGHT, steps=(step, *NIGHT.steps[1:]))
    form.show_step(HOUSE, flow, step, faults_of(HOUSE, flow))


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_has_the_fields_it_needs_and_may_have(form: StepForm, kind: str) -> None:
    show(form, Step("a", kind))
    seen = {name for name, widget in form.fields.items() if widget.isVisibleTo(form)}
    assert seen == {"id", "kind", "label", *KINDS[kind].needs, *KINDS[kind].may}
    missing = {name for name, words in form.faults.items() if words.isVisibleTo(form) and words.text()}
    assert set(KINDS[kind].needs) <= missing
    assert all(form.fields[each].accessibleDescription() for each in KINDS[kind].needs)


def test_what_is_said_is_read_below_the_recordings(form: StepForm) -> None:
    show(form, NIGHT.steps[0])
    form.show_heard({"service_menu": "“Press one”"})
    assert "Press one" in form.heard.text()
    form.can_make(False)
    assert not form.make.isVisibleTo(form)


def test_which_of_several_recordings_is_made_is_asked(form: StepForm) -> None:
    asked: list[str] = []
    form.recording_asked.connect(asked.append)
    show(form, NIGHT.steps[0])
    form.make.click()
    assert asked == ["service_menu"]
    show(form, replace(NIGHT.steps[0], say=("one", "two", "{n:digits}")))
    form.make.click()
    (menu,) = form.findChildren(QMenu)
    assert [each.text() for each in menu.actions()] == ["one", "two"]
    menu.actions()[1].trigger()
    menu.close()
    assert asked == ["service_menu", "two"]


def test_a_value_of_the_file_that_is_not_offered_is_shown_all_the_same(form: StepForm) -> None:
    show(form, Step("a", "queue", queue="gone"))
    assert form.queue.chosen == "gone" and "no queue" in form.faults["queue"].text()
