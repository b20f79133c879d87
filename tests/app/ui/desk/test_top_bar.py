import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain import desk as rules
from app.domain.desk import Desk
from app.ui.commands import keymap
from app.ui.desk import present
from app.ui.desk.top_bar import TopBar
from app.ui.parts import theme
from app.ui.parts.tokens import DARK, LIGHT, contrast
from app.ui.parts.values import Ask
from app.ui.people.find_box import FindBox
from app.ui.work import Work
from tests.app.ui import made_up as made


@pytest.fixture
def bar(qtbot: QtBot, work: tuple[Work, object]) -> TopBar:
    made_bar = TopBar(FindBox(work[0], "LT"))
    qtbot.addWidget(made_bar)
    made_bar.resize(1300, 46)
    made_bar.show()
    show(made_bar, made.view())
    return made_bar


def show(bar: TopBar, *values: object) -> None:
    desk = Desk()
    for value in (made.UP, *values):
        desk = rules.heard(desk, value, made.NOW)
    state = present.my_state(desk, made.NOW)
    bar.show_bar(state, present.queues_in_short(desk, made.NOW), present.me_in_short(desk))


def test_choosing_asks_and_waits(qtbot: QtBot, bar: TopBar) -> None:
    with qtbot.waitSignal(bar.asked) as heard:
        bar.state.setCurrentIndex(3)
        bar.state.activated.emit(3)
    assert heard.args == [Ask("pause", "lunch")]
    assert bar.state.currentIndex() == 0 and bar.state.currentText() == "ready 03:27"


def test_choosing_what_i_am_asks_nothing(qtbot: QtBot, bar: TopBar) -> None:
    with qtbot.assertNotEmitted(bar.asked):
        bar.state.activated.emit(0)


def test_without_the_exchange_my_state_cannot_be_changed(bar: TopBar) -> None:
    show(bar, made.view(), made.DOWN)
    assert not bar.state.isEnabled() and "reconnecting" in bar.state.toolTip()


def test_buttons_name_their_keys(qtbot: QtBot, bar: TopBar) -> None:
    bar.show_keys(keymap({"settings": "F5"}))
    assert "F5" in bar._buttons["settings"].toolTip()
    with qtbot.waitSignal(bar.asked) as heard:
        qtbot.mouseClick(bar._buttons["settings"], Qt.MouseButton.LeftButton)
    assert heard.args == [Ask("settings")]


def test_the_drawers_button_is_there_when_there_is_a_drawer(bar: TopBar) -> None:
    assert not bar._buttons["column_3"].isVisible()
    bar.show_drawer_button(True)
    assert bar._buttons["column_3"].isVisible()


@pytest.mark.parametrize(("name", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_what_i_may_choose_can_be_read(
    qapp: QApplication, qtbot: QtBot, bar: TopBar, name: str, tokens: dict[str, str]
) -> None:
    """The list opens on a card, whatever the letters of the dark bar are."""
    theme.apply(qapp, name)
    bar.state.showPopup()
    second = bar.state.view().visualRect(bar.state.model().index(2, 0))
    picture = bar.state.view().grab(second).toImage()
    bar.state.hidePopup()
    theme.apply(qapp, "light")
    beside_the_dot = range(30, picture.width())
    seen = {picture.pixelColor(x, y).name() for x in beside_the_dot for y in range(picture.height())}
    assert max(contrast(each, tokens["card"]) for each in seen) >= 4.5
