"""One code → what it may be: the decisions, in order, and the confidence of each.

``read_code`` takes any bytes and never raises. Structured codes are asked first, then what the scanner said,
then numbers with check digits, then makers' rules; the whole text as a serial number always stays possible.
"""

import re
from collections.abc import Sequence

from devices.scanning import data_identifiers, hibc
from devices.scanning.check_digits import (
    gtin14,
    gtin_digit,
    gtin_is_valid,
    imei_is_valid,
    is_digits,
    luhn_digit,
    mac_address,
    upc_a,
)
from devices.scanning.code import Candidate, Doubt, Element, Form, Kind, ScannedCode, Warning, ranked
from devices.scanning.command_codes import command_of
from devices.scanning.gs1 import Split, read_gs1
from devices.scanning.serial_number import (
    LONGEST_SERIAL,
    MakerRule,
    as_digits,
    labelled,
    maker_candidates,
    mistaken_imei,
    unglued,
)
from devices.scanning.setting_codes import ForeignRule, setting_of
from devices.scanning.symbology import Content, Symbology, split_identifier

# Control characters that belong to structured codes; any other came from a wrong setting.
_STRAY = re.compile(r"[\x00-\x03\x05-\x1c\x7f-\x9f\ufffd]")

# GS1 application identifiers, ANSI data identifiers and HIBC names → what they identify.
_KEYS = {
    "21": Kind.SERIAL, "8004": Kind.ASSET, "8003": Kind.ASSET, "01": Kind.PRODUCT, "10": Kind.LOT,
    "240": Kind.PART_NUMBER, "241": Kind.PART_NUMBER, "00": Kind.SHIPMENT,
    "S": Kind.SERIAL, "1S": Kind.SERIAL, "25S": Kind.SERIAL, "23S": Kind.MAC, "1P": Kind.PART_NUMBER,
    "P": Kind.PART_NUMBER, "30P": Kind.PART_NUMBER, "1T": Kind.LOT, "8P": Kind.PRODUCT,
    "SERIAL": Kind.SERIAL, "LOT": Kind.LOT, "PCN": Kind.PART_NUMBER,
}  # fmt: skip
STRUCTURED = 95


def read_code(
    raw: bytes, rules: Sequence[MakerRule] = (), foreign: Sequence[ForeignRule] = ()
) -> ScannedCode:
    """What the bytes of one frame may mean. ``rules``: the makers' table; ``foreign``: that of their setting
    codes."""
    decoded, warnings = _decoded(raw)
    symbology, text = split_identifier(decoded)
    if not text.strip():
        return ScannedCode(raw, text, Form.EMPTY, symbology, warnings=warnings)
    if command := command_of(text):
        return ScannedCode(raw, text, Form.COMMAND, symbology, warnings=warnings, command=command)
    if maker := setting_of(text, foreign):
        warnings = (Warning(Doubt.SETTING_CODE, maker),)
        return ScannedCode(raw, text, Form.SETTING, symbology, warnings=warnings)
    found = _structured(text, symbology) or _product(text, symbology)
    if not found and _STRAY.search(text):
        return ScannedCode(raw, text, Form.UNREADABLE, symbology, warnings=warnings)
    found = found or _plain(text, symbology, rules)
    return ScannedCode(
        raw=raw,
        text=text,
        form=found.form,
        symbology=symbology,
        elements=found.elements,
        candidates=found.candidates,
        warnings=warnings + found.warnings,
    )


def _decoded(raw: bytes) -> tuple[str, tuple[Warning, ...]]:
    try:
        text = raw.decode("utf-8").strip(" \x00")
    except UnicodeDecodeError as error:
        text = raw.decode("latin-1").strip(" \x00")  # what a scanner sends that knows no UTF-8
        return text, (Warning(Doubt.UNPRINTABLE, repr(raw[error.start : error.end])),)
    stray = _STRAY.search(text)
    return text, (Warning(Doubt.UNPRINTABLE, repr(stray[0])),) if stray else ()


def _structured(text: str, symbology: Symbology | None) -> ScannedCode | None:
    if elements := data_identifiers.read_envelope(text):
        return _of_elements(Form.ENVELOPE, elements, ())
    if label := hibc.read_hibc(text):
        return _of_elements(Form.HIBC, label.elements, label.warnings)
    envelope = data_identifiers.gs1_part(text)
    reading = read_gs1(envelope or text, symbology if not envelope else None)
    if not reading:
        return None
    found = _of_elements(Form.GS1, reading.elements, reading.warnings)
    others = [_of_split(split, found.element("01")) for split in reading.splits]
    return ScannedCode(
        raw=b"",
        text=text,
        form=Form.GS1,
        elements=reading.elements,
        candidates=ranked([*found.candidates, *(each for each in others if each)]),
        warnings=reading.warnings,
    )


