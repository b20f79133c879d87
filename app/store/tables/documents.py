"""Documents: what they are about, and the hash by which their bytes lie beside the database."""

from sqlalchemy import CheckConstraint, Column, Date, Index, Integer, String, Table, text

from app.store.tables.columns import UtcDateTime, metadata

document = Table(
    "document",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("topic_kind", String, nullable=False, comment="no foreign key: the topic may be of any table"),
    Column("topic_ref", String, nullable=False),
    Column("name", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("media", String, nullable=False),
    Column("size", Integer, nullable=False, comment="bytes"),
    Column("sha256", String, nullable=False),
    Column("expires", Date),
    Column("who", String, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column("removed_at", UtcDateTime),
    CheckConstraint("name <> '' AND size > 0 AND length(sha256) = 64", name="whole"),
    CheckConstraint("topic_kind IN ('device', 'ticket', 'person', 'company', 'product')", name="topic_kind"),
    Index("ix_document_topic_kind_topic_ref", "topic_kind", "topic_ref"),
    Index("ix_document_expires", "expires", sqlite_where=text("expires IS NOT NULL")),
    Index("ix_document_sha256", "sha256"),
    sqlite_autoincrement=True,
)
