"""What the store keeps about itself: imports, who changed what, and how often each area changed."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, String, Table, text

from app.store.tables.columns import UtcDateTime, metadata

import_batch = Table(
    "import_batch",
    metadata,
    Column("id", String, primary_key=True),
    Column("who", String, nullable=False),
    Column("state", String, nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("touched_at", UtcDateTime, nullable=False, comment="a running one that is not touched was killed"),
    Column("rows", Integer, nullable=False, server_default=text("0")),
    CheckConstraint("state IN ('running', 'done', 'undone')", name="state"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("who", String, nullable=False),
    Column("action", String, nullable=False),
    Column("party_id", Integer, comment="no foreign key: it outlives the party"),
    Column("detail", String, nullable=False, server_default=""),
    Index("ix_audit_party_id", "party_id"),
)

change = Table(
    "change",
    metadata,
    Column("area", String, primary_key=True),
    Column("number", Integer, nullable=False, server_default=text("0")),
)
