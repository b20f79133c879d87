"""Made-up customers, contacts and files of them, for whatever test needs some."""

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.domain.people import NewPerson, Person, PhoneEntry
from app.store.contacts import StoredContacts
from app.store.engine import Store, open_store
from app.store.office import StoredOffice
from app.store.phone_book import StoredPhoneBook
from telephony.switchboard.contact import ContactRecord, LegRecord
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.ids import CallId

NOON = 1_767_225_600.0
"""2026-01-01 00:00 UTC: contacts of tests happen around it."""

HEADER = "Name;Company;Phone;Email"


@dataclass(frozen=True, slots=True)
class Desk:
    """An open store with everything that works on it."""

    store: Store
    office: StoredOffice
    book: StoredPhoneBook
    contacts: StoredContacts

    def resolve(self, number: str, extension: str = "") -> tuple[CallerMatch, ...]:
        return self.book.resolve(number, number, extension)

    def add(self, name: str, phone: str = "", company: str = "", **fields: Any) -> Person:
        """A person as a desk would make one; other fields of ``Person`` are saved after."""
        match = self.office.save_new_person(NewPerson(name, company, phone))
        assert match.person_id is not None
        person = self.office.person(match.person_id)
        return self.office.save_person(replace(person, **fields)) if fields else person

    def bring_in(self, text: str) -> None:
        """Customers from CSV text, which must be good."""
        report = self.office.import_people(
            text.encode(), region="LT", dry_run=False, progress=lambda done, total: True
        )
        assert not report.bad, report.rows

    def close(self) -> None:
        self.book.close()
        self.store.close()


@cache
def new_database() -> bytes:
    """The file that all migrations leave. Kept: making it takes a hundred times as long as copying it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "new.db"
        open_store(path).close()
        return path.read_bytes()


def open_made(path: Path) -> Store:
    """The store in ``path``; if it is not there yet, a new one without waiting for the migrations."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)  # as the store does
        path.write_bytes(new_database())
    return open_store(path)


def open_desk(path: Path, who: str = "rasa", region: str = "LT") -> Desk:
    store = open_made(path)
    return Desk(
        store, StoredOffice(store, who, region), StoredPhoneBook(store, region), StoredContacts(store)
    )


def contact(call: str = "c1", number: str = "+37061234567", **fields: Any) -> ContactRecord:
    """An answered call of a minute, unless ``fields`` say otherwise."""
    arrived = fields.pop("arrived", NOON)
    usual = ContactRecord(
        call=CallId(call),
        direction="in",
        trunk="world",
        called="+37052080001",
        number_raw=number or "anonymous",
        number=number,
        display_name="",
        withheld=not number,
        queue="support",
        operator="rasa",
        person_id=None,
        company_id=None,
        arrived=arrived,
        answered=arrived + 5,
        ended=arrived + 65,
        end_reason="customer",
        disposition="solved",
        legs=(
            LegRecord("queue", "support", arrived, arrived + 5, "answered"),
            LegRecord("ring", "rasa", arrived + 1, arrived + 5, "answered"),
            LegRecord("talk", "rasa", arrived + 5, arrived + 65),
        ),
        final=True,
    )
    return replace(usual, **fields)


def phone(raw: str, **fields: str) -> PhoneEntry:
    return replace(PhoneEntry(raw), **fields)
