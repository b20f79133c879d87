"""Who is calling, and whether the exchange wants the phone to answer by itself."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from telephony.sip.headers import HeaderError, param_of, parse_name_addrs, parse_params
from telephony.sip.message import Message
from telephony.sip.uri import UriError, parse_uri

MAX_TEXT = 200
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn")
_JOINERS = "\u200c\u200d"  # invisible, but part of how Persian is spelled
_SPELLED = {
    "call-id": "Call-ID", "cseq": "CSeq", "www-authenticate": "WWW-Authenticate",
    "mime-version": "MIME-Version",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Caller:
    """Empty texts when the caller is withheld or unreadable."""

    number: str
    name: str


def caller(message: Message) -> Caller:
    """Of P-Asserted-Identity (RFC 3325) if the exchange sends it, else of From."""
    for header in ("p-asserted-identity", "from"):
        for value in message.headers(header):
            found = _read(value)
            if found is not None:
                return found
    return Caller("", "")


def readable_headers(message: Message) -> tuple[tuple[str, str], ...]:
    """Every header in order, compact names written out: ('X-Call-Id', '7'), ('From', '...')."""
    return tuple(
        (_long_name(name), value.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
        for name, value in message.raw_headers
    )


def wants_answer(message: Message) -> bool:
    """`Call-Info: <...>;answer-after=0`, or `Alert-Info` with `Auto Answer` or `info=alert-autoanswer`.

    Nothing of this is in an RFC; it is what desk phones and exchanges agree on. Believe it only from the own
    exchange: it opens a microphone.
    """
    if any(_answers_at_once(value) for value in message.headers("call-info")):
        return True
    words = " ".join(message.headers("alert-info")).lower().replace("-", " ")
    return "auto answer" in words or "autoanswer" in words


def answered_elsewhere(message: Message) -> bool:
    """CANCEL with `Reason: SIP;cause=200` (RFC 3326): another phone took the call."""
    for value in message.headers("reason"):
        protocol, semicolon, params = value.partition(";")
        try:
            cause = param_of(parse_params(semicolon + params), "cause")
        except HeaderError:
            continue
        if protocol.strip().upper() == "SIP" and cause == "200":
            return True
    return False


def _answers_at_once(value: str) -> bool:
    _, _, params = value.rpartition(">")
    return any(
        name.strip().lower() == "answer-after" and delay.strip() == "0"
        for name, _, delay in (piece.partition("=") for piece in params.split(";"))
    )


def _read(value: str) -> Caller | None:
    try:
        address = parse_name_addrs([value])[0]
        uri = parse_uri(address.uri)
    except (HeaderError, UriError, IndexError):
        return None
    return Caller(visible(uri.user), visible(address.display))


def visible(text: str) -> str:
    """Without control, bidirectional and undecodable characters, not longer than a screen line."""
    kept = "".join(ch for ch in text if ch in _JOINERS or unicodedata.category(ch) not in _UNSEEN)
    return " ".join(kept.split())[:MAX_TEXT]


_COMPACT = {
    "i": "Call-ID", "m": "Contact", "e": "Content-Encoding", "l": "Content-Length", "c": "Content-Type",
    "f": "From", "s": "Subject", "k": "Supported", "t": "To", "v": "Via", "r": "Refer-To", "b": "Referred-By",
    "x": "Session-Expires", "u": "Allow-Events", "o": "Event",
}  # fmt: skip


def _long_name(name: str) -> str:
    lower = name.lower()
    if lower in _COMPACT:
        return _COMPACT[lower]
    return _SPELLED.get(lower) or "-".join(part[:1].upper() + part[1:] for part in lower.split("-"))
