"""SIP identity headers → who the network says is calling, and how far to believe it.

Order: from a trusted trunk P-Asserted-Identity (RFC 3325), then Remote-Party-ID (draft-ietf-sip-privacy-04,
still sent by many PBX), then From (RFC 3261); from any other trunk From alone. Privacy ``id``/``user``
(RFC 3323, 3325), Remote-Party-ID ``privacy=full`` and the anonymous forms of From withhold the caller.
Diversion (RFC 5806) or History-Info (RFC 7044) say by whom the call was forwarded.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from telephony.switchboard.numbers import Number, caller_key

NAME_LIMIT = 120
# A longer URI is an attack; nothing of it would be shown or found.
RAW_LIMIT = 512
UNTOLD = "no reason was given"
"""Why somebody is blocked when nobody said why."""
# Zero-width joiners are part of the spelling in Persian and in Indian languages.
_JOINERS = "\u200c\u200d"
Headers = Iterable[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Caller:
    """``raw``: user part or URI as the network sent it. ``display_name`` is cleaned and cut, for showing
    only. ``source``: the header that was believed. ``trusted``: it came by an identity header of a trusted
    trunk. ``diverted_from``: raw number that forwarded the call, or empty."""

    raw: str
    number: Number
    display_name: str
    withheld: bool
    trusted: bool
    source: str
    diverted_from: str = ""


def caller_of(
    headers: Headers, *, trusted: bool, region: str, extensions: tuple[int, int] = (3, 5)
) -> Caller:
    """Read the caller out of raw (name, value) pairs. Never raises for any text."""
    values: dict[str, list[str]] = {}
    for name, value in headers:
        values.setdefault(name.lower(), []).append(value)
    source, (name, uri) = _believed(values, trusted)
    uri = storable(uri)
    number = caller_key(uri, region, extensions)
    hidden = _wants_privacy(values) or number.kind == "withheld" or _is_anonymous(values, source)
    return Caller(
        raw="" if hidden else uri,
        number=caller_key("anonymous", region) if hidden else number,
        display_name="" if hidden else clean_name(name),
        withheld=hidden,
        trusted=trusted and source != "from",
        source=source,
        diverted_from=_diverted(values),
    )


def dialled_caller(number: Number) -> Caller:
    """The far end of an outgoing call."""
    return Caller(number.raw, number, "", withheld=False, trusted=True, source="dialled")


def shown_number(caller: Caller) -> str:
    """What an operator's phone shows: E.164, else the user part as sent, nothing for a withheld caller."""
    return "" if caller.withheld else caller.number.e164 or user_of(caller.raw)


def storable(text: str) -> str:
    """Text of the network that a file or database takes: half characters (a parser keeps bytes that are no
    UTF-8 as lone surrogates) replaced, cut at RAW_LIMIT."""
    if text.isascii():
        return text[:RAW_LIMIT]
    return "".join("\ufffd" if unicodedata.category(ch) == "Cs" else ch for ch in text[:RAW_LIMIT])


def block_key(number: str, raw: str) -> str:
    """What the block list compares: E.164, else who calls without the machine he calls from."""
    return number or user_of(raw)


def clean_name(text: str) -> str:
    """Untrusted text made safe to show: control and bidirectional formatting characters (UAX #9, they can
    turn a number round) removed, spaces folded, at most NAME_LIMIT characters."""
    cut = text[: NAME_LIMIT * 8]
    if cut.isascii() and cut.isprintable():
        kept: Iterable[str] = cut
    else:
        kept = (ch if ch in _JOINERS or unicodedata.category(ch)[0] != "C" else " " for ch in cut)
    folded = " ".join("".join(kept).split()).strip(_JOINERS)
    return folded if len(folded) <= NAME_LIMIT else folded[: NAME_LIMIT - 1] + "…"


def _believed(values: dict[str, list[str]], trusted: bool) -> tuple[str, tuple[str, str]]:
    order = ("p-asserted-identity", "remote-party-id", "from") if trusted else ("from",)
    for header in order:
        for value in values.get(header, ()):
            candidates = [name_and_uri(each) for each in split_list(value)]
            # RFC 3325 section 9.1 allows a sip: and a tel: URI; the first one names the caller.
            if candidates and candidates[0][1]:
                return header, candidates[0]
    return "from", ("", "")


def _wants_privacy(values: dict[str, list[str]]) -> bool:
    asked = {
        word.strip().lower()
        for value in values.get("privacy", ())
        for word in value.replace(",", ";").split(";")
    }
    if asked & {"id", "user", "full"}:
        return True
    return any(
        "privacy=full" in value.lower().replace(" ", "") for value in values.get("remote-party-id", ())
    )


def _is_anonymous(values: dict[str, list[str]], source: str) -> bool:
    """A From that says anonymous.invalid counts only when no better header named the caller."""
    return source == "from" and any("@anonymous.invalid" in value.lower() for value in values.get("from", ()))


def _diverted(values: dict[str, list[str]]) -> str:
    for value in values.get("diversion", ()):
        for each in split_list(value):
            return user_of(name_and_uri(each)[1])
    entries = [each for value in values.get("history-info", ()) for each in split_list(value)]
    # The last entry is where the call is now; the one before it forwarded it (RFC 7044 section 5).
    return user_of(name_and_uri(entries[-2])[1]) if len(entries) >= 2 else ""


def user_of(uri: str) -> str:
    """User part of a sip:/tel: URI for showing: ``sip:+370@x;user=phone`` → ``+370``."""
    body = uri.split(":", 1)[1] if ":" in uri else uri
    return clean_name(body.split("@", 1)[0].split(";", 1)[0])


def name_and_uri(value: str) -> tuple[str, str]:
    """``"A, B" <sip:x>;tag=1`` → (``A, B``, ``sip:x``); a bare URI loses its header parameters
    (RFC 3261 section 20.10). Linear, quote-aware."""
    quoted, rest = _leading_quoted(value.strip())
    start = rest.find("<")
    if start >= 0:
        end = rest.find(">", start)
        uri = rest[start + 1 : end if end >= 0 else None]
        return (quoted or rest[:start].strip()), uri.strip()
    return quoted, rest.split(";", 1)[0].strip()


def _leading_quoted(text: str) -> tuple[str, str]:
    if not text.startswith('"'):
        return "", text
    out: list[str] = []
    escaped = False
    for at, ch in enumerate(text[1:], start=1):
        if escaped:
            out.append(ch)
            escaped = False
        elif ch == "\\":
            escaped = True
        elif ch == '"':
            return "".join(out), text[at + 1 :]
        else:
            out.append(ch)
    return "".join(out), ""


def split_list(value: str) -> Iterator[str]:
    """Split at commas outside quotes and angle brackets (RFC 3261 section 7.3.1)."""
    start, quoted, angle, escaped = 0, False, False, False
    for at, ch in enumerate(value):
        if escaped:
            escaped = False
        elif quoted and ch == "\\":
            escaped = True
        elif ch == '"' and not angle:
            quoted = not quoted
        elif not quoted and ch in "<>":
            angle = ch == "<"
        elif ch == "," and not quoted and not angle:
            yield value[start:at]
            start = at + 1
    yield value[start:]
