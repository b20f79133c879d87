"""How calls sounded."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "leg_quality",
        sa.Column("contact_id", sa.Integer, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        *(sa.Column(name, sa.Float, nullable=False) for name in ("mos", "worst", "loss")),
        sa.PrimaryKeyConstraint("contact_id", "who", name="pk_leg_quality"),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name="fk_leg_quality_contact_id", ondelete="CASCADE"
        ),
    )
