"""The file says what the screen says, and nothing in it runs."""

import csv
import io

from app.ui.parts.text import tr
from app.ui.reports.csv_file import csv_of, file_words
from app.ui.reports.sheet import plain
from tests.app.ui.reports.made_up import SHEET


def test_it_is_read_back_as_it_was_shown() -> None:
    data = csv_of(SHEET)
    assert data.startswith(b"\xef\xbb\xbf"), "Excel takes UTF-8 for something else without it"
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows[0][:4] == ["Queue", "Offered", "Service level (%)", "Answer after (s)"]
    for row, line in zip((*SHEET.rows, SHEET.total), rows[1:], strict=False):
        kinds = [column.kind for column in SHEET.columns[1:]]
        expected = [plain(*each) for each in zip(kinds, row.values, strict=True)]
        assert [None if cell == "" else float(cell) for cell in line[1:]] == expected
    assert rows[1][0] == "'=cmd()" and rows[3][0] == "+370 600", "a number keeps its plus"
    assert rows[-1] == ["Service level = A_T / (O − S)"]


def test_words_in_a_file_have_no_marks() -> None:
    assert file_words(tr("{title} ({unit})").of(title="\u2068سارا\u2069", unit="s")) == "سارا (s)"
