"""Cells that count."""

from app.ui.board.ages import Age, greyed
from app.ui.parts.values import Cell


def test_a_time_is_counted_and_changes_its_tone() -> None:
    age = Age("", "", since=100.0, warn=20, bad=60)
    said = [(age.at(now).text, age.at(now).tone) for now in (100.0, 119.0, 120.0, 160.0, 3800.0)]
    assert said == [("00:00", ""), ("00:19", ""), ("00:20", "warn"), ("01:00", "bad"), ("1:01:40", "bad")]


def test_a_word_stays_or_becomes_the_one_for_late() -> None:
    assert Age("break", "muted", since=0.0, bad=60, late="late back").at(59.0).text == "break"
    late = Age("break", "muted", since=0.0, bad=60, late="late back").at(60.0)
    assert (late.text, late.tone) == ("late back", "bad")
    assert Age("", since=None).at(5.0).text == "—"


def test_what_is_old_is_grey() -> None:
    assert greyed(Cell("a", "bad", dot=True)) == Cell("a", "muted", dot=True)
    assert greyed(grey := Cell("a", "muted")) is grey
