"""Raw caller text → what it stands for: an E.164 number, an extension, a short code, nothing.

``caller_key`` takes whatever a network, a file or a person wrote (SIP and tel URIs, national forms, Persian
digits) and a region, and never raises. The raw text is always kept: a wrong region gives a wrong but
valid-looking number, so E.164 is an index key and not the truth.

Sources: E.164, RFC 3261 section 19.1 (SIP URI), RFC 3966 (tel URI), libphonenumber's metadata.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat, ValidationResult
from phonenumbers.shortnumberinfo import is_emergency_number, is_valid_short_number_for_region

SUFFIX = 9
"""Digits from the end that make two numbers possibly the same one; 1.001 numbers share them on average."""
SHORTEST_SUFFIX = 7
SHORTEST_INTERNATIONAL = 10
"""Fewer digits without a plus are a local number: reading them as country code + rest invents numbers."""
TOO_LONG = 256
"""Characters; longer text is an attack or a mistake."""


@dataclass(frozen=True, slots=True)
class Number:
    """``kind``: ``e164``, ``internal`` (an extension of ours), ``short`` (112, 1609…), ``withheld``,
    ``uri`` (a SIP user that is not a number) or ``raw`` (digits that fit no country).
    ``national_digits``: the number without country code and trunk zero; for ``raw`` all its digits."""

    raw: str
    e164: str = ""
    extension: str = ""
    national_digits: str = ""
    kind: str = "raw"


@dataclass(frozen=True, slots=True)
class _Address:
    """What stands in a URI or in plain text: the number's text and its parameters."""

    text: str
    extension: str = ""
    context: str = ""
    uri: bool = False


_WITHHELD = frozenset(
    "anonymous anonym private privat withheld restricted unknown unavailable blocked hidden nonumber "
    "nocallerid callerunknown unknowncaller privatenumber numberwithheld invalid asterisk number-withheld "
    "nezinomas paslėptas slaptas zastrzeżony nieznany prywatny rejtett ismeretlen ناشناس خصوصی مخفی".split()
)
# Words spelled on a keypad by exchanges that cannot send text: BLOCKED, ANONYMOUS, RESTRICTED, UNAVAILABLE,
# UNKNOWN. With a plus only: +266696687 is nobody's, but 26 669 66 87 is a number in Warsaw.
_SPELLED = frozenset(("+2562533", "+266696687", "+7378742833", "+86282452253", "+8656696", "+464646"))

_NAME_ADDR = re.compile(r'^\s*(?:"(?:[^"\\]|\\.)*"|[^"<]*)\s*<([^>]*)>')
_SCHEME = re.compile(r"^\s*(sips?|tel|callto):(?://)?", re.IGNORECASE)
_EXTENSION = re.compile(
    r"(?:;\s*ext\s*=|;?\s*\b(?:ext(?:ension)?|wewn?|vid|mell(?:ék)?|int(?:erno)?|ramal|durchwahl|dw|доб|داخلی|x)"
    r"\s*[.:]?|(?<=\d)x|,+|#)\s*(\d{1,6})\s*$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"/\s*\d{1,3}\s*$")
_TRUNK_ZERO = re.compile(r"\(\s*0\s*\)")
# A spreadsheet took the number for a quantity: the lost digits cannot be had back.
_ROUNDED = re.compile(r"^\+?\d+[.,]\d+e\+?\d+$", re.IGNORECASE)
_LOOKALIKES = {"\uff0b": "+", "\u207a": "+", "\ufe62": "+", "\u066b": ".", "\u060c": ","}
_SEPARATORS = re.compile(r"[\s().\-/_~\[\]]+")


@lru_cache(maxsize=2048)
def caller_key(raw: str, region: str, extensions: tuple[int, int] = (3, 5)) -> Number:
    """What ``raw`` stands for at a trunk, DID or file of ``region`` (ISO 3166, e.g. ``LT``).

    ``extensions``: shortest and longest extension of ours. Never raises; the same text gives the same
    answer, and the E.164 of an answer gives that E.164 again in any region.
    """
    if len(raw) > TOO_LONG:
        return Number(raw=raw)
    address = _address(_plain(raw))
    text = _plus_first(address.text)
    if _is_withheld(text):
        return Number(raw=raw, kind="withheld")
    extension = address.extension
    if not extension and (found := _EXTENSION.search(text)) and _digits(text[: found.start()]):
        text, extension = text[: found.start()], found[1]
    dialled = _SEPARATORS.sub("", _without_trunk_zero(_first_of_several(text)))
    if not re.fullmatch(r"\+?\d+", dialled):
        return _not_a_number(raw, text, address.uri)
    return _of_digits(raw, dialled, region, extension, _Rules(address.context, extensions))


def display(number: Number | str, region: str) -> str:
    """The number as people of ``region`` write it: national inside it, international elsewhere; what is
    not E.164 comes back as it was written."""
    e164 = number if isinstance(number, str) else number.e164
    tail = "" if isinstance(number, str) or not number.extension or not e164 else f" #{number.extension}"
    if not e164.startswith("+"):
        return e164 if isinstance(number, str) else _undialled(number)
    parsed = _parse(e164, None)
    if parsed is None:
        return e164
    here = phonenumbers.country_code_for_region(region) == parsed.country_code
    shape = PhoneNumberFormat.NATIONAL if here else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, shape) + tail


