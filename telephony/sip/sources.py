"""Who counts as one sender when limits are kept: whoever could change his address freely within it."""

from __future__ import annotations

from functools import lru_cache
from ipaddress import IPv6Address

_SITE_BITS = 64


@lru_cache(maxsize=4096)
def network(host: str) -> str:
    """An IPv4 address as it is, an IPv6 address as its /64, which one subscriber has for himself
    (RFC 6177). Text that is no address comes back unchanged."""
    if ":" not in host:
        return host
    try:
        number = int(IPv6Address(host.partition("%")[0]))
    except ValueError:
        return host
    return f"{IPv6Address(number >> _SITE_BITS << _SITE_BITS)}/{_SITE_BITS}"
