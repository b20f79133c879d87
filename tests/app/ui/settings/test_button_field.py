"""Learning a button of the headset, seen from the settings page."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.settings import Settings
from app.ui.settings.button_field import ButtonField
from app.ui.settings.dialog import SettingsDialog
from tests.app.ui import made_up as made

PHONE = replace(made.PHONE, headset="BT600", call="idle")


@pytest.fixture
def page(qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(Settings(), PHONE)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def field(page: SettingsDialog, action: str) -> ButtonField:
    found = page.fields[f"headset.{action}"]
    assert isinstance(found, ButtonField)
    return found


def click(qtbot: QtBot, one: ButtonField, name: str = "learn") -> None:
    qtbot.mouseClick(getattr(one, name), Qt.MouseButton.LeftButton)


def test_a_press_while_learning_is_kept_and_learning_ends(qtbot: QtBot, page: SettingsDialog) -> None:
    learning: list[object] = []
    page.learn.connect(learning.append)
    click(qtbot, field(page, "mute"))
    assert "Press the button" in field(page, "mute").accessibleName()
    page.show_phone(PHONE)
    with qtbot.waitSignal(page.changed) as heard:
        page.show_phone(replace(PHONE, button="047f-c056:0540"))
    assert heard.args == [Settings().changed("headset.mute", "047f-c056:0540")]
    assert learning == [True, False]
    assert "Learned" in field(page, "mute").accessibleName()


def test_only_one_button_is_learned_at_a_time(qtbot: QtBot, page: SettingsDialog) -> None:
    learning: list[object] = []
    page.learn.connect(learning.append)
    click(qtbot, field(page, "answer"))
    click(qtbot, field(page, "hang_up"))
    assert (field(page, "answer").waits, field(page, "hang_up").waits) == (False, True)
    assert learning == [True, False, True]


def test_forgetting_goes_back_to_what_the_headset_says(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings().changed("headset.mute", "047f-c056:0540"), PHONE)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.changed) as heard:
        click(qtbot, field(dialog, "mute"), "forget")
    assert heard.args[0].text("headset.mute") == ""
    assert not field(dialog, "mute").forget.isVisible()


def test_a_press_nobody_waits_for_changes_nothing(page: SettingsDialog) -> None:
    changed: list[object] = []
    page.changed.connect(changed.append)
    page.show_phone(replace(PHONE, button="047f-c056:0540"))
    assert changed == []


@pytest.mark.parametrize("wrong", [{"headset": ""}, {"headset_problem": "may not be opened"}, {"call": "up"}])
def test_where_nothing_can_be_learned_the_button_says_why(
    page: SettingsDialog, wrong: dict[str, str]
) -> None:
    page.show_phone(replace(PHONE, **wrong))  # type: ignore[arg-type]
    assert not field(page, "answer").learn.isEnabled()
    assert page._headset.text()


def test_closing_the_page_ends_learning(qtbot: QtBot, page: SettingsDialog) -> None:
    learning: list[object] = []
    page.learn.connect(learning.append)
    click(qtbot, field(page, "answer"))
    page.close()
    assert learning == [True, False]
