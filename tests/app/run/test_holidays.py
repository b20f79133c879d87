"""Holidays out of iCalendar files, as offices and states publish them."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.errors import BadInput
from app.run.holidays import holidays

NOW = datetime(2026, 11, 22, tzinfo=UTC)
HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n"


def event(uid: str, *lines: str) -> str:
    return "\r\n".join(("BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20240101T000000Z", *lines, "END:VEVENT", ""))


@pytest.fixture
def read(tmp_path: Path):
    def reading(*events: str) -> dict[str, str]:
        path = tmp_path / "days.ics"
        path.write_text(HEAD + "".join(events) + "END:VCALENDAR\r\n", encoding="utf-8", newline="")
        return {each.date: each.name for each in holidays(path, NOW)}

    return reading


def test_yearly_ones_come_every_year_from_last_year_on(read) -> None:
    found = read(event("1", "DTSTART;VALUE=DATE:20100216", "RRULE:FREQ=YEARLY", "SUMMARY:Vasario 16-oji"))
    assert list(found) == [f"{year}-02-16" for year in range(2025, 2030)]


def test_nowruz_is_four_days_and_one_that_was_moved_is_moved(read) -> None:
    days = event("2", "DTSTART;VALUE=DATE:20270321", "DTEND;VALUE=DATE:20270325", "SUMMARY:نوروز")
    moved = event(
        "3",
        "DTSTART;VALUE=DATE:20251224",
        "RRULE:FREQ=YEARLY",
        "EXDATE;VALUE=DATE:20261224",
        "SUMMARY:Szenteste",
    )
    found = read(days, moved)
    assert [day for day, name in found.items() if name == "نوروز"] == [
        f"2027-03-{day}" for day in (21, 22, 23, 24)
    ]
    assert [day[:4] for day, name in found.items() if name == "Szenteste"] == ["2025", "2027", "2028", "2029"]


def test_the_monday_after_easter_by_dates_and_the_first_monday_of_may_by_a_rule(read) -> None:
    found = read(
        event(
            "4",
            "DTSTART;VALUE=DATE:20260406",
            "RDATE;VALUE=DATE:20270329",
            "SUMMARY:Poniedziałek Wielkanocny",
        ),
        event(
            "5",
            "DTSTART;VALUE=DATE:20240506",
            "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=1MO",
            "SUMMARY:Bank holiday",
        ),
    )
    assert {"2026-04-06", "2027-03-29", "2026-05-04", "2027-05-03"} <= set(found)


def test_meetings_and_what_was_cancelled_are_no_holidays(read) -> None:
    meeting = event("6", "DTSTART:20261201T100000Z", "DTEND:20261201T110000Z", "SUMMARY:Meeting")
    gone = event("7", "DTSTART;VALUE=DATE:20261202", "STATUS:CANCELLED", "SUMMARY:Gone")
    assert read(meeting, gone) == {}


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        holidays(tmp_path / "lost.ics")
    path = tmp_path / "picture.ics"
    for content in (b"\x89PNG\r\n", b"", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"):
        path.write_bytes(content)
        with pytest.raises(BadInput, match="iCalendar"):
            holidays(path)
