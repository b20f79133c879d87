"""Which supervisor heard which call while it was talked."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "monitoring",
        sa.Column("id", sa.Integer, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("call", "who", "mode")),
        *(sa.Column(name, sa.DateTime(timezone=True), nullable=False) for name in ("began", "ended")),
        sa.PrimaryKeyConstraint("id", name="pk_monitoring"),
        sa.UniqueConstraint("call", "who", "mode", "began", name="uq_monitoring_call"),
    )
    # As with recordings: who listened cannot be taken back by any program that uses this file.
    for deed in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER monitoring_stays_{deed.lower()} BEFORE {deed} ON monitoring "
            "BEGIN SELECT RAISE(ABORT, 'who listened to a call stays written down'); END"
        )
