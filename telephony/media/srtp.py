"""SRTP (RFC 3711) of one leg: what goes out is encrypted and signed, what comes in is checked and opened.

libsrtp through pylibsrtp, which is imported with the first leg that needs it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from telephony.media import rtp


@dataclass(frozen=True, slots=True)
class Keys:
    """`suite`: its name in RFC 4568; `ours` and `theirs`: master key and salt of what we send and hear."""

    suite: str
    ours: bytes
    theirs: bytes

    def __repr__(self) -> str:
        """Keys never stand in a log."""
        return f"Keys({self.suite!r})"


class Guard:
    """`refused` counts packets that were not signed with their key, or came twice."""

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

        self._out = session(keys.ours, Policy.SSRC_ANY_OUTBOUND)
        self._in = session(keys.theirs, Policy.SSRC_ANY_INBOUND)
        self.refused = 0

    def seal(self, packet: bytes) -> bytes:
        return bytes(self._out.protect(packet))

    def open(self, packet: bytes) -> bytes | None:
        """The plain packet; None for what is not of the other side."""
        from pylibsrtp import Error

        if rtp.parse(packet) is None:
            return None
        try:
            return bytes(self._in.unprotect(packet))
        except Error:
            self.refused += 1
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
