"""What the house says again and again: text blocks and call scripts, with every version of them."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, text

from app.store.tables.columns import UtcDateTime, metadata

house_text = Table(
    "house_text",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("name", String, nullable=False),
    Column("key", String, nullable=False, comment="the name folded: how others refer to it"),
    Column("body", String, nullable=False, comment="JSON of its kind"),
    Column("version", Integer, nullable=False),
    # Deleted ones stay: they can be taken back, and who said what can be asked later.
    Column("deleted_at", UtcDateTime),
    CheckConstraint("kind IN ('block', 'script')", name="kind"),
    Index("uq_house_text_key", "kind", "key", unique=True, sqlite_where=text("deleted_at IS NULL")),
)

house_text_version = Table(
    "house_text_version",
    metadata,
    Column("text_id", ForeignKey("house_text.id", ondelete="CASCADE"), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("who", String, nullable=False),
    Column("action", String, nullable=False),
    Column("name", String, nullable=False),
    Column("body", String, nullable=False),
    CheckConstraint("action IN ('saved', 'deleted', 'restored')", name="action"),
)
