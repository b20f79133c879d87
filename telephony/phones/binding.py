"""What an exchange's answer to REGISTER means: seconds granted, or a sentence why not (RFC 3261 10.2)."""

from __future__ import annotations

import logging

from telephony.sip.headers import HeaderError, param_of, parse_name_addrs, parse_number
from telephony.sip.message import Address, Message

log = logging.getLogger(__name__)
LONGEST = 24 * 3600
SHORTEST_REFRESH = 1.0
_WRONG = (401, 403, 404, 407)


def refresh_after(granted: float) -> float:
    """Seconds until the next REGISTER: half of what was granted, so that one may be lost."""
    return max(granted / 2, SHORTEST_REFRESH)


def granted(message: Message, own: Address, asked: int) -> int:
    """Seconds from our Contact in the answer, else its Expires header, else what we asked for (10.2.4)."""
    try:
        for contact in parse_name_addrs(tuple(message.headers("contact"))):
            expires = param_of(contact.params, "expires")
            if expires and f":{own.port}" in contact.uri and own.host in contact.uri:
                return parse_number(expires, LONGEST)
        if message.has("expires"):
            return parse_number(message.header("expires"), LONGEST)
    except HeaderError as error:
        log.info("REGISTER answered with an unreadable expiry: %s", error)
    return asked


def longer(message: Message, asked: int) -> int | None:
    """423: what the registrar wants at least; None when that is no more than we asked for."""
    try:
        least = parse_number(message.header("min-expires"), LONGEST)
    except HeaderError:
        return None
    return least if least > asked else None


def refusal(extension: str, status: int, reason: str) -> str:
    """The sentence for the person."""
    if status in _WRONG:
        return f"The exchange refuses extension {extension}: wrong number or secret ({status} {reason})."
    return f"The exchange answered {status} {reason}."


def silence(place: object, why: str = "") -> str:
    """Nobody answered; ``why``: what the transport said."""
    return f"No answer from the exchange at {place}{': ' + why if why else ''}."


def not_found(host: str) -> str:
    return f"The name {host} cannot be found."
