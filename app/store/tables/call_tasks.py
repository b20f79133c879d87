"""Service plans, calls to make with their reasons and attempts, and the steps of recalls."""

from sqlalchemy import Boolean, CheckConstraint, Column, Date, ForeignKey, Index, Integer, String, Table, text

from app.store.tables.columns import UtcDateTime, metadata

ALIVE = "state IN ('open', 'attempted', 'snoozed', 'reached')"
"""As the index says it, word for word: else SQLite does not see that the index serves."""

service_plan = Table(
    "service_plan",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("title", String, nullable=False),
    Column("product_id", ForeignKey("product.id", ondelete="CASCADE")),
    Column("device_id", ForeignKey("device.id", ondelete="CASCADE")),
    Column("months", Integer, nullable=False),
    Column("basis", String, nullable=False),
    Column("days", Integer, nullable=False, comment="tolerance, or before the end of the warranty"),
    Column("since", Date, nullable=False),
    Column("what_to_do", String, nullable=False, server_default=""),
    Column("active", Boolean, nullable=False, server_default=text("1")),
    CheckConstraint("title <> ''", name="title"),
    CheckConstraint("kind IN ('service', 'warranty')", name="kind"),
    CheckConstraint("basis IN ('sale', 'service')", name="basis"),
    CheckConstraint("days >= 0 AND months >= 0", name="positive"),
    CheckConstraint(
        "kind = 'warranty' OR (months > 0 AND (product_id IS NULL) <> (device_id IS NULL))", name="whole"
    ),
)

service_done = Table(
    "service_done",
    metadata,
    Column("plan_id", ForeignKey("service_plan.id", ondelete="CASCADE"), primary_key=True),
    Column("device_id", ForeignKey("device.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("who", String, nullable=False, server_default=""),
)

day_job = Table(
    "day_job",
    metadata,
    Column("name", String, primary_key=True),
    Column("day", Date, nullable=False, comment="the last day that was done to its end"),
    Column("at", UtcDateTime, nullable=False),
)

call_task = Table(
    "call_task",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("customer", String, nullable=False, comment="p12, c7, n and a number, x and a message"),
    Column("person_id", ForeignKey("party.id", ondelete="CASCADE")),
    Column("company_id", ForeignKey("party.id", ondelete="CASCADE")),
    Column("number", String, nullable=False, server_default="", comment="empty: the customer's first"),
    Column("state", String, nullable=False, server_default="open"),
    Column("due", UtcDateTime, nullable=False),
    Column("owner", String, nullable=False, server_default=""),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("note", String, nullable=False, server_default=""),
    Column("created", UtcDateTime, nullable=False),
    Column("changed", UtcDateTime, nullable=False),
    CheckConstraint("customer <> ''", name="customer"),
    CheckConstraint("state IN ('open', 'attempted', 'snoozed', 'reached', 'done', 'dropped')", name="state"),
    # One call handles all reasons for a customer.
    Index(
        "uq_call_task_customer",
        "customer",
        unique=True,
        sqlite_where=text(ALIVE),
    ),
    Index("ix_call_task_state_due", "state", "due"),
    Index("ix_call_task_person_id", "person_id", sqlite_where=text("person_id IS NOT NULL")),
    Index("ix_call_task_company_id", "company_id", sqlite_where=text("company_id IS NOT NULL")),
)

call_reason = Table(
    "call_reason",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("task_id", ForeignKey("call_task.id", ondelete="CASCADE"), nullable=False),
    Column("key", String, nullable=False, unique=True, comment="what makes it once and never again"),
    Column("kind", String, nullable=False),
    Column("text", String, nullable=False, server_default=""),
    Column("what_to_do", String, nullable=False, server_default=""),
    Column("device_id", ForeignKey("device.id", ondelete="CASCADE")),
    Column("ref", Integer, comment="of the recall or plan"),
    Column("due", Date),
    Column("state", String, nullable=False, server_default="open"),
    Column("who", String, nullable=False, server_default=""),
    Column("outcome", String, nullable=False, server_default="", comment="what the customer said"),
    Column("changed", UtcDateTime, nullable=False),
    CheckConstraint(
        "kind IN ('recall', 'service', 'warranty', 'callback', 'missed', 'message')", name="kind"
    ),
    CheckConstraint("state IN ('open', 'done', 'refused', 'void')", name="state"),
    Index("ix_call_reason_task_id", "task_id"),
    Index("ix_call_reason_kind_ref", "kind", "ref", sqlite_where=text("state = 'open'")),
)

call_attempt = Table(
    "call_attempt",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("task_id", ForeignKey("call_task.id", ondelete="CASCADE"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("who", String, nullable=False, server_default=""),
    Column("outcome", String, nullable=False),
    Column("call", String, nullable=False, server_default=""),
    Column("text", String, nullable=False, server_default=""),
    # A call is one attempt, however often its desk says so.
    Index("uq_call_attempt_task_id_call", "task_id", "call", unique=True, sqlite_where=text("call <> ''")),
)

recall_step = Table(
    "recall_step",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("recall_id", ForeignKey("recall.id", ondelete="CASCADE"), nullable=False),
    Column("device_id", ForeignKey("device.id", ondelete="CASCADE"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("who", String, nullable=False, server_default=""),
    Column("state", String, nullable=False),
    Column("text", String, nullable=False, server_default="", comment="why it was refused"),
    Index("ix_recall_step_recall_id_device_id", "recall_id", "device_id"),
)
