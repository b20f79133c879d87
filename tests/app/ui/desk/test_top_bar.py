import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain import desk as rules
from app.domain.desk import Desk
from app.ui.commands import keymap
from app.ui.desk import present
from app.ui.desk.top_bar import TopBar
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
