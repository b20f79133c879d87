"""Calendars of the plan: by name, with half days, holidays beside them."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import BadInput
from app.run.plan_file import plan_of
from app.run.plan_hours import calendars_of, hours_of_row
from app.run.plan_writing import rewritten
from telephony.switchboard.plan import DayHours, Interval


def test_a_calendar_with_everything(tmp_path: Path) -> None:
    row = {
        "name": "office",
        "zone": "Asia/Tehran",
        "weekly": ["Sa-We 08:00-16:00", "Th 08:00-12:00, 13:00-14:00"],
        "closed": ["2027-02-11", "2027-03-21..2027-03-24"],
        "days": ["2027-03-20 08:00-12:00 before Nowruz", "02-11"],
    }
    (office,) = calendars_of([row], tmp_path)
    assert Interval(3, 780, 840) in office.weekly and {each.weekday for each in office.weekly} == {
        5,
        6,
        0,
        1,
        2,
        3,
    }
    assert len(office.closed) == 5 and office.name == "office"
    assert office.days == (DayHours("2027-03-20", ((480, 720),), "before Nowruz"), DayHours("02-11"))


@pytest.mark.parametrize(
    "rows", [{"name": 7}, ["office"], [{"name": "a", "weekly": [8]}], [{"zone": "Mars/Base", "name": "a"}]]
)
def test_mistakes_name_the_calendar(rows: object) -> None:
    with pytest.raises(BadInput, match="[Hh]ours"):
        calendars_of(rows, Path())


def test_no_hours_at_all_are_always() -> None:
    hours = hours_of_row({}, "Queue a", Path())
    assert (hours.weekly, hours.closed, hours.days, hours.zone) == ((), (), (), "UTC")


NAMED = """# our plan
[[hours]]
name = "office"
zone = "Europe/Vilnius"
weekly = ["Mo-Fr 08:00-17:00"]
days = ["12-24 08:00-12:00 Christmas Eve"]

[[queue]]
id = "main"
name = "Main"
hours = "office"

[[rule]]
language = "lt"
add = 1

[[rule]]
outside = "office"
to = "main"
"""


def test_what_is_edited_on_the_screen_leaves_calendars_and_rules_as_they_are() -> None:
    plan = plan_of(tomllib.loads(NAMED))
    (main,) = plan.queues
    renamed = replace(plan, queues=(replace(main, name="Desk"),))
    text = rewritten(NAMED, plan, renamed)
    assert plan_of(tomllib.loads(text)) == renamed
    assert text == NAMED.replace('name = "Main"', 'name = "Desk"')


def test_hours_of_its_own_and_rules_are_written_so_that_they_are_read_again() -> None:
    plan = plan_of(tomllib.loads(NAMED))
    (main,) = plan.queues
    own = replace(main.hours, name="", weekly=(Interval(0, 480, 720),))
    after = replace(plan, queues=(replace(main, hours=own),), rules=(replace(plan.rules[1], name="night"),))
    assert plan_of(tomllib.loads(rewritten(NAMED, plan, after))) == after
    none = replace(after, rules=(), calendars=())
    assert plan_of(tomllib.loads(rewritten(NAMED, plan, none))) == none
