"""Time spent on tickets, and who looks at what."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

AREAS = ("time", "presence")


def upgrade() -> None:
    _entry()
    _stretch()
    _correction()
    _presence()
    change = sa.table("change", sa.column("area", sa.String), sa.column("number", sa.Integer))
    op.bulk_insert(change, [{"area": area, "number": 0} for area in AREAS])


def _entry() -> None:
    op.create_table(
        "time_entry",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("ticket_id", sa.Integer, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("source", sa.String, nullable=False),
        sa.Column("call", sa.String, server_default="", nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("started", sa.DateTime(timezone=True)),
        sa.Column("measured", sa.Integer, nullable=False),
        sa.Column("corrected", sa.Integer),
        sa.Column("reason", sa.String, server_default="", nullable=False),
        sa.CheckConstraint("source IN ('focus', 'call', 'typed')", name="ck_time_entry_source"),
        sa.CheckConstraint("(source = 'call') = (call <> '')", name="ck_time_entry_call"),
        sa.CheckConstraint(
            "measured >= 0 AND (corrected IS NULL OR corrected >= 0)", name="ck_time_entry_seconds"
        ),
        sa.CheckConstraint(
            "reason <> '' OR (corrected IS NULL AND source <> 'typed')", name="ck_time_entry_reason"
        ),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="fk_time_entry_ticket_id"),
        sa.PrimaryKeyConstraint("id", name="pk_time_entry"),
    )
    op.create_index("ix_time_entry_ticket_id", "time_entry", ["ticket_id"])
    op.create_index("ix_time_entry_day", "time_entry", ["day"])
    op.create_index(
        "uq_time_entry_call_who_ticket_id",
        "time_entry",
        ["call", "who", "ticket_id"],
        unique=True,
        sqlite_where=sa.text("call <> ''"),
    )


def _stretch() -> None:
    op.create_table(
        "time_stretch",
        sa.Column("key", sa.String, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("rank", sa.Integer, nullable=False),
        sa.Column("call", sa.String, server_default="", nullable=False),
        sa.Column("entry_id", sa.Integer),
        sa.Column("started", sa.Integer, nullable=False),
        sa.Column("ended", sa.Integer, nullable=False),
        sa.Column("seconds", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint("(call = '') = (entry_id IS NOT NULL)", name="ck_time_stretch_whose"),
        sa.CheckConstraint("seconds >= 0 AND started <= ended", name="ck_time_stretch_order"),
        sa.ForeignKeyConstraint(["entry_id"], ["time_entry.id"], name="fk_time_stretch_entry_id"),
        sa.PrimaryKeyConstraint("key", name="pk_time_stretch"),
    )
    op.create_index("ix_time_stretch_who_ended", "time_stretch", ["who", "ended"])
    op.create_index(
        "ix_time_stretch_entry_id", "time_stretch", ["entry_id"], sqlite_where=sa.text("entry_id IS NOT NULL")
    )
    op.create_index("ix_time_stretch_call", "time_stretch", ["call"], sqlite_where=sa.text("call <> ''"))


def _correction() -> None:
    op.create_table(
        "time_correction",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("entry_id", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("before", sa.Integer, nullable=False),
        sa.Column("after", sa.Integer, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["time_entry.id"], name="fk_time_correction_entry_id"),
        sa.PrimaryKeyConstraint("id", name="pk_time_correction"),
    )
    op.create_index("ix_time_correction_entry_id", "time_correction", ["entry_id"])


def _presence() -> None:
    op.create_table(
        "presence",
        sa.Column("desk", sa.String, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("ticket_id", sa.Integer, nullable=False),
        sa.Column("editing", sa.Boolean, nullable=False),
        sa.Column("since", sa.Float, nullable=False),
        sa.Column("beat", sa.Float, nullable=False),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["ticket.id"], name="fk_presence_ticket_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("desk", name="pk_presence"),
    )
    op.create_index("ix_presence_ticket_id", "presence", ["ticket_id"])
