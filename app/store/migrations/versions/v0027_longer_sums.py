"""Sums of half hours and days, for reports of months and years; waits as they were announced."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

SUMS = (
    "handled", "talk", "hold", "wrap_up", "held", "transferred", "offers", "missed", "declined", "lost",
    "outgoing", "out_time",
)  # fmt: skip
STEPS = tuple(f"step_{edge}" for edge in range(20))


def upgrade() -> None:
    op.create_index("ix_operator_span_started", "operator_span", ["started"])
    _make("visit_half", {"queue": str, "outcome": str}, (*STEPS, "waited", "longest"))
    _make("work_half", {"queue": str}, SUMS)
    _make("state_half", {"state": str, "code": str}, ("time",))
    _make("work_day", {"operator": str}, SUMS)
    _make("state_day", {"operator": str, "state": str, "code": str}, ("time",))
    op.create_table(
        "day_left", sa.Column("day", sa.Integer, primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )  # fmt: skip
    _leave_days()
    _make_foretold()


def _make_foretold() -> None:
    op.create_table(
        "foretold_wait",
        sa.Column(
            "contact_id", sa.Integer, sa.ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("queue", sa.String, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("told", sa.Integer, nullable=False),
        sa.Column("said", sa.Boolean, nullable=False),
        sa.Column("waited", sa.Integer),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_foretold_wait_at", "foretold_wait", ["at"])
    # What the history knows: the first that was told in a call, in the queue it ended up in.
    op.execute(
        """INSERT INTO foretold_wait (contact_id, position, queue, at, told, said, waited)
        SELECT id, 0, queue, CAST(round((julianday(arrived) - 2440587.5) * 86400000) AS INTEGER),
               CAST(round(announced * 1000) AS INTEGER), 1, CAST(round(announced_true * 1000) AS INTEGER)
        FROM contact WHERE announced IS NOT NULL AND direction = 'in'"""
    )


def _make(name: str, key: dict[str, type], numbers: tuple[str, ...]) -> None:
    columns = {"slot": int} | key
    kinds = {int: sa.Integer, str: sa.String}
    op.create_table(
        name,
        *(
            sa.Column(each, kinds[kind], primary_key=True, autoincrement=False)
            for each, kind in columns.items()
        ),
        *(sa.Column(each, sa.Integer, nullable=False) for each in numbers),
        sqlite_with_rowid=False,
    )


def _leave_days() -> None:
    """Days that have sums are counted again, one at a time, while the exchange runs. From one to the next by
    the key: a wrong clock leaves decades without."""
    connection = op.get_bind()
    for table in ("visit_sum", "work_sum", "state_sum"):
        day = _next_day(connection, table, 0)
        while day is not None:
            connection.execute(sa.text("INSERT OR IGNORE INTO day_left VALUES (:day)"), {"day": day})
            day = _next_day(connection, table, day + 1)


def _next_day(connection: sa.Connection, table: str, day: int) -> int | None:
    asking = sa.text(f"SELECT min(slot) / 96 FROM {table} WHERE slot >= :first")
    return connection.execute(asking, {"first": day * 96}).scalar()
