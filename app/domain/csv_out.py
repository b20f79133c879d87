"""Tables as CSV files for a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Sequence

BYTE_ORDER_MARK = "utf-8-sig"
"""The encoding: spreadsheets take UTF-8 for something else without its mark."""


def csv_text(rows: Iterable[Sequence[object]]) -> str:
    """Commas between, quoted where needed (RFC 4180); nothing in it can be run as a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for row in rows:
        writer.writerow([_harmless(cell) if isinstance(cell, str) else cell for cell in row])
    return out.getvalue()


def _harmless(field: str) -> str:
    """A field that begins like a formula is one to a spreadsheet (CWE-1236). A number keeps its plus."""
    risky = field[:1] in ("=", "@", "\t", "\r") or (field[:1] in ("+", "-") and not _is_number(field))
    return f"'{field}" if risky else field


def _is_number(field: str) -> bool:
    return field[1:].replace(" ", "").isdecimal()
