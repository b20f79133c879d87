"""Keys for SRTP inside session descriptions: `a=crypto` (RFC 4568). Only as secret as the signalling is."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable
from dataclasses import dataclass

SUITES = {
    "AES_CM_128_HMAC_SHA1_80": 30,
    "AES_CM_128_HMAC_SHA1_32": 30,
}
"""Suites we take and the length of master key and salt together (RFC 4568 6.2). libsrtp's Python binding has
no name for those of RFC 6188."""
DEFAULT = "AES_CM_128_HMAC_SHA1_80"
PROTOCOLS = ("RTP/SAVP", "RTP/SAVPF")
_MOST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Crypto:
    """One direction's key. `key`: master key and salt, as long as SUITES says."""

    tag: int
    suite: str
    key: bytes

    def __post_init__(self) -> None:
        if len(self.key) != SUITES.get(self.suite):
            raise ValueError(f"{self.suite} takes no key of {len(self.key)} bytes")

    def text(self) -> str:
        """The value of the attribute."""
        return f"{self.tag} {self.suite} inline:{base64.b64encode(self.key).decode()}"


def read_crypto(value: str) -> Crypto | None:
    """The key of one attribute; None for a suite that is not ours, for session parameters that change the
    meaning of packets (unencrypted, unauthenticated), and for what is malformed."""
    parts = value.split()
    if len(parts) < 3 or not (parts[0].isascii() and parts[0].isdigit() and len(parts[0]) <= _MOST_DIGITS):
        return None
    length = SUITES.get(parts[1])
    method, _, rest = parts[2].partition(":")
    if length is None or method != "inline" or any(_changes_packets(each) for each in parts[3:]):
        return None
    # A second key would need an MKI in every packet: not offered by us, not taken.
    text, _, parameters = rest.partition("|")
    if ";" in rest or ":" in parameters:
        return None
    try:
        key = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None
    return Crypto(int(parts[0]), parts[1], key) if len(key) == length else None


def best(values: Iterable[str]) -> Crypto | None:
    """The first attribute that we take: the offerer's order counts (RFC 4568 5.1.2)."""
    found = (read_crypto(value) for value in values)
    return next((each for each in found if each is not None), None)


def _changes_packets(parameter: str) -> bool:
    """A session parameter we must understand. WSH is advice; a dash in front says "may be ignored"."""
    return not parameter.startswith(("WSH", "-"))
