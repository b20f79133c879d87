import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.parts.choice_list import HEIGHT, Choice, ChoiceList
from app.ui.parts.values import Pill


@pytest.fixture
def choices(qtbot: QtBot) -> ChoiceList:
    made = ChoiceList("Possible callers")
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    made.show_choices((Choice(1, "Jonas", "UAB", pill=Pill("exact", "ok")), Choice(2, "Ona")))
    return made


def test_nobody_is_chosen_beforehand(qtbot: QtBot, choices: ChoiceList) -> None:
    assert choices.currentRow() == -1
    with qtbot.assertNotEmitted(choices.chosen):
        qtbot.keyClick(choices, Qt.Key.Key_Return)


def test_down_and_enter_choose(qtbot: QtBot, choices: ChoiceList) -> None:
    choices.setFocus()
    qtbot.keyClick(choices, Qt.Key.Key_Down)
    with qtbot.waitSignal(choices.chosen) as heard:
        qtbot.keyClick(choices, Qt.Key.Key_Return)
    assert heard.args == [1]


@pytest.mark.parametrize(("steps", "row"), [((1,), 0), ((-1,), 1), ((1, 1, 1), 0), ((1, -1), 1)])
def test_steps_go_round_and_begin_at_an_end(choices: ChoiceList, steps: tuple[int, ...], row: int) -> None:
    for step in steps:
        choices.move_by(step)
    assert choices.currentRow() == row


def test_a_click_chooses(qtbot: QtBot, choices: ChoiceList) -> None:
    place = choices.visualItemRect(choices.item(1)).center()
    with qtbot.waitSignal(choices.chosen) as heard:
        qtbot.mouseClick(choices.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard.args == [2]


def test_a_reader_hears_the_whole_entry(choices: ChoiceList) -> None:
    assert choices.item(0).text() == "Jonas · UAB"


def test_it_is_as_high_as_its_entries(choices: ChoiceList) -> None:
    assert choices.height_for(9) == 2 * HEIGHT + 4
    assert not choices.grab().isNull()
