"""Exactly the recalled devices, and no neighbour of theirs."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.recalls import (
    RECALL,
    SEVERITIES,
    SEVERITY_NAMES,
    STATE_NAMES,
    DayCount,
    Recall,
    RecallProgress,
    SerialRange,
    Suspect,
    days_of,
    recalled,
)
from devices.scanning.serial_number import serial_key

ISSUED = date(2026, 1, 15)


@pytest.mark.parametrize(
    ("first", "last", "serial", "inside"),
    [
        ("AB1000", "AB1999", "AB1000", True),
        ("AB1000", "AB1999", "ab-1999", True),
        ("AB1000", "AB1999", "AB2000", False),
        ("AB1000", "AB1999", "AB0999", False),
        ("AB1000", "AB1999", "AB10C5", False),
        ("AB1000", "AB1999", "AB15000", False),
        ("AB1000", "AB1999", "AB150", False),
        ("AB1000", "AB1999", "AC1500", False),
        ("AB1000", "AD1999", "AC5500", True),
        ("98", "102", "99", True),
        ("98", "102", "100", True),
        ("98", "102", "103", False),
        ("98", "102", "9", False),
        ("X", "X", "x", True),
        ("A1", "A9", "", False),
    ],
)
def test_serial_ranges(first: str, last: str, serial: str, inside: bool):
    assert (serial in SerialRange(first, last)) is inside


@given(st.integers(0, 99_999), st.integers(0, 99_999), st.integers(0, 99_999))
def test_a_range_of_counted_numbers_is_the_numbers_between(first: int, last: int, asked: int):
    span = SerialRange(f"SN-{first:05d}", f"SN-{last:05d}")
    assert (f"SN-{asked:05d}" in span) is (first <= asked <= last)


def devices(*specs: tuple[str, str, date | None]) -> list[Suspect]:
    return [Suspect(n, serial_key(key), lot, made) for n, (key, lot, made) in enumerate(specs, 1)]


def test_range_lot_and_date_each_suffice():
    suspects = devices(
        ("K100", "", None), ("K300", "l-7", None), ("K300", "", date(2025, 3, 31)), ("K301", "", None),
        ("K302", "L8", date(2025, 4, 1)),
    )  # fmt: skip
    recall = Recall(
        1, "Fan may stop", (5,), ISSUED, (SerialRange("K100", "K199"),), ("L7",),
        date(2025, 3, 1), date(2025, 3, 31),
    )  # fmt: skip
    assert recalled(recall, suspects) == (1, 2, 3)


def test_without_a_limit_all_of_the_product_are_meant():
    suspects = devices(("", "", None), ("K1", "", None))
    assert recalled(Recall(1, "All of them", (5,), ISSUED), suspects) == (1, 2)


def test_an_open_end_of_dates():
    suspects = devices(("A", "", date(1999, 1, 1)), ("B", "", date(2030, 1, 1)), ("C", "", None))
    assert recalled(Recall(1, "Old", (5,), ISSUED, made_to=date(2000, 1, 1)), suspects) == (1,)
    assert recalled(Recall(1, "New", (5,), ISSUED, made_from=date(2020, 1, 1)), suspects) == (2,)


def test_every_state_of_a_recalled_device_has_a_word():
    assert set(STATE_NAMES) == set(RECALL.states)


def test_every_severity_has_its_word() -> None:
    assert set(SEVERITY_NAMES) == set(SEVERITIES) and Recall(1, "", (), ISSUED).severity == "safety"


def test_progress_over_time_counts_each_device_in_its_last_state() -> None:
    first, second = date(2026, 1, 16), date(2026, 1, 18)
    steps = [(first, 1, "told"), (first, 2, "told"), (second, 1, "fixed"), (second, 3, "refused"),
             (second, 3, "open")]  # fmt: skip
    assert days_of(steps) == (DayCount(first, told=2), DayCount(second, told=1, fixed=1))
    assert days_of([]) == ()


def test_a_recall_is_done_when_nobody_is_left_to_tell_or_to_mend() -> None:
    def progress(**counts: int) -> RecallProgress:
        return RecallProgress(tuple((state, counts.get(state, 0)) for state in RECALL.states))

    assert progress(fixed=2, refused=1).all_done and progress(fixed=2, refused=1).total == 3
    assert not progress(fixed=2, told=1).all_done
    assert not progress().all_done
