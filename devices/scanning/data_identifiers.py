"""ISO/IEC 15434 envelopes: ``[)>`` RS ``06`` GS fields RS EOT, as on routers, drives and spare parts.

Fields begin with a data identifier of ANSI MH10.8.2: digits and one letter, ``S`` a serial number, ``1P`` the
supplier's part number. Format 05 holds GS1 fields instead.
"""

import re

from devices.scanning.code import Element

GS, RS, EOT = "\x1d", "\x1e", "\x04"
_FIELD = re.compile(r"(\d{0,3}[A-Z])(.+)", re.DOTALL)
TITLES = {
    "S": "serial number", "1S": "supplier's identifier", "25S": "unique serial number", "P": "part number",
    "1P": "supplier's part number", "30P": "manufacturer's part number", "1T": "lot", "T": "lot",
    "23S": "MAC address", "Q": "quantity", "9D": "date", "10D": "date", "16D": "date made",
    "1V": "supplier", "18V": "manufacturer", "4L": "country of origin", "2P": "revision", "8P": "GTIN",
}  # fmt: skip
_HEAD = "[)>"


def read_envelope(text: str) -> tuple[Element, ...]:
    """Fields of every format 06 part; empty when the text is no envelope. Never raises."""
    if not text.startswith(_HEAD):
        return ()
    found = []
    for part in text[len(_HEAD) :].strip(EOT).split(RS):
        name, *fields = part.split(GS)
        if name == "06":
            found += [field for each in fields if (field := _field(each))]
    return tuple(found)


def gs1_part(text: str) -> str:
    """The GS1 element strings of a format 05 part, ``""`` when there is none."""
    if not text.startswith(_HEAD):
        return ""
    parts = text[len(_HEAD) :].strip(EOT).split(RS)
    return next((part.removeprefix("05").strip(GS) for part in parts if part.startswith("05" + GS)), "")


def _field(text: str) -> Element | None:
    found = _FIELD.fullmatch(text)
    return Element(found[1], TITLES.get(found[1], ""), found[2].strip()) if found else None
