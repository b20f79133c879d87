"""What may be saved, and what is due when: once, also after nights without anybody."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.errors import BadInput
from app.domain.report_times import Rhythm
from app.domain.saved_reports import (
    FAILED,
    HANDING,
    SENT,
    WORKING,
    ReportRun,
    SavedReport,
    Wanted,
    checked,
    due_of,
    period_of,
)
from app.domain.time_spent import Period

MONDAY = datetime(2026, 11, 16, 12, tzinfo=UTC)
SEVEN = Rhythm("daily", 420, zone="UTC")
REPORT = SavedReport(1, "Morning", Wanted("yesterday"), SEVEN, ("a@example.org",), since=MONDAY)


def run(day: int, state: str = SENT) -> ReportRun:
    return ReportRun(datetime(2026, 11, day, 7, tzinfo=UTC), state)


def test_nothing_is_due_before_the_first_time() -> None:
    assert due_of(REPORT, MONDAY) is None
    assert due_of(REPORT, MONDAY + timedelta(hours=18)) is None
    found = due_of(REPORT, MONDAY + timedelta(hours=19))
    assert found is not None and (found.due.day, found.missed) == (17, 0)


@pytest.mark.parametrize("state", [SENT, FAILED, HANDING])
def test_what_was_sent_failed_or_may_have_gone_out_is_not_made_again(state: str) -> None:
    assert due_of(replace(REPORT, last=run(17, state)), datetime(2026, 11, 17, 23, tzinfo=UTC)) is None


def test_what_broke_off_while_it_was_made_is_made_again() -> None:
    found = due_of(replace(REPORT, last=run(17, WORKING)), datetime(2026, 11, 17, 23, tzinfo=UTC))
    assert found is not None and (found.due.day, found.missed) == (17, 0)


def test_missed_nights_are_made_up_for_once() -> None:
    found = due_of(replace(REPORT, last=run(17)), datetime(2026, 11, 21, 9, tzinfo=UTC))
    assert found is not None and (found.due.day, found.missed) == (21, 3)
    broken = due_of(replace(REPORT, last=run(17, WORKING)), datetime(2026, 11, 21, 9, tzinfo=UTC))
    assert broken is not None and broken.due.day == 21


def test_a_report_without_times_is_due_only_when_it_was_asked_for() -> None:
    quiet = replace(REPORT, rhythm=None)
    assert due_of(quiet, MONDAY + timedelta(days=9)) is None
    asked = due_of(replace(quiet, last=run(17, WORKING)), MONDAY + timedelta(days=9))
    assert asked is not None and asked.due.day == 17


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"name": "  "}, "name is missing"),
        ({"name": "x" * 81}, "too long"),
        ({"to": ()}, "Nobody would get it"),
        ({"to": ("not an address",)}, "no e-mail address"),
        ({"to": ("a@b@c",)}, "no e-mail address"),
        ({"to": tuple(f"a{n}@example.org" for n in range(51))}, "More than 50"),
        ({"formats": ()}, "No form"),
        ({"wanted": Wanted("days", first="2026-01-01", last="2026-01-02")}, "Fixed days"),
        ({"wanted": Wanted("soon")}, "no period"),
    ],
)
def test_what_cannot_be_sent_is_said(wrong: dict[str, object], words: str) -> None:
    with pytest.raises(BadInput, match=words) as failure:
        checked(replace(REPORT, **wrong))  # type: ignore[arg-type]
    assert failure.value.advice


def test_fixed_days_may_be_kept_but_not_sent() -> None:
    fixed = Wanted("days", first="2026-01-01", last="2026-01-02")
    assert checked(SavedReport(0, "New year", fixed))
    assert period_of(fixed, date(2026, 5, 5)) == Period(date(2026, 1, 1), date(2026, 1, 2))
    assert period_of(Wanted("yesterday"), date(2026, 5, 5)) == Period(date(2026, 5, 4), date(2026, 5, 4))
