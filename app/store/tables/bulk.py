"""Bulk sessions that were carried out: each once, whoever sends it how often."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table

from app.store.tables.columns import UtcDateTime, metadata

bulk_session = Table(
    "bulk_session",
    metadata,
    Column("id", String, primary_key=True, comment="given by the desk: sending twice is keeping once"),
    Column("kind", String, nullable=False),
    Column("value", String, nullable=False),
    Column("who", String, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("undone_at", UtcDateTime),
    CheckConstraint("kind IN ('place', 'ticket')", name="kind"),
    Index("ix_bulk_session_at", "at"),
)

bulk_line = Table(
    "bulk_line",
    metadata,
    Column("session_id", ForeignKey("bulk_session.id", ondelete="CASCADE"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("device_id", ForeignKey("device.id"), nullable=False),
    Column("title", String, nullable=False),
    Column("why", String, nullable=False, server_default="", comment="it was not done; empty: it was"),
    Column("before", String, nullable=False, server_default="", comment="the place it stood at"),
    Index("ix_bulk_line_device_id", "device_id"),
)
