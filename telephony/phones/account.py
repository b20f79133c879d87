"""Whose phone this is, and where it stands in the network."""

from __future__ import annotations

import logging
import socket
from dataclasses import dataclass, field
from pathlib import Path

from telephony.media.ports import PortRange
from telephony.sip.message import TCP, TLS, UDP
from telephony.sip.offer_answer import SECURITY

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Account:
    """Whose phone this is and how it behaves. ``local_ip``: where the exchange reaches us; "" is the address
    this machine uses towards the exchange. ``sip_port`` 0: any free one. Seconds: ``expires`` asked for,
    ``answer_limit`` for one REGISTER, ``retry`` after a failure, ``media_timeout`` without sound.

    ``transport``: UDP, TCP or TLS. ``authority``: a PEM file of whom TLS believes besides the system's own.
    ``srtp``: none, allowed or required; its keys travel over TLS only (RFC 4568 7.1)."""

    host: str
    port: int
    extension: str
    secret: str = field(repr=False)
    display_name: str = ""
    local_ip: str = ""
    sip_port: int = 0
    rtp_ports: PortRange = PortRange(0, 0)
    expires: int = 60
    answer_limit: float = 5.0
    retry: float = 5.0
    media_timeout: float = 20.0
    transport: str = UDP
    authority: Path | None = None
    srtp: str = "none"

    def __post_init__(self) -> None:
        for name, text in (("host", self.host), ("extension", self.extension)):
            if not text or not all(ch.isascii() and (ch.isalnum() or ch in "._-+") for ch in text):
                raise ValueError(f"{name} {text!r}: letters, digits and . _ - + only")
        if self.transport not in (UDP, TCP, TLS):
            raise ValueError(f"transport {self.transport!r}: UDP, TCP or TLS")
        if self.srtp not in SECURITY:
            raise ValueError(f"srtp {self.srtp!r}: {', '.join(SECURITY)}")
        if self.srtp == "required" and self.transport != TLS:
            raise ValueError("encrypted sound needs TLS: its keys would be read by everybody on the way")


def look_up(host: str) -> str | None:
    """The IPv4 address of a name; None, with a log line, when it has none."""
    try:
        return socket.gethostbyname(host)
    except OSError as error:
        log.warning("cannot look up %s: %s", host, error)
        return None
