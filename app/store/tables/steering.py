"""What supervisors did, and what is announced in queues."""

from sqlalchemy import Column, Index, Integer, String, Table

from app.store.tables.columns import UtcDateTime, metadata

deed = Table(
    "deed",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("who", String, nullable=False),
    Column("deed", String, nullable=False),
    Column("whom", String, nullable=False, comment="empty: done to queues"),
    Column("detail", String, nullable=False),
    Column("queues", String, nullable=False, comment="ids, one a line"),
    Column("reason", String, nullable=False),
    Column("stood", String, nullable=False, comment="what he was before"),
    Column("served", String, nullable=False, comment="queues he served before, one a line"),
    Column("seen", UtcDateTime, comment="NULL: he has not said that he read it"),
    Index("ix_deed_at", "at"),
)

emergency = Table(
    "emergency",
    metadata,
    Column("queue", String, primary_key=True),
    Column("text", String, nullable=False),
    Column("prompt", String, nullable=False, comment="empty: not spoken yet"),
    Column("who", String, nullable=False),
    Column("until", UtcDateTime, comment="NULL: until somebody switches it off"),
    Column("at", UtcDateTime, nullable=False),
)
