"""Spare parts by serial number, and devices lent to customers."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, text

from app.store.tables.columns import UtcDateTime, metadata

part = Table(
    "part",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("serial", String, nullable=False),
    Column("serial_key", String, nullable=False, unique=True),
    Column("price", Integer, nullable=False, comment="in the currency's smallest unit"),
    Column("currency", String, nullable=False),
    Column("state", String, nullable=False, server_default="stock"),
    Column("ticket_id", ForeignKey("ticket.id")),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("who", String, nullable=False),
    CheckConstraint("name <> '' AND serial_key <> ''", name="named"),
    CheckConstraint("state IN ('stock', 'reserved', 'used', 'returned', 'written_off')", name="state"),
    # What is taken is taken by somebody, once.
    CheckConstraint("(state IN ('reserved', 'used')) = (ticket_id IS NOT NULL)", name="taken"),
    Index("ix_part_ticket_id", "ticket_id", sqlite_where=text("ticket_id IS NOT NULL")),
)

loan = Table(
    "loan",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", ForeignKey("ticket.id"), nullable=False),
    Column("device_id", ForeignKey("device.id"), nullable=False),
    Column("out_at", UtcDateTime, nullable=False),
    Column("out_by", String, nullable=False),
    Column("back_at", UtcDateTime),
    Column("back_by", String, nullable=False, server_default=""),
    # A device is at one customer at a time.
    Index("uq_loan_device_id", "device_id", unique=True, sqlite_where=text("back_at IS NULL")),
    Index("ix_loan_ticket_id", "ticket_id"),
)
