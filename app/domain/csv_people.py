"""A file of customers from anywhere → rows of text with known columns. Nothing is computed from a cell: a
formula is text, a leading zero and a plus stay, and what a spreadsheet has already spoilt is refused.

Encoding and separator are guessed, headers are understood in English, Lithuanian, Polish, Hungarian and
Persian. Reading stops with ``BadInput`` only when no table can be seen at all; bad rows are the reader's.
"""

import codecs
import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.domain.csv_headers import field_of
from app.domain.errors import BadInput

SEPARATORS = ";,\t|"
LONGEST_CELL = 2000
"""Characters; a missing quote makes one cell of the rest of the file."""

# Letters by which a one-byte encoding is told: the ones its language uses.
_ENCODINGS = {
    "cp1257": "ąčęėįšųūžĄČĘĖĮŠŲŪŽ",
    "cp1250": "ąćęłńóśźżáéíöőúüűäôčďěňřšťůžĄĆĘŁŃÓŚŹŻÁÉÍÖŐÚÜŰ",
    "cp1256": "اآبپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهيیئءؤأة\u200c",
    "cp1252": "äöüßÄÖÜàâçèéêëîïôùûñáíóúãõ",
}
_HOME = {"LT": "cp1257", "PL": "cp1250", "HU": "cp1250", "IR": "cp1256"}
_NOTHING = frozenset(("", "-", "–", "null", "none", "n/a", "#n/a", "#value!", "#ref!"))


@dataclass(frozen=True, slots=True)
class Column:
    """A column we understand: ``field`` and, for a phone, what kind of phone."""

    field: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class RawRow:
    """One record: the number of its first line, and its cells by column."""

    line: int
    cells: tuple[tuple[Column, str], ...]


@dataclass(frozen=True, slots=True)
class CsvTable:
    """What was seen in the file. ``ignored``: headers nobody understands."""

    encoding: str
    separator: str
    ignored: tuple[str, ...]
    rows: tuple[RawRow, ...]


def read_table(data: bytes, region: str) -> CsvTable:
    """The rows of a file; ``region`` decides between encodings that fit equally."""
    encoding = guess_encoding(data, region)
    text = data.decode(encoding, errors="replace").removeprefix("\ufeff").replace("\x00", "")
    lines = text.splitlines()
    separator, text = _separator(lines, text)
    records = _records(text, separator)
    header_line, header = next(((line, cells) for line, cells in records if any(cells)), (0, []))
    columns = [_column(cell) for cell in header]
    if not any(column and column.field in _NAMING for column in columns):
        raise BadInput(
            f"Line {header_line or 1}: no column of the file is a name.",
            "The first line must name the columns, for example: name;company;phone;email",
        )
    ignored = tuple(cell for cell, column in zip(header, columns, strict=True) if cell and column is None)
    rows = tuple(RawRow(line, _cells(columns, cells)) for line, cells in records if any(cells))
    return CsvTable(encoding, separator, ignored, rows)


_NAMING = frozenset(("name", "first_name", "last_name", "company"))


def guess_encoding(data: bytes, region: str) -> str:
    """A byte order mark, else UTF-8 when it is that, else the one-byte encoding whose language it speaks."""
    marks: Mapping[bytes, str] = {
        codecs.BOM_UTF8: "utf-8-sig",
        codecs.BOM_UTF16_LE: "utf-16",
        codecs.BOM_UTF16_BE: "utf-16",
    }
    for mark, encoding in marks.items():
        if data.startswith(mark):
            return encoding
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        home = _HOME.get(region, "cp1252")
        return max(_ENCODINGS, key=lambda encoding: (_fit(data, encoding), encoding == home))
    return "utf-8"


def _fit(data: bytes, encoding: str) -> float:
    """Share of the letters beyond ASCII that the encoding's language uses."""
    letters = [char for char in data[:200_000].decode(encoding, errors="replace") if ord(char) > 127]
    return sum(char in _ENCODINGS[encoding] for char in letters) / max(1, len(letters))


def _separator(lines: list[str], text: str) -> tuple[str, str]:
    """Excel's ``sep=;`` line, else what the header is cut by into most columns we understand."""
    if lines and lines[0].lower().startswith("sep=") and len(lines[0]) == 5:
        return lines[0][4], text.split("\n", 1)[1] if "\n" in text else ""
    header = next((line for line in lines if line.strip()), "")
    cuts = {each: next(csv.reader([header], delimiter=each), []) for each in SEPARATORS}
    best = max(
        SEPARATORS, key=lambda each: (sum(_column(cell) is not None for cell in cuts[each]), len(cuts[each]))
    )
    return best, text


def _records(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Records with the number of their first line. A quote that never closes ends at its line."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as fault:
            raise BadInput(
                f"Line {line}: {fault}.", "Look for a quotation mark that is never closed."
            ) from fault
        yield line, [_cell(cell) for cell in cells]
        line = reader.line_num + 1


def _cell(text: str) -> str:
    """The text a person meant: ``="0612"`` and ``'0612`` are how spreadsheets are told to keep a zero."""
    text = text.strip().strip("\u200e\u200f\u202a\u202c\ufeff")
    if text.startswith('="') and text.endswith('"'):
        text = text[2:-1]
    elif text.startswith("'") and text[1:2] in tuple("+=-@0123456789"):
        text = text[1:]
    return "" if text.casefold() in _NOTHING else text


def _column(header: str) -> Column | None:
    found = field_of(header)
    return Column(*found) if found else None


def _cells(columns: list[Column | None], cells: list[str]) -> tuple[tuple[Column, str], ...]:
    pairs = zip(columns, cells, strict=False)
    return tuple((column, cell) for column, cell in pairs if column is not None and cell)
