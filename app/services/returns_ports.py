"""What the window needs for things that go back to suppliers.

As in ``device_ports``: milliseconds, off the UI thread, failures are ``RingdeskError``."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.returns import NO_OUTCOME, NewReturn, Outcome, Return, ReturnCard


class Returns(Protocol):
    def open_return(self, new: NewReturn) -> Return:
        """The next number. ``BadInput`` when the thing is in an open return already."""

    def save_return(self, of: Return) -> Return:
        """Supplier, his number, carrier, tracking, reason, new serial number; ``StaleReturn``."""

    def move_return(self, return_id: int, event: str, outcome: Outcome = NO_OUTCOME) -> Return:
        """One step of the table, with what it does to stock and devices, in one transaction."""

    def return_card(self, return_id: int) -> ReturnCard: ...

    def returns(self, which: str = "open", text: str = "", limit: int = 500) -> tuple[Return, ...]:
        """``which``: ``open``, ``away``, ``ended`` or ``all``. ``text``: in the numbers, ours or the
        supplier's, serial numbers, tracking number, supplier. Newest first."""

    def returns_of(self, ticket_id: int) -> tuple[Return, ...]: ...

    def find_return(self, codes: Sequence[str]) -> Return | None:
        """By exactly one of these readings: the supplier's number, ours, tracking, or a serial number, also
        of what came instead; an open one first."""

    def suppliers(self) -> tuple[str, ...]:
        """Those that got something back before, by name."""
