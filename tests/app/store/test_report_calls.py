"""The calls behind a cell, with what is to be told of each."""

from datetime import UTC, datetime

import pytest

from app.domain.house_clock import HouseClock
from app.services.report_ports import Asked, Behind, CallBehind, CellKey, Thresholds
from app.store.report_calls import calls_behind
from telephony.switchboard.contact import LegRecord
from tests.people import NOON, Desk, contact

UTC_CLOCK = HouseClock("UTC")
DAY = UTC_CLOCK.local(NOON).date()
SECONDS = {"slow": Thresholds(60, 0)}


def came(desk: Desk, call: str, queue: str, wait: float, outcome: str = "answered") -> None:
    legs = (
        LegRecord("ring", "anna", NOON, NOON + 2, "missed"),
        LegRecord("ring", "anna", NOON + 3, NOON + 4, "missed"),
        LegRecord("queue", queue, NOON, NOON + wait, outcome),
        *((LegRecord("talk", "ben", NOON + wait, NOON + wait + 30),) if outcome == "answered" else ()),
    )
    desk.contacts.record(contact(call, legs=legs))


def behind(desk: Desk, figure: str, row: str | None = None, **more: object) -> Behind:
    asked = Asked(DAY, DAY, thresholds=SECONDS, **more)  # type: ignore[arg-type]
    with desk.store.reading() as connection:
        return calls_behind(connection, UTC_CLOCK, CellKey(asked, row, figure), 10)


def calls(found: Behind) -> list[str]:
    return [each.call for each in found.calls]


def test_each_queue_has_its_own_seconds(desk: Desk) -> None:
    for queue in ("slow", "quick"):
        came(desk, f"{queue} late", queue, 45)
        came(desk, f"{queue} gone", queue, 4, "abandoned")
    assert calls(behind(desk, "in_time")) == ["slow late"]
    assert calls(behind(desk, "short")) == ["quick gone"]
    assert calls(behind(desk, "offered", "quick")) == ["quick late", "quick gone"]
    assert calls(behind(desk, "offered", queues=("slow",))) == ["slow late", "slow gone"]


def test_two_missed_offers_of_a_call_are_two(desk: Desk) -> None:
    came(desk, "c1", "slow", 45)
    found = behind(desk, "missed", "anna", group_by="operator")
    assert (found.count, found.calls[0].times) == (2, 2)


def test_what_is_told_of_a_call(desk: Desk) -> None:
    came(desk, "c1", "slow", 45)
    at = datetime.fromtimestamp(NOON, UTC)
    visit = CallBehind("c1", at, "", "+37061234567", "slow", "", "answered", 45.0, None)
    assert behind(desk, "answered") == Behind(1, (visit,))
    (work,) = behind(desk, "talk").calls
    assert (work.operator, work.outcome, work.wait, work.handling) == ("ben", "solved", None, 30.0)


def test_an_answered_call_says_how_long_it_was_handled_by_who_answered(desk: Desk) -> None:
    """The figure above it is a mean of just these."""
    legs = (
        LegRecord("queue", "slow", NOON, NOON + 20, "answered"),
        LegRecord("ring", "anna", NOON, NOON + 5, "missed"),
        LegRecord("ring", "ben", NOON + 10, NOON + 20, "answered"),
        LegRecord("talk", "ben", NOON + 20, NOON + 80),
        LegRecord("wrap_up", "ben", NOON + 80, NOON + 95),
    )
    desk.contacts.record(contact("c1", legs=legs))
    came(desk, "c2", "slow", 4, "abandoned")
    assert [(each.operator, each.handling) for each in behind(desk, "offered").calls] == [
        ("ben", 75.0),
        ("", None),
    ]


@pytest.mark.parametrize("group", ["hour", "day", "week", "month"])
def test_a_time_that_nobody_called_at_has_no_calls(desk: Desk, group: str) -> None:
    came(desk, "c1", "slow", 45)
    row = {"hour": "23", "day": "2026-01-02", "week": "2026-W10", "month": "2026-02"}[group]
    assert behind(desk, "offered", row, group_by=group) == Behind(0, ())
