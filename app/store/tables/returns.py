"""Things that go back to suppliers, and every step of each."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, text

from app.store.tables.columns import UtcDateTime, metadata

supplier_return = Table(
    "supplier_return",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("device_id", ForeignKey("device.id")),
    Column("part_id", ForeignKey("part.id")),
    Column("ticket_id", ForeignKey("ticket.id")),
    Column("supplier", String, nullable=False),
    Column("reason", String, nullable=False, server_default=""),
    Column("rma", String, nullable=False, server_default="", comment="the supplier's number"),
    Column("rma_key", String, nullable=False, server_default=""),
    Column("carrier", String, nullable=False, server_default=""),
    Column("tracking", String, nullable=False, server_default=""),
    Column("tracking_key", String, nullable=False, server_default=""),
    Column("state", String, nullable=False, server_default="drafted"),
    Column("verdict", String, nullable=False, server_default=""),
    Column("new_serial", String, nullable=False, server_default=""),
    Column("new_device_id", ForeignKey("device.id")),
    Column("new_part_id", ForeignKey("part.id")),
    Column("credit", Integer, comment="in the currency's smallest unit"),
    Column("currency", String, nullable=False, server_default=""),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("sent_at", UtcDateTime),
    Column("decided_at", UtcDateTime),
    Column("back_at", UtcDateTime),
    Column("closed_at", UtcDateTime),
    Column("version", Integer, nullable=False, server_default=text("1")),
    CheckConstraint("(device_id IS NULL) <> (part_id IS NULL)", name="thing"),
    CheckConstraint("supplier <> ''", name="supplier"),
    CheckConstraint(
        "state IN ('drafted', 'approved', 'sent', 'received', 'repaired', 'replaced', 'credited', 'refused', "
        "'back', 'closed', 'cancelled')",
        name="state",
    ),
    CheckConstraint("verdict IN ('', 'repaired', 'replaced', 'credited', 'refused')", name="verdict"),
    CheckConstraint("(credit IS NULL) = (currency = '')", name="credit"),
    # A thing is in one open return.
    Index(
        "uq_supplier_return_device_id",
        "device_id",
        unique=True,
        sqlite_where=text("device_id IS NOT NULL AND state NOT IN ('closed', 'cancelled')"),
    ),
    Index(
        "uq_supplier_return_part_id",
        "part_id",
        unique=True,
        sqlite_where=text("part_id IS NOT NULL AND state NOT IN ('closed', 'cancelled')"),
    ),
    Index("ix_supplier_return_ticket_id", "ticket_id", sqlite_where=text("ticket_id IS NOT NULL")),
    Index("ix_supplier_return_device_id", "device_id", sqlite_where=text("device_id IS NOT NULL")),
    Index("ix_supplier_return_part_id", "part_id", sqlite_where=text("part_id IS NOT NULL")),
    Index(
        "ix_supplier_return_new_device_id", "new_device_id", sqlite_where=text("new_device_id IS NOT NULL")
    ),
    Index("ix_supplier_return_rma_key", "rma_key", sqlite_where=text("rma_key <> ''")),
    Index("ix_supplier_return_tracking_key", "tracking_key", sqlite_where=text("tracking_key <> ''")),
    # Numbers of ours stand on parcels for ever.
    sqlite_autoincrement=True,
)

return_step = Table(
    "return_step",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("return_id", ForeignKey("supplier_return.id", ondelete="CASCADE"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("who", String, nullable=False),
    Column("event", String, nullable=False),
    Column("state", String, nullable=False),
    Column("text", String, nullable=False, server_default=""),
    Index("ix_return_step_return_id", "return_id"),
)
