"""One step of a script: nothing is answered by chance."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.parts.choice_list import Choice
from app.ui.replies.script_bar import ScriptBar

CHOICES = (Choice("a", "Taip"), Choice("b", "Ne"))


def shown(qtbot: QtBot, choices: tuple[Choice, ...] = CHOICES) -> ScriptBar:
    bar = ScriptBar()
    qtbot.addWidget(bar)
    bar.show_step("head", "<b>words</b>", choices, "prompt")
    return bar


def test_letters_narrow_arrows_choose(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    told: list[object] = []
    bar.answered.connect(told.append)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert told == [] and bar.said.whole
    qtbot.keyClick(bar.field, Qt.Key.Key_Up)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    bar.field.setText("tai")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert told == ["b", "a"]


def test_without_choices_what_is_typed_is_the_answer(qtbot: QtBot) -> None:
    bar = shown(qtbot, ())
    qtbot.keyClicks(bar.field, "E41")
    with qtbot.waitSignal(bar.answered) as heard:
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert heard.args == ["E41"] and not bar.list.isVisible()


def test_the_first_step_has_no_way_back(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    told: list[object] = []
    bar.back.connect(lambda: told.append("back"))
    bar.allow_back(False)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told == []
    with qtbot.waitSignal(bar.aside):
        qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
