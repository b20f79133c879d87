"""Spare parts by serial number, and devices lent to customers."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _part()
    _loan()


def _part() -> None:
    op.create_table(
        "part",
        sa.Column("id", sa.Integer, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("name", "serial", "serial_key")),
        sa.Column("price", sa.Integer, nullable=False),
        sa.Column("currency", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False, server_default="stock"),
        sa.Column("ticket_id", sa.Integer, sa.ForeignKey("ticket.id", name="fk_part_ticket_id")),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_part"),
        sa.UniqueConstraint("serial_key", name="uq_part_serial_key"),
        sa.CheckConstraint("name <> '' AND serial_key <> ''", name="ck_part_named"),
        sa.CheckConstraint("state IN ('stock', 'reserved', 'used', 'returned')", name="ck_part_state"),
        sa.CheckConstraint("(state IN ('reserved', 'used')) = (ticket_id IS NOT NULL)", name="ck_part_taken"),
    )
    taken = sa.text("ticket_id IS NOT NULL")
    op.create_index("ix_part_ticket_id", "part", ["ticket_id"], sqlite_where=taken, postgresql_where=taken)


def _loan() -> None:
    op.create_table(
        "loan",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column(
            "ticket_id", sa.Integer, sa.ForeignKey("ticket.id", name="fk_loan_ticket_id"), nullable=False
        ),
        sa.Column(
            "device_id", sa.Integer, sa.ForeignKey("device.id", name="fk_loan_device_id"), nullable=False
        ),
        sa.Column("out_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("out_by", sa.String, nullable=False),
        sa.Column("back_at", sa.DateTime(timezone=True)),
        sa.Column("back_by", sa.String, nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("id", name="pk_loan"),
    )
    out = sa.text("back_at IS NULL")
    op.create_index(
        "uq_loan_device_id", "loan", ["device_id"], unique=True, sqlite_where=out, postgresql_where=out
    )
    op.create_index("ix_loan_ticket_id", "loan", ["ticket_id"])
