"""Offer and answer for one audio stream: PCMU, PCMA and telephone-event (RFC 3264, RFC 4733).

`make_offer` -> peer's answer -> `read_answer`; or peer's offer -> `make_answer`.  Both ways give an
`Agreed`, seen from our side.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from telephony.sip.message import Address
from telephony.sip.sdes import DEFAULT, PROTOCOLS, SUITES, Crypto, best
from telephony.sip.sdp import Description, Media, Origin, SdpError, parse_sdp, write_sdp
from telephony.sip.uri import is_numeric

CODECS = {"PCMU": 0, "PCMA": 8}
"""Encoding names and their static payload types (RFC 3551)."""
EVENT_PAYLOAD = 101
PTIME = 20
_PLAIN = ("RTP/AVP", "RTP/AVPF")
SECURITY = ("none", "allowed", "required")
"""Whether SRTP is spoken: never; when the other side offers it; always, or there is no call."""
_REVERSE = {"sendonly": "recvonly", "recvonly": "sendonly"}


class NotAcceptable(ValueError):
    """Nothing fits: answer 488 to an offer, end the call after an answer."""


@dataclass(frozen=True, slots=True)
class Local:
    """Our side of the stream: o= data, RTP port, codecs in our order, what we want to do."""

    origin: Origin
    port: int
    codecs: tuple[str, ...] = ("PCMU", "PCMA")
    direction: str = "sendrecv"
    """What we allow; an answer never says more than the offer allows as well."""
    security: str = "none"
    """One of SECURITY."""
    secret: bytes = b""
    """What our key is cut from: chance, at least as long as the longest of SUITES. Not needed for "none"."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What both sides settled on."""

    codec: str
    """'PCMU' or 'PCMA', 8000 Hz mono."""
    payload: int
    """RTP payload type of the codec, both ways."""
    event_payload: int | None
    """RTP payload type of telephone-event/8000 the peer takes; None: no DTMF events."""
    remote: Address
    """Where the peer wants its RTP; host 0.0.0.0 never appears here (see `sends`)."""
    direction: str
    """sendrecv, sendonly, recvonly or inactive, from our side."""
    ptime: int = PTIME
    """Milliseconds of audio per packet the peer asks for."""
    ours: Crypto | None = None
    """The key of what we send; None: plain RTP."""
    theirs: Crypto | None = None
    """The key of what comes."""

    @property
    def sends(self) -> bool:
        """Whether we may send audio."""
        return self.direction in ("sendrecv", "sendonly")

    @property
    def receives(self) -> bool:
        """Whether the peer may send audio; False: it put us on hold (sendonly from its side is music)."""
        return self.direction in ("sendrecv", "recvonly")


def make_offer(local: Local) -> bytes:
    """Our offer: the codecs in our order and telephone-event."""
    payloads = {str(CODECS[name]): name for name in local.codecs}
    section = _section(local.port, payloads, str(EVENT_PAYLOAD), local.direction)
    if local.security == "required":
        section = _secured(section, PROTOCOLS[0], _own_key(local, DEFAULT, 1))
    return write_sdp(local.origin, (section,))


def settled(security: str, encrypted: bool) -> str:
    """What later offers and answers of a session ask for: encrypted or not, as it was agreed it stays."""
    if security != "allowed":
        return security
    return "required" if encrypted else "none"


def _own_key(local: Local, suite: str, tag: int) -> Crypto:
    return Crypto(tag, suite, local.secret[: SUITES[suite]])


def _secured(section: Media, protocol: str, key: Crypto) -> Media:
    return replace(section, protocol=protocol, attributes=(("crypto", key.text()), *section.attributes))


def _section(port: int, codecs: dict[str, str], events: str, direction: str) -> Media:
    attributes = [("rtpmap", f"{payload} {name}/8000") for payload, name in codecs.items()]
    formats = tuple(codecs)
    if events:
        attributes += [("rtpmap", f"{events} telephone-event/8000"), ("fmtp", f"{events} 0-15")]
        formats += (events,)
    attributes += [("ptime", str(PTIME)), (direction, "")]
    return Media("audio", port, "RTP/AVP", formats, "", tuple(attributes))


