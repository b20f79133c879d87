"""Imported customers on the store's shelf: known parties, rows written many at once, a batch taken away.

A batch is written in small transactions so that calls are recorded meanwhile, and carries its key in every
row, so that it can go as a whole: cancelled, failed, or undone later without what people built on it.
"""

import logging
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from time import sleep
from typing import Any

from sqlalchemy import Connection, delete, exists, insert, select, update

from app.domain.changes import Changes
from app.domain.debts import IMPORTED, Debt
from app.domain.errors import NotFound
from app.domain.folding import fold
from app.domain.import_verdicts import Party, Step
from app.domain.person_rows import PersonRow
from app.services.import_people import import_people
from app.services.ports import ImportReport
from app.store.debts import debt_columns
from app.store.desk import DeskPart, now
from app.store.numbers import number_columns
from app.store.parties import company_ids, party_key, remove_unused_companies
from app.store.sqlite import THINK_TIME, next_party_id
from app.store.tables.equipment import device
from app.store.tables.people import membership, number_range, party, phone
from app.store.tables.records import import_batch
from app.store.tables.tickets import ticket

log = logging.getLogger(__name__)

PEOPLE = Changes(people=True)
ALL = Changes(people=True, history=True)
AT_ONCE = 1000
ABANDONED = timedelta(minutes=1)
"""A running batch that was not touched for so long lost its program."""


class StoredImports(DeskPart):
    """``Imports`` over the store."""

    def import_people(
        self, data: bytes, *, region: str, dry_run: bool, progress: Callable[[int, int], bool]
    ) -> ImportReport:
        shelf = StoredShelf(self.store, self.who, region)
        return import_people(data, shelf, region=region, dry_run=dry_run, progress=progress)

    def undo_import(self, batch: str) -> int:
        with self.store.asking() as connection:
            state = connection.execute(
                select(import_batch.c.state).where(import_batch.c.id == batch)
            ).scalar()
        if state is None:
            raise NotFound("There is no such import.", "Look in the list of imports.")
        return StoredShelf(self.store, self.who, self.region).remove(batch)


class StoredShelf(DeskPart):
    """``Shelf`` over the store."""

    def begin(self) -> str:
        self._sweep()
        batch = uuid.uuid4().hex
        row = {"id": batch, "who": self.who, "state": "running", "started_at": now(), "touched_at": now()}
        with self.store.writing(Changes()) as connection:
            connection.execute(insert(import_batch), row)
        return batch

    @contextmanager
    def chunk(self, batch: str) -> Iterator["StoredChunk"]:
        if not batch:
            with self.store.reading() as connection:
                yield StoredChunk(connection, batch, self.region)
            return
        with self.store.writing(PEOPLE) as connection:
            yield StoredChunk(connection, batch, self.region)
            connection.execute(_touch(batch))
        sleep(THINK_TIME)

    def finish(self, batch: str, rows: int) -> None:
        with self.store.writing(PEOPLE) as connection:
            connection.execute(_touch(batch).values(state="done", rows=rows))
            self._audit(connection, "people imported", None, f"{batch}: {rows} rows")

    def remove(self, batch: str) -> int:
        """Persons somebody saved, gave a number, a device or a ticket meanwhile stay, with all they have."""
        removed = 0
        while True:
            with self.store.writing(ALL) as connection:
                gone = connection.execute(delete(party).where(party.c.id.in_(_untouched(batch)))).rowcount
                removed += gone
                if gone < AT_ONCE:
                    break
            sleep(THINK_TIME)
        with self.store.writing(ALL) as connection:
            for table in (phone, membership, number_range):
                connection.execute(delete(table).where(table.c.batch == batch))
            made = connection.execute(select(party.c.id).where(party.c.batch == batch)).scalars().all()
            remove_unused_companies(connection, made)
            connection.execute(_touch(batch).values(state="undone"))
            self._audit(connection, "import taken back", None, f"{batch}: {removed} persons")
        return removed

    def _sweep(self) -> None:
        """A program that was killed while importing could not clean up behind itself."""
        with self.store.asking() as connection:
            left = (
                connection.execute(
                    select(import_batch.c.id).where(
                        import_batch.c.state == "running", import_batch.c.touched_at < now() - ABANDONED
                    )
                )
                .scalars()
                .all()
            )
        for batch in left:
            log.warning("an import that was never finished is taken back: %s", batch)
            self.remove(batch)


