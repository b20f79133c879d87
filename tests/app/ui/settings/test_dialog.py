from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.settings import DECLARED, Settings
from app.ui.settings.dialog import ChoiceField, SettingsDialog, SwitchField
from tests.app.ui import made_up as made


@pytest.fixture
def page(qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(Settings(), made.PHONE)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choice(page: SettingsDialog, key: str) -> ChoiceField:
    field = page.fields[key]
    assert isinstance(field, ChoiceField)
    return field


def test_every_declared_setting_has_a_field(page: SettingsDialog) -> None:
    assert set(page.fields) == {s.key for s in DECLARED}


def test_a_choice_counts_at_once(qtbot: QtBot, page: SettingsDialog) -> None:
    field = choice(page, "theme")
    with qtbot.waitSignal(page.changed) as heard:
        field.activated.emit(field.findData("dark"))
    assert heard.args == [Settings().changed("theme", "dark")]


def test_a_switch_counts_at_once(qtbot: QtBot, page: SettingsDialog) -> None:
    field = page.fields["popup"]
    assert isinstance(field, SwitchField) and field.isChecked()
    with qtbot.waitSignal(page.changed) as heard:
        field.click()
    assert heard.args[0]["popup"] is False


def test_devices_come_and_go_while_it_is_open(page: SettingsDialog) -> None:
    page.show_phone(replace(made.PHONE, inputs=()))
    assert choice(page, "audio.input").count() == 1
    page.show_phone(made.PHONE)
    assert choice(page, "audio.input").count() == 3


def test_the_microphone_test_runs_and_ends_with_the_page(qtbot: QtBot, page: SettingsDialog) -> None:
    wanted: list[object] = []
    page.sound_check.connect(wanted.append)
    qtbot.mouseClick(page.check.button, Qt.MouseButton.LeftButton)
    page.show_levels((-20.0, -30.0))
    assert page.check.meter.levels[0] > 0
    page.close()
    assert wanted == [True, False]


def test_escape_ends_the_microphone_test_too(qtbot: QtBot, page: SettingsDialog) -> None:
    wanted: list[object] = []
    page.sound_check.connect(wanted.append)
    qtbot.mouseClick(page.check.button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert wanted == [True, False]


def test_a_call_ends_the_microphone_test(qtbot: QtBot, page: SettingsDialog) -> None:
    qtbot.mouseClick(page.check.button, Qt.MouseButton.LeftButton)
    page.show_phone(replace(made.PHONE, call="ringing"))
    assert not page.check.on and not page.check.button.isEnabled()
    assert "when there is no call" in page.check._words.text()


def test_it_is_never_higher_than_the_screen(page: SettingsDialog) -> None:
    """All pages together are higher than a small laptop's."""
    assert page.height() <= page.screen().availableGeometry().height()
