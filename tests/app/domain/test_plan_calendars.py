"""Calendars that are shared: who uses one follows it; days that are coming, and changes of clocks."""

from dataclasses import replace
from datetime import UTC, date, datetime

from app.domain.plan_calendars import (
    asked_by,
    calendar,
    clock_change,
    coming_days,
    new_calendar,
    queues_of,
    use_calendar,
    with_calendar,
    without_calendar,
)
from app.domain.plan_draft import rebased
from telephony.switchboard.plan import AlertPlan, DayHours, Hours, Interval
from tests.app.ui.made_up_plan import OFFICE, REPAIRS, RULED

QUIET = AlertPlan("long", "longest_wait", 60, 30, quiet="office")
PLAN = replace(RULED, alerts=(QUIET,))


def test_who_uses_a_calendar_follows_its_name_and_its_hours() -> None:
    shop = replace(OFFICE, name="shop", closed=())
    after = with_calendar(PLAN, shop, "office")
    assert [each.name for each in after.calendars] == ["shop", "Tehran"]
    assert after.queues[0].hours == after.queues[2].hours == shop
    assert after.queues[1] == PLAN.queues[1]
    assert after.rules[0].outside == "shop" and after.alerts[0].quiet == "shop"


def test_a_queue_takes_a_calendar_and_leaves_it_with_the_same_hours() -> None:
    used = use_calendar(PLAN, REPAIRS, "office")
    assert [each.name for each in queues_of(used, "office")] == ["Support", "Repairs", "Sales"]
    own = use_calendar(used, REPAIRS, "")
    assert own.queues[1].hours == replace(OFFICE, name="")


def test_a_removed_calendar_leaves_its_hours_to_its_queues() -> None:
    after = without_calendar(PLAN, "office")
    assert calendar(after, "office") is None and after.queues[0].hours == replace(OFFICE, name="")
    assert asked_by(PLAN, "office") == ("night line", "long") and asked_by(PLAN, "Tehran") == ()


def test_a_new_one_begins_with_the_hours_of_the_house() -> None:
    after, name = new_calendar(PLAN, "office")
    assert name == "office 2" and after.calendars[-1] == replace(OFFICE, name=name)


def test_drafts_that_meet_give_each_queue_the_calendar_as_it_is_then() -> None:
    mine = use_calendar(PLAN, REPAIRS, "office")
    theirs = with_calendar(PLAN, replace(OFFICE, closed=()), "office")
    both = rebased(mine, PLAN, theirs)
    assert {each.hours for each in both.queues} == {replace(OFFICE, closed=())}


def test_days_that_follow_one_another_are_one_line() -> None:
    days = coming_days(OFFICE, date(2026, 11, 22))
    assert [(str(each.first), str(each.last), each.open, each.name) for each in days] == [
        ("2026-12-24", "2026-12-24", ((480, 720),), "Christmas Eve"),
        ("2026-12-25", "2026-12-26", (), ""),
        ("2027-01-01", "2027-01-01", (), "New Year"),
    ]


def test_days_of_a_file_come_after_those_that_are_typed() -> None:
    read = (DayHours("2026-12-24", (), "Eve"), DayHours("2026-12-27", (), "Third day"))
    names = [each.name for each in coming_days(replace(OFFICE, read=read), date(2026, 12, 1))]
    assert names == ["Christmas Eve", "", "Third day", "New Year"]


def test_a_change_of_clocks_counts_only_while_it_is_open() -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    assert clock_change(OFFICE, now) is None and clock_change(Hours("Asia/Tehran"), now) is None
    always = clock_change(Hours("Europe/Vilnius"), now)
    assert always is not None and (always.at, always.minutes) == (datetime(2027, 3, 28, 3), 60)
    nights = Hours("Europe/Vilnius", (Interval(6, 3 * 60, 5 * 60),))
    autumn = clock_change(nights, datetime(2027, 5, 1, tzinfo=UTC))
    assert autumn is not None and (autumn.at, autumn.minutes) == (datetime(2027, 10, 31, 4), -60)
