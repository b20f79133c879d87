"""Whichever sums a question is answered from, the answer is the one the quarters of an hour give."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import delete, insert, select

from app.domain.changes import Changes
from app.domain.house_clock import HouseClock
from app.services.report_ports import GROUPS, Asked, Thresholds
from app.store.contacts import write_contact
from app.store.figure_rebuild import count_left
from app.store.figure_sums import HALVES, SUMS
from app.store.figures import write_spans
from app.store.reports import StoredReports
from app.store.tables.figures import day_left, visit_sum
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.ids import CallId
from tests.golden_day import DAY, THRESHOLDS, golden_calls, golden_states
from tests.people import Desk, open_desk

BOSS = "supervisor"
SECONDS = {queue: Thresholds(*both) for queue, both in THRESHOLDS.items() if queue != "parts"}
ZONES = ("UTC", "Europe/Vilnius", "Asia/Tehran", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati")
DAYS = 5


def _moved(call: ContactRecord, days: int) -> ContactRecord:
    """The same call at another day, and a different hour."""
    by = days * 86400 + days * 5 * 3600
    legs = tuple(replace(each, started=each.started + by, ended=each.ended + by) for each in call.legs)
    return replace(
        call, call=CallId(f"{call.call}-{days}"), arrived=call.arrived + by, ended=call.ended + by, legs=legs
    )


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Five days of a hundred calls, each at other hours, and one shift that lasts over midnight."""
    desk = open_desk(tmp_path_factory.mktemp("sums") / "days.db")
    with desk.store.writing(Changes()) as connection:
        for n, call in enumerate(golden_calls()):
            write_contact(connection, _moved(call, n % DAYS))
        for day in range(DAYS):
            by = day * 86400 + day * 3 * 3600
            write_spans(
                connection,
                (replace(each, started=each.started + by, ended=each.ended + by) for each in golden_states()),
            )
    yield desk
    desk.close()


def _reports(desk: Desk, zone: str) -> StoredReports:
    reports = StoredReports(desk.store)
    reports.clock = HouseClock(zone)
    return reports


def _asked(group: str) -> list[Asked]:
    days = (DAY - timedelta(days=1), DAY + timedelta(days=DAYS))
    usual = Asked(*days, group, thresholds=SECONDS)
    return [
        usual,
        replace(usual, first=DAY + timedelta(days=1), last=DAY + timedelta(days=3)),
        replace(usual, first=DAY, last=DAY),
        replace(usual, queues=("sales", "parts")),
        replace(usual, operators=("anna", "ben")),
        replace(usual, queues=("support",), operators=("anna",)),
    ]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("group", [each for each in GROUPS if each != "customer"])
def test_longer_sums_answer_as_the_quarters_do(desk: Desk, zone: str, group: str) -> None:
    reports = _reports(desk, zone)
    asked = _asked(group)
    quick = [(reports.report(each, BOSS), reports.waits(each, BOSS)) for each in asked]
    with desk.store.writing(Changes()) as connection:
        # A day that is to be counted again is asked of the quarters: so all of them are.
        left = [{"day": (each - date(1970, 1, 1)).days} for each in _days()]
        connection.execute(insert(day_left), left)
    try:
        assert [(reports.report(each, BOSS), reports.waits(each, BOSS)) for each in asked] == quick
    finally:
        with desk.store.writing(Changes()) as connection:
            connection.execute(delete(day_left))


def _days() -> list[date]:
    return [DAY + timedelta(days=n) for n in range(-3, DAYS + 4)]


def test_a_report_is_right_while_its_sums_are_counted_again(desk: Desk) -> None:
    """As after an upgrade: the longer sums are not there yet, the quarters are."""
    reports, asked = _reports(desk, "Europe/Vilnius"), Asked(DAY, DAY + timedelta(days=DAYS), "hour")
    before = reports.report(asked, BOSS)
    with desk.store.writing(Changes()) as connection:
        for table in SUMS[3:]:
            connection.execute(delete(table))
        connection.execute(insert(day_left), [{"day": (each - date(1970, 1, 1)).days} for each in _days()])
    seen: list[int] = []

    def told(left: int, day: date) -> bool:
        seen.append(left)
        assert reports.report(asked, BOSS) == before
        return True

    assert count_left(desk.store, told)
    assert seen == [*range(len(_days()) - 1, -1, -1)]
    with desk.store.reading() as connection:
        assert connection.execute(select(HALVES[visit_sum].table)).first() is not None
    assert reports.report(asked, BOSS) == before
