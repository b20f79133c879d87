"""Setting codes: preview, and a PDF whose codes are read back."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument

from app.ui.readers.sheet_dialog import SheetDialog
from tests.app.ui.readers.counter import Counter
from tests.app.ui.readers.test_sheet_page import read


def opened(desk: Counter) -> SheetDialog:
    desk.room._sheets()
    page = desk.room.page
    assert isinstance(page, SheetDialog)
    return page


def test_what_is_previewed_is_what_is_printed(desk: Counter) -> None:
    page = opened(desk)
    for number in range(page.choice.count()):
        page.choice.setCurrentIndex(number)
        assert page.sheet is not None
        assert read(page._page.pixmap().toImage()) == [code.text for code in page.sheet.codes]


def test_the_pdf_is_read_back(desk: Counter, tmp_path: Path) -> None:
    page = opened(desk)
    file = tmp_path / "codes.pdf"
    page.save_pdf(file)
    assert "codes.pdf" in page._said.whole
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    size = document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (595, 842)
    picture = document.render(0, QSize(round(size.width() * 300 / 72), round(size.height() * 300 / 72)))
    assert page.sheet is not None
    assert read(picture) == [code.text for code in page.sheet.codes]


def test_a_file_that_cannot_be_written_is_said(desk: Counter, tmp_path: Path) -> None:
    page = opened(desk)
    page.save_pdf(tmp_path / "no" / "such" / "codes.pdf")
    assert "could not" in page._said.whole
