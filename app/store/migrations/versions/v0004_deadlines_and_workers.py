"""When answers are due, and who can take how much work.

Tickets that are there already get their deadlines when somebody first looks at the list of requests.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _promises()
    _ticket_due()
    _workers()
    series = sa.table("series", sa.column("name", sa.String), sa.column("number", sa.Integer))
    op.bulk_insert(series, [{"name": name, "number": 0} for name in ("promises", "roster")])


def _promises() -> None:
    op.create_table(
        "calendar",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("zone", "weekly", "closed")),
        sa.PrimaryKeyConstraint("name", name="pk_calendar"),
        sa.CheckConstraint("name <> ''", name="ck_calendar_name"),
    )
    op.create_table(
        "promise",
        sa.Column("priority", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("team", sa.String, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("position", "response", "solution")),
        sa.Column(
            "calendar",
            sa.String,
            sa.ForeignKey("calendar.name", name="fk_promise_calendar"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("priority", "team", name="pk_promise"),
        sa.CheckConstraint("priority BETWEEN -1 AND 3", name="ck_promise_priority"),
        sa.CheckConstraint("response >= 0 AND solution >= 0", name="ck_promise_minutes"),
    )


def _ticket_due() -> None:
    times = ("response_due", "response_met", "solution_due", "solution_met")
    op.create_table(
        "ticket_due",
        sa.Column("ticket_id", sa.Integer, nullable=False),
        sa.Column("promises", sa.Integer, nullable=False),
        *(sa.Column(name, sa.DateTime(timezone=True)) for name in ("due", "due_soon")),
        sa.Column("due_kind", sa.String, nullable=False, server_default=""),
        sa.Column("standing", sa.Boolean, nullable=False, server_default=sa.text("0")),
        *(sa.Column(name, sa.DateTime(timezone=True)) for name in times),
        sa.PrimaryKeyConstraint("ticket_id", name="pk_ticket_due"),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["ticket.id"], name="fk_ticket_due_ticket_id", ondelete="CASCADE"
        ),
        sa.CheckConstraint("due_kind IN ('', 'response', 'solution')", name="ck_ticket_due_kind"),
        sa.CheckConstraint("(due IS NULL) = (due_kind = '')", name="ck_ticket_due_whole"),
    )
    known = sa.text("due IS NOT NULL")
    op.create_index("ix_ticket_due_due", "ticket_due", ["due"], sqlite_where=known, postgresql_where=known)


def _workers() -> None:
    op.create_table(
        "worker",
        sa.Column("operator", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("capacity", sa.Integer, nullable=False),
        sa.Column("away", sa.Boolean, nullable=False, server_default=sa.text("0")),
        sa.Column("given_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("operator", name="pk_worker"),
        sa.CheckConstraint("operator <> '' AND capacity >= 1", name="ck_worker_able"),
    )
    op.create_table(
        "worker_skill",
        sa.Column("operator", sa.String, nullable=False),
        sa.Column("team", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("operator", "team", name="pk_worker_skill"),
        sa.ForeignKeyConstraint(
            ["operator"], ["worker.operator"], name="fk_worker_skill_operator", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "work_weight",
        sa.Column("priority", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("weight", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("priority", "kind", name="pk_work_weight"),
        sa.CheckConstraint("weight >= 1", name="ck_work_weight_weight"),
    )
    op.create_table(
        "ticket_refusal",
        sa.Column("ticket_id", sa.Integer, nullable=False),
        sa.Column("operator", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("ticket_id", "operator", name="pk_ticket_refusal"),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["ticket.id"], name="fk_ticket_refusal_ticket_id", ondelete="CASCADE"
        ),
    )
