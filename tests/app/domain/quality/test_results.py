"""What reviews say over time."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.quality.cards import Card, Question
from app.domain.quality.results import by_operator, by_question
from app.domain.quality.reviews import Answer, Review, Subject, score
from app.domain.quality.sampling import monday

START = datetime(2026, 6, 22, 12, tzinfo=UTC)
CARD = Card(
    1, "Calls", (Question(1, "Greets"), Question(2, "Listens", "scale"), Question(3, "Checks", fatal=True)), 1
)


def review(who: str, weeks: int, *points: int | None, card: Card = CARD) -> Review:
    answers = tuple(Answer(each.id, given) for each, given in zip(card.questions, points, strict=True))
    of = Subject("c", "r", who, "support", START + timedelta(weeks=weeks), 60.0)
    return Review(1, of, card, answers, score=score(card, answers))


def test_of_operators_the_weakest_first_week_by_week() -> None:
    found = by_operator([review("rasa", 0, 1, 5, 1), review("rasa", 1, 0, 5, 1), review("mantas", 0, 0, 0, 1),
                         review("mantas", 0, 0, 5, 1), review("x", 0, None, None, None)])  # fmt: skip
    assert [(each.of, each.reviews) for each in found] == [("mantas", 2), ("rasa", 2)]
    assert found[1].mean == pytest.approx((1 + 2 / 3) / 2)
    week = monday(START.date())
    assert [each.week for each in found[1].points] == [week, week + timedelta(weeks=1)]
    assert [each.share for each in found[1].points] == pytest.approx([1.0, 2 / 3])
    assert found[0].points[0].reviews == 2


def test_of_questions_what_does_not_apply_is_left_out_and_fatal_ones_take_nothing_from_others() -> None:
    found = {
        each.of: each for each in by_question([review("rasa", 0, 1, 3, 0), review("mantas", 0, None, 5, 1)])
    }
    assert found["1"].reviews == 1 and found["1"].mean == 1
    assert found["2"].mean == pytest.approx(0.8) and found["3"].mean == 0.5
    only = {
        each.of: each.mean
        for each in by_question([review("rasa", 0, 1, 3, 0), review("mantas", 0, 0, 5, 1)], "rasa")
    }
    assert only == {"1": 1, "2": pytest.approx(0.6), "3": 0}


def test_a_question_keeps_its_past_under_new_words_and_cards_are_apart() -> None:
    later = replace(
        CARD, questions=(replace(CARD.questions[0], text="Says hello"), *CARD.questions[1:]), version=2
    )
    other = replace(CARD, id=2)
    found = by_question(
        [
            review("rasa", 1, 0, 5, 1, card=later),
            review("rasa", 0, 1, 5, 1),
            review("rasa", 0, 0, 5, 1, card=other),
        ]
    )
    first = next(each for each in found if (each.card, each.of) == (1, "1"))
    assert first.words == "Says hello" and [each.share for each in first.points] == [1, 0]
    assert sum(each.of == "1" for each in found) == 2


def test_nothing_of_nothing() -> None:
    assert by_operator([]) == by_question([]) == ()


def test_a_week_begins_by_the_clock_of_the_desk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tehran")
    time.tzset()
    try:
        sunday_night = review("rasa", 0, 1, 5, 1)
        sunday_night = replace(sunday_night, of=replace(sunday_night.of, began=START - timedelta(hours=14)))
        (found,) = by_operator([sunday_night])
        assert [each.week for each in found.points] == [START.date()], "Monday there"
    finally:
        monkeypatch.undo()
        time.tzset()
