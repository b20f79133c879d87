"""The bar that asks before something is done."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.tasks.question import Question


def test_enter_agrees_and_escape_does_not(qtbot: QtBot, qapp: object) -> None:
    bar = Question()
    qtbot.addWidget(bar)
    answers: list[object] = []
    bar.answered.connect(answers.append)
    bar.ask("call", "Call all the same?")
    assert not bar.at.isVisibleTo(bar) and not bar.said.isVisibleTo(bar)
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert answers == [] and not bar.isVisible()
    at = datetime(2026, 3, 2, 12, tzinfo=UTC)
    bar.ask("later", "Call again at", at)
    assert bar.at.isVisibleTo(bar) and bar.at.dateTime().toSecsSinceEpoch() == int(at.timestamp())
    QTest.keyClick(bar, Qt.Key.Key_Return)
    assert answers == ["later"]
