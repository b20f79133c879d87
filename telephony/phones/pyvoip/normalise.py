"""A checked message, written again in the one spelling that pyVoIP reads without harm.

pyVoIP drops compact, folded, lower-case and space-less headers, cuts values at ": ", dies on a ";" where it
expects none and takes the wrong URI out of a hostile From. So it never sees the wire: it gets the few
headers it works with, rebuilt from what ``telephony.sip.parser`` understood. Everything that must be echoed
byte for byte comes from the ``Message``.
"""

from __future__ import annotations

from telephony.phones.pyvoip.library import SIP
from telephony.phones.pyvoip.session import Offer, plain_offer
from telephony.sip.headers import NameAddr, parse_cseq, parse_name_addr, parse_via, split_outside
from telephony.sip.message import Message
from telephony.sip.uri import UriError, host_text, parse_uri

_UNKNOWN = "sip:unknown@invalid"
_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()&=+$,;?/:@%[]")


def to_pyvoip(message: Message, offer: Offer | None = None) -> SIP.SIPMessage:
    """The message as pyVoIP's own object. ``message`` comes out of ``telephony.sip.parser.parse``.

    ``offer``: its session description if it has one that we understood; any other body is left out.
    """
    lines = [_start_line(message), f"Via: {_via(message)}"]
    lines += [f"{name}: {_address(message.header(name))}" for name in ("From", "To")]
    number, method = parse_cseq(message.header("cseq"))
    lines.append(f"Call-ID: {_plain(message.header('call-id'))}")
    lines.append(f"CSeq: {number} {method}")
    contact = message.header("contact")
    if contact:
        lines.append(f"Contact: <{_uri(parse_name_addr(split_outside(contact, ',')[0]))}>")
    body = plain_offer(offer) if offer is not None else ""
    if body:
        lines.append("Content-Type: application/sdp")
    lines.append(f"Content-Length: {len(body)}")
    text = "\r\n".join(lines) + "\r\n\r\n" + body
    return SIP.SIPMessage(text.encode("ascii", "replace"))


def known_status(status: int) -> int:
    """pyVoIP raises on a status it has no name for; a client treats those as x00 (RFC 3261 8.1.3.2)."""
    try:
        SIP.SIPStatus(status)
    except ValueError:
        return status // 100 * 100 if status >= 300 else (200 if status >= 200 else 183)
    return status


def _start_line(message: Message) -> str:
    if message.is_request:
        return f"{message.method} {_plain(message.uri)} SIP/2.0"
    return f"SIP/2.0 {known_status(message.status)} {_plain(message.reason) or 'Response'}"


def _via(message: Message) -> str:
    via = parse_via(split_outside(message.header("via"), ",")[0])
    # pyVoIP splits the host at ":"; it is only a label to it, so brackets and colons may go.
    host = host_text(via.host).replace(":", ".")
    return f"SIP/2.0/UDP {host}:{via.port or 5060};branch={_plain(via.branch)}"


def _address(value: str) -> str:
    parsed = parse_name_addr(value)
    tag = f";tag={_plain(parsed.tag)}" if parsed.tag else ""
    return f"<{_uri(parsed)}>{tag}"


def _uri(address: NameAddr) -> str:
    try:
        uri = parse_uri(address.uri)
    except UriError:
        return _UNKNOWN
    if uri.scheme == "tel" or not uri.host:
        return f"sip:{_plain(uri.user)}@invalid"
    user = f"{_plain(uri.user)}@" if uri.user else ""
    port = f":{uri.port}" if uri.port else ""
    return f"sip:{user}{host_text(uri.host)}{port}"


def _plain(text: str) -> str:
    """Without anything that pyVoIP would split at or choke on."""
    return "".join(ch if ch in _SAFE else "_" for ch in text)
