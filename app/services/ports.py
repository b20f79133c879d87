"""What the use cases and the window need from the outside, as Protocols. The store implements them.

Every method is synchronous and may take milliseconds: callers run them off the UI thread (``app.ui.work``)
or on the exchange's office thread. Failures are ``RingdeskError``.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from app.domain.block_list import Blocked
from app.domain.people import Company, Found, NewPerson, Person, Stranger, TimelineEntry
from telephony.switchboard.events import CallerMatch

if TYPE_CHECKING:
    from telephony.switchboard.commands import KeepRecording
    from telephony.switchboard.contact import ContactRecord
    from telephony.switchboard.facts import StateSpan
    from telephony.switchboard.routing_events import Closing
    from telephony.switchboard.steering_events import Deed, Emergency


class PhoneBook(Protocol):
    """Number → candidates, best first. Safe to call from one thread at a time."""

    def resolve(self, number: str, raw: str, extension: str = "") -> tuple[CallerMatch, ...]: ...

    def blocked(self, number: str, raw: str) -> str:
        """Why this number is on the block list now; empty: it is not."""


class Contacts(Protocol):
    def record_all(self, contacts: "Sequence[ContactRecord]") -> None:
        """Insert or replace the contacts of these calls, in their order; one transaction: all or none."""

    def record_states(self, spans: "tuple[StateSpan, ...]") -> None:
        """In which states operators were; one that is there already is not written twice."""

    def keep_recording(self, kept: "KeepRecording") -> None:
        """What became of a recording's file; may come before or after its contact."""

    def open_calls(self) -> tuple[str, ...]:
        """Calls whose contact is not final."""


class Closings(Protocol):
    """Queues that are shut by hand, kept for the next start."""

    def keep(self, closings: "tuple[Closing, ...]") -> None:
        """These, and no others."""


class Steering(Protocol):
    """What supervisors did, and what is announced in queues, kept for the next start."""

    def keep_deed(self, deed: "Deed") -> None:
        """The same number again takes the place of what was said before."""

    def keep_emergencies(self, emergencies: "tuple[Emergency, ...]") -> None:
        """These, and no others."""


class BlockList(Protocol):
    """Numbers whose calls ring nobody."""

    def blocked(self) -> tuple[Blocked, ...]:
        """Those that hold now, the newest first."""

    def block(self, raw: str, reason: str, until: datetime | None) -> Blocked:
        """Blocking a number again replaces reason and end. Raises ``BadInput``."""

    def unblock(self, key: str) -> Blocked | None:
        """What was taken off; None: it was not on the list."""

    def put_back(self, gone: Blocked) -> Blocked: ...

    def who_is(self, raw: str) -> tuple[tuple[CallerMatch, ...], str]:
        """What a look-up of that number would answer: candidates, and why it is blocked."""


@dataclass(frozen=True, slots=True)
class RowVerdict:
    """What the import says about one line. ``verdict``: ``new``, ``merge``, ``duplicate``, ``bad``."""

    line: int
    verdict: str
    reason: str
    name: str
    company: str
    phones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """``batch`` is empty for a dry run, else the key for ``undo_import``. Counts are rows."""

    batch: str
    new: int
    merged: int
    duplicates: int
    bad: int
    cancelled: bool
    rows: tuple[RowVerdict, ...]


class People(Protocol):
    """Persons and companies, as a desk asks for them."""

    def search(self, text: str, limit: int = 20) -> tuple[Found, ...]: ...

    def person(self, person_id: int) -> Person: ...

    def company(self, company_id: int) -> Company: ...

    def company_people(self, company_id: int) -> tuple[Person, ...]: ...

    def match_of(self, person_id: int) -> CallerMatch:
        """The person as a caller candidate chosen by hand."""

    def save_new_person(self, new: NewPerson) -> CallerMatch:
        """Create person (and company when the name is new) with the number; returns it as the caller."""

    def link_number(self, person_id: int, raw: str, number: str) -> CallerMatch:
        """Add the number to an existing person."""

    def save_person(self, person: Person) -> Person: ...

    def save_company_debt(self, company: Company) -> Company:
        """What the company owes, and nothing else of it; ``StaleEdit`` when somebody saved meanwhile."""

    def undo_last_person(self) -> bool:
        """Take back the last ``save_new_person`` or ``link_number`` of this desk."""


class History(Protocol):
    """What was said with whom. A contact without a person is shown to everybody who has its number."""

    def person_timeline(self, person_id: int, limit: int = 50) -> tuple[TimelineEntry, ...]: ...

    def company_timeline(self, company_id: int, limit: int = 50) -> tuple[TimelineEntry, ...]: ...

    def number_timeline(self, number: str, limit: int = 50) -> tuple[TimelineEntry, ...]: ...

    def strangers(self, text: str, limit: int = 6) -> tuple[Stranger, ...]:
        """Numbers of nobody we know that begin or end with the digits typed, who called last first."""

    def recent_contacts(self, limit: int = 50, since: datetime | None = None) -> Iterable[TimelineEntry]: ...

    def note(self, call: str) -> str:
        """The newest text about the call, whoever wrote it."""

    def save_note(self, call: str, operator: str, text: str) -> None:
        """Called as the operator types; the last text wins, per call and operator."""


class Imports(Protocol):
    """Customers from a file."""

    def import_people(
        self,
        data: bytes,
        *,
        region: str,
        dry_run: bool,
        progress: Callable[[int, int], bool],
    ) -> ImportReport:
        """CSV → persons. ``progress(done, total)`` returns False to cancel: nothing is kept then."""

    def undo_import(self, batch: str) -> int:
        """Remove what that import made and nobody changed since; returns how many persons."""


class Office(People, History, Imports, BlockList, Protocol):
    """What a desk asks the store: one object per desk process, used on its worker thread."""
