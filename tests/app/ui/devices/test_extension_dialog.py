"""An extension and a reason, by hand."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import BadInput
from app.domain.warranty import Extension
from app.ui.devices.extension_dialog import ExtensionDialog, ReasonDialog
from app.ui.parts.text import tr


def test_an_extension_has_a_name_and_months(qtbot: QtBot):
    dialog = ExtensionDialog()
    qtbot.addWidget(dialog)
    dialog.name.setText(" Plus ")
    dialog.months.setValue(6)
    dialog.bought.setText("2026-01-02")
    assert dialog.filled() == Extension("Plus", 6, date(2026, 1, 2))
    dialog.name.clear()
    with pytest.raises(BadInput):
        dialog.filled()


def test_a_reason_is_not_empty(qtbot: QtBot):
    dialog = ReasonDialog(tr("Void"), tr("Why"))
    qtbot.addWidget(dialog)
    with pytest.raises(BadInput):
        dialog.filled()
    dialog.reason.setText("Seal broken ")
    assert dialog.filled() == "Seal broken"
