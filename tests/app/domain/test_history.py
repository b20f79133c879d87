"""A contact as a line: kind, length, who, and notes of several operators."""

from datetime import UTC, datetime

from app.domain import history
from app.domain.people import TimelineEntry
from tests.people import contact


def test_kinds():
    assert history.kind_of("in", True) == "call_in"
    assert history.kind_of("in", False) == "missed"
    assert history.kind_of("out", False) == history.kind_of("out", True) == "call_out"


def test_seconds_are_talk_or_else_waiting():
    assert history.seconds_of(100, 110, 170.4) == 60
    assert history.seconds_of(100, None, 130) == 30
    assert history.seconds_of(100, None, 90) == 0


def test_the_operators_word_comes_before_how_it_ended():
    assert history.outcome_of("solved", "customer") == "solved"
    assert history.outcome_of("", "abandoned") == "abandoned"


def test_a_lost_call_belongs_to_who_talked_last():
    assert history.operator_of(contact(operator="")) == "rasa"
    assert history.operator_of(contact(operator="", legs=())) == ""
    assert history.operator_of(contact(operator="mantas")) == "mantas"


def test_a_note_taken_over_is_not_said_twice():
    assert history.joined_notes(["E41", "  ", "E41, visit booked"]) == "E41, visit booked"
    assert history.joined_notes(["first", "second"]) == "first\nsecond"


def test_newest_first_each_call_once():
    entries = [line("a", 1), line("b", 3), line("a", 1), line("c", 2)]
    assert [entry.call for entry in history.newest_first(entries, 2)] == ["b", "c"]


def line(call: str, day: int) -> TimelineEntry:
    return TimelineEntry(
        call, "call_in", datetime(2026, 1, day, tzinfo=UTC), 60, "rasa", "support", "solved", ""
    )
