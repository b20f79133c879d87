"""Entries of time with what they are about, and the four sums, made by the database."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, String, case, cast, func, literal, select, true

from app.domain.ticket_names import ticket_name
from app.domain.time_spent import By, Correction, Period, Source, TimeEntry, TimeSum
from app.store.tables.people import party
from app.store.tables.tickets import ticket, ticket_link
from app.store.tables.time_spent import time_correction, time_entry

_person, _company = party.alias("time_person"), party.alias("time_company")
_entry = time_entry.c
SECONDS = func.coalesce(_entry.corrected, _entry.measured)
# A ticket has one project; should it ever have two, the first takes the time, so that the sums agree.
_of_project = (
    select(ticket_link.c.ref)
    .where(ticket_link.c.kind == "project", ticket_link.c.ticket_id == _entry.ticket_id)
    .order_by(ticket_link.c.ref)
    .limit(1)
)
_PROJECT = func.coalesce(_of_project.correlate(time_entry).scalar_subquery(), "")
_PROJECT_NAME = func.coalesce(
    _of_project.with_only_columns(func.coalesce(func.nullif(ticket_link.c.title, ""), ticket_link.c.ref))
    .correlate(time_entry)
    .scalar_subquery(),
    "",
)


def _id_of(kind: str, column: ColumnElement[int | None]) -> ColumnElement[str]:
    return literal(kind).concat(cast(column, String))


_CUSTOMER = case(
    (ticket.c.company_id.is_not(None), _id_of("c", ticket.c.company_id)),
    (ticket.c.person_id.is_not(None), _id_of("p", ticket.c.person_id)),
    else_="",
)
_CUSTOMER_NAME = func.coalesce(_company.c.name, _person.c.name, "")
_KEY: dict[By, Any] = {
    By.REQUEST: ticket.c.id,
    By.PERSON: _entry.who,
    By.CUSTOMER: _CUSTOMER,
    By.PROJECT: _PROJECT,
}
_FROM = (
    time_entry.join(ticket, ticket.c.id == _entry.ticket_id)
    .outerjoin(_person, _person.c.id == ticket.c.person_id)
    .outerjoin(_company, _company.c.id == ticket.c.company_id)
)
_COUNTS = (SECONDS > 0) | _entry.corrected.is_not(None) | (_entry.source == "typed")
"""What was measured and belongs to a call after all is nothing to show."""


def within(of: Period, by: By, key: str | None) -> tuple[ColumnElement[bool], ...]:
    """Which entries a line of a sum is made of; None: all of the period."""
    days = _entry.day.between(of.first, of.last)
    if key is None:
        return (days,)
    wanted: Any = int(key) if by is By.REQUEST else key
    return days, _KEY[by] == wanted


def summed(connection: Connection, of: Period, by: By) -> tuple[TimeSum, ...]:
    key = _KEY[by].label("of_key")
    names: dict[By, tuple[Any, ...]] = {
        By.REQUEST: (ticket.c.number, ticket.c.title),
        By.PERSON: (_entry.who,),
        By.CUSTOMER: (_CUSTOMER_NAME,),
        By.PROJECT: (_PROJECT_NAME,),
    }
    shown = [func.max(each) for each in names[by]]
    total = func.sum(SECONDS).label("total")
    asked = select(key, total, func.count(), *shown).select_from(_FROM).where(_COUNTS, *within(of, by, None))
    rows = connection.execute(asked.group_by(key).order_by(total.desc(), key)).all()
    return tuple(TimeSum(str(row[0]), _name(by, row[3:]), int(row[1]), int(row[2])) for row in rows)


def _name(by: By, parts: Any) -> str:
    return f"{ticket_name(parts[0])} {parts[1]}" if by is By.REQUEST else str(parts[0])


def entries(connection: Connection, *which: ColumnElement[bool], limit: int) -> tuple[TimeEntry, ...]:
    """Newest first."""
    asked = (
        select(
            time_entry,
            ticket.c.number,
            ticket.c.title,
            _CUSTOMER_NAME.label("customer"),
            _PROJECT_NAME.label("project"),
        )
        .select_from(_FROM)
        .where(_COUNTS, *(which or (true(),)))
        .order_by(_entry.day.desc(), _entry.started.desc(), _entry.id.desc())
        .limit(limit)
    )
    rows = connection.execute(asked).all()
    changes = _corrections(connection, [row.id for row in rows if row.corrected is not None])
    return tuple(_value(row, tuple(changes.get(row.id, ()))) for row in rows)


def _corrections(connection: Connection, ids: list[int]) -> dict[int, list[Correction]]:
    found: dict[int, list[Correction]] = {}
    for first in range(0, len(ids), 500):  # SQLite takes so many parameters only
        asked = select(time_correction).where(time_correction.c.entry_id.in_(ids[first : first + 500]))
        for row in connection.execute(asked.order_by(time_correction.c.id)):
            each = Correction(row.at, row.who, row.before, row.after, row.reason)
            found.setdefault(row.entry_id, []).append(each)
    return found


def _value(row: Any, corrections: tuple[Correction, ...]) -> TimeEntry:
    return TimeEntry(
        ticket_id=row.ticket_id,
        who=row.who,
        seconds=row.measured if row.corrected is None else row.corrected,
        source=Source(row.source),
        customer=row.customer,
        project=row.project,
        reason=row.reason,
        measured=None if row.corrected is None else row.measured,
        id=row.id,
        day=row.day,
        started=row.started,
        number=row.number,
        title=row.title,
        call=row.call,
        corrections=corrections,
    )
