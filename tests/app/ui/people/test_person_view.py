from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.parts.button import PressButton
from app.ui.parts.values import Ask
from app.ui.people.person_view import PersonView
from tests.app.ui import made_up as made


@pytest.fixture
def view(qtbot: QtBot) -> PersonView:
    made_view = PersonView()
    qtbot.addWidget(made_view)
    made_view.resize(320, 500)
    made_view.show()
    return made_view


def test_a_number_is_there_to_be_called(qtbot: QtBot, view: PersonView) -> None:
    view.show_person(made.JONAS, made.BALTIC)
    link = next(b for b in view.findChildren(PressButton) if "612 34567" in b.text())
    with qtbot.waitSignal(view.asked) as heard:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert heard.args == [Ask("dial_typed", "+37061234567")]
    assert "Call" in link.accessibleName()


def test_person_and_company(view: PersonView) -> None:
    view.show_person(made.JONAS, made.BALTIC)
    assert view._name.whole == "Jonas Petraitis"
    assert view._company.whole == "UAB Baltic Cooling · Lithuanian"
    assert view._company_title.isVisible()


def test_a_language_without_a_company_begins_the_line(view: PersonView) -> None:
    view.show_person(replace(made.EGLE, company="", company_id=None, language="pl"), None)
    assert view._company.whole == "Polish" and view._company.isVisible()


def test_a_company_alone_is_a_caller_too(view: PersonView) -> None:
    view.show_person(None, made.BALTIC)
    assert view._name.whole == "UAB Baltic Cooling"
    assert not view._company_title.isVisible() and not view._company.isVisible()


def test_another_person_leaves_nothing_behind(view: PersonView) -> None:
    view.show_person(made.JONAS, made.BALTIC)
    view.show_person(made.SARA, None)
    shown = [b.text() for b in view.findChildren(PressButton) if b.isVisible()]
    assert shown == [] and not view._note.isVisible()
