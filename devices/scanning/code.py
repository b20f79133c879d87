"""What one scan came to: a frozen value with ranked candidates, for whoever looks devices up.

The reading never decides which device it is: it says what the code may be, how sure that is and why. All
candidates are looked up at once; a device opens only when exactly one matches.
"""

from dataclasses import dataclass
from enum import Enum

from devices.scanning.command_codes import Command
from devices.scanning.symbology import Symbology


class Kind(Enum):
    """What a candidate names."""

    SERIAL = "serial number"
    IMEI = "IMEI"
    MAC = "MAC address"
    ASSET = "asset tag"
    PRODUCT = "product (GTIN)"
    PART_NUMBER = "part number"
    LOT = "lot"
    SHIPMENT = "shipment"


IDENTIFIES = frozenset((Kind.SERIAL, Kind.IMEI, Kind.MAC, Kind.ASSET))
"""Kinds that name one device. A product, lot or shipment is many: it must never open a device."""


class Form(Enum):
    """How the code is built."""

    EMPTY = "empty"
    COMMAND = "command"
    GS1 = "GS1"
    HIBC = "HIBC"
    ENVELOPE = "ISO/IEC 15434"
    PRODUCT = "product code"
    TEXT = "text"
    SETTING = "setting code"
    """Meant for a scanner of some maker: it names nothing and does nothing here."""
    UNREADABLE = "unreadable"
    """Control characters inside: nothing a device could be looked up by."""


class Doubt(Enum):
    """What looks wrong with a code. It is used all the same; the person is told."""

    CHECK_DIGIT = "check digit"
    MISSING_SEPARATOR = "missing separator"
    NOT_READ = "not read"
    """Part of a structured code fits no rule."""
    LOOK_ALIKE = "look-alike letters"
    LOWER_CASE = "lower case"
    SETTING_CODE = "setting code"
    """``about``: the maker whose scanners it sets."""
    UNPRINTABLE = "unprintable"
    """Control characters or wrong bytes: perhaps the reader's baud rate or character set."""


@dataclass(frozen=True, slots=True)
class Warning:
    """``about``: the part of the code in doubt. ``guess``: what it may have been, ``""`` if nobody knows."""

    doubt: Doubt
    about: str
    guess: str = ""


@dataclass(frozen=True, slots=True)
class Element:
    """One field of a structured code. ``key``: GS1 application identifier, ANSI MH10.8.2 data identifier or
    HIBC's name; ``title``: what the standard calls it; ``value``: as encoded, dates too."""

    key: str
    title: str
    value: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """``confidence``: percent, for ranking only. ``makers``: whose numbers look like this, likeliest first.
    ``product``: GTIN-14 the same code names beside a serial number."""

    kind: Kind
    value: str
    confidence: int
    reason: str
    makers: tuple[str, ...] = ()
    product: str = ""

    @property
    def identifies(self) -> bool:
        """Whether it may open a device."""
        return self.kind in IDENTIFIES


@dataclass(frozen=True, slots=True)
class ScannedCode:
    """``raw``: as it came; ``text``: decoded, without the symbology identifier; ``candidates``: best first,
    no (kind, value) twice; ``command`` set only for the printed codes of this program."""

    raw: bytes
    text: str
    form: Form
    symbology: Symbology | None = None
    elements: tuple[Element, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    warnings: tuple[Warning, ...] = ()
    command: Command | None = None

    @property
    def identifiers(self) -> tuple[Candidate, ...]:
        """Candidates to look a device up by, best first."""
        return tuple(each for each in self.candidates if each.identifies)

    def element(self, key: str) -> str:
        """Value of the first element with this key, ``""`` when there is none."""
        return next((each.value for each in self.elements if each.key == key), "")


def ranked(candidates: list[Candidate]) -> tuple[Candidate, ...]:
    """Best first; the same (kind, value) found twice becomes one with the better reason and all makers."""
    best: dict[tuple[Kind, str], Candidate] = {}
    for each in sorted(candidates, key=lambda candidate: -candidate.confidence):
        key = (each.kind, each.value)
        known = best.setdefault(key, each)
        if known is not each:
            best[key] = Candidate(
                kind=known.kind,
                value=known.value,
                confidence=known.confidence,
                reason=known.reason,
                makers=tuple(dict.fromkeys((*known.makers, *each.makers))),
                product=known.product or each.product,
            )
    return tuple(best.values())
