"""Planned service and the calls that come of it; how grave a recall is, and its steps one by one."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _plans()
    _tasks()
    _reasons()
    _recalls()
    op.execute("INSERT INTO change (area, number) VALUES ('tasks', 0)")


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String, nullable=False, server_default="") for name in names]


def _gone(table: str, column: str, to: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{to}.id", name=f"fk_{table}_{column}", ondelete="CASCADE")


def _plans() -> None:
    op.create_table(
        "service_plan",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("product_id", sa.Integer, _gone("service_plan", "product_id", "product")),
        sa.Column("device_id", sa.Integer, _gone("service_plan", "device_id", "device")),
        sa.Column("months", sa.Integer, nullable=False),
        sa.Column("basis", sa.String, nullable=False),
        sa.Column("days", sa.Integer, nullable=False),
        sa.Column("since", sa.Date, nullable=False),
        *_text("what_to_do"),
        sa.Column("active", sa.Boolean, nullable=False, server_default=sa.text("1")),
        sa.PrimaryKeyConstraint("id", name="pk_service_plan"),
        sa.CheckConstraint("title <> ''", name="ck_service_plan_title"),
        sa.CheckConstraint("kind IN ('service', 'warranty')", name="ck_service_plan_kind"),
        sa.CheckConstraint("basis IN ('sale', 'service')", name="ck_service_plan_basis"),
        sa.CheckConstraint("days >= 0 AND months >= 0", name="ck_service_plan_positive"),
        sa.CheckConstraint(
            "kind = 'warranty' OR (months > 0 AND (product_id IS NULL) <> (device_id IS NULL))",
            name="ck_service_plan_whole",
        ),
    )
    op.create_table(
        "service_done",
        sa.Column("plan_id", sa.Integer, _gone("service_done", "plan_id", "service_plan"), nullable=False),
        sa.Column("device_id", sa.Integer, _gone("service_done", "device_id", "device"), nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        *_text("who"),
        sa.PrimaryKeyConstraint("plan_id", "device_id", "day", name="pk_service_done"),
    )
    op.create_table(
        "day_job",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("at", _AT, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_day_job"),
    )


def _tasks() -> None:
    op.create_table(
        "call_task",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("customer", sa.String, nullable=False),
        sa.Column("person_id", sa.Integer, _gone("call_task", "person_id", "party")),
        sa.Column("company_id", sa.Integer, _gone("call_task", "company_id", "party")),
        *_text("number"),
        sa.Column("state", sa.String, nullable=False, server_default="open"),
        sa.Column("due", _AT, nullable=False),
        *_text("owner"),
        sa.Column("attempts", sa.Integer, nullable=False, server_default=sa.text("0")),
        *_text("note"),
        sa.Column("created", _AT, nullable=False),
        sa.Column("changed", _AT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_call_task"),
        sa.CheckConstraint("customer <> ''", name="ck_call_task_customer"),
        sa.CheckConstraint(
            "state IN ('open', 'attempted', 'snoozed', 'reached', 'done', 'dropped')",
            name="ck_call_task_state",
        ),
    )
    live = sa.text("state IN ('open', 'attempted', 'snoozed', 'reached')")
    op.create_index("uq_call_task_customer", "call_task", ["customer"], unique=True, sqlite_where=live)
    op.create_index("ix_call_task_state_due", "call_task", ["state", "due"])
    for column in ("person_id", "company_id"):
        known = sa.text(f"{column} IS NOT NULL")
        op.create_index(f"ix_call_task_{column}", "call_task", [column], sqlite_where=known)


def _reasons() -> None:
    op.create_table(
        "call_reason",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("task_id", sa.Integer, _gone("call_reason", "task_id", "call_task"), nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        *_text("text", "what_to_do"),
        sa.Column("device_id", sa.Integer, _gone("call_reason", "device_id", "device")),
        sa.Column("ref", sa.Integer),
        sa.Column("due", sa.Date),
        sa.Column("state", sa.String, nullable=False, server_default="open"),
        *_text("who", "outcome"),
        sa.Column("changed", _AT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_call_reason"),
        sa.UniqueConstraint("key", name="uq_call_reason_key"),
        sa.CheckConstraint(
            "kind IN ('recall', 'service', 'warranty', 'callback')", name="ck_call_reason_kind"
        ),
        sa.CheckConstraint("state IN ('open', 'done', 'refused', 'void')", name="ck_call_reason_state"),
    )
    op.create_index("ix_call_reason_task_id", "call_reason", ["task_id"])
    open_ones = sa.text("state = 'open'")
    op.create_index("ix_call_reason_kind_ref", "call_reason", ["kind", "ref"], sqlite_where=open_ones)
    op.create_table(
        "call_attempt",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("task_id", sa.Integer, _gone("call_attempt", "task_id", "call_task"), nullable=False),
        sa.Column("at", _AT, nullable=False),
        *_text("who"),
        sa.Column("outcome", sa.String, nullable=False),
        *_text("call", "text"),
        sa.PrimaryKeyConstraint("id", name="pk_call_attempt"),
    )
    of_call = sa.text("call <> ''")
    op.create_index(
        "uq_call_attempt_task_id_call", "call_attempt", ["task_id", "call"], unique=True, sqlite_where=of_call
    )


def _recalls() -> None:
    op.add_column("recall", sa.Column("severity", sa.String, nullable=False, server_default="safety"))
    op.create_table(
        "recall_step",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("recall_id", sa.Integer, _gone("recall_step", "recall_id", "recall"), nullable=False),
        sa.Column("device_id", sa.Integer, _gone("recall_step", "device_id", "device"), nullable=False),
        sa.Column("at", _AT, nullable=False),
        *_text("who"),
        sa.Column("state", sa.String, nullable=False),
        *_text("text"),
        sa.PrimaryKeyConstraint("id", name="pk_recall_step"),
    )
    op.create_index("ix_recall_step_recall_id_device_id", "recall_step", ["recall_id", "device_id"])
    op.execute(
        "INSERT INTO recall_step (recall_id, device_id, at, who, state) "
        "SELECT recall_id, device_id, changed_at, who, state FROM recall_device WHERE state <> 'open'"
    )
