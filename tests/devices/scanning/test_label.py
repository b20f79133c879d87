"""What stands where, in whole dots."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.scanning.label import (
    SURE_MODULE,
    Box,
    CodeItem,
    DoesNotFit,
    Label,
    LineItem,
    PictureItem,
    PlacedPicture,
    PlacedText,
    Sheet,
    Symbol,
    SymbolKind,
    TextItem,
    crowded,
    dark,
    dots,
    module_dots,
    place,
    smallest_module,
    snapped,
)

BARS = Symbol(SymbolKind.CODE128, "A", "A", ("1101001",), 10)
SQUARES = Symbol(SymbolKind.QR, "A", "A", ("101", "010", "110"), 4)


@pytest.mark.parametrize(("dpi", "module"), [(150, 2), (203, 2), (300, 2), (600, 3), (1200, 5)])
def test_the_smallest_module_that_is_surely_read(dpi: int, module: int) -> None:
    assert smallest_module(dpi) == module
    assert module * 25.4 / dpi >= 0.1


def test_millimetres_become_dots() -> None:
    assert (dots(25.4, 203), dots(50, 203), dots(0, 203)) == (203, 400, 0)


def test_a_label_is_placed_in_dots() -> None:
    items = (TextItem(Box(2, 1, 46, 4), "Fridge", bold=True), CodeItem(Box(2, 6, 46, 10), BARS))
    placed = place(Label(50, 30, items), 203)
    assert (placed.width, placed.height) == (400, 240)
    assert (placed.texts[0].rect.height, placed.texts[0].text, placed.texts[0].bold) == (32, "Fridge", True)
    assert placed.codes[0].module == 4  # half a millimetre is the widest
    assert placed.codes[0].rect.height == 80


def test_what_does_not_fit_is_told_with_what_helps() -> None:
    wide = Symbol(SymbolKind.CODE128, "A", "SN-LONG", ("10" * 200,), 10)
    with pytest.raises(DoesNotFit, match=r"LONG as Code 128 needs 105\.1 mm .* 203 dpi.*46\.0 mm.*QR code"):
        place(Label(50, 30, (CodeItem(Box(2, 6, 46, 10), wide),)), 203)
    with pytest.raises(DoesNotFit, match="over the edge"):
        place(Label(50, 30, (TextItem(Box(2, 28, 46, 4), ""),)), 203)


@given(
    st.sampled_from([BARS, SQUARES]),
    st.floats(1, 120), st.floats(1, 60), st.sampled_from([150, 203, 300, 600]),
    st.lists(st.text("01", min_size=9, max_size=9), min_size=1, max_size=9),
)  # fmt: skip
def test_dark_dots_are_the_modules_and_stay_inside_with_their_quiet_zones(
    symbol: Symbol, width: float, height: float, dpi: int, rows: list[str]
) -> None:
    symbol = Symbol(symbol.kind, "", "", tuple(rows[:1] if symbol is BARS else rows), symbol.quiet)
    label = Label(width, height, (CodeItem(Box(0, 0, width, height), symbol),))
    if not module_dots(symbol, Box(0, 0, width, height), dpi):
        with pytest.raises(DoesNotFit):
            place(label, dpi)
        return
    code = place(label, dpi).codes[0]
    quiet = symbol.quiet * code.module
    assert code.rect.x >= quiet - 1 and code.rect.x + code.rect.width + quiet <= dots(width, dpi) + 1
    found = list(dark(code))
    step = code.module if symbol.is_matrix else code.rect.height
    for rect in found:
        assert (rect.x - code.rect.x) % code.module == rect.width % code.module == 0
        assert rect.height == step
    for number, row in enumerate(symbol.rows):
        covered = [
            (rect.x - code.rect.x) // code.module + at
            for rect in found if rect.y == code.rect.y + number * step
            for at in range(rect.width // code.module)
        ]  # fmt: skip
        assert covered == [at for at, module in enumerate(row) if module == "1"]


def test_where_the_dots_are_not_known_bars_are_as_wide_as_every_scanner_reads() -> None:
    label = Label(100, 40, (CodeItem(Box(0, 0, 2, 2), SQUARES),))
    assert place(label, 600).codes[0].module * 25.4 / 600 < SURE_MODULE
    with pytest.raises(DoesNotFit) as refused:
        place(label, 600, SURE_MODULE)
    assert refused.value.needed > refused.value.there == 2


def test_a_line_is_never_thinner_than_a_dot_and_sizes_are_kept() -> None:
    items = (
        LineItem(Box(1, 1, 40, 0.01)),
        PictureItem(Box(2, 2, 10, 10), "logo.png"),
        TextItem(Box(2, 15, 40, 10), "x", size=3, align="end"),
    )
    line, picture, text = place(Label(50, 30, items), 203).things
    assert line.rect.height == 1
    assert isinstance(picture, PlacedPicture) and picture.name == "logo.png"
    assert isinstance(text, PlacedText) and (text.size, text.align) == (24, "end")


def test_what_stands_in_the_quiet_zone_is_found() -> None:
    def codes_near(*boxes: Box) -> tuple[int, ...]:
        """The code stands in the middle of 60 × 20 mm, 8.3 mm wide with its quiet zone."""
        lines = tuple(LineItem(each) for each in boxes)
        items: tuple[LineItem | CodeItem, ...] = (*lines, CodeItem(Box(10, 0, 40, 20), SQUARES))
        return crowded(place(Label(60, 40, items), 203).things)

    assert codes_near() == codes_near(Box(24, 0, 1, 20), Box(0, 0, 60, 5)) == ()
    assert codes_near(Box(25, 0, 2, 20)) == (1,)
    assert codes_near(Box(0, 0, 60, 7)) == (1,)
    assert codes_near(Box(0, 0, 1, 1), Box(10, 0, 40, 20)) == (2,)


@given(st.floats(0, 300), st.sampled_from([203, 300, 600]))
def test_snapped_lengths_are_dots_and_stay(length: float, dpi: int) -> None:
    once = snapped(length, dpi)
    assert dots(once, dpi) == dots(length, dpi)
    assert snapped(once, dpi) == once


SHEET = Sheet("A4", (210, 297), 7, 3, (63.5, 38.1), (7.2, 15.15), (66.04, 38.1))


def test_labels_fill_a_sheet_row_by_row_from_the_first_unused_one() -> None:
    places = list(SHEET.places(21, start=2))
    assert [(page, round(x, 2), round(y, 2)) for page, x, y in (places[0], places[1], places[-1])] == [
        (0, 139.28, 15.15), (0, 7.2, 53.25), (1, 73.24, 15.15),
    ]  # fmt: skip
    assert len(set(places)) == 21


def test_a_sheet_whose_labels_overlap_or_leave_the_paper_does_not_fit() -> None:
    assert SHEET.fits()
    assert not Sheet("", SHEET.paper, 8, 3, SHEET.label, SHEET.margin, SHEET.pitch).fits()
    assert not Sheet("", SHEET.paper, 7, 3, SHEET.label, SHEET.margin, (60, 38.1)).fits()
    assert not Sheet("", SHEET.paper, 0, 3, SHEET.label, SHEET.margin, SHEET.pitch).fits()
