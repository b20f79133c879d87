"""Returns to suppliers, with their tracking; parts may be written off."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_OPEN = "state NOT IN ('closed', 'cancelled')"


def upgrade() -> None:
    _part()
    _return()
    _step()
    series = sa.table("series", sa.column("name", sa.String), sa.column("number", sa.Integer))
    op.bulk_insert(series, [{"name": "return", "number": 0}])


def _part() -> None:
    """SQLite cannot change a check: the table is made anew and its rows are carried over."""
    op.create_table(
        "part_new",
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
        sa.CheckConstraint(
            "state IN ('stock', 'reserved', 'used', 'returned', 'written_off')", name="ck_part_state"
        ),
        sa.CheckConstraint("(state IN ('reserved', 'used')) = (ticket_id IS NOT NULL)", name="ck_part_taken"),
    )
    op.execute("INSERT INTO part_new SELECT id, name, serial, serial_key, price, currency, state, ticket_id, "
               "changed_at, who FROM part")  # fmt: skip
    op.drop_table("part")
    op.rename_table("part_new", "part")
    _index("ix_part_ticket_id", "part", "ticket_id", "ticket_id IS NOT NULL")


def _return() -> None:
    op.create_table(
        "supplier_return",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        _reference("device_id", "device"),
        _reference("part_id", "part"),
        _reference("ticket_id", "ticket"),
        sa.Column("supplier", sa.String, nullable=False),
        *(_text(name) for name in ("reason", "rma", "rma_key", "carrier", "tracking", "tracking_key")),
        sa.Column("state", sa.String, nullable=False, server_default="drafted"),
        *(_text(name) for name in ("verdict", "new_serial")),
        _reference("new_device_id", "device"),
        _reference("new_part_id", "part"),
        sa.Column("credit", sa.Integer),
        _text("currency"),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        *(
            sa.Column(f"{name}_at", sa.DateTime(timezone=True))
            for name in ("sent", "decided", "back", "closed")
        ),
        sa.Column("version", sa.Integer, nullable=False, server_default=sa.text("1")),
        sa.PrimaryKeyConstraint("id", name="pk_supplier_return"),
        sa.UniqueConstraint("number", name="uq_supplier_return_number"),
        sa.CheckConstraint("(device_id IS NULL) <> (part_id IS NULL)", name="ck_supplier_return_thing"),
        sa.CheckConstraint("supplier <> ''", name="ck_supplier_return_supplier"),
        sa.CheckConstraint(
            "state IN ('drafted', 'approved', 'sent', 'received', 'repaired', 'replaced', 'credited', "
            "'refused', 'back', 'closed', 'cancelled')",
            name="ck_supplier_return_state",
        ),
        sa.CheckConstraint(
            "verdict IN ('', 'repaired', 'replaced', 'credited', 'refused')",
            name="ck_supplier_return_verdict",
        ),
        sa.CheckConstraint("(credit IS NULL) = (currency = '')", name="ck_supplier_return_credit"),
        sqlite_autoincrement=True,
    )
    for name in ("device_id", "part_id"):
        _index(f"uq_supplier_return_{name}", "supplier_return", name, f"{name} IS NOT NULL AND {_OPEN}", True)
    for name in ("ticket_id", "device_id", "part_id", "new_device_id"):
        _index(f"ix_supplier_return_{name}", "supplier_return", name, f"{name} IS NOT NULL")
    for name in ("rma_key", "tracking_key"):
        _index(f"ix_supplier_return_{name}", "supplier_return", name, f"{name} <> ''")


def _step() -> None:
    op.create_table(
        "return_step",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column(
            "return_id",
            sa.Integer,
            sa.ForeignKey("supplier_return.id", name="fk_return_step_return_id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("who", "event", "state")),
        _text("text"),
        sa.PrimaryKeyConstraint("id", name="pk_return_step"),
    )
    op.create_index("ix_return_step_return_id", "return_step", ["return_id"])


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.String, nullable=False, server_default="")


def _reference(name: str, table: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer, sa.ForeignKey(f"{table}.id", name=f"fk_supplier_return_{name}"))


def _index(name: str, table: str, column: str, where: str, unique: bool = False) -> None:
    some = sa.text(where)
    op.create_index(name, table, [column], unique=unique, sqlite_where=some, postgresql_where=some)
