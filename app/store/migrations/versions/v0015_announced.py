"""What a caller was told about the wait, and whom a call back is for."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("contact", sa.Column("callback_of", sa.String, nullable=False, server_default=""))
    op.add_column("contact", sa.Column("announced", sa.Float))
    op.add_column("contact", sa.Column("announced_true", sa.Float))
