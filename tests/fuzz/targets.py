"""What is asked of every string of bytes: an answer or the error that is documented, and never anything else.

A target takes bytes and returns; whatever it raises is a defect.
"""

from collections.abc import Callable
from contextlib import suppress
from itertools import count

from telephony.sip.endpoint import Endpoint
from telephony.sip.framing import Framer, Whole
from telephony.sip.headers import HeaderError, parse_name_addr, split_list
from telephony.sip.message import Address, Message
from telephony.sip.offer_answer import Local, NotAcceptable, make_answer, read_answer
from telephony.sip.outputs import InviteArrived, ReferAsked, Reinvited, Reply, RequestArrived, Settings
from telephony.sip.parser import Malformed, parse
from telephony.sip.sdp import Origin, SdpError, parse_sdp
from telephony.sip.uri import UriError, parse_uri
from telephony.switchboard.caller import caller_of

US, THEM = Address("10.0.0.2", 5062), Address("10.0.0.1", 5060)
LOCALS = (
    Local(Origin("10.0.0.2", 1, 1), 4000),
    Local(Origin("10.0.0.2", 1, 1), 4000, security="required", secret=bytes(range(64))),
)
SETTINGS = Settings(
    methods=("REGISTER", "OPTIONS", "UPDATE"), reliable=True, transfers=True, session_expires=900
)
AFTER = 2000
"""Datagrams after which a fresh endpoint takes over: a finding must not need all that came before."""


class _Live:
    """An endpoint on a clock of its own."""

    def __init__(self) -> None:
        names = count()
        self.heard = 0
        self.end = Endpoint(US, user_agent="fuzz", token=lambda: f"t{next(names)}", settings=SETTINGS)

    def hear(self, data: bytes) -> None:
        """The program takes every call, so that there are dialogs to be asked in."""
        self.heard += 1
        now = self.heard * 0.05
        for told in (*self.end.receive(data, THEM, now), *self.end.expire(now)):
            if isinstance(told, InviteArrived | Reinvited | RequestArrived | ReferAsked):
                self.end.respond(told.transaction, Reply(202 if isinstance(told, ReferAsked) else 200), now)


_live = [_Live()]


def sip(data: bytes) -> None:
    """A datagram into a live endpoint; the same bytes as a stream; who it says is calling."""
    if _live[0].heard >= AFTER:
        _live[0] = _Live()
    _live[0].hear(data)
    framer = Framer()
    for piece in (data[: len(data) // 2], data[len(data) // 2 :]):
        for found in framer.feed(piece):
            if isinstance(found, Whole):
                _parsed(found.data, stream=True)
    message = _parsed(data)
    if message is not None:
        caller_of(tuple(message.raw_headers), trusted=True, region="LT")
        _addresses(message)


def _addresses(message: Message) -> None:
    for name in ("contact", "record-route", "route", "refer-to", "p-asserted-identity"):
        for value in message.headers(name):
            with suppress(HeaderError, UriError):
                for one in split_list(value):
                    parse_uri(parse_name_addr(one).uri)


def _parsed(data: bytes, *, stream: bool = False) -> Message | None:
    try:
        return parse(data, stream=stream)
    except Malformed:
        return None


def sdp(data: bytes) -> None:
    """An offer, and an answer to ours; what we say to it can be read again."""
    with suppress(SdpError):
        parse_sdp(data)
    for local in LOCALS:
        with suppress(NotAcceptable):
            parse_sdp(make_answer(data, local)[0])
        with suppress(NotAcceptable):
            read_answer(data, local)


TARGETS: dict[str, Callable[[bytes], None]] = {"sip": sip, "sdp": sdp}
