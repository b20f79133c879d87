"""Due days: whole intervals from where they are counted, each called about once whatever happens."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.service_plans import Served, ServicePlan, checked, due_now, due_state, next_due
from app.domain.warranty import add_months

BEGIN = date(2026, 1, 1)
YEARLY = ServicePlan(1, "Yearly service", product_id=1, months=12, days=30, since=BEGIN)
DAYS = st.dates(date(2020, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("basis", "start", "last", "today", "due"),
    [
        ("service", "2025-03-10", None, "2026-02-07", None),
        ("service", "2025-03-10", None, "2026-02-08", "2026-03-10"),
        ("service", "2025-03-10", None, "2026-12-31", "2026-03-10"),
        ("service", "2025-03-10", "2026-02-20", "2026-03-10", None),
        ("service", "2025-03-10", "2026-02-20", "2027-01-21", "2027-02-20"),
        ("service", None, "2025-06-30", "2026-06-01", "2026-06-30"),
        ("service", None, None, "2026-06-01", None),
        ("sale", "2025-03-10", "2026-02-20", "2026-03-10", None),  # early, but within the tolerance
        ("sale", "2025-03-10", "2026-01-20", "2026-03-10", "2026-03-10"),
        ("sale", "2025-03-10", "2026-04-20", "2027-02-10", "2027-03-10"),  # no drift
        ("sale", "2024-02-29", None, "2026-02-01", "2026-02-28"),
        ("sale", "2024-02-29", None, "2028-02-29", "2028-02-29"),
        ("sale", "2024-12-01", None, "2026-01-01", None),  # was due before the plan was made
        ("sale", "2024-12-02", None, "2026-01-01", "2025-12-02"),  # but not longer ago than the tolerance
    ],
)
def test_which_day_is_due(basis: str, start: str, last: str, today: str, due: str) -> None:
    plan = ServicePlan(1, "Service", product_id=1, basis=basis, since=BEGIN)
    served = Served(7, _day(start), _day(last))
    found = due_now(plan, served, date.fromisoformat(today))
    assert (found.day if found else None) == _day(due)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


@given(
    start=DAYS,
    months=st.sampled_from((3, 6, 12, 24)),
    tolerance=st.integers(0, 14),
    basis=st.sampled_from(("sale", "service")),
    services=st.sets(st.integers(0, 1100), max_size=6),
    closed=st.sets(st.integers(0, 1100), max_size=60),
)
@settings(max_examples=25, deadline=None)
def test_three_years_day_by_day_give_each_due_day_exactly_one_key(
    start: date, months: int, tolerance: int, basis: str, services: set[int], closed: set[int]
) -> None:
    """The other way to say it: a due day that comes near while it is not served, on a day we work, is one
    key; and there are no others. ``closed``: days on which nothing ran."""
    plan = ServicePlan(1, "S", product_id=1, months=months, days=tolerance, basis=basis, since=BEGIN)
    keys: dict[str, date] = {}
    wanted: set[date] = set()
    last: date | None = None
    for n in range(1100):
        today = BEGIN + timedelta(days=n)
        if n in services:
            last = today
        if n in closed:
            continue
        for _ in range(2):  # repeats change nothing
            due = due_now(plan, Served(7, start, last), today)
            if due is not None:
                keys.setdefault(due.key, due.day)
                assert keys[due.key] == due.day
        wanted |= _slowly(plan, start, last, today)
    assert sorted(keys.values()) == sorted(wanted)
    assert len(set(keys.values())) == len(keys)


def _slowly(plan: ServicePlan, start: date, last: date | None, today: date) -> set[date]:
    """By trying every interval."""
    begun = (last or start) if plan.basis == "service" else start
    near = [
        day
        for n in range(1, 1 + 9 * 12 // plan.months)
        if (day := add_months(begun, n * plan.months)) <= today + timedelta(days=plan.days)
    ]
    if not near or near[-1] + timedelta(days=plan.days) < plan.since:
        return set()
    if last is not None and last >= near[-1] - timedelta(days=plan.days):
        return set()
    return {near[-1]}


@given(start=DAYS, last=st.none() | DAYS, today=DAYS)
def test_the_due_list_shows_what_is_open_or_what_comes_next(
    start: date, last: date | None, today: date
) -> None:
    served = Served(7, start, last)
    day = next_due(YEARLY, served, today)
    now = due_now(YEARLY, served, today)
    assert day is not None
    if now is not None:
        assert day == now.day
    else:
        assert day > today - timedelta(days=YEARLY.days)


def test_a_warranty_that_ends_is_told_of_once_whatever_plan_says_so() -> None:
    plans = [ServicePlan(n, "Ends", "warranty", days=n * 30) for n in (1, 2)]
    served = Served(7, until=date(2026, 5, 31))
    assert due_now(plans[0], served, date(2026, 4, 30)) is None
    first, second = (due_now(plan, served, date(2026, 5, 1)) for plan in plans)
    assert first is not None and second is not None and first.key == second.key
    assert due_now(plans[0], served, date(2026, 6, 1)) is None
    assert next_due(plans[0], served, date(2026, 1, 1)) == served.until
    assert next_due(plans[0], served, date(2026, 6, 1)) is None
    assert next_due(plans[0], Served(7), date(2026, 6, 1)) is None


def test_soon_due_overdue() -> None:
    day = date(2026, 3, 10)
    states = [due_state(day, 30, day + timedelta(days=n)) for n in (-1, 0, 30, 31)]
    assert states == ["soon", "due", "due", "overdue"]


@pytest.mark.parametrize(
    "fields",
    [
        {"title": " "}, {"product_id": None}, {"device_id": 3}, {"months": 0}, {"days": -1}, {"days": 400},
        {"months": 1, "days": 15},
    ],
)  # fmt: skip
def test_a_plan_that_cannot_be(fields: dict[str, object]) -> None:
    usual: dict[str, object] = {"title": "Service", "product_id": 1}
    with pytest.raises(BadInput):
        checked(ServicePlan(0, **usual | fields))  # type: ignore[arg-type]


def test_a_warranty_plan_may_be_for_everything() -> None:
    plan = ServicePlan(0, "Warranty ends", "warranty")
    assert checked(plan) == plan
