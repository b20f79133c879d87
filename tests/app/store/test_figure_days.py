"""A day of the history for the board, and old contacts counted bit by bit."""

from sqlalchemy import Connection, delete, select, update

from app.domain.changes import Changes
from app.domain.house_clock import HouseClock
from app.store.figure_days import StoredFigures
from app.store.figure_rebuild import begin_rebuild
from app.store.figure_sums import SUMS
from app.store.tables.figures import operator_work, queue_visit, state_sum, visit_sum, work_sum
from app.store.tables.history import contact as contacts
from telephony.switchboard.facts import StateSpan, facts_of
from telephony.switchboard.figures import figures
from telephony.switchboard.tally import tally_of
from telephony.switchboard.today import Today
from tests.golden_day import DAY, golden_calls, golden_states
from tests.people import Desk
from tests.stories.scene import ANNA, SUPPORT, plan
from tests.story import Story

CLOCK = HouseClock("UTC")
START, ENDS = CLOCK.midnight(DAY), CLOCK.midnight(DAY) + 86400


def rows(desk: Desk) -> list[list[tuple[object, ...]]]:
    with desk.store.reading() as connection:
        return [
            [tuple(each) for each in connection.execute(select(*table.c).order_by(*table.primary_key))]
            for table in (queue_visit, operator_work, visit_sum, work_sum)
        ]


def forget_facts(connection: Connection) -> None:
    """As a file from before there were any figures."""
    for table in (queue_visit, operator_work, *(each for each in SUMS if "state" not in each.c)):
        connection.execute(delete(table))
    connection.execute(update(contacts).values(counted=False))


def test_today_after_a_restart_is_today_before(desk: Desk) -> None:
    calls, states = golden_calls()[:80], golden_states()
    for call in calls:
        desk.contacts.record(call)
    desk.contacts.record_states(tuple(states))
    today = Today()
    today.begin(StoredFigures(desk.store).day(START, ENDS))
    board = Story(plan()).board.floor
    facts = [facts_of(each) for each in calls]
    visits = [v for each in facts for v in each.visits if v.queue == SUPPORT]
    works = [w for each in facts for w in each.works if w.queue == SUPPORT]
    assert today.queue(board.queues[SUPPORT], START) == figures(tally_of(visits, works))
    mine = [w for each in facts for w in each.works if w.operator == ANNA]
    spans = [each for each in states if each.operator == ANNA]
    assert today.operator(board.operators[ANNA], START) == figures(tally_of(works=mine, spans=spans))
    assert StoredFigures(desk.store).day(ENDS, ENDS + 86400).visits == ()


def test_old_contacts_are_counted_as_if_they_were_written_now(desk: Desk) -> None:
    stored = StoredFigures(desk.store)
    for call in golden_calls()[:30]:
        desk.contacts.record(call)
    assert stored.count_more() == 0
    before = rows(desk)
    with desk.store.writing(Changes()) as connection:
        forget_facts(connection)
        assert connection.execute(select(visit_sum)).first() is None
    assert [stored.count_more(limit=20) for _ in range(3)] == [20, 10, 0]
    assert rows(desk) == before
    with desk.store.writing(Changes()) as connection:
        connection.execute(update(contacts).values(counted=False))
    stored.count_more()
    assert rows(desk) == before


def test_days_that_are_counted_again_later_know_the_stretches_of_that_time(desk: Desk) -> None:
    stored = StoredFigures(desk.store)
    desk.contacts.record_states((StateSpan(ANNA, "ready", "", START, START + 600),))
    begin_rebuild(desk.store)
    while stored.count_day():
        pass
    desk.contacts.record_states((StateSpan(ANNA, "away", "", START + 600, START + 9 * 86400),))
    asking = select(state_sum.c.slot, state_sum.c.time).where(state_sum.c.state == "away")
    with desk.store.reading() as connection:
        right = sorted(connection.execute(asking).all())
    assert len(right) > 800
    begin_rebuild(desk.store)
    while stored.count_day():
        pass
    with desk.store.reading() as connection:
        assert sorted(connection.execute(asking).all()) == right
