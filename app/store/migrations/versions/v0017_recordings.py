"""Recordings, and who listened to them."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    text = [sa.Column(name, sa.String, nullable=False) for name in ("call", "operator", "queue")]
    op.create_table(
        "recording",
        sa.Column("id", sa.String, nullable=False),
        *text,
        *(sa.Column(name, sa.DateTime(timezone=True), nullable=False) for name in ("began", "ended")),
        sa.Column("consent", sa.String, nullable=False),
        sa.Column("keep_until", sa.DateTime(timezone=True)),
        sa.Column("silences", sa.String, nullable=False),
        sa.Column("held", sa.String, nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("id", name="pk_recording"),
    )
    for name in ("call", "keep_until"):
        op.create_index(f"ix_recording_{name}", "recording", [name])
    op.create_table(
        "recording_file",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("sha256", "fault")),
        sa.PrimaryKeyConstraint("id", name="pk_recording_file"),
    )
    op.create_table(
        "recording_deed",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("who", "action", "recording", "call")),
        sa.Column("detail", sa.String, nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("id", name="pk_recording_deed"),
        sa.CheckConstraint(
            "action IN ('listened', 'exported', 'held', 'released', 'removed')",
            name="ck_recording_deed_action",
        ),
    )
    op.create_index("ix_recording_deed_call", "recording_deed", ["call"])
    # Who listened cannot be taken back by any program that uses this file.
    for deed in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER recording_deed_stays_{deed.lower()} BEFORE {deed} ON recording_deed "
            "BEGIN SELECT RAISE(ABORT, 'what was done with a recording stays written down'); END"
        )
