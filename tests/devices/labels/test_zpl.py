"""ZPL jobs, read back the way a printer reads them."""

import re

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.labels.draw import symbol
from devices.labels.zpl import escaped, zpl
from devices.scanning.label import Box, CodeItem, Label, PlacedLabel, SymbolKind, TextItem, place
from tests.devices.labels.decoded import BLACK, WHITE, painted, texts

GRAPHIC = re.compile(r"\^FO(\d+),(\d+)\^GFA,(\d+),(\d+),(\d+),([0-9A-F:]*)\^FS")


def printed(job: bytes) -> numpy.ndarray:
    """The graphics of a job as dots: what ^GFA and its colons mean (ZPL II programming guide)."""
    text = job.decode("ascii")
    width, height = (int(re.search(rf"\^{name}(\d+)", text)[1]) for name in ("PW", "LL"))  # type: ignore[index]
    page = numpy.full((height, width), WHITE, numpy.uint8)
    for x, y, total, used, in_row, data in GRAPHIC.findall(text):
        rows: list[str] = []
        size = int(in_row) * 2
        while data:
            if data[0] == ":":
                rows.append(rows[-1])
                data = data[1:]
            else:
                rows.append(data[:size])
                data = data[size:]
        assert len(rows) * int(in_row) == int(total) == int(used)
        for number, row in enumerate(rows):
            bits = bin(int("1" + row, 16))[3:]
            for at, bit in enumerate(bits):
                if bit == "1":
                    page[int(y) + number, int(x) + at] = BLACK
    return page


def label(dpi: int) -> PlacedLabel:
    items = (
        TextItem(Box(2, 1, 66, 4), "Šaldytuvas ^XZ_~"),
        CodeItem(Box(2, 6, 66, 10), symbol(SymbolKind.CODE128, "SN7F2K9-123")),
        CodeItem(Box(25, 17, 20, 20), symbol(SymbolKind.QR, "https://id.gs1.org/01/09506000134352/21/A1")),
    )
    return place(Label(70, 38, items), dpi)


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_the_printer_puts_the_same_dots_as_the_preview_and_they_are_read(dpi: int) -> None:
    placed = label(dpi)
    page = printed(zpl(placed))
    assert (page == painted(placed)).all()
    assert texts(page) == ["SN7F2K9-123", "https://id.gs1.org/01/09506000134352/21/A1"]


def test_a_job_is_one_label_in_ascii_and_small() -> None:
    job = zpl(label(203), copies=3)
    assert job.startswith(b"^XA\n^CI28\n^PW559\n^LL304\n")
    assert job.endswith(b"^PQ3\n^XZ\n")
    assert job.count(b"^XZ") == 1
    assert b"_C5_A0aldytuvas _5EXZ_5F_7E" in job
    assert len(job) < 4000
    with pytest.raises(ValueError, match="at least one"):
        zpl(label(203), copies=0)


@given(st.text(max_size=60))
def test_no_text_can_end_a_field_or_start_a_command(text: str) -> None:
    data = escaped(text)
    assert data.isascii()
    assert not re.search(r"[\^~\\\x00-\x1f]", data)
    back = re.sub(rb"_([0-9A-F]{2})", lambda hit: bytes([int(hit[1], 16)]), data.encode())
    assert back == text.encode("utf-8", "replace")
