"""The sheets of labels on sale, as data: resources/scanners/sheets.toml."""

import tomllib
from pathlib import Path

from devices.scanning.label import Sheet

SHEETS = Path(__file__).resolve().parents[2] / "resources" / "scanners" / "sheets.toml"


class WrongSheet(Exception):
    """The file cannot be used; the text says which sheet and why."""


def sheets(file: Path = SHEETS) -> tuple[Sheet, ...]:
    """All sheets. Raises WrongSheet."""
    try:
        rows = tomllib.loads(file.read_text("utf-8")).get("sheet", [])
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WrongSheet(f"{file.name}: {error}") from error
    found = []
    for number, row in enumerate(rows, 1):
        try:
            keys = ("paper", "label", "margin", "pitch")
            paper, label, margin, pitch = ((float(row[key][0]), float(row[key][1])) for key in keys)
            sheet = Sheet(row["name"], paper, int(row["rows"]), int(row["columns"]), label, margin, pitch)
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise WrongSheet(f"{file.name}, sheet {number}: {error!r}") from error
        if not sheet.fits():
            raise WrongSheet(f"{file.name}, sheet {number}: its labels do not fit on its paper")
        found.append(sheet)
    return tuple(found)
