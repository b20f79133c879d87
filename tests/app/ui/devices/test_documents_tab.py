"""Documents dropped, opened, changed, removed, each way back too."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent

from app.domain.documents import Document
from app.ui.devices.document_words import NO_DOCUMENTS
from app.ui.devices.documents_tab import DocumentForm, DocumentsTab
from app.ui.devices.tab import Done
from tests.app.ui.devices.conftest import Place


class Opened:
    def __init__(self, place: Place) -> None:
        self.place, self.device = place, place.device().id
        self.tab = DocumentsTab(place.ground)
        place.qtbot.addWidget(self.tab)
        self.done: list[Done] = []
        self.tab.done.connect(self.done.append)
        self.show()

    def show(self) -> None:
        self.place.settle()
        self.page = self.place.bench.workshop.device_page(self.device)
        self.tab.show_page(self.page)

    def add(self, *paths: Path) -> tuple[Document, ...]:
        self.tab.add_files([str(path) for path in paths])
        self.show()
        # The table takes over changes that follow one another closely a moment later.
        rows = self.tab.table.rows_model
        self.place.qtbot.waitUntil(lambda: len(rows.rows) == len(self.page.documents))
        return self.page.documents

    def take_back(self) -> None:
        undo = self.done[-1].undo
        assert undo is not None
        undo(self.place.bench.workshop)
        self.show()

    def choose(self, row: int = 0) -> None:
        self.tab.table.selectRow(row)


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "Invoice 7.txt"
    path.write_text("paid")
    return path


def test_files_are_dropped_and_the_bad_ones_told(place: Place, paper: Path, tmp_path: Path):
    of = Opened(place)
    assert of.tab.listed.message == NO_DOCUMENTS
    data = QMimeData()
    (tmp_path / "empty.txt").touch()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in (paper, tmp_path / "empty.txt", tmp_path)])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    of.tab.dropEvent(event)
    of.show()
    assert [each.name for each in of.page.documents] == ["Invoice 7.txt"]
    assert of.page.documents[0].kind == "invoice"
    assert "empty" in place.words and "is no file" in place.words
    of.take_back()
    assert of.page.documents == ()


def test_a_document_is_removed_and_comes_back(place: Place, paper: Path):
    of = Opened(place)
    of.tab.act("remove")
    assert "Choose a document" in place.words
    before = of.add(paper)
    of.choose()
    of.tab.act("remove")
    of.show()
    assert of.page.documents == ()
    of.take_back()
    assert of.page.documents == before


def test_only_what_is_safe_is_opened_as_a_copy(
    place: Place, paper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    opened: list[str] = []

    def program(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", program)
    script = tmp_path / "start.sh"
    script.write_text("#!/bin/sh\n")
    of = Opened(place)
    of.add(paper)
    of.choose()
    of.tab.act("open")
    place.settle()
    assert Path(opened[0]).name == paper.name and Path(opened[0]).read_text() == "paid"
    assert Path(opened[0]) != paper
    of.add(script)
    of.choose()
    assert of.tab.chosen is not None and of.tab.chosen.name == "start.sh"
    of.tab.act("open")
    place.settle()
    assert len(opened) == 1 and "not opened from here" in place.words


def test_name_kind_and_last_day_are_changed_and_taken_back(place: Place, paper: Path):
    of = Opened(place)
    before = of.add(paper)[0]
    of.choose()
    of.tab.act("change")
    form = of.tab.dialog
    assert isinstance(form, DocumentForm)
    form.name.setText("Receipt")
    form.expires.setText("2027-01-31")
    form.give()
    of.show()
    after = of.page.documents[0]
    assert (after.name, str(after.expires)) == ("Receipt.txt", "2027-01-31")
    of.take_back()
    assert (of.page.documents[0].name, of.page.documents[0].expires) == (before.name, None)
