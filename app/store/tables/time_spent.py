"""Time spent on tickets with its stretches and corrections; who is at which ticket now."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    text,
)

from app.store.tables.columns import UtcDateTime, metadata

time_entry = Table(
    "time_entry",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", ForeignKey("ticket.id"), nullable=False),
    Column("who", String, nullable=False),
    Column("source", String, nullable=False),
    Column("call", String, nullable=False, server_default="", comment="empty when it is of no call"),
    Column("day", Date, nullable=False, comment="of the calendar of the desk"),
    Column("started", UtcDateTime),
    Column("measured", Integer, nullable=False, comment="seconds; of a typed one what was typed first"),
    Column("corrected", Integer, comment="seconds, NULL while nothing was corrected"),
    Column("reason", String, nullable=False, server_default=""),
    CheckConstraint("source IN ('focus', 'call', 'typed')", name="source"),
    CheckConstraint("(source = 'call') = (call <> '')", name="call"),
    CheckConstraint("measured >= 0 AND (corrected IS NULL OR corrected >= 0)", name="seconds"),
    CheckConstraint("reason <> '' OR (corrected IS NULL AND source <> 'typed')", name="reason"),
    Index("ix_time_entry_ticket_id", "ticket_id"),
    Index("ix_time_entry_day", "day"),
    Index(
        "uq_time_entry_call_who_ticket_id",
        "call",
        "who",
        "ticket_id",
        unique=True,
        sqlite_where=text("call <> ''"),
    ),
)

time_stretch = Table(
    "time_stretch",
    metadata,
    Column("key", String, primary_key=True),
    Column("who", String, nullable=False),
    Column("rank", Integer, nullable=False, comment="0 talk, 1 wrap-up, 2 hold, 3 focus"),
    Column("call", String, nullable=False, server_default="", comment="of a call, empty for focus"),
    Column("entry_id", ForeignKey("time_entry.id"), comment="of focus, NULL for a call"),
    Column("started", Integer, nullable=False, comment="epoch seconds"),
    Column("ended", Integer, nullable=False),
    Column("seconds", Integer, nullable=False, server_default=text("0"), comment="those that count here"),
    CheckConstraint("(call = '') = (entry_id IS NOT NULL)", name="whose"),
    CheckConstraint("seconds >= 0 AND started <= ended", name="order"),
    Index("ix_time_stretch_who_ended", "who", "ended"),
    Index("ix_time_stretch_entry_id", "entry_id", sqlite_where=text("entry_id IS NOT NULL")),
    Index("ix_time_stretch_call", "call", sqlite_where=text("call <> ''")),
)

time_correction = Table(
    "time_correction",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("entry_id", ForeignKey("time_entry.id"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("who", String, nullable=False),
    Column("before", Integer, nullable=False),
    Column("after", Integer, nullable=False),
    Column("reason", String, nullable=False),
    Index("ix_time_correction_entry_id", "entry_id"),
)

presence = Table(
    "presence",
    metadata,
    Column("desk", String, primary_key=True),
    Column("who", String, nullable=False),
    Column("ticket_id", ForeignKey("ticket.id", ondelete="CASCADE"), nullable=False),
    Column("editing", Boolean, nullable=False),
    Column("since", Float, nullable=False, comment="epoch seconds"),
    Column("beat", Float, nullable=False, comment="epoch seconds"),
    Index("ix_presence_ticket_id", "ticket_id"),
)
