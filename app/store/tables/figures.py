"""What calls were to queues and operators, and its sums by quarter of an hour. Times are milliseconds: whole
numbers add up to the same in any order. See ``telephony.switchboard.facts`` and ``tally`` for the meaning."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table

from app.store.tables.columns import metadata

WORK_SUMS = (
    "handled", "talk", "hold", "wrap_up", "held", "transferred", "offers", "missed", "declined", "lost",
    "outgoing", "out_time",
)  # fmt: skip
"""As in ``tally.WorkCount``, in its order."""
VISIT_KEY = ("slot", "queue", "outcome", "edge")
WORK_KEY = ("slot", "queue", "operator")
STATE_KEY = ("slot", "operator", "state", "code")


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