def _undialled(number: Number) -> str:
    return number.national_digits if number.kind in ("internal", "short") else number.raw


def suffix_key(number: Number) -> str:
    """Last digits by which another writing of the same number may be found; empty when too few.

    Only digits of the national number count: a Lithuanian one has eight, and a ninth would be the last
    of the country code, which a national form does not hold.
    """
    if number.kind not in ("e164", "raw"):
        return ""
    digits = number.national_digits.lstrip("0")[-SUFFIX:]
    return digits if len(digits) >= SHORTEST_SUFFIX else ""


def beginnings(text: str, region: str) -> tuple[str, ...]:
    """E.164 beginnings that a number being typed may mean: ``0612`` in Lithuania may become ``+370612…``."""
    plain = _plus_first(_plain(text))
    digits = _digits(plain)
    if not digits:
        return ()
    if plain.startswith("+"):
        return (f"+{digits}",)
    if digits.startswith("00"):
        return (f"+{digits[2:]}",) if digits[2:] else ()
    code = country_code(region)
    trunk = phonenumbers.ndd_prefix_for_region(region, True) or ""
    found = [f"+{digits}"] if not digits.startswith("0") else []
    if code:
        found.append(f"+{code}{digits}")
        # Lithuania dials 8 or 0, whichever came first to mind.
        for prefix in dict.fromkeys((trunk, "0", "8" if region == "LT" else "")):
            if prefix and digits.startswith(prefix):
                found.append(f"+{code}{digits.removeprefix(prefix)}")
    return tuple(dict.fromkeys(found))


def country_code(region: str) -> str:
    """Calling code of a region as digits, empty when there is no such region."""
    code = phonenumbers.country_code_for_region(region)
    return str(code) if code else ""


@dataclass(frozen=True, slots=True)
class _Rules:
    context: str
    extensions: tuple[int, int]


def _plain(raw: str) -> str:
    """ASCII digits and plus, no control or direction marks, ordinary spaces and dashes."""
    if raw.isascii() and raw.isprintable():
        return raw.strip()
    out = []
    for char in raw:
        category = unicodedata.category(char)
        if category == "Nd":
            out.append(str(unicodedata.digit(char)))
        elif category in ("Zs", "Cc"):
            out.append(" ")
        elif category == "Pd":
            out.append("-")
        elif category not in ("Cf", "Cs"):
            out.append(_LOOKALIKES.get(char, char))
    return "".join(out).strip()


def _address(text: str) -> _Address:
    if found := _NAME_ADDR.match(text):
        text = found[1].strip()
    scheme = _SCHEME.match(text)
    body = text[scheme.end() :] if scheme else text
    tel = scheme is not None and scheme[1].lower() in ("tel", "callto")
    if not tel and "@" in body:
        user = body.split("@", 1)[0].split(":", 1)[0]
    elif scheme and not tel:
        return _Address(text=_host_as_user(body), uri=True)
    else:
        user = body.split("?", 1)[0] if scheme else body
    if not scheme and "@" not in body:
        return _Address(text=user)
    number, _, tail = user.partition(";")
    parameters = dict(_parameter(piece) for piece in tail.split(";") if piece)
    extension = parameters.get("ext", "")
    return _Address(
        text=_plain(unquote(number)),
        extension=extension if extension.isdecimal() else "",
        context=parameters.get("phone-context", ""),
        uri=True,
    )


def _host_as_user(body: str) -> str:
    """A SIP URI without a user names a machine: ``sip:gw.example``. Only a withheld host says something."""
    host = re.split(r"[;?:>]", body, maxsplit=1)[0]
    return "anonymous" if host.lower().endswith("anonymous.invalid") else f"uri {host}"


def _parameter(piece: str) -> tuple[str, str]:
    name, _, value = piece.partition("=")
    return name.strip().lower(), _SEPARATORS.sub("", unquote(value)) if name.lower() == "ext" else unquote(
        value
    )


def _plus_first(text: str) -> str:
    """Right-to-left typing leaves the plus at the end: ``984191011210+``."""
    if text.endswith("+") and text.count("+") == 1 and _digits(text):
        return "+" + text[:-1].strip()
    return text


def _is_withheld(text: str) -> bool:
    word = re.sub(r"[\s._'\"-]+", "", text).casefold()
    return not word or word in _WITHHELD or word in _SPELLED


