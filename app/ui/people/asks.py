"""What the customer's cards ask the window for. No Qt."""

from dataclasses import dataclass

from telephony.switchboard.events import CallerMatch
from telephony.switchboard.ids import CallId


@dataclass(frozen=True, slots=True)
class SavePerson:
    """Make a new person of who is calling."""

    name: str
    company: str


@dataclass(frozen=True, slots=True)
class LinkPerson:
    """Who is calling is this person; his number is added where one was sent."""

    person: int


@dataclass(frozen=True, slots=True)
class Identified:
    """The store agreed: this is who calls, or without a call, whose the number is that was looked up.
    ``undo``: it can be taken back."""

    call: CallId | None
    match: CallerMatch
    undo: bool


@dataclass(frozen=True, slots=True)
class OpenPerson:
    """Show the person's page."""

    person: int


@dataclass(frozen=True, slots=True)
class OpenCompany:
    """Show the company's page."""

    company: int
