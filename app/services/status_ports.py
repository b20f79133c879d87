"""What customers' status pages need of the store: their addresses for a desk, their facts for the page."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class StatusFacts:
    """All that a customer sees of a ticket; nothing of it names a person. ``state``: of the ticket, or of the
    one it was joined to (``continued``: that one's number). ``device``: maker and model."""

    number: int
    state: str
    opened: datetime
    changed: datetime
    device: str = ""
    continued: int | None = None


class StatusPages(Protocol):
    """A desk's side, part of ``Workshop``."""

    def status_token(self, ticket_id: int) -> str:
        """The secret part of the ticket's address; made when it is first asked for."""

    def revoke_status(self, ticket_id: int) -> None:
        """The address shows nothing from now on. The next ``status_token`` makes another one."""


class StatusBook(Protocol):
    """The page's side: the token that opens a ticket now, and what there is to see. None: no such page."""

    def page(self, number: int) -> tuple[str, StatusFacts] | None: ...
