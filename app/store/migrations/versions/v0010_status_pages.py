"""Addresses under which customers see their tickets."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "status_page",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column(
            "ticket_id",
            sa.Integer,
            sa.ForeignKey("ticket.id", name="fk_status_page_ticket_id"),
            nullable=False,
        ),
        sa.Column("token", sa.String, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.String, nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True)),
        sa.Column("revoked_by", sa.String, nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("id", name="pk_status_page"),
        sa.UniqueConstraint("token", name="uq_status_page_token"),
        sa.CheckConstraint("length(token) >= 22", name="ck_status_page_long"),
    )
    valid = sa.text("revoked_at IS NULL")
    op.create_index(
        "uq_status_page_ticket_id",
        "status_page",
        ["ticket_id"],
        unique=True,
        sqlite_where=valid,
        postgresql_where=valid,
    )
