"""Customers who rang in vain stand on the list of calls."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # SQLite changes no constraint in place: the table is made again, its indexes by hand, because a partial
    # one must not come back as a whole one.
    for name in ("task_id", "kind_ref"):
        op.drop_index(f"ix_call_reason_{name}", "call_reason")
    with op.batch_alter_table("call_reason") as batch:
        batch.drop_constraint("ck_call_reason_kind", type_="check")
        batch.create_check_constraint(
            "ck_call_reason_kind", "kind IN ('recall', 'service', 'warranty', 'callback', 'missed')"
        )
    op.create_index("ix_call_reason_task_id", "call_reason", ["task_id"])
    open_ones = sa.text("state = 'open'")
    op.create_index("ix_call_reason_kind_ref", "call_reason", ["kind", "ref"], sqlite_where=open_ones)
