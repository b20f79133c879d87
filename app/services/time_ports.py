"""What the window needs to measure, show and correct the time of tickets. The store implements it."""

from typing import Protocol

from app.domain.time_spent import By, Period, Stretch, TicketTime, TimeEntry, TimeSum


class TimeSpent(Protocol):
    def keep_time(self, stretch: Stretch) -> int:
        """Write a stretch of focus, or as far as it has grown; again is once. Returns the seconds of its
        ticket. The time of a call with a ticket is written by itself, when the call ends or is linked."""

    def time_on(self, ticket_id: int) -> int:
        """Seconds of a ticket, everybody's."""

    def ticket_time(self, ticket_id: int) -> TicketTime: ...

    def type_time(self, new: TimeEntry) -> TimeEntry:
        """By hand, for who sits here: ``ticket_id``, ``seconds``, ``reason`` and ``day`` of the entry."""

    def correct_time(self, entry_id: int, seconds: int, reason: str, role: str) -> TimeEntry:
        """Another number, 0 to take it back. ``BadInput`` without a reason, ``NotAllowed`` for the time of
        somebody else."""

    def set_project(self, ticket_id: int, name: str) -> str:
        """The one project of a ticket, empty for none; returns how it is written, once it is known."""

    def time_sums(self, of: Period, by: By) -> tuple[TimeSum, ...]:
        """Most first. All four add up to the same."""

    def time_entries(
        self, of: Period, by: By = By.REQUEST, key: str | None = None, limit: int = 100_000
    ) -> tuple[TimeEntry, ...]:
        """The entries of one line of a sum, or of all; newest first."""
