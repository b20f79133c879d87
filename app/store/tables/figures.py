"""What calls were to queues and operators, and its sums by quarter of an hour. Times are milliseconds: whole
numbers add up to the same in any order. See ``telephony.switchboard.facts`` and ``tally`` for the meaning."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table

from app.store.tables.columns import metadata
from telephony.switchboard.tally import EDGES

WORK_SUMS = (
    "handled", "talk", "hold", "wrap_up", "held", "transferred", "offers", "missed", "declined", "lost",
    "outgoing", "out_time",
)  # fmt: skip
"""As in ``tally.WorkCount``, in its order."""
VISIT_KEY = ("slot", "queue", "outcome", "edge")
WORK_KEY = ("slot", "queue", "operator")
STATE_KEY = ("slot", "operator", "state", "code")
STEPS = tuple(f"step_{edge}" for edge in range(len(EDGES) + 1))
"""Visits by step of their wait, a column each: an index of ``EDGES``, or one more."""


def _number(name: str, comment: str | None = None) -> Column[int]:
    return Column(name, Integer, nullable=False, comment=comment)


def _word(name: str) -> Column[str]:
    return Column(name, String, nullable=False)


def _key(name: str, kind: type[String] | type[Integer] = String) -> Column:
    return Column(name, kind, primary_key=True, autoincrement=False)


queue_visit = Table(
    "queue_visit",
    metadata,
    Column("contact_id", ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True),
    _key("position", Integer),
    _number("at", "epoch, when he came into the line"),
    _word("queue"),
    _word("outcome"),
    _number("edge", "the step his wait is in"),
    _number("wait"),
    _word("operator"),
    CheckConstraint("outcome IN ('answered', 'abandoned', 'flow_out', 'error')", name="outcome"),
    Index("ix_queue_visit_at", "at"),
    sqlite_with_rowid=False,
)

operator_work = Table(
    "operator_work",
    metadata,
    Column("contact_id", ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True),
    _key("operator"),
    _key("queue"),
    _number("at", "epoch, when he was first rung or talked"),
    *(_number(name) for name in WORK_SUMS),
    Index("ix_operator_work_at", "at"),
    sqlite_with_rowid=False,
)

operator_span = Table(
    "operator_span",
    metadata,
    _key("operator"),
    _key("started", Integer),
    _number("ended"),
    _word("state"),
    _word("code"),
    CheckConstraint("ended >= started", name="forward"),
    Index("ix_operator_span_started", "started"),
    sqlite_with_rowid=False,
)

visit_sum = Table(
    "visit_sum",
    metadata,
    _key("slot", Integer),
    _key("queue"),
    _key("outcome"),
    _key("edge", Integer),
    *(_number(name) for name in ("visits", "waited", "longest")),
    sqlite_with_rowid=False,
)

work_sum = Table(
    "work_sum",
    metadata,
    _key("slot", Integer),
    _key("queue"),
    _key("operator"),
    *(_number(name) for name in WORK_SUMS),
    sqlite_with_rowid=False,
)

state_sum = Table(
    "state_sum",
    metadata,
    _key("slot", Integer),
    _key("operator"),
    _key("state"),
    _key("code"),
    _number("time"),
    sqlite_with_rowid=False,
)

# ---- sums of longer times, for reports of months and years: each leaves out what its questions never ask

visit_half = Table(
    "visit_half",
    metadata,
    _key("slot", Integer),
    _key("queue"),
    _key("outcome"),
    *(_number(name) for name in (*STEPS, "waited", "longest")),
    sqlite_with_rowid=False,
)
"""Of half an hour, with which the hours of nearly every zone begin."""

work_half = Table(
    "work_half",
    metadata,
    _key("slot", Integer),
    _key("queue"),
    *(_number(name) for name in WORK_SUMS),
    sqlite_with_rowid=False,
)

state_half = Table(
    "state_half",
    metadata,
    _key("slot", Integer),
    _key("state"),
    _key("code"),
    _number("time"),
    sqlite_with_rowid=False,
)

work_day = Table(
    "work_day",
    metadata,
    _key("slot", Integer),
    _key("operator"),
    *(_number(name) for name in WORK_SUMS),
    sqlite_with_rowid=False,
)
"""Of a day of UTC: what a zone's day has beside whole ones is asked of the quarters."""

state_day = Table(
    "state_day",
    metadata,
    _key("slot", Integer),
    _key("operator"),
    _key("state"),
    _key("code"),
    _number("time"),
    sqlite_with_rowid=False,
)

day_left = Table("day_left", metadata, _key("day", Integer), sqlite_with_rowid=False)
"""Days of UTC whose sums are to be counted again from the facts."""
