"""What is typed into a recall's form, and how far it is, in numbers and shares."""

from datetime import date

import pytest

from app.domain.recalls import RECALL, DayCount, Reach, Recall, RecallProgress, RecallTask, SerialRange
from app.ui.parts.say import say
from app.ui.recalls.present import (
    FILTERS,
    BadLine,
    close_press,
    lots_of,
    parts,
    percent,
    points,
    presses,
    ranges_of,
    ranges_text,
    reach_words,
    recall_rows,
    spoken,
    states_of,
    task_rows,
)

ISSUED = date(2026, 1, 1)


def progress(*days: DayCount, **counts: int) -> RecallProgress:
    return RecallProgress(tuple((state, counts.get(state, 0)) for state in RECALL.states), days)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("K100 - K199", (SerialRange("K100", "K199"),)),
        ("K100 .. K199\n\n X1…X9 ", (SerialRange("K100", "K199"), SerialRange("X1", "X9"))),
        ("NK42-10041 to NK42-10287", (SerialRange("NK42-10041", "NK42-10287"),)),
        ("NK42-10041", (SerialRange("NK42-10041", "NK42-10041"),)),
        ("", ()),
        ("K199 - K100", BadLine("K199 - K100")),
        ("A - B - C", BadLine("A - B - C")),
        ("---", BadLine("---")),
    ],
)
def test_ranges_as_people_write_them(text: str, found: object) -> None:
    assert ranges_of(text) == found


def test_what_was_written_is_read_again() -> None:
    ranges = (SerialRange("K100", "K199"), SerialRange("NK-1", "NK-1"))
    assert ranges_of(ranges_text(ranges)) == ranges
    assert lots_of(" L1, L2;L1\nL3 ,") == ("L1", "L2", "L3")


def test_shares_are_never_rounded_to_nothing_or_to_all() -> None:
    assert [percent(*each) for each in ((0, 9), (1, 1000), (999, 1000), (5, 5), (1, 3))] == [
        "0", "1", "99", "100", "33",
    ]  # fmt: skip


def test_the_bar_and_its_words() -> None:
    found = parts(progress(open=2, told=1, fixed=1))
    assert [part.state for part in found] == ["fixed", "told", "open"]
    assert sum(part.share for part in found) == pytest.approx(1)
    assert [say(part.words) for part in found] == ["Fixed 1 (25 %)", "Told 1 (25 %)", "Not told 2 (50 %)"]
    assert parts(progress()) == () and "4" in say(spoken(progress(open=2, told=1, fixed=1)))


def test_the_plot_begins_at_the_issue_and_ends_today() -> None:
    day = DayCount(date(2026, 1, 6), told=1, fixed=1)
    found = points(progress(day, open=2, told=1, fixed=1), ISSUED, date(2026, 1, 11))
    assert [(point.across, point.fixed, point.told) for point in found] == [
        (0.0, 0.0, 0.0), (0.5, 0.25, 0.25), (1.0, 0.25, 0.25),
    ]  # fmt: skip
    assert points(progress(), ISSUED, ISSUED) == ()
    assert [point.across for point in points(progress(open=1), ISSUED, ISSUED)] == [0.0, 0.0]


def test_who_is_concerned() -> None:
    assert say(reach_words(Reach(3, 2, 1))) == "Concerns 3 devices · 2 owners · 1 of nobody we know"
    assert len(reach_words(Reach(3, 2))) == 2


def test_presses_follow_the_state() -> None:
    task = RecallTask(1, 7, "K100", "Jonas", "+37061234567", "fixed", person_id=1)

    def able(*asked: object) -> set[str]:
        return {press.action for press in presses(*asked) if not press.why}  # type: ignore[arg-type]

    assert able(task, False) == {"reopened", "request", "device"}
    assert able(task, True) == {"device"} and able(None, False) == set()
    open_one = RecallTask(1, 7, "K100", "", "", "open")
    assert "tell" not in able(open_one, False) and "told" in able(open_one, False)
    assert close_press(progress(fixed=1), False).why == "" and close_press(progress(told=1), False).why
    assert close_press(None, False).why and close_press(progress(fixed=1), True).why


def test_rows_say_all_with_words() -> None:
    recall = Recall(1, "Fan", (1,), ISSUED, closed=True, severity="fault")
    (row,) = recall_rows([recall])
    assert [say(cell.text) for cell in row.cells][1:] == ["Fan · closed", "Fault"]
    task = RecallTask(1, 7, "K100", "", "", "open", listed=True, note="a\nb")
    (row,) = task_rows([task])
    shown = [say(cell.text) for cell in row.cells]
    assert shown == ["K100", "nobody", "—", "", "Not told · to call", "a / b"]
    assert {state for name, _ in FILTERS for state in states_of(name)} == set(RECALL.states)
