"""What supervisors do, who has seen it, and what is announced in queues."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "deed",
        sa.Column("number", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(
            sa.Column(name, sa.String, nullable=False)
            for name in ("who", "deed", "whom", "detail", "queues", "reason", "stood", "served")
        ),
        sa.Column("seen", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("number", name="pk_deed"),
    )
    op.create_index("ix_deed_at", "deed", ["at"])
    op.create_table(
        "emergency",
        sa.Column("queue", sa.String, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("text", "prompt", "who")),
        sa.Column("until", sa.DateTime(timezone=True)),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("queue", name="pk_emergency"),
    )
