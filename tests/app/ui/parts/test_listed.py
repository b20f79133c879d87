"""A list that says when it is empty."""

from pytestqt.qtbot import QtBot

from app.ui.parts.listed import Listed
from app.ui.parts.table import RowsView
from app.ui.parts.values import CardMessage, Cell, Column, Row


def test_an_empty_list_says_so(qtbot: QtBot) -> None:
    listed = Listed(RowsView((Column("A"),), "list"), CardMessage("empty", "nothing"))
    qtbot.addWidget(listed)
    assert listed.message == CardMessage("empty", "nothing")
    listed.show_rows((Row("1", (Cell("x"),)),))
    assert listed.message is None
