"""A report as CSV: headings, rows, total, then period and formulas."""

from app.domain.csv_out import BYTE_ORDER_MARK, csv_text
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from app.ui.parts.text import Shown
from app.ui.reports.sheet import Sheet, SheetRow, heading, plain


def csv_of(sheet: Sheet) -> bytes:
    """The words of the window's language, numbers without units."""

    def line(row: SheetRow) -> list[object]:
        values = zip(sheet.columns[1:], row.values, strict=True)
        return [file_words(row.words), *(plain(column.kind, value) for column, value in values)]

    heads = [file_words(heading(each)) for each in sheet.columns]
    below = [[file_words(each)] for each in (sheet.title, *sheet.about, *sheet.notes)]
    return csv_text([heads, *map(line, sheet.rows), line(sheet.total), [], *below]).encode(BYTE_ORDER_MARK)


def file_words(shown: Shown) -> str:
    """Without the direction marks that a screen needs: they would be found in nobody's search."""
    return bare(say(shown)).replace("\u200f", "")
