"""Devices with their names, models, warranties and recalls; tickets with their numbers, steps and costs."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

AREAS = ("devices", "tickets")
OVERRIDE = ("override_who", "override_role", "override_reason")


def upgrade() -> None:
    _product()
    _recall()
    _series()
    _recall_part()
    _terms()
    _device()
    _device_event()
    _device_name()
    _extension()
    _recall_device()
    _ticket()
    _ticket_indexes()
    _cost()
    _ticket_link()
    _ticket_step()
    _areas()


def _areas() -> None:
    change = sa.table("change", sa.column("area", sa.String), sa.column("number", sa.Integer))
    op.bulk_insert(change, [{"area": area, "number": 0} for area in AREAS])
    series = sa.table("series", sa.column("name", sa.String), sa.column("number", sa.Integer))
    op.bulk_insert(series, [{"name": "ticket", "number": 0}])


def _product() -> None:
    op.create_table(
        "product",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("maker", sa.String, server_default="", nullable=False),
        sa.Column("model", sa.String, server_default="", nullable=False),
        sa.Column("maker_key", sa.String, server_default="", nullable=False),
        sa.Column("model_key", sa.String, server_default="", nullable=False),
        sa.Column("words", sa.String, server_default="", nullable=False),
        sa.Column("kind", sa.String, server_default="", nullable=False),
        sa.Column("gtin", sa.String, server_default="", nullable=False),
        sa.Column("part_number", sa.String, server_default="", nullable=False),
        sa.Column("part_key", sa.String, server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_product"),
    )
    op.create_index("ix_product_gtin", "product", ["gtin"], sqlite_where=sa.text("gtin <> ''"))
    op.create_index("ix_product_part_key", "product", ["part_key"], sqlite_where=sa.text("part_key <> ''"))
    op.create_index("uq_product_maker_key_model_key", "product", ["maker_key", "model_key"], unique=True)


def _recall() -> None:
    op.create_table(
        "recall",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("issued", sa.Date, nullable=False),
        sa.Column("made_from", sa.Date),
        sa.Column("made_to", sa.Date),
        sa.Column("what_to_do", sa.String, server_default="", nullable=False),
        sa.Column("closed", sa.Boolean, server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint("title <> ''", name="ck_recall_title"),
        sa.PrimaryKeyConstraint("id", name="pk_recall"),
    )


def _series() -> None:
    op.create_table(
        "series",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("number", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_series"),
    )


def _recall_part() -> None:
    op.create_table(
        "recall_part",
        sa.Column("recall_id", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("product_id", sa.Integer),
        sa.Column("first", sa.String, server_default="", nullable=False),
        sa.Column("last", sa.String, server_default="", nullable=False),
        sa.CheckConstraint("(kind = 'product') = (product_id IS NOT NULL)", name="ck_recall_part_product"),
        sa.CheckConstraint("kind IN ('product', 'range', 'lot')", name="ck_recall_part_kind"),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name="fk_recall_part_product_id"),
        sa.ForeignKeyConstraint(
            ["recall_id"], ["recall.id"], name="fk_recall_part_recall_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("recall_id", "position", name="pk_recall_part"),
    )
    op.create_index(
        "ix_recall_part_product_id",
        "recall_part",
        ["product_id"],
        sqlite_where=sa.text("product_id IS NOT NULL"),
    )


def _terms() -> None:
    op.create_table(
        "terms",
        sa.Column("product_id", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("months", sa.Integer, nullable=False),
        sa.Column("basis", sa.String, nullable=False),
        sa.Column("grace_days", sa.Integer, nullable=False),
        sa.Column("begin_within", sa.Integer),
        sa.Column("transferable", sa.Boolean, nullable=False),
        sa.Column("used_months", sa.Integer),
        sa.Column("excluded", sa.String, nullable=False),
        sa.Column("covers", sa.String, nullable=False),
        sa.CheckConstraint("basis IN ('sale', 'first use', 'manufacture')", name="ck_terms_basis"),
        sa.CheckConstraint("months >= 0 AND grace_days >= 0", name="ck_terms_positive"),
        sa.ForeignKeyConstraint(
            ["product_id"], ["product.id"], name="fk_terms_product_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("product_id", "position", name="pk_terms"),
    )


def _device() -> None:
    op.create_table(
        "device",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("product_id", sa.Integer, nullable=False),
        sa.Column("serial", sa.String, server_default="", nullable=False),
        sa.Column("serial_key", sa.String, server_default="", nullable=False),
        sa.Column("person_id", sa.Integer),
        sa.Column("company_id", sa.Integer),
        sa.Column("place", sa.String, server_default="", nullable=False),
        sa.Column("lot", sa.String, server_default="", nullable=False),
        sa.Column("made", sa.Date),
        sa.Column("sold", sa.Date),
        sa.Column("first_used", sa.Date),
        sa.Column("bought_used", sa.Boolean, server_default=sa.text("0"), nullable=False),
        sa.Column("void", sa.String, server_default="", nullable=False),
        sa.Column("note", sa.String, server_default="", nullable=False),
        sa.Column("version", sa.Integer, server_default=sa.text("1"), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("version >= 1", name="ck_device_version"),
        sa.ForeignKeyConstraint(
            ["company_id"], ["party.id"], name="fk_device_company_id", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["party.id"], name="fk_device_person_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name="fk_device_product_id"),
        sa.PrimaryKeyConstraint("id", name="pk_device"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_device_company_id", "device", ["company_id"], sqlite_where=sa.text("company_id IS NOT NULL")
    )
    op.create_index(
        "ix_device_person_id", "device", ["person_id"], sqlite_where=sa.text("person_id IS NOT NULL")
    )
    op.create_index("ix_device_product_id", "device", ["product_id"])
    op.create_index(
        "uq_device_product_id_serial_key",
        "device",
        ["product_id", "serial_key"],
        unique=True,
        sqlite_where=sa.text("serial_key <> ''"),
    )


def _device_event() -> None:
    op.create_table(
        "device_event",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("device_id", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("ref", sa.String, server_default="", nullable=False),
        sa.Column("text", sa.String, server_default="", nullable=False),
        sa.Column("who", sa.String, server_default="", nullable=False),
        sa.CheckConstraint("kind IN ('call', 'visit', 'note')", name="ck_device_event_kind"),
        sa.ForeignKeyConstraint(
            ["device_id"], ["device.id"], name="fk_device_event_device_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_device_event"),
    )
    op.create_index("ix_device_event_device_id_at", "device_event", ["device_id", "at"])
    op.create_index(
        "uq_device_event_device_id_ref",
        "device_event",
        ["device_id", "ref"],
        unique=True,
        sqlite_where=sa.text("kind = 'call'"),
    )


def _device_name() -> None:
    op.create_table(
        "device_name",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("device_id", sa.Integer, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("raw", sa.String, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("key_rev", sa.String, nullable=False),
        sa.CheckConstraint("key <> ''", name="ck_device_name_key"),
        sa.CheckConstraint("kind IN ('serial', 'imei', 'mac', 'asset')", name="ck_device_name_kind"),
        sa.ForeignKeyConstraint(
            ["device_id"], ["device.id"], name="fk_device_name_device_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_device_name"),
    )
    op.create_index("ix_device_name_device_id", "device_name", ["device_id"])
    op.create_index("ix_device_name_key", "device_name", ["key"])
    op.create_index("ix_device_name_key_rev", "device_name", ["key_rev"])


def _extension() -> None:
    op.create_table(
        "extension",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("device_id", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("months", sa.Integer, nullable=False),
        sa.Column("bought", sa.Date),
        sa.CheckConstraint("months > 0", name="ck_extension_months"),
        sa.ForeignKeyConstraint(
            ["device_id"], ["device.id"], name="fk_extension_device_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_extension"),
    )
    op.create_index("ix_extension_device_id", "extension", ["device_id"])


def _recall_device() -> None:
    op.create_table(
        "recall_device",
        sa.Column("recall_id", sa.Integer, nullable=False),
        sa.Column("device_id", sa.Integer, nullable=False),
        sa.Column("state", sa.String, server_default="open", nullable=False),
        sa.Column("who", sa.String, server_default="", nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("state IN ('open', 'told', 'fixed', 'refused')", name="ck_recall_device_state"),
        sa.ForeignKeyConstraint(
            ["device_id"], ["device.id"], name="fk_recall_device_device_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["recall_id"], ["recall.id"], name="fk_recall_device_recall_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("recall_id", "device_id", name="pk_recall_device"),
    )
    op.create_index("ix_recall_device_device_id", "recall_device", ["device_id"])


def _ticket() -> None:
    op.create_table(
        "ticket",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("text", sa.String, server_default="", nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("priority", sa.Integer, nullable=False),
        sa.Column("owner", sa.String, server_default="", nullable=False),
        sa.Column("team", sa.String, server_default="", nullable=False),
        sa.Column("opened_by", sa.String, server_default="", nullable=False),
        sa.Column("call", sa.String, server_default="", nullable=False),
        sa.Column("cause", sa.String, server_default="", nullable=False),
        sa.Column("device_id", sa.Integer),
        sa.Column("person_id", sa.Integer),
        sa.Column("company_id", sa.Integer),
        sa.Column("joined_to", sa.Integer),
        sa.Column("opened", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed", sa.DateTime(timezone=True), nullable=False),
        sa.Column("warranty", sa.String),
        sa.Column("warranty_reason", sa.String, server_default="", nullable=False),
        sa.Column("warranty_terms", sa.String, server_default="", nullable=False),
        sa.Column("warranty_since", sa.Date),
        sa.Column("warranty_until", sa.Date),
        sa.Column("warranty_covers", sa.String, server_default="", nullable=False),
        sa.Column("override_at", sa.DateTime(timezone=True)),
        *(sa.Column(name, sa.String, server_default="", nullable=False) for name in OVERRIDE),
        sa.Column("version", sa.Integer, server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint("(override_at IS NULL) = (override_reason = '')", name="ck_ticket_override"),
        sa.CheckConstraint("(state = 'joined') = (joined_to IS NOT NULL)", name="ck_ticket_joined"),
        sa.CheckConstraint(
            "state IN ('new', 'received', 'working', 'waiting_customer', 'waiting_part', 'done', 'closed', "
            "'cancelled', 'joined')",
            name="ck_ticket_state",
        ),
        sa.CheckConstraint("title <> ''", name="ck_ticket_title"),
        sa.CheckConstraint("number >= 1 AND version >= 1", name="ck_ticket_numbers"),
        sa.CheckConstraint("priority BETWEEN 0 AND 3", name="ck_ticket_priority"),
        sa.ForeignKeyConstraint(
            ["company_id"], ["party.id"], name="fk_ticket_company_id", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name="fk_ticket_device_id"),
        sa.ForeignKeyConstraint(["joined_to"], ["ticket.id"], name="fk_ticket_joined_to"),
        sa.ForeignKeyConstraint(["person_id"], ["party.id"], name="fk_ticket_person_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_ticket"),
        sa.UniqueConstraint("number", name="uq_ticket_number"),
        sqlite_autoincrement=True,
    )


def _ticket_indexes() -> None:
    op.create_index(
        "ix_ticket_company_id", "ticket", ["company_id"], sqlite_where=sa.text("company_id IS NOT NULL")
    )
    op.create_index(
        "ix_ticket_device_id", "ticket", ["device_id"], sqlite_where=sa.text("device_id IS NOT NULL")
    )
    op.create_index(
        "ix_ticket_person_id", "ticket", ["person_id"], sqlite_where=sa.text("person_id IS NOT NULL")
    )
    op.create_index("ix_ticket_state_priority", "ticket", ["state", "priority"])


def _cost() -> None:
    op.create_table(
        "cost",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("ticket_id", sa.Integer, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("text", sa.String, server_default="", nullable=False),
        sa.Column("quantity", sa.String, nullable=False),
        sa.Column("price", sa.Integer, nullable=False, comment="of one, in the currency's smallest unit"),
        sa.Column("currency", sa.String, nullable=False),
        sa.Column("paid_by", sa.String, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.CheckConstraint("kind IN ('labour', 'part', 'travel', 'external')", name="ck_cost_kind"),
        sa.CheckConstraint("paid_by IN ('customer', 'warranty', 'goodwill')", name="ck_cost_paid_by"),
        sa.CheckConstraint("length(currency) = 3 AND currency = upper(currency)", name="ck_cost_currency"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="fk_cost_ticket_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cost"),
    )
    op.create_index("ix_cost_ticket_id", "cost", ["ticket_id"])


def _ticket_link() -> None:
    op.create_table(
        "ticket_link",
        sa.Column("ticket_id", sa.Integer, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("ref", sa.String, nullable=False),
        sa.Column("title", sa.String, server_default="", nullable=False),
        sa.CheckConstraint("kind <> '' AND ref <> ''", name="ck_ticket_link_whole"),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["ticket.id"], name="fk_ticket_link_ticket_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("ticket_id", "kind", "ref", name="pk_ticket_link"),
    )
    op.create_index("ix_ticket_link_kind_ref", "ticket_link", ["kind", "ref"])


def _ticket_step() -> None:
    op.create_table(
        "ticket_step",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("ticket_id", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("event", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("text", sa.String, server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["ticket.id"], name="fk_ticket_step_ticket_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_ticket_step"),
    )
    op.create_index("ix_ticket_step_ticket_id", "ticket_step", ["ticket_id"])
