"""SRTP (RFC 3711) of one leg: what goes out is encrypted and signed, what comes in is checked and opened.

libsrtp through pylibsrtp, which is imported with the first leg that needs it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from telephony.media import rtp

# libsrtp believes a packet less than half the range of sequence numbers ahead (RFC 3711 3.3.1).
_STEP = 0x4000


@dataclass(frozen=True, slots=True)
class Keys:
    """`suite`: its name in RFC 4568; `ours` and `theirs`: master key and salt of what we send and hear.
    `wrapped`: how often the far end's sequence numbers may have started over before we came to hear it."""

    suite: str
    ours: bytes
    theirs: bytes
    wrapped: int = field(default=0, compare=False)

    def __repr__(self) -> str:
        """Keys never stand in a log."""
        return f"Keys({self.suite!r})"


class Guard:
    """`refused` counts packets that were not signed with their key, or came twice.

    The count of wraps (the rollover counter, RFC 3711 3.2.1) is in no packet: who joins a stream late has to
    find it. What we send begins a new SSRC, so that ours is 0 and no key stream is used twice.
    """

    def __init__(self, keys: Keys) -> None:
        from pylibsrtp import Policy, Session

        profile = {
            "AES_CM_128_HMAC_SHA1_80": Policy.SRTP_PROFILE_AES128_CM_SHA1_80,
            "AES_CM_128_HMAC_SHA1_32": Policy.SRTP_PROFILE_AES128_CM_SHA1_32,
        }
        if keys.suite not in profile:
            raise ValueError(f"no SRTP suite {keys.suite!r} here")

        def session(key: bytes, kind: int) -> Any:
            return Session(policy=Policy(key=key, ssrc_type=kind, srtp_profile=profile[keys.suite]))

        def inbound() -> tuple[Any, Any]:
            """A session that hears, and one that speaks with the far end's key."""
            return session(keys.theirs, Policy.SSRC_ANY_INBOUND), session(
                keys.theirs, Policy.SSRC_ANY_OUTBOUND
            )

        self._inbound = inbound
        self._wrapped = keys.wrapped
        self._out = session(keys.ours, Policy.SSRC_ANY_OUTBOUND)
        self._in = session(keys.theirs, Policy.SSRC_ANY_INBOUND)
        self.refused = 0

    def seal(self, packet: bytes) -> bytes:
        return bytes(self._out.protect(packet))

    def open(self, packet: bytes) -> bytes | None:
        """The plain packet; None for what is not of the other side."""
        from pylibsrtp import Error

        parsed = rtp.parse(packet)
        if parsed is None:
            return None
        try:
            plain = bytes(self._in.unprotect(packet))
        except Error:
            found = self._found(packet, parsed)
            self.refused += found is None
            return found
        self._wrapped = 0
        return plain

    def _found(self, packet: bytes, parsed: rtp.RtpPacket) -> bytes | None:
        """Try how often its numbers have wrapped. The library cannot be told, so a fresh session is walked
        there with packets of our own making under the far end's key."""
        from pylibsrtp import Error

        for wraps in range(1, self._wrapped + 1):
            heard, speaks = self._inbound()
            reached = wraps << 16 | parsed.sequence
            for number in range(_STEP, reached, _STEP):
                step = rtp.RtpPacket(parsed.payload_type, number, 0, parsed.ssrc, b"")
                heard.unprotect(bytes(speaks.protect(rtp.build(step))))
            try:
                plain = bytes(heard.unprotect(packet))
            except Error:
                continue
            self._in, self._wrapped = heard, 0
            return plain
        return None

    def seal_report(self, packet: bytes) -> bytes:
        return bytes(self._out.protect_rtcp(packet))

    def open_report(self, packet: bytes) -> bytes | None:
        from pylibsrtp import Error

        try:
            return bytes(self._in.unprotect_rtcp(packet))
        except (Error, TypeError):
            self.refused += 1
            return None
