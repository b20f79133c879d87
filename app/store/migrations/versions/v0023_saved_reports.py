"""Reports kept under a name, and each time one was due."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "saved_report",
        sa.Column("id", sa.Integer, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("name", "key", "body", "sending")),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_saved_report"),
        sa.UniqueConstraint("key", name="uq_saved_report_key"),
        sa.CheckConstraint("name <> ''", name="ck_saved_report_name"),
    )
    op.create_table(
        "report_run",
        sa.Column("report_id", sa.Integer, nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("begun", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended", sa.DateTime(timezone=True)),
        sa.Column("missed", sa.Integer, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("subject", "detail")),
        sa.PrimaryKeyConstraint("report_id", "due", name="pk_report_run"),
        sa.ForeignKeyConstraint(
            ["report_id"], ["saved_report.id"], name="fk_report_run_report_id", ondelete="CASCADE"
        ),
        sa.CheckConstraint("state IN ('working', 'handing', 'sent', 'failed')", name="ck_report_run_state"),
    )
    op.execute("INSERT INTO change (area, number) VALUES ('reports', 0)")
