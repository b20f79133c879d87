"""A written number → the columns it is found by."""

from telephony.switchboard.numbers import Number, caller_key, suffix_key

AFTER_DIGITS = ":"
"""The character behind 9: ends a range of digits."""


def number_columns(raw: str, region: str, label: str = "", number: str = "") -> dict[str, str | None]:
    """Columns of ``phone`` for a number as somebody wrote it. ``number``: its E.164 form where that is known
    better than by ``region`` (a trunk of another country)."""
    key = caller_key(raw, region)
    return {
        "raw": raw,
        "e164": number or key.e164 or None,
        "digits_rev": number[:0:-1] if number else reversed_digits(key),
        "ext": key.extension,
        "label": label,
    }


def reversed_digits(key: Number) -> str:
    """All digits, last one first, so that an equal ending is an equal beginning, which an index can find."""
    if key.kind in ("internal", "short", "withheld", "uri"):
        return ""
    return (key.e164.removeprefix("+") or key.national_digits)[::-1]


def reversed_shown(number: str) -> str:
    """Digits of a number as the network sent it, last one first; empty for a name (``sip:alice@…``)."""
    if any(char.isalpha() for char in number):
        return ""
    return "".join(char for char in number if "0" <= char <= "9")[::-1]


def suffix_range(key: Number) -> tuple[str, str] | None:
    """Where in ``digits_rev`` the numbers stand that end alike; None when too few digits are known."""
    suffix = suffix_key(key)[::-1]
    return (suffix, suffix + AFTER_DIGITS) if suffix else None


def prefixes(e164: str, count: int) -> list[str]:
    """Every beginning of a number that may be a switchboard's, longest first, always ``count`` of them so
    that one prepared statement serves all."""
    found = [e164[:length] for length in range(len(e164), 3, -1)][:count]
    return found + [""] * (count - len(found))
