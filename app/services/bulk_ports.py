"""What a bulk session needs of the outside: the database that carries it out, and the file it stands in."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.bulk import BulkResult, Event, Session, Target


class BulkBook(Protocol):
    """The store's part; one of the bases of ``Workshop``."""

    def fits_target(self, device_id: int, target: Target) -> str:
        """Why this cannot be done to the device now; empty when it can."""

    def commit_bulk(self, session: Session) -> BulkResult:
        """Carry out the ready entries, in one transaction. A session that was carried out before is not
        again: the same answer comes back. What cannot be done any more is refused line by line."""

    def undo_bulk(self, session: str) -> BulkResult:
        """Put devices back where they stood, but those that moved again since. ``BadInput`` for targets
        that cannot be taken back, ``NotFound`` for a session that was never carried out."""

    def bulk_results(self, limit: int = 50) -> tuple[BulkResult, ...]:
        """What was carried out, newest first."""


class BulkJournal(Protocol):
    """Where this desk writes sessions down. Safe to call from the UI thread: a line takes a millisecond."""

    def append(self, session: str, event: Event) -> None:
        """On the disk when it returns. Raises ``StoreUnavailable`` when the disk refuses."""

    def unfinished(self) -> Sequence[Session]:
        """Sessions that are neither kept nor dropped, oldest first, as a crash may have left them."""

    def forget(self, session: str) -> None:
        """Put a finished session's file away."""
