"""How long a caller will wait: place, handling time, operators at work; and when it is better not said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.switchboard.forecast import KNOWN, LONG, STEPS, Forecast, announceable, error_of


def seasoned(handling: float = 120.0, past: tuple[tuple[float, float], ...] = ()) -> Forecast:
    forecast = Forecast()
    for _ in range(KNOWN):
        forecast.learn_handling(handling)
    for foreseen, waited in past:
        forecast.came_true(foreseen, waited)
    return forecast


def test_nothing_is_expected_before_enough_calls_were_handled() -> None:
    forecast = Forecast()
    for _ in range(KNOWN - 1):
        forecast.learn_handling(120)
        assert forecast.expected(1, 2) is None
    forecast.learn_handling(120)
    assert forecast.expected(1, 2) == 60


def test_nobody_at_work_means_that_nothing_is_known() -> None:
    assert seasoned().expected(1, 0) is None


@pytest.mark.parametrize(
    ("place", "at_work", "expected"), [(1, 1, 120), (2, 1, 300), (4, 2, 300), (10, 2, 600), (40, 1, LONG)]
)
def test_place_times_handling_by_operators_rounded_up(place: int, at_work: int, expected: float) -> None:
    assert seasoned().expected(place, at_work) == expected


@given(st.floats(0, 7200, allow_nan=False))
def test_it_is_always_rounded_up_to_what_can_be_said(seconds: float) -> None:
    said = announceable(seconds)
    assert said in (*STEPS, LONG) and (said >= seconds or said == LONG)


def test_one_long_call_changes_the_handling_time_a_little() -> None:
    forecast = seasoned(100)
    forecast.learn_handling(1000)
    assert 100 < forecast.handling < 300


def test_less_than_a_minute_and_more_than_half_an_hour_are_true_in_all_their_width() -> None:
    assert error_of(60, 5) == error_of(60, 60) == error_of(LONG, 9000) == error_of(LONG, 1801) == 0
    assert (error_of(60, 90), error_of(LONG, 1500)) == (30, 300)
    assert (error_of(300, 240), error_of(300, 400)) == (60, 100)


def test_it_is_trusted_after_enough_waits_and_while_the_error_is_under_half() -> None:
    assert not seasoned(past=((300, 280),) * (KNOWN - 1)).trusted
    assert seasoned(past=((300, 280),) * KNOWN).trusted
    assert seasoned(past=((300, 200),) * KNOWN).trusted, "just half"
    assert not seasoned(past=((300, 199),) * KNOWN).trusted


def test_a_forecast_that_was_wrong_is_trusted_again_when_it_becomes_right() -> None:
    forecast = seasoned(past=((300, 60),) * 10)
    assert not forecast.trusted
    for _ in range(40):
        forecast.came_true(300, 290)
    assert forecast.trusted


def test_four_of_five_forecasts_were_off_by_at_most_so_much() -> None:
    assert seasoned().error_p80 is None
    assert seasoned(past=tuple((300, 300 - off) for off in (0, 10, 20, 30, 200))).error_p80 == 30
