"""HIBC supplier labels: medical devices, written ``+A123PRODUCT1/$$+3251231SERIAL7``.

Source: ANSI/HIBC 2.6 Supplier Labeling Standard. Dates stay as encoded: their century is anyone's guess.
"""

import re
from dataclasses import dataclass

from devices.scanning.check_digits import hibc_character, hibc_is_valid
from devices.scanning.code import Doubt, Element, Warning

_PRIMARY = re.compile(r"\+([A-Z][A-Z0-9]{3})([A-Z0-9]{1,18})([0-9])")
# Quantity: 8 and two digits or 9 and five. Date: MMYY, or a digit that says how the date is written.
_QUANTITY = re.compile(r"8\d{2}|9\d{5}")
_DATE = re.compile(r"2\d{6}|3\d{6}|4\d{8}|5\d{5}|6\d{7}|7|[01]\d{3}")
_JULIAN = re.compile(r"\d{5}")
# Fields that may follow behind further slashes.
_MORE = (("14D", "EXPIRY"), ("16D", "MADE"), ("S", "SERIAL"), ("Q", "QUANTITY"))


@dataclass(frozen=True, slots=True)
class HibcReading:
    """``LIC`` (labeler), ``PCN`` (product) and whatever of SERIAL, LOT, EXPIRY, MADE, QUANTITY is there."""

    elements: tuple[Element, ...]
    warnings: tuple[Warning, ...] = ()


def read_hibc(text: str) -> HibcReading | None:
    """The fields of a HIBC label, None when the text is none. A wrong check character is a warning."""
    code = text.strip().upper()
    # Code 39 symbols are read with their start and stop stars by some scanners.
    code = code.strip("*")
    if len(code) < 3 or not code.startswith("+"):
        return None
    body = code[:-1]
    if body.startswith("+$") or _JULIAN.match(body, 1):
        if not hibc_is_valid(code):
            return None  # nothing else says that it is HIBC: a phone number begins alike
        fields = _secondary(body[1:-1])  # the character before the check character links to the primary
    else:
        fields = _combined(body)
    if not fields:
        return None
    elements = tuple(Element(key, key.lower(), value) for key, value in fields)
    return HibcReading(elements, _doubts(code))


def _doubts(code: str) -> tuple[Warning, ...]:
    if hibc_is_valid(code):
        return ()
    try:
        right = code[:-1] + hibc_character(code[:-1])
    except ValueError:
        right = ""
    return (Warning(Doubt.CHECK_DIGIT, code, right),)


def _combined(body: str) -> list[tuple[str, str]]:
    first, *others = body.split("/")
    primary = _PRIMARY.fullmatch(first)
    if not primary:
        return []
    fields = [("LIC", primary[1]), ("PCN", primary[2])]
    for part in others:
        fields += _secondary(part) if part[:1] == "$" or _JULIAN.match(part) else _field(part)
    return fields


def _field(part: str) -> list[tuple[str, str]]:
    for mark, key in _MORE:
        if part.startswith(mark) and len(part) > len(mark):
            return [(key, part[len(mark) :])]
    return []


def _secondary(part: str) -> list[tuple[str, str]]:
    """``$$+``: date and serial, ``$$``: date and lot, ``$+``: serial, ``$``: lot, five digits: date, lot."""
    mark = re.match(r"\$\$\+|\$\$|\$\+|\$|", part)
    sign = mark[0] if mark else ""
    rest = part[len(sign) :]
    fields = []
    if not sign:
        fields, rest = [("EXPIRY", rest[:5])], rest[5:]
    elif sign.startswith("$$"):
        if quantity := _QUANTITY.match(rest):
            fields.append(("QUANTITY", quantity[0][1:]))
            rest = rest[quantity.end() :]
        if date := _DATE.match(rest):
            if date[0] != "7":  # 7: no date is given
                fields.append(("EXPIRY", date[0]))
            rest = rest[date.end() :]
    if rest:
        fields.append(("SERIAL" if sign.endswith("+") else "LOT", rest))
    return fields
