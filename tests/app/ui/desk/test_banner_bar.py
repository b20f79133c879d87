import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.desk.banner_bar import BannerBar
from app.ui.desk.present import Banner
from app.ui.parts.text import tr
from app.ui.parts.values import Ask, Press


@pytest.fixture
def bar(qtbot: QtBot) -> BannerBar:
    made = BannerBar()
    qtbot.addWidget(made)
    return made


def test_a_lasting_banner_stays_until_its_cause_is_gone(bar: BannerBar) -> None:
    bar.show_standing(Banner("No line", "bad", True))
    assert bar.isVisible() and not bar._close.isVisible()
    bar.show_standing(None)
    assert not bar.isVisible()


def test_a_notice_stands_before_it_for_a_while(qtbot: QtBot, bar: BannerBar) -> None:
    bar.show_standing(Banner("No line", "bad", True))
    bar.show_passing(Banner("Saved.", "info", False))
    assert bar.text.whole == "Saved." and bar.property("tone") == "info"
    bar._timer.setInterval(1)
    bar._timer.start()
    qtbot.waitUntil(lambda: bar.text.whole == "No line")


def test_what_was_done_can_be_undone(qtbot: QtBot, bar: BannerBar) -> None:
    bar.show_passing(Banner("Saved.", "info", False), Press("undo", tr("Undo"), "undo"))
    with qtbot.waitSignal(bar.asked) as heard:
        qtbot.mouseClick(bar._action, Qt.MouseButton.LeftButton)
    assert heard.args == [Ask("undo")] and not bar.isVisible()


def test_a_notice_can_be_closed(qtbot: QtBot, bar: BannerBar) -> None:
    bar.show_passing(Banner("Saved.", "info", False))
    qtbot.mouseClick(bar._close, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_why_something_was_not_possible_goes_when_it_is(bar: BannerBar) -> None:
    """ "No call is ringing." stood there while the next one rang."""
    rings = False
    bar.show_passing(Banner("No call is ringing.", "warn", False, lambda: rings))
    bar.show_standing(None)
    assert bar.isVisible()
    rings = True
    bar.show_standing(None)
    assert not bar.isVisible()
