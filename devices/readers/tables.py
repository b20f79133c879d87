"""The tables of resources/scanners as values: vendor ids of scanners, makers' rules of serial numbers.

A wrong row is a mistake of whoever edited the file: it is told by its number and what is wrong with it.
"""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from devices.scanning.code import Kind
from devices.scanning.identity import Mode, ReaderRow
from devices.scanning.label import SymbolKind
from devices.scanning.serial_number import CONVERSIONS, MakerRule
from devices.scanning.setting_codes import FNC3, ForeignRule, SettingCode, SettingSheet

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "scanners"
MAKERS = FOLDER / "makers.toml"
READERS = FOLDER / "readers.toml"
SETTING_CODES = FOLDER / "setting_codes.toml"

Row = Mapping[str, Any]


class WrongTable(Exception):
    """A table cannot be used; the text says where and why."""


def makers(file: Path = MAKERS) -> tuple[MakerRule, ...]:
    """The makers' rules. Raises WrongTable."""
    return tuple(_each(file, "rule", _maker_rule))


def readers(file: Path = READERS) -> tuple[ReaderRow, ...]:
    """The known scanners and bridges. Raises WrongTable."""
    return tuple(_each(file, "reader", _reader_row))


def sheets(file: Path = SETTING_CODES) -> tuple[SettingSheet, ...]:
    """Setting codes to print, by maker. Raises WrongTable."""
    return tuple(_each(file, "sheet", _sheet))


def foreign(file: Path = SETTING_CODES) -> tuple[ForeignRule, ...]:
    """How makers' setting codes look when another maker's scanner reads them. Raises WrongTable."""
    return tuple(_each(file, "foreign", _foreign))


def _each(file: Path, name: str, make: Any) -> list[Any]:
    try:
        rows = tomllib.loads(file.read_text("utf-8")).get(name, [])
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WrongTable(f"{file.name}: {error}") from error
    made = []
    for number, row in enumerate(rows, 1):
        try:
            made.append(make(row))
        except (KeyError, TypeError, ValueError, AttributeError, re.error) as error:
            raise WrongTable(f"{file.name}, {name} {number}: {error!r}") from error
    return made


def _maker_rule(row: Row) -> MakerRule:
    pattern = re.compile(row["pattern"])
    conversions = tuple(dict(row.get("convert", {})).items())
    if not {group.upper() for group in pattern.groupindex} & Kind.__members__.keys():
        raise ValueError("no group of the pattern names a kind of number")
    for group, conversion in conversions:
        if group not in pattern.groupindex or conversion not in CONVERSIONS:
            raise ValueError(f"cannot convert {group} by {conversion}")
    confidence = row["confidence"]
    if not 0 < confidence < 100:
        raise ValueError("confidence is a percentage from 1 to 99")
    return MakerRule(row["maker"], row["name"], pattern, confidence, conversions)


def _reader_row(row: Row) -> ReaderRow:
    pid = row.get("pid")
    mask = row.get("mask", 0xFFFF) if pid is not None else 0
    mode = Mode(row["mode"])
    return ReaderRow(int(row["vid"]), int(pid or 0), mask, str(row["maker"]), str(row.get("name", "")), mode)


def _sheet(row: Row) -> SettingSheet:
    kind = SymbolKind(row.get("symbology", SymbolKind.CODE128.value))
    codes = tuple(
        SettingCode(each["means"], each["text"].replace("<FNC3>", FNC3), kind) for each in row["codes"]
    )
    if not codes:
        raise ValueError("a sheet without codes")
    return SettingSheet(
        row["maker"], row["title"], row.get("models", ""), row["source"], codes, row.get("in_order", True)
    )


def _foreign(row: Row) -> ForeignRule:
    return ForeignRule(row["maker"], re.compile(row["pattern"]))
