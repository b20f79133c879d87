"""What a ticket has to do with, told in words: its links as they are now."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.documents import Document
from app.domain.tickets import Link

KINDS = ("call", "device", "person", "company", "ticket", "visit", "project", "document", "return")
"""In the order they are listed."""


@dataclass(frozen=True, slots=True)
class Linked:
    """A link with its title of today. ``own``: it is the ticket's own device or customer, which the ticket
    itself holds. ``gone``: there is no such thing any more. ``device_id``… say what opens with it."""

    link: Link
    title: str
    at: datetime | None = None
    own: bool = False
    gone: bool = False
    device_id: int | None = None
    ticket_id: int | None = None
    person_id: int | None = None
    company_id: int | None = None
    number: str = ""
    document: Document | None = None


def place_of(kind: str) -> int:
    """Where links of a kind stand in the list; kinds nobody knows come last."""
    return KINDS.index(kind) if kind in KINDS else len(KINDS)
