"""Days of the history, whole: contacts with their legs, and who the callers are."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Row, and_, bindparam, func, select

from app.domain.what_if.real_day import DayOfCalls
from app.services.what_if_ports import CountedDay
from app.store.desk import DeskPart
from app.store.phone_book import StoredPhoneBook
from app.store.promises import supervisors_only
from app.store.seen import seen_contacts
from app.store.tables.columns import UtcDateTime
from app.store.tables.history import contact, leg
from telephony.switchboard.contact import ContactRecord, LegRecord
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.ids import CallId
from telephony.switchboard.routing import certain

BACK = 61
"""Days that are looked through for calls."""
_THAT_DAY = and_(
    contact.c.arrived >= bindparam("start", type_=UtcDateTime),
    contact.c.arrived < bindparam("stop", type_=UtcDateTime),
)
_COUNT = select(func.count()).where(_THAT_DAY, contact.c.direction == "in")
_CONTACTS = (
    select(contact).where(_THAT_DAY, contact.c.final.is_(True)).order_by(contact.c.arrived, contact.c.id)
)
_LEGS = (
    select(leg)
    .join(contact, contact.c.id == leg.c.contact_id)
    .where(_THAT_DAY)
    .order_by(leg.c.contact_id, leg.c.position)
)


class StoredRealDays(DeskPart):
    """``RealDays`` over the store."""

    def days_with_calls(self, today: date, role: str) -> tuple[CountedDay, ...]:
        supervisors_only(role)
        counting = _COUNT.where(seen_contacts(self.seen()))
        with self.store.asking() as connection:
            days = [today - timedelta(days=back) for back in range(1, BACK)]
            counted = [(day, connection.execute(counting, _bounds(day)).scalar_one()) for day in days]
        return tuple(CountedDay(day, calls) for day, calls in counted if calls)

    def day_of_calls(self, day: date, role: str) -> DayOfCalls:
        contacts = self.contacts_of(day, role)
        return DayOfCalls(_bounds(day)["start"].timestamp(), contacts, self._callers(contacts))

    def contacts_of(self, day: date, role: str) -> tuple[ContactRecord, ...]:
        supervisors_only(role)
        legs: dict[int, list[LegRecord]] = defaultdict(list)
        with self.store.reading() as connection:
            for row in connection.execute(_LEGS, _bounds(day)):
                legs[row.contact_id].append(leg_of(row))
            rows = connection.execute(_CONTACTS.where(seen_contacts(self.seen())), _bounds(day)).all()
        return tuple(contact_of(row, legs[row.id]) for row in rows)

    def _callers(self, contacts: Sequence[ContactRecord]) -> Mapping[str, CallerMatch]:
        """As the exchange would know them now."""
        book, found = StoredPhoneBook(self.store, self.region), dict[str, CallerMatch]()
        try:
            for each in contacts:
                if each.direction == "in" and not each.withheld:
                    best = certain(book.resolve(each.number, each.number_raw))
                    if best is not None:
                        found[each.call] = best
        finally:
            book.close()
        return found


def _bounds(day: date) -> dict[str, datetime]:
    """From midnight to midnight by this machine's clock."""
    start, stop = (datetime.combine(each, time()).astimezone() for each in (day, day + timedelta(days=1)))
    return {"start": start, "stop": stop}


def leg_of(row: Row[Any]) -> LegRecord:
    return LegRecord(row.kind, row.who, row.started.timestamp(), row.ended.timestamp(), row.outcome)


def contact_of(row: Row[Any], legs: Sequence[LegRecord]) -> ContactRecord:
    return ContactRecord(
        call=CallId(row.call),
        direction=row.direction,
        trunk=row.trunk,
        called=row.called,
        number_raw=row.number_raw,
        number=row.number,
        display_name=row.display_name,
        withheld=row.withheld,
        queue=row.queue,
        operator=row.operator,
        person_id=row.person_id,
        company_id=row.company_id,
        arrived=row.arrived.timestamp(),
        answered=None if row.answered is None else row.answered.timestamp(),
        ended=row.ended.timestamp(),
        end_reason=row.end_reason,
        disposition=row.disposition,
        legs=tuple(legs),
        final=row.final,
        why=tuple(row.why.splitlines()),
        callback_of=row.callback_of,
    )
