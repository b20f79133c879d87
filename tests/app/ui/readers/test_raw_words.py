"""Bytes in words."""

from app.ui.parts.say import say
from app.ui.parts.values import Row
from app.ui.readers.raw_view import made_of
from app.ui.readers.raw_words import MOST_ROWS, forgotten_words, raw_lines, raw_rows, reading_rows
from devices.readers.tables import foreign, makers
from devices.scanning.frames import Framing
from devices.scanning.ports import RawEntry, ReaderId

A, B = ReaderId("a"), ReaderId("b")
LOG = (
    (0, RawEntry(A, 1.0, b"SN1\r", 1.01)),
    (1, RawEntry(B, 1.2, b"]C1SN\x1d10\r", 1.2)),
    (2, RawEntry(A, 1.51, b"\xff\x00\r", 1.51)),
)
NAMES = {"a": "Counter", "b": "Door"}


def cells(row: Row) -> list[str]:
    return [say(cell.text).strip("\u2066\u2069") for cell in row.cells]


def test_newest_first_with_the_pause_since_the_same_scanner() -> None:
    rows, more = raw_rows(LOG, NAMES)
    assert [row.id for row in rows] == ["2", "1", "0"]
    assert cells(rows[0])[1:] == ["Counter", "500", "\\xff<NUL><CR>", "ff 00 0d"]
    assert cells(rows[1])[2:4] == ["", "]C1SN<GS>10<CR>"]
    assert more == 0


def test_by_scanner_by_text_by_name_of_a_control_character_and_by_bytes() -> None:
    assert [row.id for row in raw_rows(LOG, NAMES, reader="a")[0]] == ["2", "0"]
    for wanted, found in (("sn", ["1", "0"]), ("<gs>", ["1"]), ("ff 00", ["2"]), ("1d31", ["1"]), ("zz", [])):
        assert [row.id for row in raw_rows(LOG, NAMES, find=wanted)[0]] == found, wanted


def test_what_is_not_shown_is_counted() -> None:
    log = [(n, RawEntry(A, float(n), b"x")) for n in range(MOST_ROWS + 5)]
    rows, more = raw_rows(log, NAMES)
    assert (len(rows), more, rows[0].id) == (MOST_ROWS, 5, str(MOST_ROWS + 4))
    assert forgotten_words(0, 0) == ()
    assert "forgotten" in say(forgotten_words(7, 5)) and "older" in say(forgotten_words(0, 5))


def test_the_file_holds_everything() -> None:
    text = raw_lines([entry for _, entry in LOG], NAMES, 9)
    assert text.splitlines()[0] == "# 9 bytes before this are forgotten"
    assert "1970-01-01T00:00:01.000+00:00\tCounter\t53 4e 31 0d\tSN1<CR>" in text
    assert raw_lines([], {}, 0) == ""


def readings(data: bytes, framing: Framing | None = None) -> list[list[str]]:
    found = made_of(data, framing or Framing(), makers(), foreign())
    return [cells(row) for row in reading_rows(found)]


def test_each_code_its_readings_and_its_doubts() -> None:
    rows = readings(b"5RFDP01\r7f2k9\r")
    assert [row[1] for row in rows if row[0] == "Code"] == ["5RFDP01", "7f2k9"]
    assert any(row[0] == "serial number" and "Dell" in row[2] for row in rows)
    assert any(row[0] == "Doubt" and "7F2K9" in row[2] for row in rows)


def test_what_is_cut_is_said_and_not_read() -> None:
    assert readings(b"HALF") == [["Code", "HALF", "its end did not come: not looked up", ""]]
    assert readings(b"HALF", Framing(gap=0.1))[0][:2] == ["Code", "HALF"]
    assert readings(b"123456789\r", Framing(longest=4))[0][2] == "too long: not looked up"
    assert readings(b"\r\n") == []


def test_commands_and_setting_codes_are_named() -> None:
    assert readings(b"RD-NEW\r")[0][2] == "command"
    assert readings(b"DEFALT.\r")[0][2] == "setting code"
    assert readings(b"A\x01B\r")[0][2] == "not readable"
    assert readings(b"]C0 \r")[0][2].startswith("empty")
