"""Persons and companies read as values, many at once with three questions, never one each."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, select

from app.domain.people import Company, Person, PhoneEntry
from app.store.debts import debt_of
from app.store.tables.people import membership, party, phone

_company = party.alias("company")


def persons(connection: Connection, ids: Iterable[int]) -> dict[int, Person]:
    """Those that exist, by id, with their numbers and the company they work for now."""
    wanted = list(ids)
    rows = connection.execute(select(party).where(party.c.id.in_(wanted), party.c.kind == "person")).all()
    jobs = current_jobs(connection, wanted)
    numbers = phones(connection, wanted)
    return {row.id: _person(row, jobs.get(row.id), numbers.get(row.id, ())) for row in rows}


def companies(connection: Connection, ids: Iterable[int]) -> dict[int, Company]:
    """Those that exist, by id, with their numbers."""
    wanted = list(ids)
    rows = connection.execute(select(party).where(party.c.id.in_(wanted), party.c.kind == "company")).all()
    numbers = phones(connection, wanted)
    return {
        row.id: Company(
            id=row.id,
            name=row.name,
            code=row.code,
            city=row.city,
            address=row.address,
            contract=row.contract,
            contract_until=row.contract_until,
            note=row.note,
            phones=numbers.get(row.id, ()),
            badges=badges_of(row.badges),
            version=row.version,
            debt=debt_of(row.owed, row.owed_currency, row.owed_known, row.owed_source),
        )
        for row in rows
    }


def phones(connection: Connection, party_ids: list[int]) -> dict[int, tuple[PhoneEntry, ...]]:
    """Numbers by party, as they were entered."""
    found: dict[int, tuple[PhoneEntry, ...]] = {}
    for row in connection.execute(select(phone).where(phone.c.party_id.in_(party_ids)).order_by(phone.c.id)):
        entry = PhoneEntry(raw=row.raw, number=row.e164 or "", extension=row.ext, label=row.label)
        found[row.party_id] = (*found.get(row.party_id, ()), entry)
    return found


def current_jobs(connection: Connection, person_ids: list[int]) -> dict[int, Row[Any]]:
    """The newest membership that has not ended, by person, with the company's name."""
    rows = connection.execute(
        select(membership, _company.c.name.label("company"))
        .join(_company, _company.c.id == membership.c.company_id)
        .where(membership.c.person_id.in_(person_ids), membership.c.until == "")
        .order_by(membership.c.id)
    )
    return {row.person_id: row for row in rows}


def badges_of(text: str) -> tuple[str, ...]:
    return tuple(badge for badge in text.split("\n") if badge)


def _person(row: Row[Any], job: Row[Any] | None, numbers: tuple[PhoneEntry, ...]) -> Person:
    return Person(
        id=row.id,
        name=row.name,
        company_id=job.company_id if job else None,
        company=job.company if job else "",
        role=job.role if job else "",
        email=row.email,
        language=row.language,
        priority=row.priority,
        note=row.note,
        phones=numbers,
        badges=badges_of(row.badges),
        version=row.version,
        queue=row.queue,
        debt=debt_of(row.owed, row.owed_currency, row.owed_known, row.owed_source),
    )
