"""Versions of a block: newest first, each as it was, none taken by who may only read."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.text_blocks import BlockVersion, TextBlock
from app.ui.people.present import House
from app.ui.replies.versions_dialog import VersionsDialog

AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
NEW = BlockVersion(TextBlock(1, "Visit", (), (("en", "new"),), 2), AT, "rasa", "saved")
OLD = BlockVersion(TextBlock(1, "Visit", (), (("lt", "senas"),), 1), AT, "mantas", "saved")


def test_the_chosen_one_is_shown_and_taken(qtbot: QtBot) -> None:
    dialog = VersionsDialog((NEW, OLD), "en", House())
    qtbot.addWidget(dialog)
    dialog.show()
    assert "new" in dialog.preview.text()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert "senas" in dialog.preview.text()
    with qtbot.waitSignal(dialog.taken) as heard:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert heard.args == [OLD.block] and dialog.isHidden()


def test_who_reads_takes_nothing(qtbot: QtBot) -> None:
    dialog = VersionsDialog((NEW, OLD), "en", House())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.take.setEnabled(False)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.isVisible()