def _first_of_several(text: str) -> str:
    """``+49 89 1234567/68`` lists two numbers; run together they would be a valid third one."""
    found = _SEVERAL.search(text)
    if found and len(_digits(text[: found.start()])) >= SHORTEST_SUFFIX:
        return text[: found.start()]
    return text


def _without_trunk_zero(text: str) -> str:
    """``+44 (0)20…``: the zero in brackets is not dialled from abroad."""
    return _TRUNK_ZERO.sub("", text) if text.lstrip().startswith(("+", "00")) else text


def _digits(text: str) -> str:
    return "".join(char for char in text if char in "0123456789")


def _not_a_number(raw: str, text: str, uri: bool) -> Number:
    digits = _digits(text)
    if uri or not digits:
        return Number(raw=raw, kind="uri")
    return Number(raw=raw, national_digits="" if _ROUNDED.match(text.strip()) else digits)


def _of_digits(raw: str, dialled: str, region: str, extension: str, rules: _Rules) -> Number:
    digits = dialled.removeprefix("+")
    if dialled == digits and not rules.context and (kind := _short_kind(digits, region, rules.extensions)):
        shortest, longest = rules.extensions
        own = digits if shortest <= len(digits) <= longest else ""
        return Number(raw=raw, extension=own, national_digits=digits, kind=kind)
    parsed = _in_context(dialled, rules.context) or _valid(dialled, region)
    if parsed is None:
        return Number(raw=raw, extension=extension, national_digits=digits.lstrip("0"))
    return Number(
        raw=raw,
        e164=phonenumbers.format_number(parsed, PhoneNumberFormat.E164),
        extension=extension,
        national_digits=phonenumbers.national_significant_number(parsed),
        kind="e164",
    )


def _short_kind(digits: str, region: str, extensions: tuple[int, int]) -> str:
    """Before the library: it makes +481001 of extension 1001 and +48112 of 112. A Hungarian 104 is an
    ambulance first, but may also be a desk of ours: it keeps its extension."""
    shortest, longest = extensions
    if len(digits) <= 6 and is_emergency_number(digits, region):
        return "short"
    if shortest <= len(digits) <= longest:
        return "internal"
    if len(digits) < 6:
        return "short"
    if len(digits) == 6 and is_valid_short_number_for_region(_national(digits, region), region):
        return "short"
    return ""


def _national(digits: str, region: str) -> PhoneNumber:
    return PhoneNumber(
        country_code=phonenumbers.country_code_for_region(region) or None, national_number=int(digits)
    )


def _in_context(dialled: str, context: str) -> PhoneNumber | None:
    """RFC 3966 section 5.1.5: a local number is completed by its context, when that is a number."""
    context = "+" + _digits(context) if context.startswith("+") else ""
    if not context or dialled.startswith("+"):
        return None
    if (parsed := _parse_valid(context + dialled, None)) is not None:
        return parsed
    region = phonenumbers.region_code_for_country_code(int(context[1:4] or 0)) if len(context) <= 4 else "ZZ"
    return _valid(dialled, region) if region != "ZZ" else None


def _valid(dialled: str, region: str) -> PhoneNumber | None:
    """The order is measured: ``possible`` before the other writings would keep a wrong trunk zero
    (PL 0512345678 as +480512345678)."""
    if dialled.startswith("+"):
        return _international(dialled)
    digits = dialled
    own_code = country_code(region)
    if own_code and digits.startswith(own_code) and (parsed := _with_plus(digits)) is not None:
        # German area code 4915 would swallow the mobile number 49 151…; nobody leaves out both 0 and +49.
        return parsed
    if (parsed := _parse_valid(digits, region)) is not None:
        return parsed
    if digits.startswith("00"):
        return _international("+" + digits[2:])
    if (parsed := _with_plus(digits)) is not None:
        return parsed
    return _parse_valid(digits[1:], region) if digits.startswith("0") else None


def _with_plus(digits: str) -> PhoneNumber | None:
    return _parse_valid("+" + digits, None) if len(digits) >= SHORTEST_INTERNATIONAL else None


def _international(text: str) -> PhoneNumber | None:
    parsed = _parse(text, None)
    if parsed is None or phonenumbers.is_valid_number(parsed):
        return parsed
    national = phonenumbers.national_significant_number(parsed)
    if national.startswith("0"):
        return _parse_valid(f"+{parsed.country_code}{national[1:]}", None)
    # A range younger than our metadata. Both sides wrote the country code, so equal digits are equal numbers.
    possible = phonenumbers.is_possible_number_with_reason(parsed) == ValidationResult.IS_POSSIBLE
    unchanged = phonenumbers.format_number(parsed, PhoneNumberFormat.E164) == text
    return parsed if possible and unchanged else None


def _parse_valid(text: str, region: str | None) -> PhoneNumber | None:
    parsed = _parse(text, region)
    return parsed if parsed is not None and phonenumbers.is_valid_number(parsed) else None


def _parse(text: str, region: str | None) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(text, region)
    except NumberParseException:
        return None
