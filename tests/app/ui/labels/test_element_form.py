"""Properties of an element: each change at once, in whole dots."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.label_templates import Element
from app.ui.labels.element_form import ElementForm
from devices.scanning.label import Box, SymbolKind, snapped


@pytest.fixture
def form(qtbot: QtBot) -> ElementForm:
    made = ElementForm()
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_does_not_belong_to_a_kind_is_not_asked(form: ElementForm) -> None:
    form.show_element(Element("code", Box(1, 1, 40, 10), "{serial}"), 203)
    assert form.code.isVisible() and not form.bold.isVisible()
    form.show_element(Element("line", Box(1, 1, 40, 1)), 203)
    assert not form.text.isVisible() and not form.code.isVisible()
    form.show_element(Element("text", Box(1, 1, 40, 5), "x", 3), 203)
    assert form.bold.isVisible() and not form.code.isVisible()


def test_changes_are_told_and_lengths_are_dots(form: ElementForm) -> None:
    told: list[Element] = []
    form.changed.connect(told.append)
    form.show_element(Element("text", Box(1, 1, 40, 5), "x", 3), 203)
    assert told == []
    form.left.setValue(2.06)
    assert told[-1].box.x == snapped(2.06, 203) != 2.06
    form.bold.setChecked(True)
    form.text.setText("Serial: ")
    form.field.setCurrentIndex(form.field.findData("{serial}"))
    form.field.activated.emit(form.field.currentIndex())
    assert (told[-1].text, told[-1].bold, told[-1].box.x) == ("Serial: {serial}", True, snapped(2.06, 203))
    form.wide.setValue(0.0)
    assert told[-1].box.width > 0


def test_the_kind_of_code_is_chosen(form: ElementForm) -> None:
    told: list[Element] = []
    form.changed.connect(told.append)
    form.show_element(Element("code", Box(1, 1, 40, 10), "{serial}"), 300)
    form.code.setCurrentIndex(form.code.findData("QR Code"))
    form.code.activated.emit(form.code.currentIndex())
    assert told[-1].code is SymbolKind.QR