def make_answer(offer: bytes, local: Local) -> tuple[bytes, Agreed]:
    """Answer an offer: the first of its codecs that we take, its payload numbers, its other streams
    refused with port 0. Raises `NotAcceptable` (488), also for what is no session description."""
    description = _read(offer)
    found = ((i, _agree(description, media, local)) for i, media in enumerate(description.media))
    index, agreed = next(((i, agreed) for i, agreed in found if agreed is not None), (-1, None))
    if agreed is None:
        raise NotAcceptable("no audio stream with a codec of ours")
    events = "" if agreed.event_payload is None else str(agreed.event_payload)
    ours = _section(local.port, {str(agreed.payload): agreed.codec}, events, agreed.direction)
    protocol = description.media[index].protocol
    ours = _secured(ours, protocol, agreed.ours) if agreed.ours else replace(ours, protocol=protocol)
    sections = [Media(m.kind, 0, m.protocol, m.formats) for m in description.media]
    sections[index] = ours
    return write_sdp(local.origin, tuple(sections)), agreed


def read_answer(answer: bytes, local: Local) -> Agreed:
    """What the peer made of our offer. Raises `NotAcceptable` when it refused or chose what we never
    offered."""
    description = _read(answer)
    if not description.media:
        raise NotAcceptable("answer without a stream")
    agreed = _agree(description, description.media[0], local)
    if agreed is None:
        raise NotAcceptable("the answer holds no codec of ours")
    return agreed


def _read(body: bytes) -> Description:
    try:
        return parse_sdp(body)
    except SdpError as error:
        raise NotAcceptable(str(error)) from error


def _agree(description: Description, media: Media, local: Local) -> Agreed | None:
    """The agreement this stream allows, None when it allows none."""
    host = description.host_of(media)
    if media.kind != "audio" or media.port == 0 or not is_numeric(host):
        return None
    keys = _keys(media, local)
    if keys is None:
        return None
    chosen = _pick(media, local.codecs)
    if chosen is None:
        return None
    theirs = description.direction_of(media)
    if host in ("0.0.0.0", "::"):  # the hold of RFC 2543
        theirs = "inactive" if theirs in ("recvonly", "inactive") else "sendonly"
    return Agreed(
        codec=chosen[0],
        payload=chosen[1],
        event_payload=_event_payload(media),
        remote=Address(host, media.port),
        direction=_meet(_REVERSE.get(theirs, theirs), local.direction),
        ptime=_ptime(media),
        ours=keys[0],
        theirs=keys[1],
    )


def _keys(media: Media, local: Local) -> tuple[Crypto | None, Crypto | None] | None:
    """Our key and theirs, both None for plain RTP; None when it is not what we want, or without a key."""
    protocol = media.protocol.upper()
    if protocol in _PLAIN:
        return None if local.security == "required" else (None, None)
    if protocol not in PROTOCOLS or local.security == "none":
        return None
    theirs = best(value for name, value in media.attributes if name == "crypto")
    return (_own_key(local, theirs.suite, theirs.tag), theirs) if theirs is not None else None


def _pick(media: Media, codecs: tuple[str, ...]) -> tuple[str, int] | None:
    for payload in media.formats:
        name, rate = media.rtpmap(payload)
        if name in codecs and rate == 8000 and _is_payload(payload):
            return name, int(payload)
    return None


def _event_payload(media: Media) -> int | None:
    for payload in media.formats:
        if media.rtpmap(payload) == ("TELEPHONE-EVENT", 8000) and _is_payload(payload):
            return int(payload)
    return None


def _is_payload(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 3 and int(text) < 128


def _ptime(media: Media) -> int:
    text = media.attribute("ptime") or ""
    good = text.isascii() and text.isdigit() and len(text) <= 3 and 10 <= int(text) <= 100
    return int(text) if good else PTIME


def _meet(one: str, two: str) -> str:
    """The direction that both allow."""
    sends = all(d in ("sendrecv", "sendonly") for d in (one, two))
    receives = all(d in ("sendrecv", "recvonly") for d in (one, two))
    if sends:
        return "sendrecv" if receives else "sendonly"
    return "recvonly" if receives else "inactive"
