"""Persons and companies of a desk: read, saved, linked to a number, and the last of these taken back."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, exists, insert, or_, select, update

from app.domain import placeholders
from app.domain.changes import Changes
from app.domain.debts import Debt, all_owed
from app.domain.errors import BadInput, NotFound, StaleEdit
from app.domain.folding import fold
from app.domain.people import Company, NewPerson, Person, PhoneEntry, StalePerson
from app.store.cards import companies, current_jobs, persons
from app.store.debts import debt_columns
from app.store.desk import DeskPart, now
from app.store.engine import Store
from app.store.numbers import number_columns
from app.store.parties import company_of, insert_party, insert_phone, party_key, remove_unused_companies
from app.store.tables.call_tasks import call_task
from app.store.tables.equipment import device
from app.store.tables.people import membership, party, phone
from app.store.tables.tickets import ticket
from telephony.switchboard.events import CallerMatch

_PHONE_FIELDS = ("raw", "e164", "digits_rev", "ext", "label")

PEOPLE = Changes(people=True)
BOTH = Changes(people=True, history=True)


def _needed(person_id: int) -> ColumnElement[bool]:
    """Something was given to the person meanwhile: without him a device would lose its owner, a request its
    customer, a promised call its reason."""
    return or_(*(exists().where(of.c.person_id == person_id) for of in (device, ticket, call_task)))


@dataclass(frozen=True, slots=True)
class _Step:
    """What undo takes back: a person (with the company made for him) or one number."""

    person_id: int
    version: int
    company_id: int | None = None
    phone_id: int | None = None


class StoredPeople(DeskPart):
    """``People`` over the store, all but the search."""

    def __init__(self, store: Store, who: str = "", region: str = "LT") -> None:
        super().__init__(store, who, region)
        self._steps: list[_Step] = []

    def person(self, person_id: int) -> Person:
        with self.store.reading() as connection:
            return _one_person(connection, person_id)

    def company(self, company_id: int) -> Company:
        with self.store.reading() as connection:
            return _one_company(connection, company_id)

    def company_people(self, company_id: int) -> tuple[Person, ...]:
        """Who works there now, by name."""
        staff = select(membership.c.person_id).where(
            membership.c.company_id == company_id, membership.c.until == ""
        )
        with self.store.reading() as connection:
            found = persons(connection, connection.execute(staff).scalars().all())
        return tuple(sorted(found.values(), key=lambda each: (fold(each.name), each.id)))

    def match_of(self, person_id: int) -> CallerMatch:
        with self.store.reading() as connection:
            return _chosen(connection, _one_person(connection, person_id))

    def save_new_person(self, new: NewPerson) -> CallerMatch:
        name = " ".join(new.name.split())
        if not name:
            raise BadInput("The person has no name.", "Write a name, or leave the caller unknown.")
        with self.store.writing(PEOPLE) as connection:
            person_id = insert_party(connection, kind="person", name=name, language=new.language)
            company_id, made = company_of(connection, new.company)
            if company_id is not None:
                connection.execute(insert(membership), {"person_id": person_id, "company_id": company_id})
            if new.phone_raw or new.phone_number:
                insert_phone(connection, person_id, self._columns(_entry_of(new)))
            self._audit(connection, "person saved", person_id, new.phone_raw)
            person = _one_person(connection, person_id)
            match = _chosen(connection, person)
        self._steps.append(_Step(person_id, person.version, company_id if made else None))
        return match

    def link_number(self, person_id: int, raw: str, number: str) -> CallerMatch:
        columns = self._columns(PhoneEntry(raw=raw or number, number=number))
        if not columns["raw"]:
            raise BadInput("There is no number to add.", "A caller who hides his number cannot be linked.")
        with self.store.writing(BOTH) as connection:
            person = _one_person(connection, person_id)
            if not _has(person, columns):
                phone_id = insert_phone(connection, person_id, columns)
                self._audit(connection, "number linked", person_id, raw or number)
                self._steps.append(_Step(person_id, person.version, phone_id=phone_id))
                person = _one_person(connection, person_id)
            return _chosen(connection, person)

    def save_person(self, person: Person) -> Person:
        """Saves all fields; ``StalePerson`` when somebody saved a newer version meanwhile."""
        if not person.name.strip():
            raise BadInput("The person has no name.", "Write a name.")
        with self.store.writing(BOTH) as connection:
            stored = _one_person(connection, person.id)
            if stored.version != person.version:
                raise StalePerson(mine=person, theirs=stored)
            placeholders.checked_change(person.note, stored.note)
            connection.execute(update(party).where(party.c.id == person.id).values(**_person_columns(person)))
            _adopt(connection, person.id)
            self._save_phones(connection, person)
            self._save_job(connection, person)
            self._audit(connection, "person changed", person.id)
            return _one_person(connection, person.id)

    def save_company_debt(self, company: Company) -> Company:
        """The company is his who typed it: the undo of an import leaves it alone."""
        row = {"version": company.version + 1, "changed_at": now(), "batch": None}
        with self.store.writing(BOTH) as connection:
            stored = _one_company(connection, company.id)
            if stored.version != company.version:
                raise StaleEdit(
                    f"{stored.name} was changed by somebody else meanwhile.",
                    "Look at what it owes now, then save yours again.",
                )
            values = row | debt_columns(company.debt)
            connection.execute(update(party).where(party.c.id == company.id).values(**values))
            self._audit(connection, "company changed", company.id)
            return _one_company(connection, company.id)

    def undo_last_person(self) -> bool:
        """False when there is nothing to take back; ``StaleEdit`` when others built on it meanwhile."""
        if not self._steps:
            return False
        step = self._steps.pop()
        with self.store.writing(BOTH) as connection:
            if step.phone_id is not None:
                connection.execute(delete(phone).where(phone.c.id == step.phone_id))
                self._audit(connection, "number unlinked", step.person_id)
                return True
            gone = connection.execute(
                delete(party).where(
                    party.c.id == step.person_id, party.c.version == step.version, ~_needed(step.person_id)
                )
            ).rowcount
            if not gone:
                raise StaleEdit(
                    "The person was changed since and stays.", "Open the person and correct what is wrong."
                )
            self._audit(connection, "person taken back", step.person_id)
            if step.company_id is not None:
                remove_unused_companies(connection, [step.company_id])
        return True

    def _columns(self, entry: PhoneEntry) -> dict[str, str | None]:
        columns = number_columns(entry.raw or entry.number, self.region, entry.label, entry.number)
        return columns | ({"ext": entry.extension} if entry.extension else {})

    def _save_phones(self, connection: Connection, person: Person) -> None:
        """Rows that stay keep their ids, so an import's undo still knows its own."""
        wanted = {}
        for entry in person.phones:
            columns = self._columns(entry)
            wanted[tuple(columns[field] for field in _PHONE_FIELDS)] = columns
        for row in connection.execute(select(phone).where(phone.c.party_id == person.id)).all():
            if wanted.pop(tuple(getattr(row, field) for field in _PHONE_FIELDS), None) is None:
                connection.execute(delete(phone).where(phone.c.id == row.id))
        for columns in wanted.values():
            insert_phone(connection, person.id, columns)

    def _save_job(self, connection: Connection, person: Person) -> None:
        """Another company ends the old job and begins a new one; the story of both stays."""
        company_id = person.company_id
        if company_id is None:
            company_id, _ = company_of(connection, person.company)
        job = current_jobs(connection, [person.id]).get(person.id)
        if job is not None and job.company_id == company_id:
            connection.execute(update(membership).where(membership.c.id == job.id).values(role=person.role))
            return
        today = now().date().isoformat()
        if job is not None:
            connection.execute(update(membership).where(membership.c.id == job.id).values(until=today))
        if company_id is not None:
            row = {"person_id": person.id, "company_id": company_id, "role": person.role, "since": today}
            connection.execute(insert(membership), row)


