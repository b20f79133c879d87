"""People, their numbers, contacts, notes, imports, audit; names searched by their words."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

AREAS = ("people", "history", "notes", "settings")


def upgrade() -> None:
    _records()
    _people()
    _numbers()
    _history()
    if op.get_bind().dialect.name == "sqlite":
        _words_of_names()


def _records() -> None:
    op.create_table(
        "import_batch",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("touched_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rows", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint("id", name="pk_import_batch"),
        sa.CheckConstraint("state IN ('running', 'done', 'undone')", name="ck_import_batch_state"),
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("action", sa.String, nullable=False),
        sa.Column("party_id", sa.Integer),
        _text("detail"),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_index("ix_audit_party_id", "audit", ["party_id"])
    change = op.create_table(
        "change",
        sa.Column("area", sa.String, nullable=False),
        sa.Column("number", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint("area", name="pk_change"),
    )
    op.bulk_insert(change, [{"area": area, "number": 0} for area in AREAS])


def _people() -> None:
    op.create_table(
        "party",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        *(
            _text(name)
            for name in ("code", "city", "address", "contract", "contract_until", "email", "language")
        ),
        sa.Column("priority", sa.Integer, nullable=False, server_default=sa.text("0")),
        *(_text(name) for name in ("queue", "note", "badges")),
        sa.Column("version", sa.Integer, nullable=False, server_default=sa.text("1")),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        _batch("party"),
        sa.PrimaryKeyConstraint("id", name="pk_party"),
        sa.CheckConstraint("kind IN ('person', 'company')", name="ck_party_kind"),
        sa.CheckConstraint("name <> ''", name="ck_party_name"),
        sa.CheckConstraint("version >= 1", name="ck_party_version"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_party_key", "party", ["key"])
    _partial_index("party", "batch", "batch IS NOT NULL")
    _partial_index("party", "code", "code <> ''")
    _partial_index("party", "email", "email <> ''")
    op.create_table(
        "membership",
        sa.Column("id", sa.Integer, nullable=False),
        _party("membership", "person_id"),
        _party("membership", "company_id"),
        *(_text(name) for name in ("role", "since", "until")),
        _batch("membership"),
        sa.PrimaryKeyConstraint("id", name="pk_membership"),
        sa.CheckConstraint("person_id <> company_id", name="ck_membership_not_itself"),
    )
    op.create_index("ix_membership_person_id", "membership", ["person_id"])
    op.create_index("ix_membership_company_id", "membership", ["company_id"])
    _partial_index("membership", "batch", "batch IS NOT NULL")


def _numbers() -> None:
    op.create_table(
        "phone",
        sa.Column("id", sa.Integer, nullable=False),
        _party("phone", "party_id"),
        sa.Column("raw", sa.String, nullable=False),
        sa.Column("e164", sa.String),
        *(_text(name) for name in ("digits_rev", "ext", "label")),
        _batch("phone"),
        sa.PrimaryKeyConstraint("id", name="pk_phone"),
        sa.CheckConstraint("raw <> ''", name="ck_phone_raw"),
        sa.CheckConstraint("e164 LIKE '+%'", name="ck_phone_e164"),
    )
    op.create_index("ix_phone_e164_ext_party_id", "phone", ["e164", "ext", "party_id"])
    op.create_index("ix_phone_digits_rev", "phone", ["digits_rev"])
    op.create_index("ix_phone_party_id", "phone", ["party_id"])
    _partial_index("phone", "ext", "ext <> ''")
    _partial_index("phone", "batch", "batch IS NOT NULL")
    op.create_table(
        "number_range",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("prefix", sa.String, nullable=False),
        sa.Column("min_len", sa.Integer, nullable=False),
        sa.Column("max_len", sa.Integer, nullable=False),
        _party("number_range", "company_id"),
        _batch("number_range"),
        sa.PrimaryKeyConstraint("id", name="pk_number_range"),
        sa.CheckConstraint("prefix LIKE '+%'", name="ck_number_range_prefix"),
        sa.CheckConstraint("min_len <= max_len", name="ck_number_range_lengths"),
    )
    op.create_index("ix_number_range_prefix", "number_range", ["prefix"])
    op.create_index("ix_number_range_company_id", "number_range", ["company_id"])
    _partial_index("number_range", "batch", "batch IS NOT NULL")


def _history() -> None:
    texts = ("direction", "trunk", "called", "number_raw", "number", "display_name")
    op.create_table(
        "contact",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("call", sa.String, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in texts),
        sa.Column("withheld", sa.Boolean, nullable=False),
        sa.Column("queue", sa.String, nullable=False),
        sa.Column("operator", sa.String, nullable=False),
        _party("contact", "person_id", "SET NULL"),
        _party("contact", "company_id", "SET NULL"),
        sa.Column("arrived", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered", sa.DateTime(timezone=True)),
        sa.Column("ended", sa.DateTime(timezone=True), nullable=False),
        sa.Column("end_reason", sa.String, nullable=False),
        sa.Column("disposition", sa.String, nullable=False),
        sa.Column("final", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_contact"),
        sa.UniqueConstraint("call", name="uq_contact_call"),
        sa.CheckConstraint("direction IN ('in', 'out')", name="ck_contact_direction"),
        sa.CheckConstraint("call <> ''", name="ck_contact_call"),
    )
    for column in ("person_id", "company_id"):
        somebody = sa.text(f"{column} IS NOT NULL")
        name = f"ix_contact_{column}_arrived"
        op.create_index(
            name, "contact", [column, "arrived"], sqlite_where=somebody, postgresql_where=somebody
        )
    op.create_index("ix_contact_number_arrived", "contact", ["number", "arrived"])
    op.create_index("ix_contact_arrived", "contact", ["arrived"])
    raw_only = sa.text("number = ''")
    op.create_index(
        "ix_contact_number_raw_arrived",
        "contact",
        ["number_raw", "arrived"],
        sqlite_where=raw_only,
        postgresql_where=raw_only,
    )
    op.create_index(
        "ix_contact_open",
        "contact",
        ["call"],
        sqlite_where=sa.text("final = 0"),
        postgresql_where=sa.text("NOT final"),
    )
    _legs_and_notes()


def _legs_and_notes() -> None:
    of_contact = sa.ForeignKey("contact.id", ondelete="CASCADE", name="fk_leg_contact_id")
    op.create_table(
        "leg",
        sa.Column("contact_id", sa.Integer, of_contact, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("started", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("contact_id", "position", name="pk_leg"),
    )
    op.create_table(
        "note",
        sa.Column("call", sa.String, nullable=False),
        sa.Column("operator", sa.String, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("call", "operator", name="pk_note"),
    )


def _words_of_names() -> None:
    """FTS5 over the folded names. Beginnings of up to ten letters come from an index of their own: without
    it every name that begins so is gathered before the first is given (5 ms for the Jonases of a million)."""
    op.execute(
        "CREATE VIRTUAL TABLE party_words USING fts5(key, content='party', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4 5 6 7 8 9 10', detail=none, columnsize=0)"
    )
    add = "INSERT INTO party_words(rowid, key) VALUES (new.id, new.key);"
    remove = "INSERT INTO party_words(party_words, rowid, key) VALUES ('delete', old.id, old.key);"
    op.execute(f"CREATE TRIGGER party_words_insert AFTER INSERT ON party BEGIN {add} END")
    op.execute(f"CREATE TRIGGER party_words_delete AFTER DELETE ON party BEGIN {remove} END")
    op.execute(
        "CREATE TRIGGER party_words_update AFTER UPDATE OF key ON party WHEN old.key <> new.key "
        f"BEGIN {remove} {add} END"
    )


def _text(name: str) -> sa.Column:
    return sa.Column(name, sa.String, nullable=False, server_default="")


def _party(table: str, column: str, gone: str = "CASCADE") -> sa.Column:
    key = sa.ForeignKey("party.id", ondelete=gone, name=f"fk_{table}_{column}")
    return sa.Column(column, sa.Integer, key, nullable=gone != "CASCADE")


def _batch(table: str) -> sa.Column:
    return sa.Column(
        "batch", sa.String, sa.ForeignKey("import_batch.id", ondelete="SET NULL", name=f"fk_{table}_batch")
    )


def _partial_index(table: str, column: str, where: str) -> None:
    only = sa.text(where)
    op.create_index(f"ix_{table}_{column}", table, [column], sqlite_where=only, postgresql_where=only)
