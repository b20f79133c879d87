"""A report as an Excel workbook: numbers are numbers, percents and durations are formats, formulas of the
figures stand under the table as text."""

from io import BytesIO

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from app.ui.parts.text import tr
from app.ui.reports.csv_file import file_words
from app.ui.reports.sheet import Sheet, SheetRow

DAY = 86400
"""Excel keeps a duration as days."""
FORMATS = {
    "count": "0",
    "share": "0.0 %",
    "seconds": "[h]:mm:ss",
    "change": "+0;-0;0",
    "points": "+0.0 %;-0.0 %;0.0 %",
    # A negative duration is no date to Excel; a plain number of seconds is.
    "later": "+0;-0;0",
}
LONGEST_NAME = 31
"""Characters of a sheet's name."""
WIDEST, NARROWEST = 46, 11
"""Characters of a column."""


def xlsx_of(sheet: Sheet) -> bytes:
    file = BytesIO()
    # Customers' names are text, whatever they begin with.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(file, options) as book:
        name = "".join(char for char in file_words(tr("Report")) if char not in "[]:*?/\\")
        _fill(book, book.add_worksheet(name[:LONGEST_NAME]), sheet)
    return file.getvalue()


def _fill(book: Workbook, page: Worksheet, sheet: Sheet) -> None:
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        page.right_to_left()
    big = book.add_format({"bold": True, "font_size": 14})
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    page.write_string(0, 0, file_words(sheet.title), big)
    at = 1
    for line in sheet.about:
        page.write_string(at, 0, file_words(line))
        at += 1
    at += 1
    for place, column in enumerate(sheet.columns):
        page.write_string(at, place, file_words(column.title), head)
    page.freeze_panes(at + 1, 1)
    style = _Style(book, sheet)
    for row in sheet.rows:
        at += 1
        _write(page, at, row, style)
    _write(page, at + 1, sheet.total, _Style(book, sheet, bold=True))
    at += 3
    for line in sheet.notes:
        page.write_string(at, 0, file_words(line))
        at += 1
    longest = max((len(file_words(row.words)) for row in (*sheet.rows, sheet.total)), default=0)
    page.set_column(0, 0, min(WIDEST, max(NARROWEST, longest + 2)))
    page.set_column(1, len(sheet.columns) - 1, NARROWEST + 2)
    page.set_landscape()
    page.fit_to_pages(1, 0)


class _Style:
    """How the cells of a row look."""

    def __init__(self, book: Workbook, sheet: Sheet, *, bold: bool = False) -> None:
        look = {"bold": True, "top": 1} if bold else {}
        self.words = book.add_format(look)
        self.kinds = [column.kind for column in sheet.columns[1:]]
        self.formats = {kind: book.add_format(look | {"num_format": FORMATS[kind]}) for kind in self.kinds}


def _write(page: Worksheet, at: int, row: SheetRow, style: _Style) -> None:
    page.write_string(at, 0, file_words(row.words), style.words)
    for place, (kind, value) in enumerate(zip(style.kinds, row.values, strict=True), 1):
        if value is None:
            page.write_blank(at, place, None, style.formats[kind])
        else:
            page.write_number(at, place, _number(kind, value), style.formats[kind])


def _number(kind: str, value: float) -> float:
    """No finer than it is shown, so that sums of what is seen are sums of what is there."""
    match kind:
        case "share" | "points":
            return round(value, 3)
        case "seconds":
            return round(value) / DAY
    return round(value)
