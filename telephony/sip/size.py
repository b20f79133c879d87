"""Requests that are too long for one datagram go over TCP (RFC 3261 section 18.1.1).

A datagram beyond the path's MTU travels in fragments, and many routers and address translators drop
those, so that a long INVITE would never arrive and nobody would say so.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace

from telephony.sip.compose import Request, via_value
from telephony.sip.headers import parse_via
from telephony.sip.message import Address

LONGEST_DATAGRAM = 1300
"""Bytes; what 18.1.1 asks for where the path's MTU is not known."""
REMEMBERED = 600.0
"""Seconds for which a peer that takes no TCP is not tried again."""
_MOST = 1000


class LargeRequests:
    """Which requests leave over TCP though their destination names UDP.

    own: which address of ours a peer may use; its answer for a TCP peer stands in the Via.
    """

    def __init__(self, own: Callable[[Address], Address], longest: int = LONGEST_DATAGRAM) -> None:
        self._own = own
        self._longest = longest
        self._refused: OrderedDict[tuple[str, int], float] = OrderedDict()

    def needs_stream(self, size: int, destination: Address, now: float) -> bool:
        """Whether a request of `size` bytes should try TCP first."""
        if size <= self._longest or destination.is_reliable:
            return False
        return self._refused.get((destination.host, destination.port), 0.0) <= now

    def moved(self, request: Request, stream: Address) -> Request:
        """The same request for that transport: another Via, the same branch (18.1.1)."""
        own = self._own(stream)
        return replace(request, via=via_value(stream.transport, own, parse_via(request.via).branch))

    def refused(self, peer: Address, now: float) -> None:
        """That peer could not be reached over TCP."""
        key = peer.host, peer.port
        self._refused.pop(key, None)
        self._refused[key] = now + REMEMBERED
        if len(self._refused) > _MOST:
            self._refused.popitem(last=False)
