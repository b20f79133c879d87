import pytest
from pytestqt.qtbot import QtBot

from app.ui.people.phone_fields import MOST, PhoneFields
from tests.app.ui import made_up as made


@pytest.fixture
def fields(qtbot: QtBot) -> PhoneFields:
    widget = PhoneFields()
    qtbot.addWidget(widget)
    widget.show()
    widget.show_phones(made.JONAS.phones)
    return widget


def test_one_line_each_and_an_empty_one(fields: PhoneFields) -> None:
    assert [line.number.text() for line in fields.lines] == ["8 612 34567", "+370 5 210 4410", ""]
    assert fields.entries() == (("8 612 34567", "mobile"), ("+370 5 210 4410", "office"))


def test_there_is_always_room_for_the_next(qtbot: QtBot, fields: PhoneFields) -> None:
    qtbot.keyClicks(fields.lines[-1].number, "861")
    assert len(fields.lines) == 4 and fields.lines[-1].number.text() == ""


def test_it_does_not_grow_for_ever(fields: PhoneFields) -> None:
    for _ in range(MOST + 5):
        fields.lines[-1].number.setText("861")
    assert len(fields.lines) == MOST


def test_another_person_begins_anew(fields: PhoneFields) -> None:
    fields.show_phones(())
    assert len(fields.lines) == 1 and fields.entries() == ()
