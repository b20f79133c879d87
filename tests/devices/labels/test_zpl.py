"""ZPL jobs, read back the way a printer reads them."""

import re

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.labels.draw import symbol
from devices.labels.zpl import zpl
from devices.scanning.label import Box, CodeItem, Dots, Label, PlacedLabel, SymbolKind, place
from tests.devices.labels.decoded import BLACK, WHITE, painted, texts

JOB = re.compile(
    r"\^XA\n\^PW(\d+)\n\^LL(\d+)\n\^LH0,0\n\^FO0,0\^GFA,(\d+),(\d+),(\d+),([0-9A-Fg-zG-Y:,!]*)\^FS\n\^PQ(\d+)\n\^XZ\n"
)


def rows_of(data: str, digits: int) -> list[str]:
    """What ^GFA and its compression mean (ZPL II programming guide)."""
    rows: list[str] = []
    row, times = "", 0
    for letter in data:
        if letter == ":":
            rows.append(rows[-1])
        elif letter in ",!":
            rows.append(row.ljust(digits, "0" if letter == "," else "F"))
            row = ""
        elif letter in "0123456789ABCDEF":
            row += letter * (times or 1)
            times = 0
        else:
            times += (ord(letter) - ord("g") + 1) * 20 if letter >= "g" else ord(letter) - ord("G") + 1
        if len(row) == digits:
            rows.append(row)
            row = ""
        assert len(row) < digits
    assert row == "" and times == 0
    return rows


def printed(job: bytes) -> numpy.ndarray:
    """The dots a printer puts."""
    found = JOB.fullmatch(job.decode("ascii"))
    assert found
    width, height, total, used, in_row = map(int, found.groups()[:5])
    rows = rows_of(found[6], in_row * 2)
    assert len(rows) == height and height * in_row == total == used
    page = numpy.full((height, width), WHITE, numpy.uint8)
    for number, row in enumerate(rows):
        bits = numpy.unpackbits(numpy.frombuffer(bytes.fromhex(row), numpy.uint8))
        page[number, bits[:width] == 1] = BLACK
    return page


def dots_of(page: numpy.ndarray) -> Dots:
    return Dots(page.shape[1], tuple(bytes(numpy.packbits(row == BLACK)) for row in page))


def label(dpi: int) -> PlacedLabel:
    items = (
        CodeItem(Box(2, 6, 66, 10), symbol(SymbolKind.CODE128, "SN7F2K9-123")),
        CodeItem(Box(25, 17, 20, 20), symbol(SymbolKind.QR, "https://id.gs1.org/01/09506000134352/21/A1")),
    )
    return place(Label(70, 38, items), dpi)


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_the_printer_puts_the_same_dots_as_the_preview_and_they_are_read(dpi: int) -> None:
    page = painted(label(dpi))
    got = printed(zpl(dots_of(page)))
    assert (got == page).all()
    assert texts(got) == ["SN7F2K9-123", "https://id.gs1.org/01/09506000134352/21/A1"]


def test_a_job_is_one_label_in_ascii_and_small() -> None:
    job = zpl(dots_of(painted(label(203))), copies=3)
    assert job.endswith(b"^PQ3\n^XZ\n")
    assert job.count(b"^XZ") == 1
    assert len(job) < 4000
    with pytest.raises(ValueError, match="at least one"):
        zpl(Dots(8, (b"\0",)), copies=0)


@given(st.integers(1, 900), st.lists(st.sampled_from(["all", "none", "some", "end"]), min_size=1, max_size=6))
def test_every_picture_comes_out_dot_for_dot(width: int, kinds: list[str]) -> None:
    chance = numpy.random.default_rng(width)
    page = numpy.full((len(kinds), width), WHITE, numpy.uint8)
    for number, kind in enumerate(kinds):
        if kind == "all":
            page[number] = BLACK
        elif kind == "end":
            page[number, width // 2 :] = BLACK
        elif kind == "some":
            page[number] = chance.choice([BLACK, WHITE], width)
    assert (printed(zpl(dots_of(page))) == page).all()
