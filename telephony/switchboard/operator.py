"""The life of an operator's shift. Owned by the exchange, never by a desk: one table, one truth.

``offered`` is the reservation: taken before any INVITE goes out, so that two callers can never get the same
operator. What somebody asks for during a call (pause, sign out) is kept in ``after`` and done when the
after-call work ends. A phone that is not registered makes a ready operator ineligible, not signed out.
"""

from collections.abc import Callable
from dataclasses import dataclass

from telephony.switchboard.facts import StateSpan
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.plan import OperatorPlan
from telephony.switchboard.table import Table

OPERATOR = Table(
    name="operator",
    states=("offline", "ready", "offered", "talking", "wrap_up", "paused", "not_responding", "monitoring"),
    events=(
        "signed_in",
        "signed_out",
        "made_ready",
        "paused",
        "offer_made",
        "offer_over",
        "missed",
        "answered",
        "dialled",
        "talk_over",
        "wrap_up_over",
        "phone_lost",
        "monitor_begun",
        "monitor_over",
        "took_over",
    ),
    moves={
        ("offline", "signed_in"): "ready",
        ("ready", "signed_out"): "offline",
        ("paused", "signed_out"): "offline",
        ("not_responding", "signed_out"): "offline",
        ("ready", "made_ready"): "ready",
        ("paused", "made_ready"): "ready",
        ("not_responding", "made_ready"): "ready",
        ("ready", "paused"): "paused",
        ("paused", "paused"): "paused",
        ("not_responding", "paused"): "paused",
        ("ready", "offer_made"): "offered",
        ("offered", "offer_over"): "ready",
        ("offered", "missed"): "not_responding",
        ("offered", "answered"): "talking",
        ("ready", "dialled"): "talking",
        ("paused", "dialled"): "talking",
        ("not_responding", "dialled"): "talking",
        ("talking", "talk_over"): "wrap_up",
        ("wrap_up", "wrap_up_over"): "ready",
        ("talking", "phone_lost"): "not_responding",
        ("ready", "monitor_begun"): "monitoring",
        ("paused", "monitor_begun"): "monitoring",
        ("not_responding", "monitor_begun"): "monitoring",
        ("monitoring", "monitor_over"): "ready",
        ("monitoring", "phone_lost"): "not_responding",
        ("monitoring", "took_over"): "talking",
    },
)
TABLES = (OPERATOR,)

_DECIDING = frozenset({"state", "phone_online", "after", "idle_since"})
"""Fields that decide whether he is free, and since when."""
FREE = frozenset({"ready", "paused", "not_responding"})
SILENT = "not_responding"
"""As ``after``: he was that before, and is again unless he says otherwise."""


@dataclass(slots=True)
class Operator:
    """``after``: what he becomes when the call is done: ``""`` (ready), ``offline``, a pause code or, of who
    listens to a call (``monitoring``), ``SILENT``.
    ``idle_since`` orders the longest-idle strategy: an offer that comes to nothing does not reset it.
    ``answered``: calls taken since he signed in; ``turn``: grows with every offer of the house. ``watch``
    hears of every change that may make him free. ``told``: hears of each stretch of a state that is over;
    ``told_until``: what came before is told."""

    plan: OperatorPlan
    state: str = "offline"
    since: float = 0.0
    idle_since: float = 0.0
    pause_code: str = ""
    after: str = ""
    phone_online: bool = False
    misses: int = 0
    call: CallId | None = None
    answered: int = 0
    turn: int = 0
    watch: "Callable[[Operator], None] | None" = None
    told: Callable[[StateSpan], None] | None = None
    told_until: float = 0.0

    def __setattr__(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)
        if name in _DECIDING and getattr(self, "watch", None) is not None:
            self.watch(self)  # type: ignore[misc]

    @property
    def id(self) -> OperatorId:
        return self.plan.id

    @property
    def eligible(self) -> bool:
        """May be offered a call now."""
        return self.state == "ready" and self.phone_online and not self.after

    def takes_up(self, call: CallId, now: float) -> None:
        """A call that he went for himself; the pause he was in goes on after it."""
        self.after = self.pause_code if self.state == "paused" else self.after
        self.move("dialled", now)
        self.call = call

    def move(self, event: str, now: float) -> None:
        """Take the table's step; raises OutOfTurn."""
        after = OPERATOR.next(self.state, event)
        self.tell(now)
        before, self.state = self.state, after
        self.since = now
        if before == "offline":
            self.answered = 0
        if self.state == "ready" and before not in ("ready", "offered"):
            self.idle_since = now
        if self.state != "paused":
            self.pause_code = ""

    def running(self, now: float) -> StateSpan | None:
        """What is not told yet of the state he is in; None: nothing, or he is not signed in."""
        if self.state == "offline" or now <= self.told_until:
            return None
        return StateSpan(self.id, self.state, self.pause_code, self.told_until, float(now))

    def tell(self, now: float) -> None:
        """Up to now it is sure in which state he was."""
        span = self.running(now)
        if span is not None and self.told is not None:
            self.told(span)
        self.told_until = float(now)  # a journal gives back 5.0 for 5
