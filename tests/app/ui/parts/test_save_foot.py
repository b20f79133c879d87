"""A foot asks for what its buttons say and has room for what is wrong."""

from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.parts.save_foot import SaveFoot
from app.ui.parts.text import tr


def test_each_button_asks_for_its_own(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    foot = SaveFoot(dialog, tr("Cancel"))
    QVBoxLayout(dialog).addLayout(foot)
    asked: list[str] = []
    foot.save_asked.connect(lambda: asked.append("save"))
    foot.close_asked.connect(lambda: asked.append("close"))
    foot.save.click()
    foot.close.click()
    assert asked == ["save", "close"] and (foot.save.text(), foot.close.text()) == ("Save", "Cancel")
    foot.save.setEnabled(False)
    foot.save.click()
    assert asked == ["save", "close"]
    foot.said.show_text("A title is missing.")
    assert foot.said.whole == "A title is missing."
