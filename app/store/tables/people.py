"""Persons and companies (parties), who works where, and their numbers."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, text

from app.store.tables.columns import UtcDateTime, metadata

party = Table(
    "party",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("name", String, nullable=False),
    Column("key", String, nullable=False, comment="folded name, searched by its words"),
    Column("code", String, nullable=False, server_default=""),
    Column("city", String, nullable=False, server_default=""),
    Column("address", String, nullable=False, server_default=""),
    Column("contract", String, nullable=False, server_default=""),
    Column("contract_until", String, nullable=False, server_default=""),
    Column("email", String, nullable=False, server_default=""),
    Column("language", String, nullable=False, server_default=""),
    Column("priority", Integer, nullable=False, server_default=text("0")),
    Column("queue", String, nullable=False, server_default=""),
    Column("note", String, nullable=False, server_default=""),
    Column("badges", String, nullable=False, server_default="", comment="one a line"),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("batch", ForeignKey("import_batch.id", ondelete="SET NULL"), comment="the import that made it"),
    Column("owed", Integer, comment="in the smallest units of its currency"),
    Column("owed_currency", String, nullable=False, server_default=""),
    Column("owed_known", String, nullable=False, server_default="", comment="ISO date"),
    Column("owed_source", String, nullable=False, server_default=""),
    CheckConstraint("kind IN ('person', 'company')", name="kind"),
    CheckConstraint("name <> ''", name="name"),
    CheckConstraint("version >= 1", name="version"),
    Index("ix_party_key", "key"),
    Index("ix_party_batch", "batch", sqlite_where=text("batch IS NOT NULL")),
    Index("ix_party_code", "code", sqlite_where=text("code <> ''")),
    Index("ix_party_email", "email", sqlite_where=text("email <> ''")),
    # Ids stand in contacts for ever: a new person must not inherit the story of a removed one.
    sqlite_autoincrement=True,
)

membership = Table(
    "membership",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("party.id", ondelete="CASCADE"), nullable=False),
    Column("company_id", ForeignKey("party.id", ondelete="CASCADE"), nullable=False),
    Column("role", String, nullable=False, server_default=""),
    Column("since", String, nullable=False, server_default="", comment="ISO date or empty"),
    Column("until", String, nullable=False, server_default="", comment="ISO date, empty while it lasts"),
    Column("batch", ForeignKey("import_batch.id", ondelete="SET NULL")),
    CheckConstraint("person_id <> company_id", name="not_itself"),
    Index("ix_membership_person_id", "person_id"),
    Index("ix_membership_company_id", "company_id"),
    Index("ix_membership_batch", "batch", sqlite_where=text("batch IS NOT NULL")),
)

phone = Table(
    "phone",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("party_id", ForeignKey("party.id", ondelete="CASCADE"), nullable=False),
    Column("raw", String, nullable=False),
    Column("e164", String, comment="empty for an extension of ours and for what fits no country"),
    Column("digits_rev", String, nullable=False, server_default="", comment="digits, last one first"),
    Column("ext", String, nullable=False, server_default=""),
    Column("label", String, nullable=False, server_default=""),
    Column("batch", ForeignKey("import_batch.id", ondelete="SET NULL")),
    CheckConstraint("raw <> ''", name="raw"),
    CheckConstraint("e164 LIKE '+%'", name="e164"),
    # Not unique: several persons share a number, and a company lends its own.
    Index("ix_phone_e164_ext_party_id", "e164", "ext", "party_id"),
    Index("ix_phone_digits_rev", "digits_rev"),
    Index("ix_phone_party_id", "party_id"),
    Index("ix_phone_ext", "ext", sqlite_where=text("ext <> ''")),
    Index("ix_phone_batch", "batch", sqlite_where=text("batch IS NOT NULL")),
)

number_range = Table(
    "number_range",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("prefix", String, nullable=False, comment="E.164 with plus, without the extension's digits"),
    Column("min_len", Integer, nullable=False, comment="characters of the whole number, plus included"),
    Column("max_len", Integer, nullable=False),
    Column("company_id", ForeignKey("party.id", ondelete="CASCADE"), nullable=False),
    Column("batch", ForeignKey("import_batch.id", ondelete="SET NULL")),
    CheckConstraint("prefix LIKE '+%'", name="prefix"),
    CheckConstraint("min_len <= max_len", name="lengths"),
    Index("ix_number_range_prefix", "prefix"),
    Index("ix_number_range_company_id", "company_id"),
    Index("ix_number_range_batch", "batch", sqlite_where=text("batch IS NOT NULL")),
)
