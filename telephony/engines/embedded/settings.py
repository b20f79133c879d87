"""How the embedded engine is set up on one machine: where, while the plan says what."""

from dataclasses import dataclass
from pathlib import Path

from telephony.media.door import MixerSettings
from telephony.media.ports import PortRange
from telephony.media.recorder import Strongroom
from telephony.media.sounds import SHIPPED
from telephony.sip.outputs import Settings as Signalling
from telephony.sip.size import LONGEST_DATAGRAM
from telephony.transports.connection import Limits
from telephony.transports.network import ELSEWHERE, ELSEWHERE6, own_address
from telephony.transports.trust import TlsFiles

EVERY_HOST = ("0.0.0.0", "::", "")


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """Times are seconds.

    ``host``: address to bind, ``0.0.0.0`` for all, ``::`` for all of IPv4 and IPv6; ``advertised``: address
    written into SIP and SDP, empty for the bound one or, where that is no address of its own, the one on the
    way to each peer; ``advertised6`` the same for IPv6 peers. ``sip_port`` 0 lets the system choose.
    ``tcp``: whether SIP is taken over TCP too, on the same port. ``tls``: our certificate; TLS then listens
    on ``tls_port``. ``srtp``: of our phones, as a trunk's in the plan. ``limits``: of connections.
    ``rtp_ports``: first and last, (0, 0) lets the system choose.
    ``sounds``: a folder with ``prompts/<language>/<name>.wav`` searched before the shipped ones.
    ``strongroom``: where recordings are kept; None: nothing is recorded. ``mixer_apart``: whether the mixer
    has a process of its own, as it must beside much else.
    ``ring_limit``: an outgoing call that rings longer is given up. ``media_limit``: silence until MediaLost.
    ``unanswered_limit``: calls one address may have ringing at once; more get 503. ``max_per_source``:
    transactions one address (an IPv6 /64) may have alive; more get 503.
    ``qualify_every``/``qualify_limit``: how often a phone is asked whether it lives, and how long it may
    take; two silent answers in a row make it offline; 0: never asked. ``least_expiry``/``most_expiry``:
    registrations.
    ``trunk_retry``: first wait after a provider refused our registration; ``trunk_silence``: how long a trunk
    may say nothing to a call until the next one is tried. ``name_servers``: (address, port) to ask instead
    of the system's.
    ``session_expires``: a call ends when nobody said for so long that it goes on (RFC 4028); a far end that
    knows no session timers is asked every half of it; 0: neither.
    ``digest``: algorithms offered to phones, best first: SHA-256, MD5. MD5 alone is the rule because SIPp and
    many desk phones give up when the first of several challenges is one they do not know (RFC 8760 2.4).
    """

    host: str = "127.0.0.1"
    sip_port: int = 5060
    advertised: str = ""
    advertised6: str = ""
    tcp: bool = True
    tls: TlsFiles | None = None
    tls_port: int = 5061
    srtp: str = "allowed"
    limits: Limits = Limits()
    rtp_ports: tuple[int, int] = (0, 0)
    sounds: Path | None = None
    strongroom: Strongroom | None = None
    mixer_apart: bool = False
    language: str = "en"
    realm: str = "ringdesk"
    digest: tuple[str, ...] = ("MD5",)
    user_agent: str = "Ringdesk"
    ring_limit: float = 180.0
    media_limit: float = 30.0
    unanswered_limit: int = 100
    max_transactions: int = 50_000
    max_per_source: int = 5_000
    qualify_every: float = 9.0
    qualify_limit: float = 4.0
    least_expiry: int = 30
    most_expiry: int = 600
    trunk_expiry: int = 300
    trunk_retry: float = 10.0
    trunk_silence: float = 6.0
    session_expires: int = 900
    name_servers: tuple[tuple[str, int], ...] = ()

    @property
    def public_host(self) -> str:
        """The numeric address peers can reach us at."""
        if self.advertised:
            return self.advertised
        if self.host not in EVERY_HOST:
            return self.host
        return _facing(ELSEWHERE, "127.0.0.1")

    @property
    def public_host6(self) -> str:
        """The numeric address IPv6 peers can reach us at; without IPv6 that of all others."""
        if self.advertised6:
            return self.advertised6
        if self.host == "::":
            return _facing(ELSEWHERE6, "::1")
        return self.public_host

    def own_way(self, peer: str) -> bool:
        """Whether a peer is told the address of ours on the way to it: nothing fixes another."""
        fixed = self.advertised6 or self.advertised if ":" in peer else self.advertised
        return not fixed and self.host in EVERY_HOST

    @property
    def signalling(self) -> Signalling:
        """How the SIP core behaves in the exchange."""
        return Signalling(
            ("REGISTER", "OPTIONS", "UPDATE"), follow_source=True, max_transactions=self.max_transactions,
            max_per_source=self.max_per_source, longest_datagram=LONGEST_DATAGRAM if self.tcp else 0,
            session_expires=self.session_expires, reliable=True, transfers=True,
        )  # fmt: skip

    @property
    def port_range(self) -> PortRange:
        return PortRange(*self.rtp_ports)

    @property
    def sound_folders(self) -> tuple[Path, ...]:
        return (SHIPPED,) if self.sounds is None else (self.sounds, SHIPPED)

    @property
    def mixer(self) -> MixerSettings:
        room = self.strongroom
        return MixerSettings(
            self.host, self.port_range, self.sound_folders, self.media_limit,
            recordings=room.folder if room is not None else None,
        )  # fmt: skip


def _facing(towards: str, alone: str) -> str:
    try:
        return own_address(towards)
    except OSError:  # no network at all: only this machine can call
        return alone
