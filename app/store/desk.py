"""What the parts of a desk's office share."""

from datetime import UTC, datetime

from sqlalchemy import Connection, insert

from app.domain.sight import Seen, everything
from app.store.engine import Store
from app.store.tables.records import audit


class DeskPart:
    """``who``: the operator, for the audit. ``region``: where numbers without a country code are from.
    ``seen``: what of the past he may see as a supervisor."""

    def __init__(self, store: Store, who: str = "", region: str = "LT", seen: Seen = everything) -> None:
        self.store = store
        self.who = who
        self.region = region
        self.seen = seen

    def _audit(self, connection: Connection, action: str, party_id: int | None, detail: str = "") -> None:
        """Who did what, in the same transaction as what was done."""
        row = {"at": now(), "who": self.who, "action": action, "party_id": party_id, "detail": detail}
        connection.execute(insert(audit), row)


def now() -> datetime:
    return datetime.now(UTC)


def utc(seconds: float) -> datetime:
    """Epoch seconds of the core as the store's time."""
    return datetime.fromtimestamp(seconds, UTC)