class StoredChunk:
    """``ShelfChunk``: one transaction of a batch."""

    def __init__(self, connection: Connection, batch: str, region: str) -> None:
        self._connection = connection
        self._batch = batch
        self._region = region

    def known(self, rows: Sequence[PersonRow]) -> list[Party]:
        companies = company_ids(self._connection, {row.company for row in rows if row.company})
        keys = list({party_key(row.name) for row in rows if row.name})
        people = self._connection.execute(
            select(party.c.id, party.c.kind, party.c.name).where(
                party.c.kind == "person", party.c.key.in_(keys)
            )
        ).all()
        firms = self._connection.execute(
            select(party.c.id, party.c.kind, party.c.name).where(party.c.id.in_(list(companies.values())))
        ).all()
        found = {row.id: Party(row.id, row.kind, row.name) for row in (*firms, *people)}
        self._fill(found)
        return list(found.values())

    def _fill(self, found: dict[int, Party]) -> None:
        ids = list(found)
        company = party.alias("company")
        numbers = select(phone.c.party_id, phone.c.e164, phone.c.raw, phone.c.ext).where(
            phone.c.party_id.in_(ids)
        )
        jobs = (
            select(membership.c.person_id, company.c.name)
            .join(company, company.c.id == membership.c.company_id)
            .where(membership.c.person_id.in_(ids), membership.c.until == "")
        )
        ranges = select(number_range.c.company_id, number_range.c.prefix).where(
            number_range.c.company_id.in_(ids)
        )
        for party_id, e164, raw, ext in self._connection.execute(numbers):
            found[party_id].numbers.add((e164 or raw, ext))
        for person_id, name in self._connection.execute(jobs):
            found[person_id].companies.add(fold(name))
        for company_id, prefix in self._connection.execute(ranges):
            found[company_id].ranges.add(prefix)

    def add(self, steps: Sequence[Step]) -> None:
        """Ids are given out by hand, so that each table is filled by one statement."""
        next_id = next_party_id(self._connection)
        parties: list[dict[str, Any]] = []
        for step in steps:
            for made in (step.company, step.target):
                if made is not None and made.id is None:
                    made.id = next_id + len(parties)
                    parties.append(self._party_row(made, step.row))
        self._insert(party, parties)
        self._insert(membership, [self._job(step) for step in steps if step.joins])
        self._insert(phone, [each for step in steps for each in self._phones(step)])
        self._insert(number_range, [each for step in steps for each in self._ranges(step)])

    def _insert(self, table: Any, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._connection.execute(insert(table), rows)

    def _party_row(self, made: Party, row: PersonRow) -> dict[str, Any]:
        person = made.kind == "person"
        # The row's wishes are the person's where there is one, else the company's.
        own = person or not row.name
        return {
            "id": made.id,
            "kind": made.kind,
            "name": made.name,
            "key": party_key(made.name),
            "code": "" if person else row.code,
            "city": row.city if not person or not row.company else "",
            "address": row.address if not person or not row.company else "",
            "contract": "" if person else row.contract,
            "contract_until": "" if person else row.contract_until,
            "email": row.email if own else "",
            "language": row.language,
            "priority": row.priority if own else 0,
            "queue": row.queue if own else "",
            "note": row.note if own else "",
            "badges": "\n".join(row.badges) if own else "",
            **debt_columns(Debt(row.owed, now().date(), IMPORTED) if own and row.owed else None),
            "changed_at": now(),
            "batch": self._batch,
        }

    def _job(self, step: Step) -> dict[str, Any]:
        assert step.target is not None and step.company is not None
        return {
            "person_id": step.target.id,
            "company_id": step.company.id,
            "role": step.row.role,
            "batch": self._batch,
        }

    def _phones(self, step: Step) -> list[dict[str, Any]]:
        if step.target is None:
            return []
        return [
            number_columns(entry.raw, self._region, entry.label, entry.number)
            | {"ext": entry.extension, "party_id": step.target.id, "batch": self._batch}
            for entry in step.phones
        ]

    def _ranges(self, step: Step) -> list[dict[str, Any]]:
        owner = step.company or step.target
        return [
            {
                "prefix": each.prefix,
                "min_len": each.length,
                "max_len": each.length,
                "company_id": owner.id if owner else None,
                "batch": self._batch,
            }
            for each in step.ranges
        ]


def _touch(batch: str) -> Any:
    return update(import_batch).where(import_batch.c.id == batch).values(touched_at=now())


def _untouched(batch: str) -> Any:
    added = exists().where(phone.c.party_id == party.c.id, phone.c.batch.is_distinct_from(batch))
    owns = exists().where(device.c.person_id == party.c.id) | exists().where(ticket.c.person_id == party.c.id)
    return (
        select(party.c.id)
        .where(party.c.batch == batch, party.c.kind == "person", party.c.version == 1, ~added, ~owns)
        .limit(AT_ONCE)
    )
