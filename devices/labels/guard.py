"""What may be encoded at all. The libraries below repair and cut in silence; a label must say exactly what
was asked, so whatever they would change is refused here with a word to the person.

Seen with python-barcode 0.16.1: wrong EAN check digits are corrected, digits too many are cut, lower case is
raised in Code 39, an empty text is an IndexError, GS1 texts are not checked at all.
"""

import re

from biip import ParseConfig, ParseError
from biip.gs1_messages import GS1Message

from devices.scanning.check_digits import HIBC_ALPHABET, gtin_digit, gtin_is_valid, is_digits
from devices.scanning.gs1 import read_gs1
from devices.scanning.label import SymbolKind, Unprintable
from devices.scanning.setting_codes import FNC3

# A scanner set to full ASCII reads these pairs as one other character: +A as a, $A as a control character.
_FULL_ASCII_PAIR = re.compile(r"[$%/+][A-Z]")
LONGEST_LINEAR = 80
LONGEST_GS1 = 48
"""Characters with separators (GS1 General Specifications section 5.4.4.4)."""
LONGEST_QR = 800
"""UTF-8 bytes; more makes modules too fine for a label."""


def checked(kind: SymbolKind, text: str) -> str:
    """What a scanner will give for ``text``. Raises Unprintable.

    EAN codes without check digit get theirs; GS1-128 is written with brackets, ``(01)…(21)…``, and comes
    back with group separators. Everything else comes back as it is.
    """
    if not text:
        raise Unprintable("There is nothing to encode. Enter a text.", "nothing")
    return _RULES[kind](text)


def _code128(text: str) -> str:
    # Datalogic ends what a scanner shall take as a command with a carriage return.
    command = text[1:].removesuffix("\r")
    if text.startswith(FNC3) and command:
        return FNC3 + _code128(command) + text[1 + len(command) :]
    _only(text, all(" " <= char <= "~" for char in text), "Code 128", "QR code")
    return _not_longer(text, len(text), LONGEST_LINEAR, "Code 128")


def _code39(text: str) -> str:
    _only(text, set(text) <= set(HIBC_ALPHABET), "Code 39", "Code 128")
    if pair := _FULL_ASCII_PAIR.search(text):
        what = f"Some scanners read {pair[0]} in a Code 39 as another letter. Use Code 128."
        raise Unprintable(what, "pair", "Code 128")
    return _not_longer(text, len(text), LONGEST_LINEAR, "Code 39")


def _ean(text: str, length: int) -> str:
    if is_digits(text) and len(text) == length - 1:
        return text + gtin_digit(text)
    if not is_digits(text) or len(text) != length:
        what = f"EAN-{length} takes {length} digits, not {text!r}. Use Code 128."
        raise Unprintable(what, "digits", "Code 128")
    if not gtin_is_valid(text):
        right = text[:-1] + gtin_digit(text[:-1])
        what = f"The check digit of {text} is wrong. Perhaps {right} is meant."
        raise Unprintable(what, "check_digit", right)
    return text


def _gs1(text: str) -> str:
    try:
        plain = GS1Message.parse_hri(text, config=ParseConfig(gs1_element_strings_verify_date=False)).value
    except ParseError as error:
        what = f"{text!r} is no GS1 text like (01)09506000134352(21)A1: {error}"
        raise Unprintable(what, "no_gs1", "(01)09506000134352(21)A1") from error
    reading = read_gs1(text, None)
    if reading and reading.warnings:
        wrong = reading.warnings[0]
        what = f"{wrong.about} has a wrong {wrong.doubt.value}. Perhaps {wrong.guess} is meant."
        raise Unprintable(what, "check_digit", wrong.guess)
    return _not_longer(plain, len(plain), LONGEST_GS1, "GS1-128")


def _qr(text: str) -> str:
    try:
        size = len(text.encode())
    except UnicodeEncodeError as error:
        raise Unprintable(f"{text!r} holds half a character. Enter it again.", "half") from error
    return _not_longer(text, size, LONGEST_QR, "QR code")


def _only(text: str, fits: bool, name: str, instead: str) -> None:
    if not fits:
        what = f"{name} cannot hold every character of {text!r}. Use {instead}."
        raise Unprintable(what, "characters", instead)


def _not_longer(text: str, size: int, longest: int, name: str) -> str:
    if size > longest:
        what = f"{size} characters are too many for a {name} of at most {longest}."
        raise Unprintable(what, "too_many", str(longest))
    return text


_RULES = {
    SymbolKind.CODE128: _code128,
    SymbolKind.CODE39: _code39,
    SymbolKind.EAN13: lambda text: _ean(text, 13),
    SymbolKind.EAN8: lambda text: _ean(text, 8),
    SymbolKind.GS1_128: _gs1,
    SymbolKind.QR: _qr,
}
