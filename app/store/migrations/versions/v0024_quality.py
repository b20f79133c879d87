"""Score cards, reviews of recorded calls, and how calls are drawn."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "score_card",
        *(
            sa.Column(name, sa.Integer, nullable=False, autoincrement=False)
            for name in ("card_id", "version")
        ),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("who", "action", "name", "body")),
        sa.PrimaryKeyConstraint("card_id", "version", name="pk_score_card"),
        sa.CheckConstraint("action IN ('saved', 'deleted', 'restored')", name="ck_score_card_action"),
    )
    _review()
    op.create_table(
        "sampling",
        sa.Column("version", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("who", "body")),
        sa.PrimaryKeyConstraint("version", name="pk_sampling"),
    )
    op.create_index("ix_recording_began", "recording", ["began"])
    op.execute("INSERT INTO change (area, number) VALUES ('quality', 0)")


def _review() -> None:
    op.create_table(
        "review",
        sa.Column("id", sa.Integer, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("call", "recording", "operator", "queue")),
        sa.Column("began", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("card_id", "card_version")),
        *(sa.Column(name, sa.String, nullable=False) for name in ("body", "comment")),
        sa.Column("score", sa.Float),
        *(sa.Column(name, sa.String, nullable=False) for name in ("fatal", "who")),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True)),
        sa.Column("reply", sa.String, nullable=False, server_default=""),
        sa.Column("replied_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_review"),
        sa.ForeignKeyConstraint(
            ["card_id", "card_version"], ["score_card.card_id", "score_card.version"], name="fk_review_card"
        ),
        sa.CheckConstraint("score BETWEEN 0 AND 1", name="ck_review_score"),
    )
    op.create_index("uq_review_recording", "review", ["recording"], unique=True)
    op.create_index("ix_review_operator_began", "review", ["operator", "began"])
    op.create_index("ix_review_began", "review", ["began"])
