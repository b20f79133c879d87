"""Models, devices with their names and events, warranty terms, recalls."""

from sqlalchemy import Boolean, CheckConstraint, Column, Date, ForeignKey, Index, Integer, String, Table, text

from app.store.tables.columns import UtcDateTime, metadata

product = Table(
    "product",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("maker", String, nullable=False, server_default=""),
    Column("model", String, nullable=False, server_default=""),
    Column("maker_key", String, nullable=False, server_default=""),
    Column("model_key", String, nullable=False, server_default=""),
    Column("words", String, nullable=False, server_default="", comment="folded maker, model and kind"),
    Column("kind", String, nullable=False, server_default=""),
    Column("gtin", String, nullable=False, server_default="", comment="14 digits or empty"),
    Column("part_number", String, nullable=False, server_default=""),
    Column("part_key", String, nullable=False, server_default=""),
    Index("uq_product_maker_key_model_key", "maker_key", "model_key", unique=True),
    Index("ix_product_gtin", "gtin", sqlite_where=text("gtin <> ''")),
    Index("ix_product_part_key", "part_key", sqlite_where=text("part_key <> ''")),
)

device = Table(
    "device",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("product_id", ForeignKey("product.id"), nullable=False),
    Column("serial", String, nullable=False, server_default="", comment="as on the plate"),
    Column("serial_key", String, nullable=False, server_default=""),
    Column("person_id", ForeignKey("party.id", ondelete="SET NULL")),
    Column("company_id", ForeignKey("party.id", ondelete="SET NULL")),
    Column("place", String, nullable=False, server_default=""),
    Column("lot", String, nullable=False, server_default=""),
    Column("made", Date),
    Column("sold", Date),
    Column("first_used", Date),
    Column("bought_used", Boolean, nullable=False, server_default=text("0")),
    Column("void", String, nullable=False, server_default="", comment="why there is no warranty any more"),
    Column("note", String, nullable=False, server_default=""),
    Column("gone", String, nullable=False, server_default="", comment="why it is in use no more"),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("version >= 1", name="version"),
    # A serial number alone is given twice, by two makers and even by one.
    Index(
        "uq_device_product_id_serial_key",
        "product_id",
        "serial_key",
        unique=True,
        sqlite_where=text("serial_key <> ''"),
    ),
    Index("ix_device_product_id", "product_id"),
    Index("ix_device_person_id", "person_id", sqlite_where=text("person_id IS NOT NULL")),
    Index("ix_device_company_id", "company_id", sqlite_where=text("company_id IS NOT NULL")),
    # Ids stand on labels and in histories for ever.
    sqlite_autoincrement=True,
)

device_name = Table(
    "device_name",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("device_id", ForeignKey("device.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String, nullable=False),
    Column("raw", String, nullable=False),
    Column("key", String, nullable=False),
    Column("key_rev", String, nullable=False, comment="last character first: endings are beginnings"),
    CheckConstraint("kind IN ('serial', 'imei', 'mac', 'asset')", name="kind"),
    CheckConstraint("key <> ''", name="key"),
    Index("ix_device_name_key", "key"),
    Index("ix_device_name_key_rev", "key_rev"),
    Index("ix_device_name_device_id", "device_id"),
)

device_event = Table(
    "device_event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("device_id", ForeignKey("device.id", ondelete="CASCADE"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("kind", String, nullable=False),
    Column("ref", String, nullable=False, server_default=""),
    Column("text", String, nullable=False, server_default=""),
    Column("who", String, nullable=False, server_default=""),
    Column("written", UtcDateTime, comment="when it was written down, NULL for when it happened"),
    CheckConstraint("kind IN ('call', 'visit', 'note')", name="kind"),
    Index("ix_device_event_device_id_at", "device_id", "at"),
    # A device scanned three times in one call was in that call once.
    Index(
        "uq_device_event_device_id_ref", "device_id", "ref", unique=True, sqlite_where=text("kind = 'call'")
    ),
)

terms = Table(
    "terms",
    metadata,
    Column("product_id", ForeignKey("product.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("name", String, nullable=False),
    Column("months", Integer, nullable=False),
    Column("basis", String, nullable=False),
    Column("grace_days", Integer, nullable=False),
    Column("begin_within", Integer),
    Column("transferable", Boolean, nullable=False),
    Column("used_months", Integer),
    Column("excluded", String, nullable=False, comment="causes, one a line"),
    Column("covers", String, nullable=False, comment="kinds of cost, one a line"),
    CheckConstraint("basis IN ('sale', 'first use', 'manufacture')", name="basis"),
    CheckConstraint("months >= 0 AND grace_days >= 0", name="positive"),
)

extension = Table(
    "extension",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("device_id", ForeignKey("device.id", ondelete="CASCADE"), nullable=False),
    Column("name", String, nullable=False),
    Column("months", Integer, nullable=False),
    Column("bought", Date),
    CheckConstraint("months > 0", name="months"),
    Index("ix_extension_device_id", "device_id"),
)

recall = Table(
    "recall",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("title", String, nullable=False),
    Column("issued", Date, nullable=False),
    Column("made_from", Date),
    Column("made_to", Date),
    Column("what_to_do", String, nullable=False, server_default=""),
    Column("closed", Boolean, nullable=False, server_default=text("0")),
    Column("severity", String, nullable=False, server_default="safety"),
    CheckConstraint("title <> ''", name="title"),
)

recall_part = Table(
    "recall_part",
    metadata,
    Column("recall_id", ForeignKey("recall.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("kind", String, nullable=False),
    Column("product_id", ForeignKey("product.id")),
    Column("first", String, nullable=False, server_default="", comment="of a range, or the lot"),
    Column("last", String, nullable=False, server_default=""),
    CheckConstraint("kind IN ('product', 'range', 'lot')", name="kind"),
    CheckConstraint("(kind = 'product') = (product_id IS NOT NULL)", name="product"),
    Index("ix_recall_part_product_id", "product_id", sqlite_where=text("product_id IS NOT NULL")),
)

recall_device = Table(
    "recall_device",
    metadata,
    Column("recall_id", ForeignKey("recall.id", ondelete="CASCADE"), primary_key=True),
    Column("device_id", ForeignKey("device.id", ondelete="CASCADE"), primary_key=True),
    Column("state", String, nullable=False, server_default="open"),
    Column("who", String, nullable=False, server_default=""),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("state IN ('open', 'told', 'fixed', 'refused')", name="state"),
    Index("ix_recall_device_device_id", "device_id"),
)
