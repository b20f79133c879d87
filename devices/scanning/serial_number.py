"""Serial numbers: how they are compared, what is printed before them, and the rules of their makers.

A rule is a row of resources/scanners/makers.toml, handed in as a value; a new maker needs no code. A serial
number is unique per maker and model at best, so several rules may fit one text and all of them are told.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from devices.scanning.check_digits import (
    IMEI_LENGTH,
    gtin14,
    gtin_is_valid,
    imei_is_valid,
    is_digits,
    mac_address,
)
from devices.scanning.code import Candidate, Kind

LONGEST_SERIAL = 50
"""Characters; longer text is a sentence, an address or a structured code nobody knows."""

_IGNORED = re.compile(r"[\s\-\u2010-\u2015\u2212_]+")
# What people and tired printers confuse. One way only: the letter's look becomes the digit.
_LOOKS = str.maketrans("OQDILBSZ", "00011852")
_DIGIT_LOOKS = str.maketrans("OIL", "011")

_NAMES: Mapping[str, Kind] = {
    "S/N": Kind.SERIAL, "SN": Kind.SERIAL, "SERIAL": Kind.SERIAL, "SERVICETAG": Kind.SERIAL,
    "IMEI": Kind.IMEI, "MAC": Kind.MAC, "WLANMAC": Kind.MAC, "ASSET": Kind.ASSET, "INVENTORY": Kind.ASSET,
    "P/N": Kind.PART_NUMBER, "PN": Kind.PART_NUMBER, "PID": Kind.PART_NUMBER, "MODEL": Kind.PART_NUMBER,
}  # fmt: skip
_LABELLED = re.compile(
    r"(?:^|(?<=[\s,;|&?(]))"
    r"(S/N|SN|SERIAL|IMEI|MAC|WLAN ?MAC|ASSET|INVENTORY|SERVICE ?TAG|P/N|PN|PID|MODEL)"
    r"(?:[ _]?(?:NUMBER|NUM|NO|NR|ADDRESS|ADDR|TAG|[12]))?\.?"
    r"\s*(?:[:=#]\s*|(?<=[SP]/N)\s*|(?<=^SN)\s+|(?<=^SERIAL)\s+)([^\s,;|&)]+)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?=\D*\d)\w[\w\-]{3,}")
# Data identifiers and words glued to the number: the longest first.
_GLUED = (("S/N", 60), ("SN", 40), ("1S", 35), ("S", 30))


@dataclass(frozen=True, slots=True)
class MakerRule:
    """``pattern`` must match the whole text, in upper case; its groups are named after a kind (``serial``,
    ``part_number``, ``asset``, ``imei``, ``mac``, ``product``; others are ignored). ``conversions``: group →
    name in ``CONVERSIONS``."""

    maker: str
    name: str
    pattern: re.Pattern[str]
    confidence: int
    conversions: tuple[tuple[str, str], ...] = ()


def serial_key(text: str) -> str:
    """The form serial numbers are compared in: upper case, ASCII digits, no spaces, dashes or full-width
    letters. An index key and not the truth: the raw text is kept beside it. Idempotent.
    """
    upper = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).upper())
    bare = "".join(
        str(unicodedata.digit(char)) if unicodedata.category(char) == "Nd" else char
        for char in _IGNORED.sub("", upper)
    )
    return unicodedata.normalize("NFKC", bare)  # a space that went may have held an accent off its letter


def look_alike_key(text: str) -> str:
    """``serial_key`` with letters replaced by the digits they look like; equal for texts easily confused."""
    return serial_key(text).translate(_LOOKS)


def as_digits(text: str) -> str:
    """O as 0 and I or L as 1: for a number that should hold none of these letters."""
    return text.upper().translate(_DIGIT_LOOKS)


def labelled(text: str) -> tuple[Candidate, ...]:
    """Numbers that say what they are: ``S/N: 5RFDP01``, ``?sn=5RFDP01&mac=…``, ``Model: X; SN: 1``."""
    found = []
    for match in _LABELLED.finditer(text):
        name = match[1].upper().replace(" ", "")
        kind, value = _NAMES[name], match[2].strip(".")
        if kind is Kind.MAC:
            value = mac_address(value)
        if value and (kind is not Kind.IMEI or imei_is_valid(value)):
            found.append(Candidate(kind, value, 90, f"marked {match[1].upper()}"))
    return tuple(found)


def mistaken_imei(text: str) -> str:
    """15 digits that say they are an IMEI, or begin like one, with a wrong check digit; ``""`` for others.

    35 and 86 are the reporting bodies of nearly all devices on sale (GSMA TS.06, annex A).
    """
    said = [match[2] for match in _LABELLED.finditer(text) if match[1].upper() == "IMEI"]
    found = next((each for each in (*said, text) if is_digits(each) and len(each) == IMEI_LENGTH), "")
    likely = found and (found in said or found.startswith(("35", "86")))
    return found if likely and not imei_is_valid(found) else ""


def unglued(text: str) -> tuple[Candidate, ...]:
    """Readings without a label glued to the number: ``SN12345``, ``S12345``. Guesses, ranked low."""
    found = []
    upper = text.upper()
    for mark, confidence in _GLUED:
        rest = text[len(mark) :].lstrip(": ")
        if upper.startswith(mark) and _NUMBER.fullmatch(rest):
            found.append(Candidate(Kind.SERIAL, rest, confidence, f"without {mark}"))
    return tuple(found)


def maker_candidates(text: str, rules: Iterable[MakerRule]) -> tuple[Candidate, ...]:
    """What the makers' rules make of ``text``."""
    upper = text.strip().upper()
    found = []
    for rule in rules:
        if match := rule.pattern.fullmatch(upper):
            found += _by_rule(rule, match.groupdict())
    return tuple(found)


def _by_rule(rule: MakerRule, groups: Mapping[str, str | None]) -> list[Candidate]:
    conversions = dict(rule.conversions)
    found = []
    for group, text in groups.items():
        kind = Kind.__members__.get(group.upper())
        if kind is None or not text:
            continue
        value = CONVERSIONS[conversions[group]](text) if group in conversions else text
        if value:
            reason = f"{rule.maker} {rule.name}"
            found.append(Candidate(kind, value, rule.confidence, reason, (rule.maker,)))
    return found


def base36_of_decimal(text: str) -> str:
    """Dell's express service code → service tag: the same number, in base 36. ``""`` when it is none."""
    if not is_digits(text):
        return ""
    number = int(text)
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[rest] + digits
    return digits


def dell_tag(express: str) -> str:
    """A service tag of seven characters out of an express service code, ``""`` for any other number."""
    tag = base36_of_decimal(express)
    return tag if len(tag) == 7 and not set(tag) & set("AEIOU") else ""


def gtin(text: str) -> str:
    """A GTIN in 14 digits, ``""`` when its check digit is wrong."""
    return gtin14(text) if gtin_is_valid(text) else ""


CONVERSIONS: Mapping[str, Callable[[str], str]] = {
    "dell_tag": dell_tag,
    "gtin": gtin,
    "mac": mac_address,
    "no_spaces": lambda text: re.sub(r"\s+", "", text),
}
"""What a row of the table may ask for; an empty answer means: not this maker's."""
