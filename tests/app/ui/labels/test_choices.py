"""What is asked for in the print dialog, and what of it is remembered."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.run.printers import Printers
from app.services.labels import Choice, Habits, Material
from app.ui.labels.choices import PrintChoices
from tests.app.ui.labels.sample import printers
from tests.app.ui.made_up_workshop import KNOWN


@pytest.fixture
def door(tmp_path: Path) -> Printers:
    return printers(tmp_path)


def choices(qtbot: QtBot, door: Printers, template: str = "device") -> PrintChoices:
    made = PrintChoices(door)
    qtbot.addWidget(made)
    made.show_material(Material((KNOWN,)))
    made.show_templates(door.templates(), template)
    made.show()
    return made


def test_each_label_has_its_own_printer(qtbot: QtBot, door: Printers) -> None:
    habits = Habits(
        choices={"device": Choice("zpl:10.0.0.5", 300), "place": Choice("pdf", sheet="", start=0)}
    )
    door.keep_habits(habits)
    made = choices(qtbot, door)
    assert made.choice == Choice("zpl:10.0.0.5", 300)
    made.templates.setCurrentIndex(made.templates.findData("place"))
    assert made.choice.printer == "pdf"
    made.templates.setCurrentIndex(made.templates.findData("device"))
    assert made.choice == Choice("zpl:10.0.0.5", 300)


def test_only_what_is_needed_is_asked(qtbot: QtBot, door: Printers) -> None:
    made = choices(qtbot, door)
    assert made.file.isVisible() and not made.address.isVisible() and not made.accessories.isVisible()
    made.printer.setCurrentIndex(made.printer.findData("zpl"))
    assert made.address.isVisible() and made.dpi.isVisible() and not made.paper.isVisible()
    assert made.sheet is None
    made.templates.setCurrentIndex(made.templates.findData("place"))
    assert made.place.isVisible() and made.place.text() == KNOWN.place
    made.templates.setCurrentIndex(made.templates.findData("accessory"))
    assert made.accessories.isVisible() and not made.place.isVisible()


def test_a_change_is_told_once_and_filling_in_tells_nothing(qtbot: QtBot, door: Printers) -> None:
    made, told = choices(qtbot, door), []
    made.changed.connect(lambda: told.append(1))
    made.copies.setValue(3)
    assert len(told) == 1
    made.show_material(Material((KNOWN,)))
    assert len(told) == 1
