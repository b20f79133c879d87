"""Paper, read back: all that the screen says, on numbered pages with the head on each."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.reports.columns_chart import ColumnsPicture
from app.ui.reports.pdf_file import pdf_of
from app.ui.reports.sheet import Sheet, SheetRow, shown
from tests.app.ui.reports.made_up import SHEET
from tests.app.ui.reports.test_columns_chart import CHART

QtPdf = pytest.importorskip("PySide6.QtPdf", reason="reads PDF back; of the add-ons")


def pages(data: bytes) -> list[str]:
    document, buffer = QtPdf.QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return [document.getAllText(page).text() for page in range(document.pageCount())]


def long_sheet() -> Sheet:
    rows = tuple(SheetRow(str(n), f"Row {n}", SHEET.rows[0].values) for n in range(90))
    return replace(SHEET, rows=rows)


def test_it_says_what_the_screen_says(qtbot: QtBot) -> None:
    text = pages(pdf_of(SHEET, [ColumnsPicture(CHART)]))[0]
    for row in (*SHEET.rows, SHEET.total):
        for column, value in zip(SHEET.columns[1:], row.values, strict=True):
            assert shown(column.kind, value) in text
    assert "=cmd()" in text and "Service level = A_T / (O − S)" in text and "Page 1" in text
    assert "Calls over time" in text and "Answered" in text, "the chart is no picture: it can be read"


def test_a_long_one_has_its_head_on_every_page(qtbot: QtBot) -> None:
    # The reader takes a page full of columns for one that is written downwards, letter below letter.
    found = ["".join(page.split()) for page in pages(pdf_of(long_sheet()))]
    assert len(found) > 2
    assert all("Offered" in page and f"Page{n}" in page for n, page in enumerate(found, 1))
    assert all(f"Row{n}100" in "".join(found) for n in range(90))


def test_the_names_stand_at_the_right_where_it_is_read_from_there(qtbot: QtBot, qapp: QApplication) -> None:
    def left_of(word: str) -> float:
        document, buffer = QtPdf.QPdfDocument(), QBuffer()
        buffer.setData(QByteArray(pdf_of(SHEET)))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        text = document.getAllText(0).text()
        found = document.getSelectionAtIndex(0, text.index(word), len(word))
        return float(found.boundingRectangle().left())

    straight = left_of("Repairs")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert left_of("Repairs") > straight + 200
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
