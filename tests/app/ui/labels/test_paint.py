"""Every ready label as it is printed, read back by an independent decoder."""

from pathlib import Path

import numpy
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app.services.labels import Laid, Printing, lay_out
from app.ui.labels.paint import cut_off, dots_of, image
from devices.labels.zpl import zpl
from devices.scanning.label import Box, Label, PictureItem, TextItem, place
from tests.app.ui.labels.sample import CODES, PERSIAN, VALUES, array, printers
from tests.devices.labels.decoded import texts
from tests.devices.labels.test_zpl import printed

DPIS = (203, 300, 600)


@pytest.mark.parametrize("dpi", DPIS)
@pytest.mark.parametrize("values", [VALUES, PERSIAN], ids=["latin", "persian"])
def test_every_code_of_every_ready_label_is_read_back(
    qapp: QApplication, tmp_path: Path, dpi: int, values: dict[str, str]
) -> None:
    door = printers(tmp_path)
    assert {each.name for each in door.templates()} == set(CODES)
    for template in door.templates():
        laid = lay_out(template, values, Printing(door.encode, dpi))
        assert not laid.problems and not cut_off(laid), template.name
        wanted = [values["place"]] if template.name == "place" else CODES[template.name]
        page = array(image(laid.placed, door.logo))
        assert texts(page) == sorted(wanted), template.name
        assert texts(printed(zpl(dots_of(image(laid.placed, door.logo))))) == sorted(wanted), template.name


def test_what_goes_to_a_roll_printer_is_the_picture_that_is_shown(qapp: QApplication, tmp_path: Path) -> None:
    door = printers(tmp_path)
    for template in door.templates():
        shown = image(lay_out(template, VALUES, Printing(door.encode, 203)).placed, door.logo)
        sent = printed(zpl(dots_of(shown)))
        assert ((array(shown) < 128) == (sent == 0)).all()


def text(words: str, width: float = 40, height: float = 4, **fields: object) -> Laid:
    item = TextItem(Box(2, 2, width, height), words, size=4, **fields)  # type: ignore[arg-type]
    return Laid(place(Label(60, 30, (item,)), 300), (5,))


def ink(laid: Laid) -> numpy.ndarray:
    """Columns that have a dark dot."""
    return numpy.flatnonzero((array(image(laid.placed, lambda name: b"")) < 128).any(axis=0))


def test_long_words_are_written_smaller_then_on_more_lines_and_then_told(qapp: QApplication) -> None:
    assert cut_off(text("Baltic Cooling")) == ()
    assert cut_off(text("Baltic Cooling of Klaipėda and Nida")) == ()
    assert [each.element for each in cut_off(text("Baltic Cooling of Klaipėda, Nida and Palanga " * 2))] == [
        5
    ]
    assert cut_off(text("Baltic Cooling of Klaipėda, Nida and Palanga " * 2, height=24)) == ()
    assert [each.kind for each in cut_off(text("W" * 60))] == ["cut"]


def test_nothing_is_painted_outside_its_place(qapp: QApplication) -> None:
    columns = ink(text("W" * 60))
    assert columns.min() >= 2 * 300 / 25.4 - 1 and columns.max() <= 42 * 300 / 25.4 + 1


def test_a_text_begins_where_its_language_begins(qapp: QApplication) -> None:
    middle = 22 * 300 / 25.4
    assert ink(text("Nida")).max() < middle < ink(text("انبار")).min()
    assert ink(text("Nida", align="end")).min() > middle > ink(text("انبار", align="end")).max()
    centred = ink(text("Nida", align="centre"))
    assert abs(centred.min() + centred.max() - 2 * middle) < 8


def test_persian_letters_are_joined_and_not_boxes(qapp: QApplication) -> None:
    joined, apart = ink(text("بببب")), ink(text("ب\u200cب\u200cب\u200cب"))
    assert len(joined) and len(joined) < len(apart)


def test_a_logo_is_as_large_as_fits_and_none_leaves_it_free(qapp: QApplication, tmp_path: Path) -> None:
    logo = QImage(40, 20, QImage.Format.Format_ARGB32)
    logo.fill(QColor("black"))
    assert logo.save(str(tmp_path / "logo.png"))
    data = (tmp_path / "logo.png").read_bytes()
    placed = place(Label(50, 30, (PictureItem(Box(10, 5, 20, 20), "logo.png"),)), 203)
    dark = array(image(placed, lambda name: data)) < 128
    ys, xs = numpy.nonzero(dark)
    assert abs(xs.max() - xs.min() + 1 - 160) <= 1 and abs(ys.max() - ys.min() + 1 - 80) <= 1
    for broken in (b"", b"no picture"):
        assert not (array(image(placed, {"logo.png": broken}.__getitem__)) < 128).any()
