"""A day by quarters of an hour."""

from datetime import UTC, date
from zoneinfo import ZoneInfo

import pytest

from app.domain.staffing.slots import QUARTERS, past_day, quarter
from telephony.switchboard.contact import LegRecord
from tests.people import contact
from tests.real_days import HOUSE, MIDNIGHT, lived
from tests.stories.scene import ANNA, BEN, SALES, SUPPORT

DAY = date(2026, 1, 1)


def test_a_call_counts_where_and_when_it_entered_and_work_belongs_to_the_stay_before_it() -> None:
    start = MIDNIGHT + 8 * 3600 + 890
    legs = (
        LegRecord("queue", SUPPORT, start, start + 20, "answered"),
        LegRecord("ring", ANNA, start + 15, start + 20, "answered"),
        LegRecord("talk", ANNA, start + 20, start + 120),
        LegRecord("hold", ANNA, start + 120, start + 130),
        LegRecord("queue", SALES, start + 130, start + 160, "answered"),
        LegRecord("talk", BEN, start + 160, start + 200),
        LegRecord("wrap_up", BEN, start + 200, start + 230),
    )
    found = past_day(DAY, [contact("a", arrived=start, legs=legs)], HOUSE, UTC)
    support, sales = found.queues[SUPPORT], found.queues[SALES]
    assert (support.calls[32], support.answered[32], support.worked[32]) == (1, 1, 110)
    assert (sales.calls[33], sales.worked[33], sales.waited) == (1, 70, 30)
    assert found.calls == 2 and sum(support.calls) == 1


def test_nothing_is_lost_of_a_day_that_was_lived() -> None:
    contacts = lived()
    found = past_day(DAY, contacts, HOUSE, UTC)
    stays = [leg for each in contacts for leg in each.legs if leg.kind == "queue"]
    work = [leg for each in contacts for leg in each.legs if leg.kind in ("talk", "hold", "wrap_up")]
    queues = found.queues.values()
    assert found.calls == len(stays)
    assert sum(sum(each.worked) for each in queues) == pytest.approx(
        sum(leg.ended - leg.started for leg in work)
    )
    assert sum(each.gone for each in queues) == sum(leg.outcome == "abandoned" for leg in stays)
    assert sum(each.waited for each in queues) == pytest.approx(sum(leg.ended - leg.started for leg in stays))


def test_who_was_there_without_his_break() -> None:
    """Anna is there from eight to four, but for the half hour after twelve."""
    there = past_day(DAY, lived(), HOUSE, UTC).there[ANNA]
    assert len(there) == QUARTERS and max(there) == 1
    assert there[10 * 4] == 1 and there[7 * 4] == 0 and there[17 * 4] == 0
    assert min(there[12 * 4], there[12 * 4 + 1]) < 0.5


def test_a_quarter_is_that_of_the_clock_there() -> None:
    assert quarter(MIDNIGHT, UTC) == 0
    assert quarter(MIDNIGHT, ZoneInfo("Asia/Kathmandu")) == 5 * 4 + 3  # UTC+5:45
