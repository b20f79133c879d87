"""What is saved is what is seen: sorted as it is, every figure read back."""

import csv
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from app.ui.reports.room import ReportsRoom
from app.ui.reports.saving import named
from app.ui.reports.sheet import plain
from tests.app.ui.real_desk import RealDesk
from tests.app.ui.reports.test_pdf_file import pages
from tests.report_desk import report_desk, room_of


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[RealDesk]:
    with report_desk(qtbot, tmp_path) as made:
        yield made


def saved(desk: RealDesk, room: ReportsRoom, path: Path) -> bytes:
    room.saver.save(path, path.suffix[1:])
    desk.settle_all()
    return path.read_bytes()


def test_every_form_says_what_the_table_says(desk: RealDesk, tmp_path: Path) -> None:
    room = room_of(desk)
    assert room.made is not None and all(button.isEnabled() for button in room.saver.buttons)
    room.table.sort_column(room.made.sheet.place("abandoned"))
    sheet = room.table.sheet
    assert sheet is not None
    shown = [[str(cell.text) for cell in row.cells[1:]] for row in room.table.rows_model.rows]
    text = saved(desk, room, tmp_path / "report.csv").decode("utf-8-sig")
    lines = list(csv.reader(text.splitlines()))[1 : len(shown) + 1]
    page = load_workbook(BytesIO(saved(desk, room, tmp_path / "report.xlsx"))).active
    assert page is not None
    cells = list(page.iter_rows(min_row=5, max_row=4 + len(shown)))
    paper = "".join("".join(pages(saved(desk, room, tmp_path / "report.pdf"))).split())
    for place, row in enumerate((*sheet.rows, sheet.total)):
        for column, value, words, written, cell in zip(
            sheet.columns[1:], row.values, shown[place], lines[place][1:], cells[place][1:], strict=True
        ):
            expected = plain(column.kind, value)
            assert written == ("" if expected is None else str(expected))
            number = cell.value.total_seconds() if hasattr(cell.value, "total_seconds") else cell.value
            if column.kind == "seconds" and value is not None:
                assert number == round(value)
            elif value is not None:
                assert number == pytest.approx(expected / (100 if column.kind == "share" else 1))  # type: ignore[operator]
            assert words.replace(" ", "") in paper


def test_a_folder_that_is_not_there_is_said(desk: RealDesk, tmp_path: Path) -> None:
    room = room_of(desk)
    room.saver.save(tmp_path / "nowhere" / "report.csv", "csv")
    desk.settle_all()
    assert "report.csv cannot be written" in desk.window.banner.text.whole


def test_a_file_is_called_by_what_is_in_it() -> None:
    names = ("a.pdf", "a.PDF", "a.csv", "a", "figures 1.11")
    assert [named(Path(each), "pdf").name for each in names] == [
        "a.pdf",
        "a.PDF",
        "a.csv.pdf",
        "a.pdf",
        "figures 1.11.pdf",
    ]
