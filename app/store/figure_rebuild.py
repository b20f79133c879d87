"""All sums counted again from the facts, a day at a time: it may be stopped, and goes on where it was, while
calls are written and reports are asked."""

from collections.abc import Callable, Iterator
from datetime import date

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select

from app.domain.changes import Changes
from app.domain.house_clock import date_of
from app.store.engine import Store
from app.store.figure_sums import DAY, LONGER, SLOT_MS, SUMS, recount_day
from app.store.tables.figures import day_left, operator_span, operator_work, queue_visit

DAY_MS = DAY * SLOT_MS
Told = Callable[[int, date], bool]
"""How many days are left, and which one was counted; False: stop here."""


def begin_rebuild(store: Store) -> int:
    """Every day with a fact or a sum is to be counted again. Returns how many days that is."""
    longest = longest_span(store)
    with store.writing(Changes()) as connection:
        days = {*_days(connection, queue_visit.c.at, DAY_MS), *_days(connection, operator_work.c.at, DAY_MS)}
        for day in _days(connection, operator_span.c.started, DAY_MS):
            days.update(range(day, day + longest // DAY_MS + 1))
        lengths = {each.table: each.length for each in LONGER}
        for each in SUMS:
            days.update(_days(connection, each.c.slot, DAY // lengths.get(each, 1)))
        connection.execute(delete(day_left))
        if days:
            connection.execute(insert(day_left), [{"day": day} for day in sorted(days)])
        return len(days)


def _days(connection: Connection, at: ColumnElement[int], of_a_day: int) -> Iterator[int]:
    """From one day that has any to the next, by an index that begins with ``at``: a wrong clock leaves
    decades without."""
    first = connection.execute(select(func.min(at))).scalar()
    while first is not None:
        yield first // of_a_day
        after = (first // of_a_day + 1) * of_a_day
        first = connection.execute(select(func.min(at)).where(at >= after)).scalar()


def days_left(store: Store) -> int:
    with store.asking() as connection:
        return _left(connection)


def _left(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(day_left)).scalar_one())


def count_day(store: Store, longest_span: int) -> date | None:
    """The newest day that is left, in one transaction; None: nothing is left."""
    with store.writing(Changes()) as connection:
        day = connection.execute(select(func.max(day_left.c.day))).scalar()
        if day is None:
            return None
        recount_day(connection, day, longest_span)
        connection.execute(delete(day_left).where(day_left.c.day == day))
    return date_of(day)


def longest_span(store: Store) -> int:
    """Milliseconds that no stretch of a state is longer than: a day more than any is, for those that end
    while days are counted."""
    length = func.max(operator_span.c.ended - operator_span.c.started)
    with store.asking() as connection:
        found = connection.execute(select(length)).scalar()
    return 0 if found is None else found + DAY_MS


def count_left(store: Store, told: Told = lambda left, day: True) -> bool:
    """All that is left, or until ``told`` says to stop. Returns whether nothing is left."""
    left, longest = days_left(store), longest_span(store)
    while (day := count_day(store, longest)) is not None:
        left -= 1
        if not told(left, day):
            break
    return days_left(store) == 0


def rebuild_sums(store: Store, told: Told = lambda left, day: True) -> bool:
    """What was counted step by step is the same (a test says so). Returns whether it was finished."""
    begin_rebuild(store)
    return count_left(store, told)
