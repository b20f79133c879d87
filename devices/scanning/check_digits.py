"""Check digits and the writings of numbers that carry one.

Every ``…_is_valid`` takes any text and never raises.
"""

import re

HIBC_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%"
"""Code 39's characters in the order of their values (ANSI/HIBC 2.6, also Code 39's modulo 43)."""
GTIN_LENGTHS = (8, 12, 13, 14)
IMEI_LENGTH = 15

_MAC = re.compile(r"(?:[0-9A-F]{2}[:\-]){5}[0-9A-F]{2}|(?:[0-9A-F]{4}\.){2}[0-9A-F]{4}|[0-9A-F]{12}")


def is_digits(text: str) -> bool:
    """Only 0 to 9, and at least one; ``str.isdigit`` also says yes to ² and to Persian digits."""
    return text.isascii() and text.isdigit()


def luhn_digit(digits: str) -> str:
    """The digit that completes ``digits`` (ISO/IEC 7812-1 annex B)."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def imei_is_valid(text: str) -> bool:
    """15 digits with a right Luhn digit (3GPP TS 23.003 section 6.2); all zeros is nobody's."""
    return is_digits(text) and len(text) == IMEI_LENGTH and text.strip("0") != "" and (
        luhn_digit(text[:-1]) == text[-1]
    )  # fmt: skip


def gtin_digit(digits: str) -> str:
    """The digit that completes a GTIN, SSCC or GLN (GS1 General Specifications section 7.9)."""
    total = sum(int(char) * (3 if place % 2 == 0 else 1) for place, char in enumerate(reversed(digits)))
    return str(-total % 10)


def gtin_is_valid(text: str) -> bool:
    """8, 12, 13 or 14 digits with a right check digit. One random number in ten passes."""
    return is_digits(text) and len(text) in GTIN_LENGTHS and gtin_digit(text[:-1]) == text[-1]


def gtin14(text: str) -> str:
    """A GTIN in the 14 digits it is compared in."""
    return text.zfill(14)


def upc_a(upc_e: str) -> str:
    """The 12 digits a UPC-E stands for, ``""`` when it is none (GS1 General Specifications 5.2.2.4.2).

    Takes 8 digits: number system 0 or 1, six digits, check digit of the long form.
    """
    if not is_digits(upc_e) or len(upc_e) != 8 or upc_e[0] not in "01":
        return ""
    system, six, check = upc_e[0], upc_e[1:7], upc_e[7]
    last = six[5]
    if last in "012":
        body = f"{six[:2]}{last}0000{six[2:5]}"
    elif last == "3":
        body = f"{six[:3]}00000{six[3:5]}"
    elif last == "4":
        body = f"{six[:4]}00000{six[4]}"
    else:
        body = f"{six[:5]}0000{last}"
    long = system + body
    return long + check if gtin_digit(long) == check else ""


def hibc_character(text: str) -> str:
    """The character that completes a HIBC text: sum of values modulo 43.

    Raises ValueError for a character outside Code 39's 43.
    """
    return HIBC_ALPHABET[sum(HIBC_ALPHABET.index(char) for char in text) % len(HIBC_ALPHABET)]


def hibc_is_valid(text: str) -> bool:
    """Ends in its right modulo 43 character."""
    return len(text) > 1 and set(text) <= set(HIBC_ALPHABET) and hibc_character(text[:-1]) == text[-1]


def mac_address(text: str) -> str:
    """``AA:BB:CC:DD:EE:FF`` for any common writing of a MAC address, ``""`` when it is none or nobody's."""
    found = _MAC.fullmatch(text.strip().upper())
    if not found:
        return ""
    digits = re.sub(r"[^0-9A-F]", "", found[0])
    if digits in ("0" * 12, "F" * 12):
        return ""
    return ":".join(digits[at : at + 2] for at in range(0, 12, 2))
