"""Messages that callers speak: recordings without an operator, and calls that are owed because of them."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("recording", sa.Column("box", sa.String, nullable=False, server_default=""))
    op.add_column("recording_file", sa.Column("voice", sa.Float))
    # As in 0014: a table made again, and its partial index by hand.
    for name in ("task_id", "kind_ref"):
        op.drop_index(f"ix_call_reason_{name}", "call_reason")
    with op.batch_alter_table("call_reason") as batch:
        batch.drop_constraint("ck_call_reason_kind", type_="check")
        batch.create_check_constraint(
            "ck_call_reason_kind",
            "kind IN ('recall', 'service', 'warranty', 'callback', 'missed', 'message')",
        )
    op.create_index("ix_call_reason_task_id", "call_reason", ["task_id"])
    open_ones = sa.text("state = 'open'")
    op.create_index("ix_call_reason_kind_ref", "call_reason", ["kind", "ref"], sqlite_where=open_ones)
