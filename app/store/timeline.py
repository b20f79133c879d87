"""Contacts read: the story of a person, a company, a number, a day; and the notes about calls.

Whose a contact is: the person and company chosen on it. A contact without a person belongs to everybody who
has its number *now*, so a number that is linked to a person later brings its earlier contacts along, and one
that is taken away takes them along. Nothing is rewritten for that.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, func, or_, select

from app.domain import placeholders
from app.domain.changes import Changes
from app.domain.history import (
    broken_of,
    joined_notes,
    kind_of,
    newest_first,
    outcome_of,
    poor_line,
    seconds_of,
)
from app.domain.people import Stranger, TimelineEntry
from app.store.desk import DeskPart, now
from app.store.numbers import AFTER_DIGITS
from app.store.recordings import recording_counts
from app.store.search import FEW, SHORTEST_ENDING
from app.store.sqlite import upsert
from app.store.tables.history import NOBODY, contact, leg_quality, note
from app.store.tables.people import membership, number_range, party, phone
from app.store.voice_messages import messages_of
from telephony.switchboard.numbers import beginnings, caller_key

MOST_NUMBERS = 20
"""Numbers of one person whose contacts are looked for one by one."""

_person = party.alias("person")
_company = party.alias("company")
_LINES = (
    select(contact, _person.c.name.label("person"), _company.c.name.label("company"))
    .outerjoin(_person, _person.c.id == contact.c.person_id)
    .outerjoin(_company, _company.c.id == contact.c.company_id)
    .order_by(contact.c.arrived.desc())
)

_LAST = func.max(contact.c.arrived)
_STRANGERS = select(
    func.min(func.coalesce(func.nullif(contact.c.number, ""), contact.c.number_raw)).label("shown"),
    _LAST.label("last"),
    func.count().label("contacts"),
).where(NOBODY, ~exists().where(phone.c.e164 == contact.c.number))


class StoredHistory(DeskPart):
    """``History`` over the store."""

    def person_timeline(self, person_id: int, limit: int = 50) -> tuple[TimelineEntry, ...]:
        with self.store.reading() as connection:
            numbers = connection.execute(
                _numbers_of(phone.c.party_id == person_id).limit(MOST_NUMBERS)
            ).scalars()
            unclaimed = [
                and_(contact.c.person_id.is_(None), contact.c.number == number) for number in numbers
            ]
            return _story(connection, [contact.c.person_id == person_id, *unclaimed], limit)

    def company_timeline(self, company_id: int, limit: int = 50) -> tuple[TimelineEntry, ...]:
        """Contacts of the company, of its people where they spoke for no other company, and unclaimed ones
        of its and their numbers and of its switchboard's range."""
        people = select(membership.c.person_id).where(membership.c.company_id == company_id)
        numbers = _numbers_of(or_(phone.c.party_id == company_id, phone.c.party_id.in_(people)))
        nobody = and_(contact.c.person_id.is_(None), contact.c.company_id.is_(None))
        with self.store.reading() as connection:
            conditions = [
                contact.c.company_id == company_id,
                and_(contact.c.company_id.is_(None), contact.c.person_id.in_(people)),
                and_(nobody, contact.c.number.in_(numbers)),
                *(and_(nobody, each) for each in _in_ranges(connection, company_id)),
            ]
            return _story(connection, conditions, limit)

    def number_timeline(self, number: str, limit: int = 50) -> tuple[TimelineEntry, ...]:
        """``number``: E.164, or raw text as the network sent it."""
        e164 = caller_key(number, self.region).e164
        raw = and_(contact.c.number == "", contact.c.number_raw == number)
        with self.store.reading() as connection:
            return _story(connection, [contact.c.number == e164 if e164 else raw], limit)

    def strangers(self, text: str, limit: int = 6) -> tuple[Stranger, ...]:
        digits = "".join(str(int(char)) for char in text if char.isdecimal())
        if len(digits) < SHORTEST_ENDING or any(char.isalpha() for char in text):
            return ()
        found: dict[str, Stranger] = {}
        with self.store.reading() as connection:
            for column, start in (
                *((contact.c.number, each) for each in beginnings(text, self.region)),
                (contact.c.digits_rev, digits[::-1]),
            ):
                between = (column >= start) & (column < start + AFTER_DIGITS)
                asked = _STRANGERS.where(between).group_by(column)
                for row in connection.execute(asked.order_by(_LAST.desc()).limit(FEW)):
                    found[row.shown] = Stranger(row.shown, row.last, row.contacts)
        return tuple(sorted(found.values(), key=lambda each: each.last, reverse=True)[:limit])

    def recent_contacts(self, limit: int = 50, since: datetime | None = None) -> tuple[TimelineEntry, ...]:
        """Newest first; ``since`` is an aware time."""
        when: list[ColumnElement[bool]] = [contact.c.arrived >= since] if since else [contact.c.id > 0]
        with self.store.reading() as connection:
            return _story(connection, when, limit)

    def note(self, call: str) -> str:
        newest = select(note.c.text).where(note.c.call == call).order_by(note.c.updated_at.desc()).limit(1)
        with self.store.asking() as connection:
            return connection.execute(newest).scalar() or ""

    def save_note(self, call: str, operator: str, text: str) -> None:
        placeholders.checked(text)
        row = {"call": call, "operator": operator, "text": text, "updated_at": now()}
        with self.store.writing(Changes(notes=True)) as connection:
            connection.execute(_KEEP_NOTE, row)


