"""Labels as pictures, read by a decoder that shares no code with the encoders (zxing-cpp)."""

from collections.abc import Mapping
from typing import cast

import numpy
import zxingcpp

from devices.scanning.label import PlacedLabel, dark
from devices.scanning.setting_codes import FNC3

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


def settings(page: numpy.ndarray) -> list[str]:
    """Codes from top to bottom, with ``FNC3`` before what a scanner takes as a setting (ISO/IEC 15417).

    The decoder also says so of any other code whose check character happens to be FNC3's number, 96."""
    found = sorted(zxingcpp.read_barcodes(page), key=lambda each: each.position.top_left.y)
    return [_for_itself(each) + each.text for each in found]


def _for_itself(code: zxingcpp.Barcode) -> str:
    return FNC3 if cast(Mapping[str, object], code.extra or {}).get("ReaderInit") else ""
