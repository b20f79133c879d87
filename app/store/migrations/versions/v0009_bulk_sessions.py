"""Many scans against one target, kept once."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bulk_session",
        *(sa.Column(name, sa.String, nullable=False) for name in ("id", "kind", "value", "who")),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_bulk_session"),
        sa.CheckConstraint("kind IN ('place', 'ticket')", name="ck_bulk_session_kind"),
    )
    op.create_index("ix_bulk_session_at", "bulk_session", ["at"])
    op.create_table(
        "bulk_line",
        sa.Column("session_id", sa.String, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("device_id", sa.Integer, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("why", sa.String, nullable=False, server_default=""),
        sa.Column("before", sa.String, nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("session_id", "seq", name="pk_bulk_line"),
        sa.ForeignKeyConstraint(
            ["session_id"], ["bulk_session.id"], name="fk_bulk_line_session_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name="fk_bulk_line_device_id"),
    )
    op.create_index("ix_bulk_line_device_id", "bulk_line", ["device_id"])
