"""Scores: weights, what does not apply, and what is fatal."""

import random
from datetime import UTC, datetime

import pytest

from app.domain.errors import BadInput, NotAllowed
from app.domain.quality.cards import Card, Question
from app.domain.quality.reviews import (
    LONGEST,
    Answer,
    Review,
    Score,
    Subject,
    check_own,
    checked_answers,
    checked_words,
    score,
)

CARD = Card(
    1,
    "Calls",
    (
        Question(1, "Greets"),
        Question(2, "Listens", "scale", 3),
        Question(3, "Checks who calls", fatal=True),
        Question(4, "For the record", weight=0),
    ),
    1,
)


def scored(*points: int | None) -> Score:
    return score(CARD, [Answer(number, each) for number, each in enumerate(points, 1)])


def test_the_weighted_mean_of_what_applies() -> None:
    assert scored(1, 5, 1, 0) == Score(1.0)
    assert scored(0, 5, 1, 1).share == pytest.approx(4 / 5)
    assert scored(1, 3, 1, 0).share == pytest.approx((1 + 3 * 3 / 5 + 1) / 5)
    assert scored(None, 3, 1, 0).share == pytest.approx((3 * 3 / 5 + 1) / 4)


def test_a_fatal_question_without_points_takes_all() -> None:
    assert scored(1, 5, 0, 1) == Score(0.0, (3,))
    assert scored(1, 5, None, 1) == Score(1.0)  # it did not apply


def test_nothing_that_counts_is_no_score() -> None:
    assert scored(None, None, None, None) == Score(None)
    assert scored(None, None, None, 1) == Score(None)


def test_a_score_is_a_share_and_a_better_answer_never_makes_it_worse() -> None:
    chance = random.Random(7)
    for _ in range(300):
        questions = tuple(
            Question(n, "?", chance.choice(("yes_no", "scale")), chance.randrange(4), chance.random() < 0.2)
            for n in range(1, chance.randrange(2, 9))
        )
        card = Card(1, "x", questions)
        points = [chance.choice((None, *range(each.most + 1))) for each in questions]
        answers = [Answer(each.id, given) for each, given in zip(questions, points, strict=True)]
        share = score(card, answers).share
        assert share is None or 0 <= share <= 1
        for place, each in enumerate(questions):
            given = points[place]
            if share is not None and given is not None and given < each.most:
                better = [*answers]
                better[place] = Answer(each.id, given + 1)
                after = score(card, better).share
                assert after is None or after >= share - 1e-12  # None: a fatal one that counts nothing


def test_every_question_is_answered_once_within_its_points() -> None:
    good = [Answer(1, 1), Answer(2, 5), Answer(3, None), Answer(4, 0)]
    checked_answers(CARD, good)
    for wrong in (good[:3], [*good, Answer(4, 0)], [*good[:3], Answer(5, 0)], [Answer(1, 2), *good[1:]],
                  [Answer(1, -1), *good[1:]]):  # fmt: skip
        with pytest.raises(BadInput):
            checked_answers(CARD, wrong)


def test_words_have_an_end_and_answers_an_owner() -> None:
    checked_words(["a" * LONGEST])
    with pytest.raises(BadInput):
        checked_words(["", "a" * (LONGEST + 1)])
    of = Review(1, Subject("c", "r", "rasa", "support", datetime(2026, 1, 1, tzinfo=UTC), 60.0), CARD, ())
    check_own("rasa", of)
    for who in ("mantas", ""):
        with pytest.raises(NotAllowed):
            check_own(who, of)
