"""Session descriptions of a telephone: one sound stream, PCMU or PCMA, key presses (RFC 3264, RFC 8866)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from telephony.media.events import MediaDirection
from telephony.media.g711 import PCMA, PCMU
from telephony.sip.uri import is_numeric

CODECS = {PCMU: "PCMU", PCMA: "PCMA"}
EVENT = "telephone-event"
_MAX_LINES = 400
# What we do when the offerer wants to do the key (RFC 3264 6.1).
_MIRROR: dict[str, MediaDirection] = {
    "sendrecv": "sendrecv",
    "sendonly": "recvonly",
    "recvonly": "sendonly",
    "inactive": "inactive",
}


@dataclass(frozen=True, slots=True)
class Offer:
    """What the other side can do. ``codecs``: payload types 0 and 8 in its order of preference.
    ``direction`` is ours, mirrored. ``lines`` are all its m-lines: an answer has as many, in that order."""

    host: str
    port: int
    codecs: tuple[int, ...]
    event_payload: int | None
    direction: MediaDirection
    lines: tuple[str, ...]
    chosen: int

    @property
    def sends_to_us(self) -> bool:
        return self.direction in ("sendrecv", "recvonly")


@dataclass(slots=True)
class _Stream:
    line: str
    host: str
    direction: str
    events: list[int]


def read_offer(body: bytes) -> Offer | None:
    """The first sound stream we can take part in. None: there is none, or the text is no description."""
    streams = _streams(body)
    for index, stream in enumerate(streams):
        words = stream.line.split()
        if len(words) < 4 or words[0] != "audio" or words[2] != "RTP/AVP":
            continue
        port = _number(words[1].partition("/")[0], 65535)
        formats = [number for word in words[3:] if (number := _number(word, 127)) is not None]
        codecs = tuple(number for number in formats if number in CODECS)
        if not port or not codecs or not is_numeric(stream.host):
            continue
        events = [number for number in stream.events if number in formats]
        direction = _MIRROR[stream.direction]
        if stream.host == "0.0.0.0":  # how RFC 2543 said hold
            direction = "inactive" if direction in ("sendonly", "inactive") else "recvonly"
        return Offer(
            host=stream.host,
            port=port,
            codecs=codecs,
            event_payload=events[0] if events else None,
            direction=direction,
            lines=tuple(each.line for each in streams),
            chosen=index,
        )
    return None


def plain_offer(offer: Offer) -> str:
    """The offer as pyVoIP can read it: one stream, codecs and key presses only."""
    return _description(offer.host, offer.port, _formats(offer, offer.codecs), _MIRROR[offer.direction], 1)


def answer(offer: Offer, *, codec: int, host: str, port: int, version: int) -> bytes:
    """Ours to the offer: the one codec, its key presses, our direction; other streams refused with port 0."""
    ours = _stream_lines(port, _formats(offer, (codec,)), offer.direction)
    lines = _head(host, version)
    for index, line in enumerate(offer.lines):
        lines += ours if index == offer.chosen else [_refused(line)]
    return "".join(f"{line}\r\n" for line in lines).encode("ascii", "replace")


def _streams(body: bytes) -> list[_Stream]:
    host, direction, streams = "", "sendrecv", list[_Stream]()
    for line in body.decode("utf-8", "replace").splitlines()[:_MAX_LINES]:
        kind, _, value = line.strip().partition("=")
        if kind == "m":
            streams.append(_Stream(value, host, direction, []))
        elif kind == "c":
            words = value.split()
            found = words[2].partition("/")[0] if len(words) == 3 and words[1] == "IP4" else ""
            if streams:
                streams[-1].host = found
            else:
                host = found
        elif kind == "a" and value in _MIRROR:
            if streams:
                streams[-1].direction = value
            else:
                direction = value
        elif kind == "a" and streams:
            _note_events(streams[-1], value)
    return streams


def _note_events(stream: _Stream, attribute: str) -> None:
    name, _, rest = attribute.partition(":")
    payload, _, encoding = rest.strip().partition(" ")
    if name == "rtpmap" and encoding.strip().lower() in (f"{EVENT}/8000", f"{EVENT}/8000/1"):
        number = _number(payload, 127)
        if number is not None:
            stream.events.append(number)


def _number(text: str, most: int) -> int | None:
    if not (text.isascii() and text.isdigit()) or len(text) > 5 or int(text) > most:
        return None
    return int(text)


def _formats(offer: Offer, codecs: Iterable[int]) -> list[tuple[int, str]]:
    found = [(codec, CODECS[codec]) for codec in codecs]
    if offer.event_payload is not None:
        found.append((offer.event_payload, EVENT))
    return found


def _head(host: str, version: int) -> list[str]:
    return ["v=0", f"o=- 1 {version} IN IP4 {host}", "s=-", f"c=IN IP4 {host}", "t=0 0"]


def _stream_lines(port: int, formats: list[tuple[int, str]], direction: str) -> list[str]:
    lines = [f"m=audio {port} RTP/AVP " + " ".join(str(number) for number, _ in formats)]
    for number, name in formats:
        lines.append(f"a=rtpmap:{number} {name}/8000")
        if name == EVENT:
            lines.append(f"a=fmtp:{number} 0-15")
    return [*lines, "a=ptime:20", f"a={direction}"]


def _description(host: str, port: int, formats: list[tuple[int, str]], direction: str, version: int) -> str:
    lines = _head(host, version) + _stream_lines(port, formats, direction)
    return "".join(f"{line}\r\n" for line in lines)


def _refused(line: str) -> str:
    words = line.split()
    return f"m={words[0] if words else 'audio'} 0 " + " ".join(words[2:] or ["RTP/AVP", "0"])
