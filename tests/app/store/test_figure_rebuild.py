"""A rebuild stops where it is told to, goes on there, and mends whatever stands in the sums."""

from sqlalchemy import insert, select, update

from app.domain.changes import Changes
from app.store.contacts import write_contact
from app.store.figure_rebuild import begin_rebuild, count_left, days_left, rebuild_sums
from app.store.figure_sums import SUMS
from app.store.figures import write_spans
from app.store.tables.figures import visit_sum, work_half
from tests.golden_day import golden_calls, golden_states
from tests.people import Desk


def _sums(desk: Desk) -> list[list[tuple[object, ...]]]:
    with desk.store.reading() as connection:
        return [
            [tuple(row) for row in connection.execute(select(*each.c).order_by(*each.primary_key))]
            for each in SUMS
        ]


def _days_of_calls(desk: Desk) -> None:
    with desk.store.writing(Changes()) as connection:
        for call in golden_calls()[:60]:
            write_contact(connection, call)
        write_spans(connection, golden_states()[:40])


def test_wrong_sums_are_put_right_and_those_of_nothing_are_gone(desk: Desk) -> None:
    _days_of_calls(desk)
    right = _sums(desk)
    with desk.store.writing(Changes()) as connection:
        connection.execute(update(visit_sum).values(visits=99))
        row = {each.name: 0 for each in work_half.c} | {"slot": 17, "queue": "nobody's"}
        connection.execute(insert(work_half), row)
    assert _sums(desk) != right
    assert rebuild_sums(desk.store)
    assert _sums(desk) == right and days_left(desk.store) == 0


def test_it_stops_after_a_day_and_goes_on_with_the_next(desk: Desk) -> None:
    _days_of_calls(desk)
    with desk.store.writing(Changes()) as connection:
        row = {each.name: 0 for each in work_half.c} | {"slot": 48 * 20400, "queue": "long ago"}
        connection.execute(insert(work_half), row)
    days = begin_rebuild(desk.store)
    assert days == 3
    assert not count_left(desk.store, lambda left, day: False)
    assert days_left(desk.store) == 2
    desk.contacts.record(golden_calls()[60])
    assert count_left(desk.store)
    with desk.store.reading() as connection:
        assert (
            connection.execute(select(work_half.c.queue).where(work_half.c.slot == 48 * 20400)).first()
            is None
        )


def test_without_any_call_there_is_nothing_to_count(desk: Desk) -> None:
    assert begin_rebuild(desk.store) == 0 and rebuild_sums(desk.store)
