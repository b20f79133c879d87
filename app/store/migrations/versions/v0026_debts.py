"""What a customer owes: units of a currency, since when that is known, and from where."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("party", sa.Column("owed", sa.Integer))
    for name in ("owed_currency", "owed_known", "owed_source"):
        op.add_column("party", sa.Column(name, sa.String, nullable=False, server_default=""))
