"""Secret parts of the addresses under which customers see their tickets."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, text

from app.store.tables.columns import UtcDateTime, metadata

status_page = Table(
    "status_page",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", ForeignKey("ticket.id"), nullable=False),
    Column("token", String, nullable=False, unique=True),
    Column("made_at", UtcDateTime, nullable=False),
    Column("made_by", String, nullable=False),
    # Revoked ones stay: who opened and who shut an address can be asked later.
    Column("revoked_at", UtcDateTime),
    Column("revoked_by", String, nullable=False, server_default=""),
    CheckConstraint("length(token) >= 22", name="long"),
    Index("uq_status_page_ticket_id", "ticket_id", unique=True, sqlite_where=text("revoked_at IS NULL")),
)
