"""Dates of the Solar Hijri calendar by the 33-year rule, which the observed year follows in our time."""

from datetime import date

_BEFORE_1 = date(622, 3, 21).toordinal()
_CYCLE = 12053
"""Days of 33 years, 8 of them leap years: years 1, 5, 9, 13, 17, 22, 26 and 30 of each."""


def persian_date(day: date) -> tuple[int, int, int]:
    """Year, month and day."""
    since = day.toordinal() - _BEFORE_1
    cycle, left = divmod(since, _CYCLE)
    year = cycle * 33 + 1
    while left >= _length(year):
        left -= _length(year)
        year += 1
    # Six months of 31 days, then of 30; the last has what is left.
    month, of_month = divmod(left, 31) if left < 186 else divmod(left - 186, 30)
    return year, month + (1 if left < 186 else 7), of_month + 1


def _length(year: int) -> int:
    return 366 if year % 33 in (1, 5, 9, 13, 17, 22, 26, 30) else 365
