"""The form says what it cannot read, and keeps what was there."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.domain.recalls import Recall, SerialRange
from app.ui.parts.text import tr
from app.ui.recalls.present import BadLine
from app.ui.recalls.recall_dialog import OptionalDay, RecallDialog
from tests.app.ui.tasks.stored import Counter


def dialog_of(stored: Counter, recall: Recall) -> RecallDialog:
    assert stored.ui.window.wing is not None
    dialog = RecallDialog(stored.ui.window.wing.ground, recall, stored.ui.window)
    stored.settle()
    return dialog


def test_what_was_there_is_kept(stored: Counter) -> None:
    product = stored.bench.device("K1").product.id
    recall = Recall(
        3, "Fan", (product,), date(2026, 1, 1), (SerialRange("K1", "K9"),), ("L1", "L2"), date(2025, 1, 1),
        date(2025, 2, 1), "Offer a visit.", severity="fault",
    )  # fmt: skip
    dialog = dialog_of(stored, recall)
    assert dialog.edited() == recall
    dialog.model_filter.setText("nothing like it")
    assert dialog.models.item(0).isHidden() and dialog.edited() == recall


def test_a_range_that_is_none_is_named(stored: Counter) -> None:
    dialog = dialog_of(stored, Recall(0, "Fan", (), date(2026, 1, 1)))
    dialog.ranges.setPlainText("K9 - K1")
    assert dialog.edited() == BadLine("K9 - K1")
    dialog._save()
    assert "K9 - K1" in dialog._said.whole
    dialog.ranges.setPlainText("")
    dialog._save()
    stored.settle()
    assert dialog._said.whole and dialog.save.isEnabled() and dialog.isVisible() is False


def test_a_day_or_none(qtbot: QtBot, qapp: object) -> None:
    field = OptionalDay(tr("from"), None)
    qtbot.addWidget(field)
    assert field.day is None
    field.put(date(2026, 3, 2))
    assert field.day == date(2026, 3, 2)
