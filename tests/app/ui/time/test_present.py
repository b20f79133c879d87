"""What time says: clocks, rows, shares, files."""

import csv
import io
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.domain.time_spent import By, Correction, Source, TicketTime, TimeEntry, TimeSum
from app.ui.parts.say import say
from app.ui.time.present import (
    bars,
    clock,
    csv_of,
    drill_rows,
    entry_rows,
    file_name,
    on_request,
    sum_rows,
    sums_total,
    total_words,
)
from tests.app.ui import made_up as made

AT = datetime.fromtimestamp(made.NOW, UTC)
NAMES = {"rasa": "Rasa P."}
FIXED = TimeEntry(
    1, "rasa", 300, Source.FOCUS, "UAB Baltic", "Move", "Lunch", 600, 7, AT.date(), AT, 42, "Makes no ice",
    "", (Correction(AT, "rasa", 600, 300, "Lunch"),),
)  # fmt: skip
TYPED = TimeEntry(1, "mantas", 60, Source.TYPED, reason="Drove there", id=8, day=date(2026, 1, 5))
LINES = (TimeSum("1", "T-000001 Noise", 300, 2), TimeSum("2", "", 100, 1))


def test_clocks():
    assert [clock(n) for n in (0, 862, 3 * 3600, 400_000, -5)] == [
        "00:00:00", "00:14:22", "03:00:00", "111:06:40", "00:00:00",
    ]  # fmt: skip
    assert say(on_request(862)) == "time on request 00:14:22"


def test_entries_say_who_from_where_and_what_was_measured():
    fixed, typed = entry_rows((FIXED, TYPED), made.NOW, NAMES)
    assert [say(cell.text) for cell in fixed.cells[1:]] == ["Rasa P.", "On the screen", "Lunch", "00:05:00"]
    assert say(fixed.cells[4].tip) == "Rasa P.: 00:10:00 → 00:05:00, Lunch"
    assert [say(cell.text) for cell in typed.cells[1:]] == ["mantas", "By hand", "Drove there", "00:01:00"]
    (line,) = drill_rows((FIXED,), made.NOW, NAMES)
    assert [say(c.text) for c in line.cells[1:5]] == [
        "T-000042 · Makes no ice", "Rasa P.", "UAB Baltic", "Move",
    ]  # fmt: skip


def test_the_sum_of_a_request_names_each_when_there_are_several():
    assert say(total_words(TicketTime(1, (FIXED,)), NAMES)) == "Together 00:05:00"
    both = say(total_words(TicketTime(1, (TYPED, FIXED)), NAMES))
    assert both == "Together 00:06:00 · Rasa P. 00:05:00 · mantas 00:01:00"


def test_sums_have_shares_and_a_word_for_none():
    first, second = sum_rows(LINES, By.PROJECT, NAMES)
    assert [say(cell.text) for cell in first.cells] == ["T-000001 Noise", "2", "75 %", "00:05:00"]
    assert say(second.cells[0].text) == "No project"
    assert say(sums_total(LINES)) == "Together 00:06:40"
    assert [round(bar.share, 3) for bar in bars(LINES, By.REQUEST, NAMES)] == [1.0, 0.333]
    assert bars((), By.REQUEST, NAMES) == ()
    assert bars((TimeSum("1", "x", 0, 1),), By.REQUEST, NAMES)[0].share == 0.0


@given(st.text(max_size=20).filter(lambda text: "\0" not in text))
def test_a_file_can_be_read_back_and_runs_nothing(reason: str):
    entry = TimeEntry(
        1, "rasa", 61, Source.TYPED, reason=reason, day=date(2026, 1, 5), number=1, title="=1+1"
    )
    text = csv_of((entry,), NAMES).decode("utf-8-sig")
    header, row = csv.reader(io.StringIO(text, newline=""))
    found = dict(zip(header, row, strict=True))
    assert (found["Title"], found["Seconds"], found["Time"], found["Person"]) == (
        "'=1+1", "61", "00:01:01", "Rasa P.",
    )  # fmt: skip
    assert found["Reason"].removeprefix("'") == reason.removeprefix("'")
    assert not found["Reason"].startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_file_is_named_after_its_days():
    assert file_name(date(2026, 1, 1), date(2026, 1, 1)) == "time-2026-01-01.csv"
    assert file_name(date(2026, 1, 1), date(2026, 1, 31)) == "time-2026-01-01--2026-01-31.csv"