def _chosen(connection: Connection, person: Person) -> CallerMatch:
    if person.company_id is None:
        return chosen(person)
    return chosen(person, _one_company(connection, person.company_id).debt)


def chosen(person: Person, of_company: Debt | None = None) -> CallerMatch:
    """A person as the caller, because somebody said so. ``of_company``: what his company owes."""
    return CallerMatch(
        person_id=person.id,
        person=person.name,
        company_id=person.company_id,
        company=person.company,
        certainty="exact",
        reason="chosen",
        role=person.role,
        language=person.language,
        priority=person.priority,
        queue=person.queue,
        badges=person.badges,
        owed=all_owed(person.debt, of_company),
    )


def _adopt(connection: Connection, person_id: int) -> None:
    """What somebody saved by hand is his: the undo of an import leaves it alone."""
    connection.execute(update(phone).where(phone.c.party_id == person_id).values(batch=None))
    connection.execute(update(membership).where(membership.c.person_id == person_id).values(batch=None))


def _one_person(connection: Connection, person_id: int) -> Person:
    found = persons(connection, [person_id])
    if person_id not in found:
        raise NotFound("This person is no longer in the phone book.", "Search for the person by name.")
    return found[person_id]


def _one_company(connection: Connection, company_id: int) -> Company:
    found = companies(connection, [company_id])
    if company_id not in found:
        raise NotFound("This company is no longer in the phone book.", "Search for it by another name.")
    return found[company_id]


def _entry_of(new: NewPerson) -> PhoneEntry:
    return PhoneEntry(raw=new.phone_raw or new.phone_number, number=new.phone_number)


def _has(person: Person, columns: dict[str, str | None]) -> bool:
    wanted = (columns["e164"] or columns["raw"], columns["ext"])
    return any((entry.number or entry.raw, entry.extension) == wanted for entry in person.phones)


def _person_columns(person: Person) -> dict[str, Any]:
    return {
        "name": " ".join(person.name.split()),
        "key": party_key(person.name),
        "email": person.email.strip(),
        "language": person.language,
        "priority": person.priority,
        "queue": person.queue,
        "note": person.note,
        "badges": "\n".join(person.badges),
        "version": person.version + 1,
        "changed_at": now(),
        "batch": None,
        **debt_columns(person.debt),
    }
