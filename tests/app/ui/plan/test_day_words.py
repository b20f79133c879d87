"""Days of a calendar as they are said."""

from datetime import date, datetime

from app.domain.plan_calendars import ClockChange, ComingDays
from app.ui.parts.say import say
from app.ui.plan.day_words import MOST, change_words, coming_words

DAY = date(2026, 12, 24)


def plain(shown: object) -> str:
    return "".join(each for each in say(shown) if each not in "\u2066\u2068\u2069")  # type: ignore[arg-type]


def test_shut_half_and_late_days() -> None:
    lines = coming_words(
        (
            ComingDays(DAY, date(2026, 12, 26), (), "Christmas"),
            ComingDays(DAY, DAY, ((480, 720), (780, 900)), ""),
            ComingDays(DAY, DAY, ((14 * 60, 24 * 60),), "Stocktaking"),
        )
    )
    said = [plain(each) for each in lines]
    assert said[0].endswith(": closed · Christmas") and "–" in said[0]
    assert said[1].endswith(": open 08:00–12:00, 13:00–15:00")
    assert said[2].endswith(": closed until 14:00 · Stocktaking")


def test_none_and_many() -> None:
    assert "No day" in plain(coming_words(())[0])
    many = coming_words((ComingDays(DAY, DAY, (), ""),) * (MOST + 3))
    assert len(many) == MOST + 1 and "3" in plain(many[-1])


def test_clocks() -> None:
    assert "03:00" in plain(change_words(ClockChange(datetime(2027, 3, 28, 3), 60)))
    assert "back by 60" in plain(change_words(ClockChange(datetime(2027, 10, 31, 4), -60)))
