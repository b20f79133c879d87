"""Queues with seconds of their own in one row."""

from datetime import date

from app.services.report_ports import Asked, Thresholds
from app.store.report_piles import Pile
from telephony.switchboard.facts import Visit, Work
from telephony.switchboard.tally import visit_count, work_count

DAY = date(2026, 3, 3)
SLOW = Asked(DAY, DAY, thresholds={"slow": Thresholds(60, 0)})


def pile(*queues: str) -> Pile:
    found = Pile()
    for queue in queues:
        for visit in (Visit(queue, 0, 45, "answered"), Visit(queue, 0, 3, "abandoned")):
            found.add(queue, visit_count(visit))
    return found


def test_each_queue_is_counted_by_its_own_seconds() -> None:
    counts = pile("slow", "quick").figures(SLOW).counts
    assert (counts.offered, counts.in_time, counts.short) == (4, 1, 1)
    assert pile("slow").figures(SLOW).service_level == 0.5
    assert pile("quick").figures(SLOW).service_level == 0.0


def test_what_is_taken_over_is_there_as_if_it_had_been_added() -> None:
    both = pile("slow")
    both.take(pile("quick"))
    assert both.figures(SLOW) == pile("slow", "quick").figures(SLOW)


def test_rows_are_ordered_by_what_came_and_what_was_done() -> None:
    found = pile("slow")
    found.add("", work_count(Work("anna", "slow", 0, 1, 60)))
    assert found.size == 3
