"""Labels as pictures, read by a decoder that shares no code with the encoders (zxing-cpp)."""

import numpy
import zxingcpp

from devices.scanning.label import PlacedLabel, dark

WHITE, BLACK = 255, 0


def painted(label: PlacedLabel) -> numpy.ndarray:
    """One byte a dot, as a printer would put them."""
    page = numpy.full((label.height, label.width), WHITE, numpy.uint8)
    for code in label.codes:
        for rect in dark(code):
            page[rect.y : rect.y + rect.height, rect.x : rect.x + rect.width] = BLACK
    return page


def texts(page: numpy.ndarray) -> list[str]:
    """What a scanner would give, in any order, with ``]C1`` for GS1 only."""
    found = zxingcpp.read_barcodes(page, text_mode=zxingcpp.TextMode.Plain)
    return sorted(("]C1" if each.symbology_identifier == "]C1" else "") + each.text for each in found)
