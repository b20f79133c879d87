"""Sums of half hours and days, for reports of months and years."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0025"
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
    """What there is already is counted a day at a time while the exchange runs."""
    connection = op.get_bind()
    found = [
        connection.execute(sa.text(f"SELECT {bound}(slot) / 96 FROM {table}")).scalar()
        for table in ("visit_sum", "work_sum", "state_sum")
        for bound in ("min", "max")
    ]
    known = [day for day in found if day is not None]
    for day in range(min(known), max(known) + 1) if known else ():
        connection.execute(sa.text("INSERT INTO day_left VALUES (:day)"), {"day": day})
