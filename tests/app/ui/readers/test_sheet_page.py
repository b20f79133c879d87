"""A sheet of setting codes in whole dots, read back by a decoder."""

import numpy
import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.ui.readers.sheet_page import A4, PER_PAGE, WORDS, Paper, draw_page, pages
from devices.labels.draw import symbol
from devices.readers.tables import sheets
from devices.scanning.setting_codes import SettingCode, SettingSheet
from tests.devices.labels.decoded import settings


def read(picture: QImage) -> list[str]:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    data = numpy.frombuffer(grey.constBits(), numpy.uint8).reshape(grey.height(), -1)
    return settings(numpy.ascontiguousarray(data[:, : grey.width()]))


def drawn(sheet: SettingSheet, page: int, dpi: float) -> QImage:
    width, height = (round(side * dpi / 25.4) for side in A4)
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    draw_page(painter, sheet, page, symbol, Paper(dpi, width, height))
    painter.end()
    return picture


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("sheet", sheets(), ids=lambda sheet: sheet.maker)
def test_every_code_of_every_sheet_is_read_back_in_order(qtbot: QtBot, sheet: SettingSheet, dpi: int) -> None:
    assert read(drawn(sheet, 0, dpi)) == [code.text for code in sheet.codes][:PER_PAGE]


def test_many_codes_take_several_pages(qtbot: QtBot) -> None:
    codes = tuple(SettingCode(f"Number {n}", f"CODE-{n:02}") for n in range(PER_PAGE + 2))
    sheet = SettingSheet("Acme", "Many", "all", "manual", codes)
    assert [len(page) for page in pages(sheet)] == [PER_PAGE, 2]
    assert read(drawn(sheet, 1, 203)) == ["CODE-06", "CODE-07"]


def test_what_the_table_says_can_be_translated() -> None:
    known = {each.source for each in WORDS}
    for sheet in sheets():
        assert {sheet.title, sheet.models, *(code.means for code in sheet.codes)} <= known
