"""What the window needs to say who else is at a ticket. The store implements it."""

from typing import Protocol

from app.domain.presence import Presence


class Presences(Protocol):
    def be_at(self, desk: str, ticket_id: int, editing: bool, now: float) -> tuple[Presence, ...]:
        """This desk is at a ticket: a beat, to be repeated each ``BEAT`` seconds. Returns who else is there.
        ``desk``: the window, chosen at its start. ``now``: epoch seconds."""

    def leave(self, desk: str) -> None:
        """It is at no ticket any more."""

    def others_at(self, desk: str, ticket_id: int, now: float) -> tuple[Presence, ...]: ...
