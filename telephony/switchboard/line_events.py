"""What happens to lines beside calls, and what people ask of them; see ``events``."""

from dataclasses import dataclass

from telephony.switchboard.events import Asked, Event
from telephony.switchboard.ids import LegId, OperatorId, TrunkId


@dataclass(frozen=True, slots=True)
class EngineListening(Event):
    """Where the exchange is reached. ``hosts``: its addresses as IPv4 and as IPv6 peers see them; ``ports``:
    (transport, port); ``rtp``: first and last port of sound, (0, 0) when the system chooses.
    ``certificate_until``: epoch s, None without a certificate; ``certificate_names``: whom it is for."""

    hosts: tuple[str, ...]
    ports: tuple[tuple[str, int], ...]
    rtp: tuple[int, int] = (0, 0)
    certificate_until: float | None = None
    certificate_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TrunkSeen(Event):
    """A trunk answered. ``server``: transport and address that did; ``round_trip``: seconds from OPTIONS to
    its answer, None when a REGISTER was answered. Told when either differs noticeably from the last."""

    trunk: TrunkId
    server: str
    round_trip: float | None = None


@dataclass(frozen=True, slots=True)
class PhoneSeen(Event):
    """An operator's phone registered or answered an OPTIONS, as ``TrunkSeen``."""

    operator: OperatorId
    address: str
    agent: str
    round_trip: float | None = None


@dataclass(frozen=True, slots=True)
class TrunkTried(Event):
    """Answer to ``AskTrunk``: the SIP status with its reason phrase, 0 and why when there was no answer."""

    trunk: TrunkId
    status: int
    reason: str
    server: str = ""
    round_trip: float | None = None


@dataclass(frozen=True, slots=True)
class LegAgreed(Event):
    """What a test call's sound is sent in. ``early``: before the answer."""

    leg: LegId
    codec: str
    encrypted: bool
    early: bool


@dataclass(frozen=True, slots=True)
class LinesWatched(Asked):
    """He looks at the lines, or looks away: details of them go to those who look only."""

    watching: bool


@dataclass(frozen=True, slots=True)
class LinePingAsked(Asked):
    """Ask this trunk now whether it lives."""

    trunk: TrunkId


@dataclass(frozen=True, slots=True)
class LineTestAsked(Asked):
    """Call this number over this trunk and no other, measure, hang up."""

    trunk: TrunkId
    number: str


@dataclass(frozen=True, slots=True)
class LineTestStopped(Asked):
    """End the test call that is under way."""

    trunk: TrunkId
