import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.button import KEYS, PressButton
from app.ui.parts.text import tr
from app.ui.parts.values import Press


@pytest.fixture
def button(qtbot: QtBot) -> PressButton:
    made = PressButton(Press("hold", tr("Hold"), "pause", key="Ctrl+H"))
    qtbot.addWidget(made)
    return made


def test_it_asks_for_its_action(qtbot: QtBot, button: PressButton) -> None:
    with qtbot.waitSignal(button.pressed_for) as heard:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard.args == ["hold"]
    assert button.toolTip() == "Hold (Ctrl+H)"


def test_when_it_cannot_be_pressed_it_says_why(button: PressButton) -> None:
    button.show_press(Press("hold", tr("Hold"), "pause", why="Nobody is on the line."))
    assert not button.isEnabled()
    assert "Nobody is on the line." in button.toolTip()
    assert button.accessibleDescription() == "Nobody is on the line."


def test_a_pressed_look_waits_for_the_exchange(qtbot: QtBot, button: PressButton) -> None:
    button.show_press(Press("mute", tr("Mute"), "mic_off", checked=True))
    assert button.isChecked()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()


class Watched(PressButton):
    painted: bool | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted = self.isChecked()
        super().paintEvent(event)


def test_a_pressed_look_goes_at_once(qtbot: QtBot) -> None:
    button = Watched(Press("listen", tr("Listen"), checked=True))
    qtbot.addWidget(button)
    button.show()
    qtbot.waitUntil(lambda: button.painted is True)
    button.show_press(Press("listen", tr("Listen")))
    qtbot.waitUntil(lambda: button.painted is False)


def test_an_icon_alone_has_a_name_and_a_tip(qtbot: QtBot) -> None:
    made = PressButton(Press("keys", tr("List of keys"), "keyboard"), icon_only=True)
    qtbot.addWidget(made)
    assert (made.text(), made.accessibleName(), made.toolTip()) == ("", "List of keys", "List of keys")


def test_the_tip_names_the_key_that_the_person_chose(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = QDialog(window)
    made = PressButton(Press("save", tr("Save"), shortcut="save"), dialog)
    assert made.toolTip() == "Save"
    for key in ("Ctrl+S", "F9"):
        window.setProperty(KEYS, {"save": key})
        QApplication.sendEvent(made, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
        assert made.toolTip() == f"Save ({key})"
    QToolTip.hideText()


def test_its_kind_may_change(button: PressButton) -> None:
    button.show_press(Press("hold", tr("Take back", "the call from hold"), "play", "filled"))
    assert button.property("kind") == "filled"
    assert button.accessibleName() == "Take back"


def test_enter_presses_what_has_the_keyboard(qtbot: QtBot) -> None:
    button = PressButton(Press("choose", "Choose"))
    qtbot.addWidget(button)
    button.show()
    heard: list[object] = []
    button.pressed_for.connect(heard.append)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert heard == ["choose", "choose"]
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["choose", "choose"], "Ctrl+Enter is a shortcut of the window"
    button.show_press(Press("choose", "Choose", why="not now"))
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert len(heard) == 2
