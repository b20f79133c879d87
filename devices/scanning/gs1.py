"""GS1 element strings and Digital Links: what biip finds, and our decision whether to believe it.

biip reads AIs out of any digits, so a plain EAN-8 is also AI 96. A text counts as GS1 only when the scanner
said so, when it begins with 01 and a GTIN whose check digit is right, when it holds a real group separator,
when it is written with brackets, or when it is a Digital Link.

Source: GS1 General Specifications chapters 3 and 7.8, GS1 Digital Link URI Syntax 1.4.
"""

import re
from dataclasses import dataclass

from biip import ParseConfig, ParseError
from biip.gs1_digital_link_uris import GS1DigitalLinkURI
from biip.gs1_element_strings import GS1ElementString
from biip.gs1_messages import GS1Message

from devices.scanning.check_digits import gtin_digit, gtin_is_valid
from devices.scanning.code import Doubt, Element, Warning
from devices.scanning.symbology import Content, Symbology

GS = "\x1d"
# biip guesses a date's century from today's date, and the core has no clock: dates stay text.
_CONFIG = ParseConfig(gs1_element_strings_verify_date=False)
# Ways of writing the group separator: by scanners set to show it, and by people. None of the single
# characters is allowed inside a GS1 value (character set 82).
_WRITTEN_SEPARATOR = re.compile(r"<GS>|\{GS\}|\[GS\]|<FNC1>|[|~\x1e]", re.IGNORECASE)
_LINK = re.compile(r"https?://", re.IGNORECASE)
_WITH_GTIN = re.compile(r"01(\d{14})")
_BRACKETS = re.compile(r"\(\d{2,4}\)")
_CHECKED = frozenset(("00", "01", "02"))
# What may have been swallowed where a separator is missing: the AIs that stand on devices.
_DATED = re.compile(r"(?:11|12|13|15|16|17)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])")
_SWALLOWED = re.compile(r"(?:10|11|12|13|15|16|17|21|240|241|250)")
_SWALLOWING = frozenset(("10", "21", "240", "250", "8004"))


@dataclass(frozen=True, slots=True)
class Split:
    """Another reading of an element where a separator may be missing. ``sure``: a whole date follows."""

    key: str
    value: str
    rest: tuple[Element, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class Gs1Reading:
    """At least one element. ``splits``: best first."""

    elements: tuple[Element, ...]
    warnings: tuple[Warning, ...] = ()
    splits: tuple[Split, ...] = ()


def read_gs1(text: str, symbology: Symbology | None) -> Gs1Reading | None:
    """The elements of a GS1 text, None when it is none. ``text``: without symbology identifier."""
    if _LINK.match(text):
        return _of_link(text)
    if _BRACKETS.match(text):
        return _of_brackets(text)
    said = symbology is not None and symbology.content is Content.GS1
    if symbology is not None and not said:
        return None
    plain = _WRITTEN_SEPARATOR.sub(GS, text).strip(GS + " ")
    elements, rest = _elements(plain)
    begins = _WITH_GTIN.match(plain)
    looks = begins is not None and gtin_is_valid(begins[1])
    if not elements or not (said or looks or (GS in plain and not rest)):
        return None
    return _judged(elements, rest)


def _of_link(text: str) -> Gs1Reading | None:
    scheme, _, rest = text.partition("://")
    try:
        link = GS1DigitalLinkURI.parse(f"{scheme.lower()}://{rest}", config=_CONFIG)
    except (ParseError, ValueError):  # ValueError: not even an address
        return None
    elements = tuple(map(_element, link.element_strings))
    return Gs1Reading(elements, _check_digits(elements)) if elements else None


def _of_brackets(text: str) -> Gs1Reading | None:
    try:
        message = GS1Message.parse_hri(text, config=_CONFIG)
    except ParseError:
        return None
    elements = tuple(map(_element, message.element_strings))
    return Gs1Reading(elements, _check_digits(elements))


def _elements(plain: str) -> tuple[tuple[Element, ...], str]:
    """All elements from the start, and what could not be read behind them."""
    found = []
    while plain:
        try:
            element = GS1ElementString.extract(plain, config=_CONFIG)
        except ParseError:
            break
        found.append(_element(element))
        plain = plain[len(element) :].lstrip(GS)
    return tuple(found), plain


def _element(found: GS1ElementString) -> Element:
    return Element(found.ai.ai, found.ai.data_title or found.ai.description, found.value)


def _judged(elements: tuple[Element, ...], rest: str) -> Gs1Reading:
    last = elements[-1]
    warnings = list(_check_digits(elements))
    splits = _splits(last.key, last.value + rest) if last.key in _SWALLOWING and GS not in rest else ()
    if splits and (rest or splits[0].sure):
        warnings.append(Warning(Doubt.MISSING_SEPARATOR, last.value + rest, splits[0].value))
    elif rest:
        warnings.append(Warning(Doubt.NOT_READ, rest))
    return Gs1Reading(elements, tuple(warnings), splits)


def _splits(key: str, value: str) -> tuple[Split, ...]:
    found = []
    for at in range(1, len(value) - 2):
        if not _SWALLOWED.match(value, at):
            continue
        following, rest = _elements(value[at:])
        if following and not rest:
            sure = _DATED.match(value, at) is not None
            found.append(Split(key, value[:at], following, sure))
    return tuple(sorted(found, key=lambda split: not split.sure))


def _check_digits(elements: tuple[Element, ...]) -> tuple[Warning, ...]:
    wrong = []
    for each in elements:
        right = each.value[:-1] + gtin_digit(each.value[:-1]) if each.key in _CHECKED else each.value
        if right != each.value:
            wrong.append(Warning(Doubt.CHECK_DIGIT, each.value, right))
    return tuple(wrong)
