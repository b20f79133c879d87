"""The sheets of labels on sale."""

from pathlib import Path

import pytest

from devices.labels.draw import symbol
from devices.labels.sheets import WrongSheet, sheets
from devices.scanning.label import Box, CodeItem, Label, SymbolKind, place

GOOD = """[[sheet]]
name = "X"
paper = [210, 297]
rows = 2
columns = 2
label = [50, 30]
margin = [5, 5]
pitch = [50, 30]
"""


def test_every_sheet_holds_its_labels_and_a_serial_number_fits_on_each() -> None:
    found = sheets()
    assert len({sheet.name for sheet in found}) == len(found) >= 3
    for sheet in found:
        assert sheet.fits()
        width, height = sheet.label
        made = symbol(SymbolKind.QR, "SN7F2K9-00123")
        assert place(Label(width, height, (CodeItem(Box(1, 1, width - 2, height - 2), made),)), 300).codes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD + "[[", "sheets.toml"),
        (GOOD + GOOD.replace("rows = 2", "rows = 20"), "sheet 2.*fit"),
        (GOOD.replace("[50, 30]", "[50]", 1), "sheet 1"),
        (GOOD.replace('name = "X"\n', ""), "name"),
    ],
)
def test_a_wrong_sheet_is_told_by_its_number(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "sheets.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(WrongSheet, match=said):
        sheets(file)


def test_a_good_sheet_is_read(tmp_path: Path) -> None:
    file = tmp_path / "sheets.toml"
    file.write_text(GOOD, "utf-8")
    assert [sheet.label for sheet in sheets(file)] == [(50, 30)]
    with pytest.raises(WrongSheet):
        sheets(tmp_path / "none.toml")
