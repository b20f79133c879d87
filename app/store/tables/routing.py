"""Who is not let in, and what is shut by hand."""

from sqlalchemy import CheckConstraint, Column, String, Table

from app.store.tables.columns import UtcDateTime, metadata

blocked_number = Table(
    "blocked_number",
    metadata,
    Column("key", String, primary_key=True, comment="E.164, else the user part of what the network sent"),
    Column("raw", String, nullable=False),
    Column("reason", String, nullable=False, server_default=""),
    Column("who", String, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("until", UtcDateTime, comment="NULL: until somebody takes it off"),
    CheckConstraint("key <> ''", name="key"),
)

queue_closing = Table(
    "queue_closing",
    metadata,
    Column("queue", String, primary_key=True),
    Column("until", UtcDateTime, nullable=False),
    Column("reason", String, nullable=False, server_default=""),
    Column("who", String, nullable=False),
)
