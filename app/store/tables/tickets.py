"""Tickets with their links, steps and costs; the numbers they get."""

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, Integer, String, Table, text

from app.store.tables.columns import UtcDateTime, metadata

series = Table(
    "series",
    metadata,
    Column("name", String, primary_key=True),
    Column("number", Integer, nullable=False, server_default=text("0"), comment="the last one given"),
)

ticket = Table(
    "ticket",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("title", String, nullable=False),
    Column("text", String, nullable=False, server_default=""),
    Column("state", String, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("owner", String, nullable=False, server_default=""),
    Column("team", String, nullable=False, server_default=""),
    Column("opened_by", String, nullable=False, server_default=""),
    Column("call", String, nullable=False, server_default=""),
    Column("cause", String, nullable=False, server_default=""),
    Column("device_id", ForeignKey("device.id")),
    Column("person_id", ForeignKey("party.id", ondelete="SET NULL")),
    Column("company_id", ForeignKey("party.id", ondelete="SET NULL")),
    Column("joined_to", ForeignKey("ticket.id")),
    Column("opened", UtcDateTime, nullable=False),
    Column("changed", UtcDateTime, nullable=False),
    Column("warranty", String, comment="the verdict when it was opened, NULL without a device"),
    Column("warranty_reason", String, nullable=False, server_default=""),
    Column("warranty_terms", String, nullable=False, server_default=""),
    Column("warranty_since", Date),
    Column("warranty_until", Date),
    Column("warranty_covers", String, nullable=False, server_default=""),
    Column("override_at", UtcDateTime),
    Column("override_who", String, nullable=False, server_default=""),
    Column("override_role", String, nullable=False, server_default=""),
    Column("override_reason", String, nullable=False, server_default=""),
    Column("version", Integer, nullable=False, server_default=text("1")),
    CheckConstraint("title <> ''", name="title"),
    CheckConstraint(
        "state IN ('new', 'received', 'working', 'waiting_customer', 'waiting_part', 'done', 'closed', "
        "'cancelled', 'joined')",
        name="state",
    ),
    CheckConstraint("priority BETWEEN 0 AND 3", name="priority"),
    CheckConstraint("number >= 1 AND version >= 1", name="numbers"),
    CheckConstraint("(state = 'joined') = (joined_to IS NOT NULL)", name="joined"),
    CheckConstraint("(override_at IS NULL) = (override_reason = '')", name="override"),
    Index("ix_ticket_device_id", "device_id", sqlite_where=text("device_id IS NOT NULL")),
    Index("ix_ticket_person_id", "person_id", sqlite_where=text("person_id IS NOT NULL")),
    Index("ix_ticket_company_id", "company_id", sqlite_where=text("company_id IS NOT NULL")),
    Index("ix_ticket_state_priority", "state", "priority"),
    sqlite_autoincrement=True,
)

ticket_link = Table(
    "ticket_link",
    metadata,
    Column("ticket_id", ForeignKey("ticket.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String, primary_key=True),
    Column("ref", String, primary_key=True),
    Column("title", String, nullable=False, server_default=""),
    CheckConstraint("kind <> '' AND ref <> ''", name="whole"),
    Index("ix_ticket_link_kind_ref", "kind", "ref"),
)

ticket_step = Table(
    "ticket_step",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", ForeignKey("ticket.id", ondelete="CASCADE"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("who", String, nullable=False),
    Column("event", String, nullable=False),
    Column("state", String, nullable=False),
    Column("text", String, nullable=False, server_default=""),
    Index("ix_ticket_step_ticket_id", "ticket_id"),
)

cost = Table(
    "cost",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", ForeignKey("ticket.id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("text", String, nullable=False, server_default=""),
    Column("quantity", String, nullable=False, comment="a decimal number, exact"),
    Column("price", Integer, nullable=False, comment="of one, in the currency's smallest unit"),
    Column("currency", String, nullable=False),
    Column("paid_by", String, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("who", String, nullable=False),
    CheckConstraint("kind IN ('labour', 'part', 'travel', 'external')", name="kind"),
    CheckConstraint("paid_by IN ('customer', 'warranty', 'goodwill')", name="paid_by"),
    CheckConstraint("length(currency) = 3 AND currency = upper(currency)", name="currency"),
    Index("ix_cost_ticket_id", "ticket_id"),
)
