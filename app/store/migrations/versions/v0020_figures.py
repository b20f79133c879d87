"""Queue visits, operators' work and states, and their sums by quarter of an hour."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

SUMS = (
    "handled", "talk", "hold", "wrap_up", "held", "transferred", "offers", "missed", "declined", "lost",
    "outgoing", "out_time",
)  # fmt: skip


def upgrade() -> None:
    # Contacts from before are counted bit by bit while the exchange runs.
    op.add_column("contact", sa.Column("counted", sa.Boolean, nullable=False, server_default=sa.text("0")))
    op.create_index("ix_contact_uncounted", "contact", ["id"], sqlite_where=sa.text("counted = 0"))
    _make(
        "queue_visit",
        ("contact_id", "position"),
        {
            "contact_id": int,
            "position": int,
            "at": int,
            "queue": str,
            "outcome": str,
            "edge": int,
            "wait": int,
        }
        | {"operator": str},
        sa.CheckConstraint(
            "outcome IN ('answered', 'abandoned', 'flow_out', 'error')", name="ck_queue_visit_outcome"
        ),
        _of_contact("queue_visit"),
    )
    op.create_index("ix_queue_visit_at", "queue_visit", ["at"])
    _make(
        "operator_work",
        ("contact_id", "operator", "queue"),
        {"contact_id": int, "operator": str, "queue": str, "at": int} | dict.fromkeys(SUMS, int),
        _of_contact("operator_work"),
    )
    op.create_index("ix_operator_work_at", "operator_work", ["at"])
    _make_states_and_sums()


def _make_states_and_sums() -> None:
    _make(
        "operator_span",
        ("operator", "started"),
        {"operator": str, "started": int, "ended": int, "state": str, "code": str},
        sa.CheckConstraint("ended >= started", name="ck_operator_span_forward"),
    )
    _make(
        "visit_sum",
        ("slot", "queue", "outcome", "edge"),
        {
            "slot": int,
            "queue": str,
            "outcome": str,
            "edge": int,
            "visits": int,
            "waited": int,
            "longest": int,
        },
    )
    _make(
        "work_sum",
        ("slot", "queue", "operator"),
        {"slot": int, "queue": str, "operator": str} | dict.fromkeys(SUMS, int),
    )
    _make(
        "state_sum",
        ("slot", "operator", "state", "code"),
        {"slot": int, "operator": str, "state": str, "code": str, "time": int},
    )


def _of_contact(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["contact_id"], ["contact.id"], name=f"fk_{table}_contact_id", ondelete="CASCADE"
    )


def _make(table: str, key: tuple[str, ...], columns: dict[str, type], *more: sa.Constraint) -> None:
    kinds = {int: sa.Integer, str: sa.String}
    op.create_table(
        table,
        *(
            sa.Column(name, kinds[kind], nullable=False, autoincrement=False)
            for name, kind in columns.items()
        ),
        sa.PrimaryKeyConstraint(*key, name=f"pk_{table}"),
        *more,
        sqlite_with_rowid=False,
    )
