"""A menu as a whole: name, languages, who comes."""

from dataclasses import replace

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.plan.menu_form import MenuForm
from telephony.switchboard.flow_faults import Fault
from tests.app.ui.plan.menu_desk import NIGHT


def test_name_and_languages_are_told_and_faults_stand_beside_them(qtbot: QtBot) -> None:
    form = MenuForm()
    qtbot.addWidget(form)
    told: list[tuple[str, object]] = []
    form.edited.connect(lambda field, value: told.append((field, value)))
    form.show_menu(NIGHT, "Sales: closed", ())
    assert form.comes.text() == "Sales: closed" and told == []
    QTest.keyClicks(form.name, "!")
    form.languages.boxes["hu"].click()
    assert told == [("name", "Night!"), ("languages", ("lt", "hu"))]
    form.show_menu(replace(NIGHT, languages=()), "", (Fault("no_language", field="languages"),))
    assert "Choose the languages" in form.faults["languages"].text()
