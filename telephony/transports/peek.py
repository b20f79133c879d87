"""The little of a message that carrying it needs: where an answer goes, and which address is an alias."""

from __future__ import annotations

from telephony.sip.headers import HeaderError, Via, param_of, parse_via, split_outside
from telephony.sip.message import Address, canonical
from telephony.sip.uri import default_port, is_numeric


def top_via(data: bytes) -> Via | None:
    """The first Via element of a message, None when there is no good one."""
    for line in data.partition(b"\r\n\r\n")[0].split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if canonical(name.decode("ascii", "replace").rstrip()) == "via":
            try:
                return parse_via(split_outside(value.decode("utf-8", "replace"), ",")[0])
            except HeaderError:
                return None
    return None


def answer_place(data: bytes, destination: Address) -> Address:
    """Where a message goes when the connection it was meant for is gone. An answer: to the host its request
    came from, at the port the Via names (RFC 3261 section 18.2.2). A request: where it was meant to go."""
    via = top_via(data) if data.startswith(b"SIP/2.0 ") else None
    if via is None:
        return destination
    port = via.port or default_port(destination.transport)
    return Address(destination.host, port, destination.transport, destination.name)


def alias_of(data: bytes, peer: Address) -> Address | None:
    """The listening address a peer wants this connection used for (RFC 5923 section 4), None when it does
    not say ;alias. Its name is what its certificate must hold."""
    if b";alias" not in data:
        return None
    via = top_via(data)
    if via is None or param_of(via.params, "alias") is None:
        return None
    name = "" if is_numeric(via.host) else via.host
    if not name and via.host != peer.host:
        return None
    return Address(peer.host, via.port or default_port(peer.transport), peer.transport, name)
