"""Score cards, reviews of recorded calls, and the rules by which calls are drawn."""

from sqlalchemy import CheckConstraint, Column, Float, ForeignKeyConstraint, Index, Integer, String, Table

from app.store.tables.columns import UtcDateTime, metadata

# Every version is a row, deleting is one too: a review keeps the questions it answered.
score_card = Table(
    "score_card",
    metadata,
    Column("card_id", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("who", String, nullable=False),
    Column("action", String, nullable=False),
    Column("name", String, nullable=False),
    Column("body", String, nullable=False, comment="JSON: the questions"),
    CheckConstraint("action IN ('saved', 'deleted', 'restored')", name="action"),
)

review = Table(
    "review",
    metadata,
    Column("id", Integer, primary_key=True),
    # No foreign keys to call and recording: the words outlive the sound.
    Column("call", String, nullable=False),
    Column("recording", String, nullable=False),
    Column("operator", String, nullable=False),
    Column("queue", String, nullable=False),
    Column("began", UtcDateTime, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("card_id", Integer, nullable=False),
    Column("card_version", Integer, nullable=False),
    Column("body", String, nullable=False, comment="JSON: answers and marks"),
    Column("comment", String, nullable=False),
    Column("score", Float, comment="share of the points, nothing when no question applied"),
    Column("fatal", String, nullable=False, comment="JSON: numbers of the questions that made it nothing"),
    Column("who", String, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("read_at", UtcDateTime),
    Column("reply", String, nullable=False, server_default=""),
    Column("replied_at", UtcDateTime),
    ForeignKeyConstraint(
        ["card_id", "card_version"], ["score_card.card_id", "score_card.version"], name="fk_review_card"
    ),
    CheckConstraint("score BETWEEN 0 AND 1", name="score"),
    Index("uq_review_recording", "recording", unique=True),
    Index("ix_review_operator_began", "operator", "began"),
    Index("ix_review_began", "began"),
)

sampling = Table(
    "sampling",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("who", String, nullable=False),
    Column("body", String, nullable=False, comment="JSON: the rules"),
)
