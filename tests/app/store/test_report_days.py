"""Hours of days on which the clocks are changed."""

from datetime import date

from app.domain.house_clock import HouseClock
from app.services.report_ports import Asked, CellKey
from app.store.reports import StoredReports
from telephony.switchboard.contact import LegRecord
from tests.people import Desk, contact

BOSS = "supervisor"


def came(desk: Desk, call: str, at: float) -> None:
    desk.contacts.record(contact(call, arrived=at, legs=(LegRecord("queue", "q", at, at + 9, "answered"),)))


def test_the_hour_that_comes_twice_is_one_row_and_the_one_left_out_is_none(desk: Desk) -> None:
    reports = StoredReports(desk.store)
    reports.clock = clock = HouseClock("Europe/Vilnius")
    autumn, spring = date(2026, 10, 25), date(2026, 3, 29)
    for n in range(25):
        came(desk, f"a{n}", clock.midnight(autumn) + n * 3600 + 60)
    for n in range(23):
        came(desk, f"s{n}", clock.midnight(spring) + n * 3600 + 60)
    rows = {each.key: each for each in reports.report(Asked(autumn, autumn, "hour"), BOSS).rows}
    assert len(rows) == 24 and rows["3"].figures.counts.offered == 2
    assert reports.calls_behind(CellKey(Asked(autumn, autumn, "hour"), "3", "offered"), BOSS).count == 2
    short = [each.key for each in reports.report(Asked(spring, spring, "hour"), BOSS).rows]
    assert len(short) == 23 and "3" not in short
    (day,) = reports.report(Asked(autumn, autumn, "day"), BOSS).rows
    assert (day.key, day.figures.counts.offered) == ("2026-10-25", 25)
    year = reports.report(Asked(date(2026, 1, 1), date(2026, 12, 31), "month"), BOSS)
    assert [(each.key, each.figures.counts.offered) for each in year.rows] == [
        ("2026-03", 23),
        ("2026-10", 25),
    ]
    weeks = reports.report(Asked(date(2026, 1, 1), date(2026, 12, 31), "week"), BOSS)
    assert [each.key for each in weeks.rows] == ["2026-W13", "2026-W43"]
