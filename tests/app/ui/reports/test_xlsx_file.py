"""The workbook, read back by a reader that shares no code with the writer."""

from datetime import timedelta
from io import BytesIO

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.reports.xlsx_file import xlsx_of
from tests.app.ui.reports.made_up import SHEET


def test_numbers_are_numbers_in_their_formats(qtbot: QtBot) -> None:
    page = load_workbook(BytesIO(xlsx_of(SHEET))).active
    assert page is not None and page["A1"].value == "Report by queue" and page["A2"].value == "2026-01-01"
    assert [cell.value for cell in page[4]][:3] == ["Queue", "Offered", "Service level"]
    first = page[5]
    assert (first[0].value, first[0].data_type) == ("=cmd()", "s"), "text, no formula"
    assert (first[1].value, first[1].data_type) == (100, "n")
    assert (first[2].value, first[2].number_format) == (0.729, "0.0 %")
    assert first[3].value == timedelta(seconds=8) and first[3].number_format == "[h]:mm:ss"
    assert (first[5].value, first[5].number_format) == (0.012, "+0.0 %;-0.0 %;0.0 %")
    assert [cell.value for cell in page[6]][1:4] == [0, None, None], "nothing is an empty cell"
    assert page[7][3].value == timedelta(seconds=3700)
    total = page[8]
    assert (total[0].value, total[1].value, total[1].font.b) == ("Together", 103, True)
    assert page["A10"].value == "Service level = A_T / (O − S)"
    assert page.freeze_panes == "B5" and not page.sheet_view.rightToLeft


def test_it_is_read_from_the_right_where_the_window_is(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = load_workbook(BytesIO(xlsx_of(SHEET))).active
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert page is not None and page.sheet_view.rightToLeft
