"""The buttons above a drawn menu."""

from pytestqt.qtbot import QtBot

from app.ui.plan.flow_bar import CHANGES, REDO, TRY, UNDO, FlowBar


def test_what_cannot_be_pressed_says_why(qtbot: QtBot) -> None:
    bar = FlowBar()
    qtbot.addWidget(bar)
    pressed: list[object] = []
    bar.pressed.connect(pressed.append)
    bar.show_own(False)
    assert not any(bar.buttons[each].isEnabled() for each in CHANGES)
    assert "nothing to go back to" in bar.buttons[UNDO].toolTip()
    bar.show_turns(back=True, ahead=False)
    bar.buttons[UNDO].click()
    bar.buttons[REDO].click()
    bar.buttons[TRY].click()
    assert pressed == [UNDO, TRY]
    assert all(each.accessibleName() or each.text() for each in bar.buttons.values())
