"""Recordings: what is known of them, what became of their files, who did what with them; and who heard calls
while they were talked."""

from sqlalchemy import CheckConstraint, Column, Float, Index, Integer, String, Table, UniqueConstraint

from app.store.tables.columns import UtcDateTime, metadata

recording = Table(
    "recording",
    metadata,
    Column("id", String, primary_key=True),
    # No foreign key: it may outlive its contact, and must not go with it unseen.
    Column("call", String, nullable=False),
    Column("operator", String, nullable=False),
    Column("queue", String, nullable=False),
    Column("began", UtcDateTime, nullable=False),
    Column("ended", UtcDateTime, nullable=False),
    Column("consent", String, nullable=False),
    Column("keep_until", UtcDateTime, comment="nothing: for ever"),
    Column("silences", String, nullable=False, comment="JSON: kind, begin, end in seconds"),
    Column(
        "box", String, nullable=False, server_default="", comment="where the customer alone spoke; else empty"
    ),
    Column("held", String, nullable=False, server_default="", comment="why it must not be removed"),
    Index("ix_recording_call", "call"),
    Index("ix_recording_keep_until", "keep_until"),
    Index("ix_recording_began", "began"),
)

# Apart: a file is closed before or after its contact is written.
recording_file = Table(
    "recording_file",
    metadata,
    Column("id", String, primary_key=True),
    Column("seconds", Float, nullable=False),
    Column("sha256", String, nullable=False),
    Column("fault", String, nullable=False),
    Column("voice", Float, comment="seconds of it, of a message"),
)

recording_deed = Table(
    "recording_deed",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("who", String, nullable=False),
    Column("action", String, nullable=False),
    Column("recording", String, nullable=False, comment="no foreign key: it outlives the recording"),
    Column("call", String, nullable=False),
    Column("detail", String, nullable=False, server_default=""),
    CheckConstraint("action IN ('listened', 'exported', 'held', 'released', 'removed')", name="action"),
    Index("ix_recording_deed_call", "call"),
)

# Beside the legs of the contact, which are written anew with it.
monitoring = Table(
    "monitoring",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("call", String, nullable=False, comment="no foreign key: it outlives the contact"),
    Column("who", String, nullable=False),
    Column("mode", String, nullable=False),
    Column("began", UtcDateTime, nullable=False),
    Column("ended", UtcDateTime, nullable=False),
    UniqueConstraint("call", "who", "mode", "began", name="uq_monitoring_call"),
)
