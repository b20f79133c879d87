"""A time zone is found by any part of its name."""

from pytestqt.qtbot import QtBot

from app.ui.parts.zone_field import ZoneField


def test_a_part_of_the_name_finds_it(qtbot: QtBot) -> None:
    field = ZoneField("UTC")
    qtbot.addWidget(field)
    completer = field.completer()
    completer.setCompletionPrefix("vilni")
    assert completer.currentCompletion() == "Europe/Vilnius"
