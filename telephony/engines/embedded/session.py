"""One leg's session: which sound goes where, agreed by offer and answer (RFC 3264)."""

import ipaddress
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from telephony.media.events import MediaDirection
from telephony.sip import offer_answer
from telephony.sip.message import TLS, Message
from telephony.sip.offer_answer import CODECS, Local
from telephony.sip.sdes import SUITES, Crypto
from telephony.sip.sdp import Origin

Reader = Callable[[bytes], offer_answer.Agreed]


class NotAcceptable(Exception):
    """A session we cannot have. ``status``: what the offerer is told."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


@dataclass(frozen=True, slots=True)
class Agreed:
    """``remote`` is None when the far end named no place to send to. ``direction`` is ours; ``held``: the far
    end put us on hold."""

    remote: tuple[str, int] | None
    codec: str
    dtmf: int | None
    direction: MediaDirection
    keys: tuple[Crypto, Crypto] | None = None
    """Of what we send and of what comes; None for plain RTP."""

    @property
    def payload(self) -> int:
        return CODECS[self.codec]

    @property
    def held(self) -> bool:
        return self.direction in ("recvonly", "inactive")


def security_over(wanted: str, transport: str) -> str:
    """Keys in a description that everybody can read protect nothing (RFC 4568 7.1): without TLS there is no
    SRTP. Raises NotAcceptable when there has to be."""
    if transport == TLS:
        return wanted
    if wanted == "required":
        raise NotAcceptable(488, "SRTP is required, and the signalling is not over TLS")
    return "none"


class Session:
    """``port``: our RTP port, to be set before `offer` or `answer`. We always would send and receive.
    ``codecs``: what we take, best first. ``security``: one of ``offer_answer.SECURITY``."""

    def __init__(self, host: str, codecs: tuple[str, ...] = (), security: str = "none") -> None:
        self.host, self.port = host, 0
        self._security = security
        self._secret = b"" if security == "none" else secrets.token_bytes(max(SUITES.values()))
        self._codecs = codecs or ("PCMU", "PCMA")
        self.agreed: Agreed | None = None
        self._offered = b""
        self._version = 0

    def take_offer(self, message: Message) -> None:
        """Agree to what the far end offers. Raises NotAcceptable and changes nothing then."""
        self.agreed = self._usable(self._understood(message, self._answer_to))
        self._offered = message.body

    def take_answer(self, message: Message) -> None:
        """The far end's answer to `offer`. Raises NotAcceptable."""
        self.agreed = self._usable(
            self._understood(message, lambda body: offer_answer.read_answer(body, self._local()))
        )

    def offer(self) -> bytes:
        """What we can do, or after an agreement what we do."""
        self._version += 1
        codecs = self._codecs if self.agreed is None else (self.agreed.codec,)
        return offer_answer.make_offer(self._local(codecs))

    def answer(self) -> bytes:
        """To the last offer taken."""
        self._version += 1
        return offer_answer.make_answer(self._offered, self._local())[0]

    def _answer_to(self, body: bytes) -> offer_answer.Agreed:
        return offer_answer.make_answer(body, self._local())[1]

    def _local(self, codecs: tuple[str, ...] = ()) -> Local:
        origin = Origin(self.host, self.port, self._version)
        security = self._security
        if self.agreed is not None:
            security = offer_answer.settled(security, self.agreed.keys is not None)
        return Local(origin, self.port, codecs or self._codecs, security=security, secret=self._secret)

    def _understood(self, message: Message, read: Reader) -> offer_answer.Agreed:
        kind = message.header("content-type").partition(";")[0].strip().lower()
        if message.body and kind != "application/sdp":
            raise NotAcceptable(415, f"a body of type {kind[:60]!r}")
        try:
            return read(message.body)
        except offer_answer.NotAcceptable as error:
            raise NotAcceptable(488, f"SDP: {error}") from error

    def _usable(self, found: offer_answer.Agreed) -> Agreed:
        if found.payload != CODECS[found.codec]:
            raise NotAcceptable(488, f"SDP: {found.codec} under the number {found.payload}")
        direction = cast(MediaDirection, found.direction)
        keys = (found.ours, found.theirs) if found.ours and found.theirs else None
        return Agreed(self._place(found), found.codec, found.event_payload, direction, keys)

    def _place(self, found: offer_answer.Agreed) -> tuple[str, int] | None:
        try:
            address = ipaddress.ip_address(found.remote.host)
        except ValueError:
            raise NotAcceptable(488, f"SDP: address {found.remote.host[:60]!r}") from None
        if address.is_unspecified:  # RFC 2543's hold; where to send stays known for the retrieve
            return self.agreed.remote if self.agreed is not None else None
        if address.is_multicast or (address.version == 6) != (":" in self.host):
            raise NotAcceptable(488, f"SDP: address {address} cannot be reached from {self.host}")
        return str(address), found.remote.port
