"""Deadlines in words: the same signs everywhere, never by colour alone."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.tickets import Promised
from app.ui.parts.due import due_cell, due_sign, how_long, moment
from app.ui.parts.say import say

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def owed(minutes: int, kind: str = "response") -> Promised:
    due = NOW + timedelta(minutes=minutes)
    return Promised(due, due - timedelta(minutes=30), kind)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-5, "under a minute"), (59, "under a minute"), (60, "1 min"), (3600, "1 h"), (11_520, "3 h 12 min")],
)
def test_lengths(qapp, seconds: float, words: str):
    assert say(how_long(seconds)) == words


def test_every_mark_has_its_own_shape_and_tone(qapp):
    cells = [
        due_cell(each, NOW.timestamp()) for each in (owed(-1), owed(10), owed(60), Promised(standing=True))
    ]
    assert len({cell.icon for cell in cells}) == len({cell.tone for cell in cells}) == 4
    assert say(cells[0].text).startswith("Late: ") and say(cells[1].text).startswith("Soon: ")
    assert say(cells[3].text) == "Clock stands"
    assert "First response due" in say(cells[2].tip)
    assert due_cell(Promised(), NOW.timestamp()).icon == ""


def test_the_sign_alone_keeps_its_words_in_the_tip(qapp):
    cell = due_sign(owed(-1, "solution"), NOW.timestamp())
    assert cell.icon == "warning" and not cell.text
    assert "Late" in say(cell.tip) and "Solution due" in say(cell.tip)


def test_moments_near_and_far(qapp):
    now = NOW.timestamp()
    assert say(moment(NOW, now)).startswith("Today ")
    assert say(moment(NOW + timedelta(days=1), now)).startswith("Tomorrow ")
    assert say(moment(NOW + timedelta(days=3), now)).startswith("Thu ")
    assert say(moment(NOW - timedelta(days=3), now)).startswith("Fri ")
    assert "2026" in say(moment(NOW + timedelta(days=30), now))
