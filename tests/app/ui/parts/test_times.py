from datetime import UTC, datetime, timedelta

import pytest

from app.ui.parts.text import Moment, Text
from app.ui.parts.times import lasted, left, when

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC).astimezone().replace(hour=12)
NOW = NOON.timestamp()


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "00:00"), (59.9, "00:59"), (207, "03:27"), (3600, "1:00:00"), (36_061, "10:01:01"), (-5, "00:00")],
)
def test_durations(seconds: float, shown: str) -> None:
    assert lasted(seconds) == shown


@pytest.mark.parametrize(
    ("seconds", "shown"), [(24.0, "00:24"), (0.2, "00:01"), (0.0, "00:00"), (-3, "00:00")]
)
def test_a_countdown_reaches_zero_only_at_the_end(seconds: float, shown: str) -> None:
    assert left(seconds) == shown


@pytest.mark.parametrize(
    ("back", "wanted"),
    [
        (timedelta(hours=3), "Today {time}"),
        (timedelta(days=1), "Yesterday {time}"),
        (timedelta(days=4), "{weekday} {time}"),
    ],
)
def test_near_days_have_words(back: timedelta, wanted: str) -> None:
    shown = when((NOON - back).astimezone(UTC), NOW)
    assert isinstance(shown, Text) and shown.source == wanted


@pytest.mark.parametrize("back", [timedelta(days=7), timedelta(days=400), timedelta(days=-1)])
def test_other_days_have_dates(back: timedelta) -> None:
    assert when(NOON - back, NOW) == Moment(NOON - back, "date")
