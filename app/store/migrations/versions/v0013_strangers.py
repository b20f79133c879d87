"""Numbers of callers whom nobody knows, found by how they begin and end."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("contact", sa.Column("digits_rev", sa.String, nullable=False, server_default=""))
    at = op.get_bind()
    nobody = sa.text("person_id IS NULL AND company_id IS NULL")
    rows = at.execute(sa.text("SELECT DISTINCT number, number_raw FROM contact WHERE NOT withheld")).all()
    fill = sa.text(
        "UPDATE contact SET digits_rev = :turned "
        "WHERE number = :number AND number_raw = :raw AND NOT withheld"
    )
    for number, raw in rows:
        shown = number or raw
        if any(char.isalpha() for char in shown):
            continue
        turned = "".join(char for char in shown if "0" <= char <= "9")[::-1]
        if turned:
            at.execute(fill, {"turned": turned, "number": number, "raw": raw})
    for column in ("number", "digits_rev"):
        op.create_index(
            f"ix_contact_stranger_{column}", "contact", [column, "arrived"],
            sqlite_where=nobody, postgresql_where=nobody,
        )  # fmt: skip
