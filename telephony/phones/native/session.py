"""What one call agreed on about its sound (RFC 3264, RFC 4568)."""

from __future__ import annotations

import secrets
from typing import cast

from telephony.media.events import MediaDirection
from telephony.media.leg import Terms
from telephony.media.srtp import Keys
from telephony.sip.message import TLS
from telephony.sip.offer_answer import (
    CODECS,
    Agreed,
    Local,
    NotAcceptable,
    make_answer,
    make_offer,
    read_answer,
    settled,
)
from telephony.sip.sdes import SUITES
from telephony.sip.sdp import Origin

__all__ = ["NotAcceptable", "Session"]


class Session:
    """`host`, `port`: of our RTP. `srtp` as in `Account`; without TLS keys are neither told nor taken."""

    def __init__(self, host: str, port: int, *, srtp: str, transport: str) -> None:
        self._host, self._port = host, port
        self._srtp = srtp if transport == TLS else "none"
        self._secret = secrets.token_bytes(max(SUITES.values()))
        self._version = 0
        self._agreed: Agreed | None = None

    def answer(self, offer: bytes) -> bytes:
        """Ours to the offer. Raises NotAcceptable (488) and changes nothing then."""
        body, agreed = make_answer(offer, self._local())
        self._take(agreed)
        return body

    def offer(self) -> bytes:
        """What we have agreed on, offered again: the far end asked for it."""
        return make_offer(self._local((self.codec,)))

    def take_answer(self, body: bytes) -> None:
        """The far end's to `offer`. Raises NotAcceptable."""
        self._take(read_answer(body, self._local((self.codec,))))

    @property
    def codec(self) -> str:
        return self._now.codec

    @property
    def held(self) -> bool:
        """Whether the far end stopped listening to us."""
        return not self._now.sends

    @property
    def direction(self) -> MediaDirection:
        return cast(MediaDirection, self._now.direction)

    @property
    def terms(self) -> Terms:
        """For the stream."""
        agreed = self._now
        keys = None
        if agreed.ours is not None and agreed.theirs is not None:
            keys = Keys(agreed.theirs.suite, agreed.ours.key, agreed.theirs.key)
        remote = (agreed.remote.host, agreed.remote.port)
        return Terms(remote, agreed.payload, agreed.event_payload, symmetric=True, keys=keys)

    @property
    def _now(self) -> Agreed:
        assert self._agreed is not None, "nothing was agreed yet"
        return self._agreed

    def _take(self, agreed: Agreed) -> None:
        if agreed.payload != CODECS[agreed.codec]:
            raise NotAcceptable(f"{agreed.codec} under the number {agreed.payload}")
        if (":" in agreed.remote.host) != (":" in self._host):
            raise NotAcceptable(f"{agreed.remote.host} cannot be reached from {self._host}")
        self._agreed = agreed
        self._version += 1

    def _local(self, codecs: tuple[str, ...] = ("PCMU", "PCMA")) -> Local:
        origin = Origin(self._host, self._port, self._version + 1)
        srtp = self._srtp
        if self._agreed is not None:
            srtp = settled(srtp, self._agreed.ours is not None)
        return Local(origin, self._port, codecs, security=srtp, secret=self._secret)
