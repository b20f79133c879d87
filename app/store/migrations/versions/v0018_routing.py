"""The block list, and queues that are shut by hand."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "blocked_number",
        sa.Column("key", sa.String, nullable=False),
        sa.Column("raw", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False, server_default=""),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("key", name="pk_blocked_number"),
        sa.CheckConstraint("key <> ''", name="ck_blocked_number_key"),
    )
    op.create_table(
        "queue_closing",
        sa.Column("queue", sa.String, nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.String, nullable=False, server_default=""),
        sa.Column("who", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("queue", name="pk_queue_closing"),
    )
