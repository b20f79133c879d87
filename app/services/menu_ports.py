"""What a menu on the telephone needs: requests of the house, and a voice for what no recording says."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Told:
    """A request as a menu may tell of it. ``state``: of the request, or of the one it was joined to;
    ``ready``: done, and its device waits to be fetched. ``serial``: of the device, empty without one."""

    number: int
    title: str
    state: str
    opened: datetime
    serial: str = ""
    person_id: int | None = None
    company_id: int | None = None


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls, as far as the network vouches for it; nobody when both are None."""

    person_id: int | None = None
    company_id: int | None = None


class MenuBook(Protocol):
    """The store's side. Writing is done once a call, however often it is asked."""

    def request(self, number: int) -> Told | None: ...

    def of_serial(self, digits: str, caller: Caller) -> Told | None:
        """The newest request of a device of the caller's whose serial number ends with these digits."""

    def last_order(self, caller: Caller, team: str) -> Told | None:
        """The newest request of the caller's that the team has or had and that was not cancelled."""

    def order_again(self, call: str, caller: Caller, number: int) -> Told:
        """The same as a new request, linked to the earlier one and to the call."""

    def open_request(self, call: str, caller: Caller, team: str, title: str) -> Told: ...

    def leave_message(self, call: str, caller: Caller, number: str, text: str, owner: str) -> None:
        """He is to be called back because of that; ``owner``: by whom, empty for anybody."""


class Voice(Protocol):
    """Makes a recording of a text; the name to play it by, empty where there is no voice."""

    def says(self, text: str, language: str) -> str: ...

    def says_day(self, moment: datetime, language: str) -> str: ...
