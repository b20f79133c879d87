"""The window in which a recording is made, and the name of what is made there."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.tools import Tools
from app.ui.plan.making import Wanted, make_recording, stem_of
from app.ui.plan.prompt_dialog import PromptDialog
from tests.app.ui.plan.menu_desk import AtOnce
from tests.app.ui.plan.test_prompt_dialog import Stand


def test_a_new_name_is_not_longer_each_time() -> None:
    assert stem_of("night_12345678") == stem_of("lt/night") == "night"
    assert stem_of("night_1234567x") == "night_1234567x"


def test_where_nothing_can_be_made_no_window_opens(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    stand = Stand(Tools(), AtOnce())
    make_recording(stand, Wanted("x", "x", "x", ("en",)), print, parent)  # type: ignore[arg-type]
    assert not parent.findChildren(PromptDialog)
