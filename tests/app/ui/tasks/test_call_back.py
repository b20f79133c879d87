"""A call back is promised in four keys and a word, and stands in the list."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.store.desk import now
from app.store.workshop import StoredWorkshop
from app.ui.parts.clean import bare
from app.ui.people.present import Subject
from tests.app.ui.conftest import WorkshopBench
from tests.people import open_desk

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_word_and_enter_put_the_customer_on_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_desk(tmp_path / "ringdesk.db")
    ona = opened.add("Ona", "861234567")
    shop = StoredWorkshop(opened.store, who="rasa")
    desk = WorkshopBench(qtbot, office=opened.office)  # type: ignore[arg-type]
    desk.window.open_workshop(shop)
    wing = desk.window.wing
    assert wing is not None
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.press(Qt.Key.Key_B, CTRL)
    assert wing.call_back.bar is None and "Nobody is on the screen" in desk.window.banner.text.whole
    for subject, who in ((Subject(ona.id), "Ona"), (Subject(number="+37069877001"), "+370 698 77001")):
        desk.window.take(subject)
        desk.settle_all()
        desk.press(Qt.Key.Key_B, CTRL)
        bar = wing.call_back.bar
        assert bar is not None and bar.isVisible() and bar.said.placeholderText() == "What it is about"
        assert bare(bar._words.text()) == (f"Call {who} back about")
        qtbot.keyClicks(bar.said, "the filter")
        desk.press(Qt.Key.Key_Return)
        assert desk.window.focusWidget() is None or desk.window.hasFocus()
        assert bar.isHidden() and f"{who} stands in the list To call" in bare(desk.window.banner.text.whole)
    tasks = shop.call_list(now(), show="all").tasks
    assert [(task.customer, task.owner, task.reasons[0].text) for task in tasks] == [
        ("Ona", "rasa", "the filter"), ("+37069877001", "rasa", "the filter"),
    ]  # fmt: skip
    assert all(task.reasons[0].kind == "callback" for task in tasks)
    desk.press(Qt.Key.Key_B, CTRL)
    desk.press(Qt.Key.Key_Escape)
    assert wing.call_back.bar is not None and wing.call_back.bar.isHidden()
    assert len(shop.call_list(now(), show="all").tasks) == 2
    desk.close()
    opened.close()
