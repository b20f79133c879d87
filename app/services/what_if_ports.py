"""What the window asks of the history to live a day again. As in ``device_ports``: the store implements it,
milliseconds, off the UI thread, failures are ``RingdeskError``."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.what_if.real_day import DayOfCalls
from telephony.switchboard.contact import ContactRecord


@dataclass(frozen=True, slots=True)
class CountedDay:
    """A day by this machine's clock, and how many customers called."""

    day: date
    calls: int


class RealDays(Protocol):
    def days_with_calls(self, today: date, role: str) -> tuple[CountedDay, ...]:
        """Before today, newest first, of the last two months. ``NotAllowed`` but for supervisors."""

    def day_of_calls(self, day: date, role: str) -> DayOfCalls:
        """All contacts that began on that day, outgoing ones too."""

    def contacts_of(self, day: date, role: str) -> tuple[ContactRecord, ...]:
        """The same without looking up who called."""
