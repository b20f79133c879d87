"""Text blocks and call scripts of the house."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "house_text",
        sa.Column("id", sa.Integer, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("kind", "name", "key", "body")),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_house_text"),
        sa.CheckConstraint("kind IN ('block', 'script')", name="ck_house_text_kind"),
    )
    live = sa.text("deleted_at IS NULL")
    op.create_index(
        "uq_house_text_key", "house_text", ["kind", "key"], unique=True, sqlite_where=live,
        postgresql_where=live,
    )  # fmt: skip
    op.create_table(
        "house_text_version",
        sa.Column("text_id", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("who", "action", "name", "body")),
        sa.PrimaryKeyConstraint("text_id", "version", name="pk_house_text_version"),
        sa.ForeignKeyConstraint(
            ["text_id"], ["house_text.id"], name="fk_house_text_version_text_id", ondelete="CASCADE"
        ),
        sa.CheckConstraint("action IN ('saved', 'deleted', 'restored')", name="ck_house_text_version_action"),
    )
    op.execute("INSERT INTO change (area, number) VALUES ('texts', 0)")
