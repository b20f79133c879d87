"""Reports kept under a name, and each time one was due."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, String, Table

from app.store.tables.columns import UtcDateTime, metadata

saved_report = Table(
    "saved_report",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("key", String, nullable=False, unique=True, comment="the name folded"),
    Column("body", String, nullable=False, comment="JSON: what it asks for"),
    Column("sending", String, nullable=False, comment="JSON: when, to whom and as what; empty for nobody"),
    Column("since", UtcDateTime, nullable=False, comment="from when its times count"),
    Column("who", String, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint("name <> ''", name="name"),
)

report_run = Table(
    "report_run",
    metadata,
    Column("report_id", ForeignKey("saved_report.id", ondelete="CASCADE"), primary_key=True),
    # The time it was due is its key: whoever writes it first makes the report, nobody makes it twice.
    Column("due", UtcDateTime, primary_key=True),
    Column("state", String, nullable=False),
    Column("begun", UtcDateTime, nullable=False),
    Column("ended", UtcDateTime),
    Column("missed", Integer, nullable=False),
    Column("subject", String, nullable=False),
    Column("detail", String, nullable=False),
    CheckConstraint("state IN ('working', 'handing', 'sent', 'failed')", name="state"),
)
