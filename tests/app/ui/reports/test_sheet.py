"""Figures as they stand on the screen: nothing is not nought, and a sign is more than a minus."""

import pytest

from app.ui.parts.say import say
from app.ui.reports.sheet import heading, plain, shown
from tests.app.ui.reports.made_up import SHEET


@pytest.mark.parametrize(
    ("kind", "value", "words", "number"),
    [
        ("count", 12.0, "12", 12),
        ("share", 0.72916, "72.9 %", 72.9),
        ("seconds", 7.8359, "00:08", 8),
        ("seconds", 3700.0, "1:01:40", 3700),
        ("change", -3.0, "▼ 3", -3),
        ("change", 0.0, "=", 0),
        ("points", 0.0123, "▲ 1.2", 1.2),
        ("points", 0.0001, "=", 0.0),
        ("later", -65.0, "▼ 01:05", -65),
        ("share", None, "–", None),
    ],
)
def test_a_value_is_shown_and_written(kind: str, value: float, words: str, number: float) -> None:
    assert (shown(kind, value), plain(kind, value)) == (words, number)


def test_rows_without_a_value_are_last_either_way() -> None:
    place = SHEET.place("service_level")
    falling = SHEET.sorted_by(place, falling=True)
    assert [row.key for row in falling.rows] == ["c", "a", "b"]
    assert [row.key for row in SHEET.sorted_by(place, falling=False).rows] == ["a", "c", "b"]
    assert [row.key for row in SHEET.sorted_by(0, falling=True).rows] == ["c", "b", "a"]


def test_a_heading_names_its_unit() -> None:
    assert [bool(say(heading(each)).endswith(")")) for each in SHEET.columns[:4]] == [
        False,
        False,
        True,
        True,
    ]
