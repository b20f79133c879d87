"""What the list of calls says: gravest reason first, no colour without its word."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from app.domain.call_tasks import (
    CALL_TASK,
    KINDS,
    Attempt,
    CallList,
    CallTask,
    Reason,
    TaskCounts,
    VoiceMessage,
)
from app.domain.recalls import RecallFlag
from app.ui.parts.say import say
from app.ui.people.present import House
from app.ui.tasks.present import (
    NOBODY,
    NONE_FITS,
    call_pills,
    call_press,
    call_rows,
    count_pills,
    hear_press,
    last_words,
    late_question,
    list_message,
    outcome_presses,
    severity_tone,
    thing_rows,
    things,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
RECALL = Reason(
    1, 1, "recall", "Fan may stop", device_id=7, device="GF 420", ref=3, what_to_do="Offer a visit."
)
SERVICE = Reason(2, 1, "service", "Yearly service", due=date(2026, 3, 10))
TASK = CallTask(1, "open", NOON - timedelta(hours=1), "+37061234567", 5, "Jonas", reasons=(SERVICE, RECALL))
FLAG = RecallFlag(3, "Fan may stop", 7, "GF 420", "open", "Offer a visit.")


def words(row: object) -> list[str]:
    return [say(cell.text) for cell in row.cells]  # type: ignore[attr-defined]


def test_a_row_names_every_kind_of_reason() -> None:
    (row,) = call_rows([TASK], NOON.timestamp())
    assert words(row)[1:] == [
        "Recall · Planned service",
        "Jonas",
        "\u2066+370 612 34567\u2069",
        "—",
        "To call",
    ]
    assert row.cells[1].tone == "bad"
    bare = CallTask(2, "reached", NOON, "", company="UAB Baltic", attempts=2)
    (row,) = call_rows([bare], NOON.timestamp())
    assert words(row)[1:] == ["—", "UAB Baltic", "no number", "2", "Reached"]
    two = CallTask(3, "open", NOON, "1", reasons=(RECALL, RECALL))
    assert "2 things" in words(call_rows([two], NOON.timestamp())[0])[1]


def test_every_state_and_kind_has_its_words() -> None:
    for state in CALL_TASK.states:
        assert words(call_rows([CallTask(1, state, NOON, "1")], NOON.timestamp())[0])[5]
    rows = thing_rows(things([CallTask(1, "open", NOON, "1", reasons=tuple(
        Reason(n, 1, kind, "x") for n, kind in enumerate(KINDS)))]), NOON.timestamp(), House())  # fmt: skip
    assert [words(row)[0] for row in rows] == [
        "Recall", "Voice message", "Rang in vain", "Call back", "Planned service", "Warranty ends",
    ]  # fmt: skip


def test_a_recall_that_nobody_listed_is_told_too_but_once() -> None:
    assert [each.id for each in things([TASK], [FLAG])] == ["r1", "r2"]
    other = RecallFlag(4, "Door", 8, "CB 640")
    assert [each.id for each in things([TASK], [FLAG, other])] == ["f4:8", "r1", "r2"]
    told = RecallFlag(4, "Door", 8, "CB 640", "told")
    assert len(things([TASK], [told])) == 2


def test_pills_of_a_ringing_call() -> None:
    found = things([TASK], [FLAG])
    assert [(say(pill.text), pill.tone) for pill in call_pills(found, (FLAG,))] == [
        ("Recall: Fan may stop", "bad"), ("2 to tell", "warn"),
    ]  # fmt: skip
    assert call_pills((), ()) == ()
    assert [severity_tone(each) for each in ("safety", "fault", "notice")] == ["bad", "warn", "info"]


def test_presses_say_why_not() -> None:
    assert call_press(TASK).why == "" and call_press(None).why
    assert call_press(CallTask(1, "open", NOON, "")).why
    assert {press.key for press in outcome_presses(TASK)} == {"1", "2", "3", "4"}
    assert all(press.why for press in outcome_presses(CallTask(1, "done", NOON, "1")))
    question = say(late_question(TASK, NOON.replace(hour=22)))
    assert "Jonas" in question and "22" in question


def test_counts_and_empty_lists() -> None:
    assert [say(pill.text) for pill in count_pills(TaskCounts(1, 2, 3, 4, 5))] == [
        "1 to call", "2 later", "3 reached", "4 without number", "5 closed today",
    ]  # fmt: skip
    assert len(count_pills(TaskCounts())) == 2
    assert list_message(CallList(()), "due", False) is NOBODY
    assert list_message(CallList(()), "due", True) is list_message(CallList(()), "ended", False) is NONE_FITS
    assert list_message(CallList((TASK,)), "due", False) is None


def test_what_came_of_it_last() -> None:
    assert say(last_words(TASK, NOON.timestamp())) == "Not tried yet."
    last = Attempt(NOON, "rasa", "no_answer")
    tried = CallTask(1, "attempted", NOON, "1", last=last, note="speaks Polish")
    said = say(last_words(tried, NOON.timestamp()))
    assert "no answer" in said and "rasa" in said and "speaks Polish" in said


def test_a_message_that_nobody_heard_is_marked_in_words_and_says_who_heard_it_first() -> None:
    left = VoiceMessage("c1.msg1", "c1", NOON, "night", 23.0)
    heard = replace(left, recording="c2.msg1", call="c2", heard="anna")
    why = Reason(1, 1, "message", "Support", messages=(left,)), Reason(2, 1, "message", "", messages=(heard,))
    task = CallTask(1, "open", NOON, "1", reasons=why)
    assert task.unheard == 1
    assert "new" in words(call_rows([task], NOON.timestamp())[0])[1]
    told = things([task])
    first, second = (words(row)[1] for row in thing_rows(told, NOON.timestamp(), House()))
    assert "00:23" in first and "not heard yet" in first
    assert "heard by anna" in second
    names = House(operators=(("anna", "Anna K."),))
    assert "heard by Anna K." in words(thing_rows(told, NOON.timestamp(), names)[1])[1]
    assert (hear_press(told[0]).kind, hear_press(told[1]).kind) == ("filled", "plain")
