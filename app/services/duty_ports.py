"""What the window asks about deadlines and who has how much to do. As in ``device_ports``: the store
implements it, milliseconds, off the UI thread, failures are ``RingdeskError``."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.assignment import Roster
from app.domain.service_promises import Promises, TicketClocks
from app.domain.tickets import TicketLine


@dataclass(frozen=True, slots=True)
class OpenTickets:
    """``lines``: what is due first comes first; ``total``: how many there are, shown or not."""

    lines: tuple[TicketLine, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class Handed:
    """A ticket that was given to an owner or team: what it had ``before``, and its version since."""

    ticket_id: int
    owner: str
    team: str
    version: int


class Duties(Protocol):
    def open_tickets(self, limit: int = 2000) -> OpenTickets:
        """Everybody's, with what is due."""

    def clocks_of(self, ticket_id: int) -> TicketClocks:
        """Both promises of a ticket, with everything that moved them."""

    def promises(self) -> Promises: ...

    def save_promises(self, promises: Promises, role: str) -> Promises:
        """Holds for open tickets too. ``StalePromises``, ``BadInput``; ``NotAllowed`` for all but
        supervisors."""

    def roster(self) -> Roster:
        """Who gets work, with his load now."""

    def save_roster(self, roster: Roster, role: str) -> Roster:
        """What waits is given out at once. Failures as for promises."""

    def hand_over(
        self, tickets: Sequence[int], *, owner: str | None = None, team: str | None = None, role: str
    ) -> tuple[Handed, ...]:
        """Set owner or team (None leaves it) of several tickets at once, all or none. What comes back undoes
        it. ``NotAllowed`` for all but supervisors."""

    def hand_back(self, handed: Sequence[Handed], role: str) -> int:
        """Undo: as they were before, but those that somebody changed since. How many were put back."""
