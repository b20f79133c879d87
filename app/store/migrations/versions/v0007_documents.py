"""Documents; devices that are gone; devices found by words of their place."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# Letters that no accent makes: the word index leaves them as they are, our questions do not.
LETTERS = {"ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ø": "o", "Ø": "o", "ß": "ss", "ı": "i"}
LETTERS |= {"ي": "ی", "ك": "ک"}


def upgrade() -> None:
    _document()
    op.add_column("device", sa.Column("gone", sa.String, nullable=False, server_default=""))
    op.add_column("device_event", sa.Column("written", sa.DateTime(timezone=True)))
    _words_of_places()


def _document() -> None:
    names = ("topic_kind", "topic_ref", "name", "kind", "media")
    op.create_table(
        "document",
        sa.Column("id", sa.Integer, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in names),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("sha256", sa.String, nullable=False),
        sa.Column("expires", sa.Date),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer, nullable=False, server_default=sa.text("1")),
        sa.Column("removed_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
        sa.CheckConstraint("name <> '' AND size > 0 AND length(sha256) = 64", name="ck_document_whole"),
        sa.CheckConstraint(
            "topic_kind IN ('device', 'ticket', 'person', 'company', 'product')",
            name="ck_document_topic_kind",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_document_topic_kind_topic_ref", "document", ["topic_kind", "topic_ref"])
    dated = sa.text("expires IS NOT NULL")
    op.create_index("ix_document_expires", "document", ["expires"], sqlite_where=dated)
    op.create_index("ix_document_sha256", "document", ["sha256"])


def _words_of_places() -> None:
    """FTS5 without a copy of the text. Triggers keep it, whoever writes the place."""
    op.execute(
        "CREATE VIRTUAL TABLE device_words USING fts5(place, content='', "
        "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4 5', detail=none, columnsize=0)"
    )
    new, old = _plain("new.place"), _plain("old.place")
    add = f"INSERT INTO device_words(rowid, place) VALUES (new.id, {new});"
    remove = f"INSERT INTO device_words(device_words, rowid, place) VALUES ('delete', old.id, {old});"
    op.execute(
        f"CREATE TRIGGER device_words_insert AFTER INSERT ON device WHEN new.place <> '' BEGIN {add} END"
    )
    op.execute(
        f"CREATE TRIGGER device_words_delete AFTER DELETE ON device WHEN old.place <> '' BEGIN {remove} END"
    )
    # Two: what was never put in must not be taken out.
    moved = "AFTER UPDATE OF place ON device WHEN old.place <> new.place AND"
    op.execute(f"CREATE TRIGGER device_words_left {moved} old.place <> '' BEGIN {remove} END")
    op.execute(f"CREATE TRIGGER device_words_came {moved} new.place <> '' BEGIN {add} END")
    op.execute(
        f"INSERT INTO device_words(rowid, place) SELECT id, {_plain('place')} FROM device WHERE place <> ''"
    )


def _plain(column: str) -> str:
    for letter, plain in LETTERS.items():
        column = f"replace({column}, '{letter}', '{plain}')"
    return column
