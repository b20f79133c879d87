"""What the history holds of a day, for the exchange's figures of today; and contacts from before there were
any figures, counted bit by bit."""

from collections import defaultdict
from typing import Any

from sqlalchemy import bindparam, func, select, update

from app.domain.changes import Changes
from app.store.engine import Store
from app.store.figure_rebuild import count_day, days_left, longest_span
from app.store.figures import write_facts
from app.store.real_days import contact_of, leg_of
from app.store.tables.figures import WORK_SUMS, state_sum, visit_sum, work_sum
from app.store.tables.history import contact, leg
from telephony.switchboard.contact import LegRecord
from telephony.switchboard.figure_events import DayBegan
from telephony.switchboard.tally import SLOT, StateCount, VisitCount, WorkCount

_DONE = update(contact).where(contact.c.id == bindparam("of_contact")).values(counted=True)


class StoredFigures:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._longest: int | None = None

    def day(self, start: int, ends: int) -> DayBegan:
        """Epoch seconds."""
        with self._store.reading() as connection:

            def summed(table: Any, keys: tuple[str, ...], *sums: Any) -> list[Any]:
                key = [table.c[name] for name in keys]
                day = (table.c.slot >= start // SLOT) & (table.c.slot < ends // SLOT)
                asking = select(*key, *sums).where(day).group_by(*key).order_by(*key)
                return [tuple(each) for each in connection.execute(asking)]

            visits = (
                func.sum(visit_sum.c.visits),
                func.sum(visit_sum.c.waited),
                func.max(visit_sum.c.longest),
            )
            works = (func.sum(work_sum.c[name]) for name in WORK_SUMS)
            return DayBegan(
                start,
                ends,
                tuple(VisitCount(*row) for row in summed(visit_sum, ("queue", "outcome", "edge"), *visits)),
                tuple(WorkCount(*row) for row in summed(work_sum, ("operator", "queue"), *works)),
                tuple(
                    StateCount(*row)
                    for row in summed(state_sum, ("operator", "state", "code"), func.sum(state_sum.c.time))
                ),
            )

    def count_more(self, limit: int = 200) -> int:
        """Contacts that are in no figure yet, newest first. Returns how many there were; 0: all are in."""
        asking = (
            select(contact).where(contact.c.counted.is_(False)).order_by(contact.c.id.desc()).limit(limit)
        )
        with self._store.asking() as connection:
            if connection.execute(asking.limit(1)).first() is None:
                return 0
        with self._store.writing(Changes()) as connection:
            rows = connection.execute(asking).all()
            legs: dict[int, list[LegRecord]] = defaultdict(list)
            mine = leg.c.contact_id.in_([row.id for row in rows])
            for row in connection.execute(select(leg).where(mine).order_by(leg.c.contact_id, leg.c.position)):
                legs[row.contact_id].append(leg_of(row))
            for row in rows:
                write_facts(connection, row.id, contact_of(row, legs[row.id]))
                connection.execute(_DONE, {"of_contact": row.id})
        return len(rows)

    def count_day(self) -> int:
        """The sums of a day that are to be counted again, newest first. 0: none are left."""
        if days_left(self._store) == 0:
            self._longest = None  # a later rebuild may be of longer stretches
            return 0
        if self._longest is None:
            self._longest = longest_span(self._store)
        return int(count_day(self._store, self._longest) is not None)
