"""Fields of a row: what is shown is not sent back, what a person does is."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.scrolled import scrolled
from app.ui.plan.form import FieldForm
from app.ui.tickets.present import Option
from tests.app.ui.made_up_plan import PLAN


def made(qtbot: QtBot) -> tuple[FieldForm, list[tuple[str, object]]]:
    form = FieldForm()
    qtbot.addWidget(form)
    form.text("name")
    form.number("ring_time", 1, 600)
    form.choice("strategy", (Option("longest_idle", "a"), Option("ring_all", "b")))
    form.tick("disposition_required")
    form.lines("dispositions", lambda value: "\n".join(label for _, label in value), 3)
    said: list[tuple[str, object]] = []
    form.edited.connect(lambda field, value: said.append((field, value)))
    return form, said


def test_showing_says_nothing(qtbot: QtBot) -> None:
    form, said = made(qtbot)
    for queue in PLAN.queues:
        form.show_row(replace(queue, disposition_required=True, ring_time=7.5))
    assert said == []


def test_what_a_person_does_is_said_in_the_kind_of_the_field(qtbot: QtBot) -> None:
    form, said = made(qtbot)
    form.show_row(PLAN.queues[0])
    form.fields["name"].setText("")  # type: ignore[attr-defined]
    qtbot.keyClicks(form.fields["name"], "Go ")
    form.fields["ring_time"].setValue(25)  # type: ignore[attr-defined]
    form.fields["disposition_required"].click()  # type: ignore[attr-defined]
    assert said[-3:] == [("name", "Go"), ("ring_time", 25.0), ("disposition_required", True)]
    form.show_row(replace(PLAN.queues[0], name="Go"))
    assert form.fields["name"].text() == "Go "  # type: ignore[attr-defined]


def test_several_names_with_commas_of_any_script(qtbot: QtBot) -> None:
    form, said = made(qtbot)
    line = form.names("teams")
    form.show_row(replace(PLAN.queues[0], teams=("north", "south")))
    assert line.text() == "north, south"
    line.insert("، east,")
    line.textEdited.emit(line.text())
    assert said[-1] == ("teams", ("north", "south", "east"))
    form.show_row(replace(PLAN.queues[0], teams=("north", "south", "east")))
    assert line.text() == "north, south، east,", "not taken from under his fingers"


def test_the_wheel_over_a_field_scrolls_the_page(qtbot: QtBot) -> None:
    form, said = made(qtbot)
    around = QWidget()
    qtbot.addWidget(around)
    area = scrolled(form, around)
    form.show_row(PLAN.queues[0])
    spin, turn = form.fields["ring_time"], QPoint(0, 120)
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), turn, turn, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(spin, event)
    assert said == [] and not event.isAccepted() and area.widget() is not None


def test_what_is_wrong_stands_below_its_field_and_is_read_out_with_it(qtbot: QtBot) -> None:
    form = FieldForm()
    qtbot.addWidget(form)
    name = form.text("name")
    form.text("label")
    form.show()
    form.show_faults({"name": "This is missing."})
    assert form.faults["name"].text() == "This is missing." and "label" not in form.faults
    assert name.accessibleDescription() == "This is missing."
    form.show_faults({})
    assert not form.faults["name"].isVisible() and name.accessibleDescription() == ""
    form.show_only(("label",))
    assert not name.isVisible()
