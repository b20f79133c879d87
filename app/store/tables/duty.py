"""When tickets are due, what is promised to whom, and who can take how much work."""

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, text

from app.store.tables.columns import UtcDateTime, metadata

calendar = Table(
    "calendar",
    metadata,
    Column("name", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("zone", String, nullable=False),
    Column("weekly", String, nullable=False, comment="Mo-Fr 08:00-17:00, a line for each group of days"),
    Column("closed", String, nullable=False, comment="dates and ranges of dates"),
    CheckConstraint("name <> ''", name="name"),
)

promise = Table(
    "promise",
    metadata,
    Column("priority", Integer, primary_key=True, autoincrement=False, comment="-1 for all"),
    Column("team", String, primary_key=True, comment="empty for all"),
    Column("position", Integer, nullable=False),
    Column("response", Integer, nullable=False, comment="minutes of opening time, 0 for none"),
    Column("solution", Integer, nullable=False, comment="minutes of opening time, 0 for none"),
    Column("calendar", ForeignKey("calendar.name"), nullable=False),
    CheckConstraint("priority BETWEEN -1 AND 3", name="priority"),
    CheckConstraint("response >= 0 AND solution >= 0", name="minutes"),
)

ticket_due = Table(
    "ticket_due",
    metadata,
    Column("ticket_id", ForeignKey("ticket.id", ondelete="CASCADE"), primary_key=True),
    Column("promises", Integer, nullable=False, comment="version of the promises it was reckoned by"),
    Column("due", UtcDateTime, comment="what is owed next; NULL when nothing is, or the clock stands"),
    Column("due_soon", UtcDateTime),
    Column("due_kind", String, nullable=False, server_default=""),
    Column("standing", Boolean, nullable=False, server_default=text("0")),
    Column("response_due", UtcDateTime),
    Column("response_met", UtcDateTime),
    Column("solution_due", UtcDateTime),
    Column("solution_met", UtcDateTime),
    CheckConstraint("due_kind IN ('', 'response', 'solution')", name="kind"),
    CheckConstraint("(due IS NULL) = (due_kind = '')", name="whole"),
    Index("ix_ticket_due_due", "due", sqlite_where=text("due IS NOT NULL")),
)

worker = Table(
    "worker",
    metadata,
    Column("operator", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("name", String, nullable=False),
    Column("capacity", Integer, nullable=False),
    Column("away", Boolean, nullable=False, server_default=text("0")),
    Column("given_at", UtcDateTime, comment="when he last got something"),
    CheckConstraint("operator <> '' AND capacity >= 1", name="able"),
)

worker_skill = Table(
    "worker_skill",
    metadata,
    Column("operator", ForeignKey("worker.operator", ondelete="CASCADE"), primary_key=True),
    Column("team", String, primary_key=True),
)

work_weight = Table(
    "work_weight",
    metadata,
    Column("priority", Integer, primary_key=True, autoincrement=False, comment="-1 for all"),
    Column("kind", String, primary_key=True, comment="of the device, empty for all"),
    Column("weight", Integer, nullable=False),
    CheckConstraint("weight >= 1", name="weight"),
)

ticket_refusal = Table(
    "ticket_refusal",
    metadata,
    Column("ticket_id", ForeignKey("ticket.id", ondelete="CASCADE"), primary_key=True),
    Column("operator", String, primary_key=True, comment="it was his, and taken from him or given back"),
)