_KEEP_NOTE = upsert(note, "call", "operator")


def _numbers_of(holders: ColumnElement[bool]) -> Any:
    return select(phone.c.e164).where(holders, phone.c.e164.is_not(None)).distinct()


def _in_ranges(connection: Connection, company_id: int) -> list[ColumnElement[bool]]:
    ranges = connection.execute(select(number_range).where(number_range.c.company_id == company_id))
    return [
        and_(
            contact.c.number >= each.prefix,
            contact.c.number < each.prefix + AFTER_DIGITS,
            func.length(contact.c.number).between(each.min_len, each.max_len),
        )
        for each in ranges
    ]


def _story(
    connection: Connection, conditions: Iterable[ColumnElement[bool]], limit: int
) -> tuple[TimelineEntry, ...]:
    """One indexed question per condition: OR between them would read the whole table."""
    rows: dict[str, Row[Any]] = {}
    for condition in conditions:
        rows |= {row.call: row for row in connection.execute(_LINES.where(condition).limit(limit))}
    newest = newest_first((_entry(row, "") for row in rows.values()), limit)
    calls = [entry.call for entry in newest]
    notes, sounds = _notes(connection, calls), _sounds(connection, calls)
    counts, spoken = recording_counts(connection, calls), messages_of(connection, calls)
    return tuple(
        replace(
            _entry(rows[call], notes.get(call, "")),
            **_sounded(sounds.get(call, ())),
            recordings=counts.get(call, 0),
            unheard=sum(not each.heard for each in spoken.get(call, ())),
        )
        for call in calls
    )


Sound = tuple[str, float, float, float]


def _sounds(connection: Connection, calls: list[str]) -> dict[str, tuple[Sound, ...]]:
    question = (
        select(contact.c.call, leg_quality)
        .join(leg_quality, leg_quality.c.contact_id == contact.c.id)
        .where(contact.c.call.in_(calls))
        .order_by(leg_quality.c.who)
    )
    found: dict[str, tuple[Sound, ...]] = {}
    for row in connection.execute(question):
        found[row.call] = (*found.get(row.call, ()), (row.who, row.mos, row.worst, row.loss))
    return found


def _sounded(sounds: tuple[Sound, ...]) -> dict[str, Any]:
    return {"sound": sounds, "poor_line": poor_line({who: mos for who, mos, _, _ in sounds})}


def _notes(connection: Connection, calls: list[str]) -> dict[str, str]:
    texts: dict[str, list[str]] = {}
    for row in connection.execute(select(note).where(note.c.call.in_(calls)).order_by(note.c.updated_at)):
        texts.setdefault(row.call, []).append(row.text)
    return {call: joined_notes(each) for call, each in texts.items()}


def _entry(row: Row[Any], text: str) -> TimelineEntry:
    answered = row.answered.timestamp() if row.answered else None
    return TimelineEntry(
        call=row.call,
        kind=kind_of(row.direction, answered is not None, row.end_reason),
        at=row.arrived,
        seconds=seconds_of(row.arrived.timestamp(), answered, row.ended.timestamp()),
        who=row.operator,
        queue=row.queue,
        outcome=outcome_of(row.disposition, row.end_reason),
        broken=broken_of(row.disposition, row.end_reason),
        note=text,
        person=row.person or "",
        person_id=row.person_id,
        company=row.company or "",
        company_id=row.company_id,
        number="" if row.withheld else row.number or row.number_raw,
        why=tuple(row.why.splitlines()),
        announced=row.announced,
        announced_true=row.announced_true,
    )