def _of_elements(form: Form, elements: tuple[Element, ...], warnings: tuple[Warning, ...]) -> ScannedCode:
    product = next((each.value for each in elements if _KEYS.get(each.key) is Kind.PRODUCT), "")
    found = []
    for each in elements:
        kind = _KEYS.get(each.key)
        value = mac_address(each.value) if kind is Kind.MAC else each.value
        if kind and value:
            of = product if kind is Kind.SERIAL else ""
            reason = f"{form.value} ({each.key}) {each.title}".strip()
            found.append(Candidate(kind, value, STRUCTURED, reason, product=of))
    # What names one device stands before what names many.
    found.sort(key=lambda candidate: not candidate.identifies)
    return ScannedCode(b"", "", form, elements=elements, candidates=ranked(found), warnings=warnings)


def _of_split(split: Split, product: str) -> Candidate | None:
    kind = _KEYS.get(split.key)
    if kind is None:
        return None
    confidence = 70 if split.sure else 25
    return Candidate(kind, split.value, confidence, "a separator may be missing", product=product)


def _product(text: str, symbology: Symbology | None) -> ScannedCode | None:
    """A symbol that holds a product number and nothing else."""
    if symbology is None or symbology.content is not Content.PRODUCT:
        return None
    digits = text.strip()
    if symbology.identifier == "E3":  # EAN-13 with an add-on of two or five digits
        digits = digits[:13]
    if not is_digits(digits):
        return None
    if symbology.identifier == "E0" and len(digits) == 8:
        digits = upc_a(digits) or digits
    warnings = () if gtin_is_valid(digits) else (Warning(Doubt.CHECK_DIGIT, digits, _repaired(digits)),)
    found = Candidate(Kind.PRODUCT, gtin14(digits), 99, symbology.name)
    return ScannedCode(b"", text, Form.PRODUCT, candidates=(found,), warnings=warnings)


def _repaired(digits: str) -> str:
    return digits[:-1] + gtin_digit(digits[:-1])


def _plain(text: str, symbology: Symbology | None, rules: Sequence[MakerRule]) -> ScannedCode:
    value = text.strip()
    found = [*labelled(value)]
    whole = 20 if found else 70
    found += _numbers(value, symbology)
    found += maker_candidates(value, rules)
    warnings = _doubts(value, symbology)
    if len(value) <= LONGEST_SERIAL:
        found += unglued(value) if whole == 70 else ()
        found.append(Candidate(Kind.SERIAL, value, whole, "the whole text"))
        guesses, doubts = _look_alikes(value, found, rules)
        found += guesses
        warnings += doubts
    return ScannedCode(b"", text, Form.TEXT, candidates=ranked(found), warnings=warnings)


def _numbers(value: str, symbology: Symbology | None) -> list[Candidate]:
    found = []
    if imei_is_valid(value):
        found.append(Candidate(Kind.IMEI, value, 85, "15 digits, check digit right"))
    if gtin_is_valid(value):
        # One number in ten passes by luck; a scanner that names another symbology makes it unlikelier.
        found.append(Candidate(Kind.PRODUCT, gtin14(value), 30 if symbology else 75, "check digit right"))
    if mac := mac_address(value):
        written = len(value) > 12
        found.append(Candidate(Kind.MAC, mac, 90 if written else 55, "12 hexadecimal digits"))
    return found


def _doubts(value: str, symbology: Symbology | None) -> tuple[Warning, ...]:
    warnings = []
    if imei := mistaken_imei(value):
        warnings.append(Warning(Doubt.CHECK_DIGIT, imei, imei[:-1] + luhn_digit(imei[:-1])))
    if symbology is not None and symbology.content is Content.GS1:
        warnings.append(Warning(Doubt.NOT_READ, value))
    if value != value.upper() and value == value.lower() and len(value) <= LONGEST_SERIAL:
        warnings.append(Warning(Doubt.LOWER_CASE, value, value.upper()))
    return tuple(warnings)


def _look_alikes(
    value: str, found: list[Candidate], rules: Sequence[MakerRule]
) -> tuple[list[Candidate], tuple[Warning, ...]]:
    """Guesses with O as 0 and I, L as 1, for a text that fits nothing as it is."""
    guess = as_digits(value)
    known = any(each.makers or each.kind in (Kind.IMEI, Kind.MAC, Kind.PRODUCT) for each in found)
    if known or guess == value.upper():
        return [], ()
    better = [*_numbers(guess, None), *maker_candidates(guess, rules)]
    if not better:
        return [], ()
    guesses = [
        Candidate(each.kind, each.value, each.confidence // 2, f"{each.reason}, with 0 for O and 1 for I",
                  each.makers)
        for each in better
    ]  # fmt: skip
    return guesses, (Warning(Doubt.LOOK_ALIKE, value, guess),)
