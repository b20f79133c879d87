"""A desk over a real store that can print: PDF into the test's folder, or a real socket."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.run.printers import Printers
from app.services.labels import Choice, Habits, LabelsOf
from app.services.tools import Tools
from app.ui.labels.dialog import PrintDialog
from tests.app.ui.labels.sample import printers
from tests.app.ui.real_desk import RealDesk, real_desk


@dataclass
class LabelDesk:
    desk: RealDesk
    door: Printers
    folder: Path

    def dialog(self, wish: LabelsOf | None = None) -> PrintDialog:
        """The print dialog, by the key of the desk when nothing is wished."""
        wing = self.desk.window.wing
        assert wing is not None
        if wish is None:
            wing.act("print_label")
        else:
            wing.print_labels(wish)
        self.desk.settle_all()
        page = [each for each in self.desk.window.findChildren(PrintDialog) if each.isVisible()][-1]
        page.choices.file.setText(str(self.folder / "out.pdf"))
        return page

    def choose(self, page: PrintDialog, template: str) -> None:
        combo = page.choices.templates
        combo.setCurrentIndex(combo.findData(template))
        self.desk.settle_all()

    def enter(self, page: PrintDialog) -> None:
        """One Enter, and the end of the printing."""
        self.desk.qtbot.keyClick(page, Qt.Key.Key_Return)
        self.desk.qtbot.waitUntil(lambda: page._run is None, timeout=30_000)
        self.desk.settle_all()


def is_closed(page: QDialog) -> bool:
    return not isValid(page) or not page.isVisible()


@pytest.fixture
def rasa(qtbot: QtBot, tmp_path: Path) -> Iterator[LabelDesk]:
    door = printers(tmp_path)
    door.keep_habits(Habits(choices={"any": Choice()}))
    with real_desk(qtbot, tmp_path, tools=Tools(labels=door)) as desk:
        yield LabelDesk(desk, door, tmp_path)
