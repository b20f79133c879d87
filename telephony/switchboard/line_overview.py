"""Read models of the lines: trunks, phones, the exchange's own addresses, and what was tried on them.

They go to desks that look at them only (``LinesWatched``): a house of 100 phones need not hear of each.
"""

from dataclasses import dataclass

from telephony.switchboard.ids import OperatorId, TrunkId


@dataclass(frozen=True, slots=True)
class TroubleView:
    """One change of a line's state at a time (epoch s). ``problem`` empty: it came back."""

    at: float
    problem: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class PingView:
    """An OPTIONS somebody asked for. ``answered`` None: it is under way. ``status`` 0: no answer, and
    ``reason`` says why. ``round_trip`` in seconds."""

    asked: float
    answered: float | None = None
    status: int = 0
    reason: str = ""
    server: str = ""
    round_trip: float | None = None


@dataclass(frozen=True, slots=True)
class LineTestView:
    """A test call. ``state``: a state of the line test's table. ``verdict``: see ``line_test.verdict``,
    empty while it is under way. Times are epoch seconds, ``jitter`` and ``round_trip`` seconds."""

    number: str
    by: str
    state: str
    began: float
    rang: float | None = None
    answered: float | None = None
    ended: float | None = None
    verdict: str = ""
    status: int = 0
    codec: str = ""
    encrypted: bool = False
    early: bool = False
    mos: float | None = None
    loss: float | None = None
    jitter: float | None = None
    round_trip: float | None = None
    far_mos: float | None = None
    far_loss: float | None = None


@dataclass(frozen=True, slots=True)
class TrunkLine:
    """One trunk. ``state``: ``up``, ``down`` or ``trying`` (nothing is known yet), since ``since`` (epoch s,
    None when it is not known). ``place``: where the plan says it is, ``server`` what answered last;
    ``registers``: we register there, else it is known by address. ``order``: in which it is tried for calls
    out, from 1, 0: never. ``secure``: SIP travels over TLS; ``srtp``: as in the plan.
    ``ping``: seconds between OPTIONS, 0 for none; ``round_trip`` of the last. ``trouble``: newest first."""

    trunk: TrunkId
    name: str
    state: str
    since: float | None
    problem: str
    code: str
    transport: str
    place: str
    server: str
    registers: bool
    calls: int
    channels: int
    cost: int
    order: int
    ping: float
    round_trip: float | None
    secure: bool
    srtp: str
    codecs: tuple[str, ...]
    trouble: tuple[TroubleView, ...]
    pinged: PingView | None = None
    test: LineTestView | None = None


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """One operator's phone. ``since``: of its state, None when it was never seen; ``address``: transport and
    where it registered from; ``problem``: why it is gone."""

    operator: OperatorId
    name: str
    extension: str
    online: bool
    since: float | None
    address: str
    agent: str
    round_trip: float | None
    problem: str


@dataclass(frozen=True, slots=True)
class PlaceView:
    """The exchange's own addresses; see ``EngineListening``."""

    hosts: tuple[str, ...]
    ports: tuple[tuple[str, int], ...]
    rtp: tuple[int, int]
    certificate_until: float | None
    certificate_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinesView:
    """All of it. ``here`` is None until the engine has said where it listens."""

    trunks: tuple[TrunkLine, ...]
    phones: tuple[PhoneLine, ...]
    here: PlaceView | None = None
