"""AIM symbology identifiers: the three characters ``]cm`` a scanner may send before the data.

They say what kind of symbol was read, which nothing else can: a GS1-128 and a plain Code 128 hold the same
digits. Source: ISO/IEC 15424.
"""

import re
from dataclasses import dataclass
from enum import Enum

_IDENTIFIER = re.compile(r"\]([A-Za-z])([0-9A-Za-z])")
_ESCAPED = re.compile(r"\\(\\|\d{6})")

# ISO/IEC 15424 table 1: code character → name.
FAMILIES = {
    "A": "Code 39", "B": "Telepen", "C": "Code 128", "D": "Code One", "E": "EAN/UPC", "F": "Codabar",
    "G": "Code 93", "H": "Code 11", "I": "Interleaved 2 of 5", "K": "Code 16K", "L": "PDF417", "M": "MSI",
    "N": "Anker", "O": "Codablock", "P": "Plessey", "Q": "QR Code", "R": "Straight 2 of 5",
    "S": "Straight 2 of 5", "T": "Code 49", "U": "MaxiCode", "X": "Other", "Z": "No bar code",
    "c": "Channel Code", "d": "Data Matrix", "e": "GS1 DataBar", "h": "Han Xin", "J": "DotCode",
    "o": "OCR", "p": "PosiCode", "s": "SuperCode", "z": "Aztec",
}  # fmt: skip

# FNC1 in first position: the data is GS1 element strings or a Digital Link.
GS1 = frozenset("C1 d2 d5 e0 e1 e2 J1 Q3 Q4 z1 z4".split())
# The scanner doubles backslashes and writes changes of character set as \nnnnnn.
EXTENDED = frozenset("L1 Q2 Q4 Q6 d4 d5 d6 z3 z4 z5".split())
# The data is one product number and nothing else.
PRODUCT = frozenset("E0 E3 E4".split())


class Content(Enum):
    """What a symbology promises about its data."""

    ANY = "any"
    GS1 = "gs1"
    PRODUCT = "product"


@dataclass(frozen=True, slots=True)
class Symbology:
    """``identifier``: code character and modifier, e.g. ``C1``."""

    identifier: str
    name: str
    content: Content


def split_identifier(text: str) -> tuple[Symbology | None, str]:
    """The identifier and the data behind it; None and the whole text when there is none.

    An unknown letter is not an identifier: a text may well begin with a bracket.
    """
    found = _IDENTIFIER.match(text)
    if not found or found[1] not in FAMILIES:
        return None, text
    identifier = found[1] + found[2]
    content = Content.GS1 if identifier in GS1 else Content.PRODUCT if identifier in PRODUCT else Content.ANY
    data = text[found.end() :]
    if identifier in EXTENDED:
        data = _ESCAPED.sub(lambda escape: "\\" if escape[1] == "\\" else "", data)
    return Symbology(identifier, FAMILIES[found[1]], content), data
