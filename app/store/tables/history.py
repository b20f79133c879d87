"""Contacts with their legs, and what operators wrote about them."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    text,
)

from app.store.tables.columns import UtcDateTime, metadata

NOBODY = text("person_id IS NULL AND company_id IS NULL")
"""Contacts of callers whom nobody knows."""

contact = Table(
    "contact",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("call", String, nullable=False, unique=True),
    Column("direction", String, nullable=False),
    Column("trunk", String, nullable=False),
    Column("called", String, nullable=False),
    Column("number_raw", String, nullable=False),
    Column("number", String, nullable=False, comment="E.164 or empty"),
    Column("display_name", String, nullable=False),
    Column("withheld", Boolean, nullable=False),
    Column("queue", String, nullable=False),
    Column("operator", String, nullable=False),
    Column("person_id", ForeignKey("party.id", ondelete="SET NULL")),
    Column("company_id", ForeignKey("party.id", ondelete="SET NULL")),
    Column("arrived", UtcDateTime, nullable=False),
    Column("answered", UtcDateTime),
    Column("ended", UtcDateTime, nullable=False),
    Column("end_reason", String, nullable=False),
    Column("disposition", String, nullable=False),
    Column("final", Boolean, nullable=False),
    Column("why", String, nullable=False, server_default="", comment="what was decided, one a line"),
    Column("digits_rev", String, nullable=False, server_default="", comment="digits, last one first"),
    Column("callback_of", String, nullable=False, server_default="", comment="the call that asked for it"),
    Column("announced", Float, comment="seconds of waiting he was told"),
    Column("announced_true", Float, comment="seconds it took from then"),
    Column("counted", Boolean, nullable=False, server_default=text("0"), comment="in the figures"),
    # No order is asked of the times: a clock that is set back must not cost us a contact.
    CheckConstraint("direction IN ('in', 'out')", name="direction"),
    CheckConstraint("call <> ''", name="call"),
    # Partial, or the planner would look for nobody's contacts of one number among nobody's contacts of all.
    Index("ix_contact_person_id_arrived", "person_id", "arrived", sqlite_where=text("person_id IS NOT NULL")),
    Index(
        "ix_contact_company_id_arrived", "company_id", "arrived", sqlite_where=text("company_id IS NOT NULL")
    ),
    Index("ix_contact_number_arrived", "number", "arrived"),
    Index("ix_contact_number_raw_arrived", "number_raw", "arrived", sqlite_where=text("number = ''")),
    Index("ix_contact_arrived", "arrived"),
    *(
        Index(f"ix_contact_stranger_{name}", name, "arrived", sqlite_where=NOBODY, postgresql_where=NOBODY)
        for name in ("number", "digits_rev")
    ),
    Index("ix_contact_open", "call", sqlite_where=text("final = 0")),
    Index("ix_contact_uncounted", "id", sqlite_where=text("counted = 0")),
)

leg = Table(
    "leg",
    metadata,
    Column("contact_id", ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("kind", String, nullable=False),
    Column("who", String, nullable=False),
    Column("started", UtcDateTime, nullable=False),
    Column("ended", UtcDateTime, nullable=False),
    Column("outcome", String, nullable=False),
)

leg_quality = Table(
    "leg_quality",
    metadata,
    Column("contact_id", ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True),
    Column("who", String, primary_key=True, comment="customer, or the operator's id"),
    Column("mos", Float, nullable=False),
    Column("worst", Float, nullable=False),
    Column("loss", Float, nullable=False),
)

foretold_wait = Table(
    "foretold_wait",
    metadata,
    Column("contact_id", ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("queue", String, nullable=False),
    Column("at", Integer, nullable=False, comment="epoch, milliseconds, when it was said or withheld"),
    Column("told", Integer, nullable=False, comment="milliseconds, as announced"),
    Column("said", Boolean, nullable=False),
    Column("waited", Integer, comment="milliseconds from then until somebody picked up"),
    Index("ix_foretold_wait_at", "at"),
    sqlite_with_rowid=False,
)

note = Table(
    "note",
    metadata,
    # No foreign key: a note is typed while the call goes on, and its contact is written when it ends.
    Column("call", String, primary_key=True),
    Column("operator", String, primary_key=True),
    Column("text", String, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)
