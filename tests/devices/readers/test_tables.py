"""The tables of resources/scanners: every row does what it says, and a wrong row is told."""

import tomllib
from pathlib import Path

import pytest

from devices.labels.draw import symbol
from devices.readers.tables import MAKERS, SETTING_CODES, WrongTable, foreign, makers, readers, sheets
from devices.scanning.code import Form
from devices.scanning.command_codes import command_of
from devices.scanning.identity import Mode, PortIdentity, row_of
from devices.scanning.label import Box, CodeItem, Label, place
from devices.scanning.reading import read_code
from devices.scanning.serial_number import maker_candidates
from devices.scanning.setting_codes import setting_of
from tests.devices.labels.decoded import painted, settings

ROWS = tomllib.loads(MAKERS.read_text("utf-8"))["rule"]


@pytest.mark.parametrize("number", range(len(ROWS)), ids=lambda at: f"{ROWS[at]['maker']} {ROWS[at]['name']}")
def test_every_makers_rule_gives_its_examples_and_refuses_the_others(number: int) -> None:
    row, rule = ROWS[number], makers()[number]
    assert row["examples"] and row["others"]
    for code, wanted in row["examples"].items():
        found = [f"{each.kind.name.lower()} {each.value}" for each in maker_candidates(code, [rule])]
        assert wanted in found
        # And in company of all other rules the maker is still named.
        assert row["maker"] in [maker for each in read_code(code.encode(), makers()).candidates
                                for maker in each.makers]  # fmt: skip
    for code in row["others"]:
        assert maker_candidates(code, [rule]) == ()


@pytest.mark.parametrize(
    ("vid", "pid", "maker", "mode"),
    [
        (0x0C2E, 0x0720, "Honeywell", Mode.SERIAL),
        (0x05E0, 0x1701, "Zebra", Mode.SERIAL),
        (0x05E0, 0x1200, "Zebra", Mode.KEYBOARD),
        (0x1EAB, 0x0D06, "Newland", Mode.SERIAL),
        (0x1EAB, 0x0C03, "Newland", Mode.KEYBOARD),
        (0x0403, 0x6001, "FTDI", Mode.BRIDGE),
    ],
)
def test_known_scanners(vid: int, pid: int, maker: str, mode: Mode) -> None:
    row = row_of(PortIdentity(vid, pid), readers())
    assert row is not None
    assert (row.maker, row.mode) == (maker, mode)


def test_an_unknown_device_is_no_scanner() -> None:
    assert row_of(PortIdentity(0x1234, 0x0001), readers()) is None


FOREIGN = tomllib.loads(SETTING_CODES.read_text("utf-8"))["foreign"]


@pytest.mark.parametrize("number", range(len(FOREIGN)), ids=lambda at: f"{FOREIGN[at]['maker']} {at}")
def test_a_setting_code_of_another_maker_is_known_and_does_nothing(number: int) -> None:
    row, rule = FOREIGN[number], foreign()[number]
    assert row["examples"] and row["others"]
    for text in row["examples"]:
        assert setting_of(text, [rule]) == row["maker"]
        code = read_code(text.encode(), makers(), foreign())
        assert (code.form, code.candidates, code.command) == (Form.SETTING, (), None)
    for text in row["others"]:
        assert setting_of(text, [rule]) == ""


def test_no_makers_own_numbers_are_taken_for_setting_codes() -> None:
    for row in ROWS:
        for text in row["examples"]:
            assert setting_of(text, foreign()) == "", text


def test_every_printed_setting_code_is_read_back_and_names_its_source() -> None:
    for sheet in sheets():
        assert sheet.source and sheet.maker and sheet.title
        for code in sheet.codes:
            drawn = symbol(code.kind, code.text)
            for dpi in (203, 300, 600):
                label = Label(100, 40, (CodeItem(Box(2, 2, 96, 36), drawn),))
                assert settings(painted(place(label, dpi))) == [code.text]
            ours = command_of(code.text) is not None
            assert ours == (sheet.maker == "Ringdesk")
            assert ours or setting_of(code.text, foreign()), "printed by us, it must do nothing here"


GOOD = '[[rule]]\nmaker = "M"\nname = "n"\npattern = "(?P<serial>X+)"\nconfidence = 50\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD + "[[rule", "makers.toml"),
        (GOOD + GOOD.replace("X+", "X["), "rule 2"),
        (GOOD.replace("serial", "year"), "kind"),
        (GOOD.replace("50", "150"), "percentage"),
        (GOOD.replace('maker = "M"\n', ""), "maker"),
        (GOOD + 'convert = { serial = "magic" }', "magic"),
    ],
)
def test_a_wrong_row_is_told_by_its_number(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "makers.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(WrongTable, match=said):
        makers(file)


def test_wrong_readers_are_told_too(tmp_path: Path) -> None:
    file = tmp_path / "readers.toml"
    for vid, mode in (('"x"', "serial"), ("1", "q")):
        text = f'[[reader]]\nvid = {vid}\nmaker = "M"\nmode = "{mode}"'
        file.write_text(text, "utf-8")
        with pytest.raises(WrongTable, match="reader 1"):
            readers(file)
    with pytest.raises(WrongTable):
        readers(tmp_path / "none.toml")
    file.write_text(GOOD, "utf-8")
    assert len(makers(file)) == 1
