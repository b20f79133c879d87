"""What the room and the feedback say."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from app.domain.quality.cards import CardVersion
from app.domain.quality.results import Point, Trend
from app.domain.quality.reviews import Mark, Review, Score, Subject
from app.domain.quality.sampling import Candidate, monday
from app.ui.parts.say import say
from app.ui.people.present import House
from app.ui.quality.present import (
    NOT_APPLICABLE,
    UNANSWERED,
    answer_options,
    card_rows,
    done_sentence,
    feedback_rows,
    points_of,
    question_words,
    review_lines,
    review_rows,
    score_cell,
    score_sentence,
    trend_chart,
    trend_rows,
    unread,
    version_rows,
    week_options,
)
from tests.reviewing import CARD, answered

AT = datetime(2026, 6, 24, 12, tzinfo=UTC)
NOW = AT.timestamp()
NAMES = House((("solved", "Solved"),), (("rasa", "Rasa P."), ("boss", "Boss")), (("support", "Support"),))
SUBJECT = Subject("c1", "c1.rec1", "rasa", "support", AT, 95.0)
REVIEW = Review(
    7, SUBJECT, CARD, answered(1, 4, None), (Mark(61.0, "Here"),), "Good\n\nso far", "boss", AT, Score(0.86)
)


def said(review: Review) -> str:
    return "\n".join(map(say, review_lines(review, NAMES)))


def test_calls_of_a_week_with_what_is_done() -> None:
    found = (Candidate(SUBJECT, "solved", 7), Candidate(replace(SUBJECT, recording="x"), ""))
    first, second = review_rows(found, {7: REVIEW}, NAMES, NOW)
    assert [say(cell.text) for cell in (first.cells[0], *first.cells[2:])] == [
        "Rasa P.",
        "Support",
        "01:35",
        "Solved",
        "86 %",
    ]
    assert second.cells[5].tone == "info" and second.cells[4].text == "–"
    assert say(review_rows(found, {}, NAMES, NOW)[0].cells[5].text) == "reviewed"
    assert done_sentence(found).n == 2 and dict(done_sentence(found).values) == {"done": "1"}


def test_a_score_has_its_figure_and_its_colour() -> None:
    cells = [
        score_cell(Score(share, fatal))
        for share, fatal in ((0.9, ()), (0.75, ()), (0.5, ()), (0.0, (3,)), (None, ()))
    ]
    assert [each.tone for each in cells] == ["ok", "warn", "bad", "bad", "muted"]
    assert "fatal" in say(cells[3].text) and cells[4].text == "–"


def test_answers_to_choose() -> None:
    yes_no, scale = answer_options(CARD.questions[0]), answer_options(CARD.questions[1])
    assert [each.value for each in yes_no] == [UNANSWERED, NOT_APPLICABLE, "1", "0"]
    assert [each.value for each in scale][2:] == ["5", "4", "3", "2", "1", "0"]
    assert points_of(NOT_APPLICABLE) is None and points_of("4") == 4
    assert "weight 2" in say(question_words(CARD.questions[1])) and "fatal" in say(
        question_words(CARD.questions[2])
    )


def test_the_score_as_it_grows() -> None:
    assert score_sentence(Score(None), 2).n == 2
    assert "no score" in say(score_sentence(Score(None), 0))
    assert "fatal" in say(score_sentence(Score(0.0, (3,)), 0))
    assert "86 %" in say(score_sentence(Score(0.86), 0))


def test_all_that_was_said() -> None:
    text = said(REVIEW)
    for words in (
        "86 %",
        "Good",
        "so far",
        "Greets",
        "yes",
        "4 of 5",
        "not applicable",
        "well done",
        "01:01",
        "Here",
        "Boss",
    ):
        assert words in text
    assert "Answer of" not in text
    assert "Thanks" in said(replace(REVIEW, replied=AT, reply="Thanks"))
    assert "has seen it" in said(replace(REVIEW, replied=AT))


def test_feedback_and_its_state() -> None:
    found = (
        REVIEW,
        replace(REVIEW, read=AT),
        replace(REVIEW, read=AT, replied=AT),
        replace(REVIEW, read=AT, replied=AT, reply="x"),
    )
    assert [say(row.cells[2].text) for row in feedback_rows(found, NOW)] == [
        "new",
        "read",
        "acknowledged",
        "answered",
    ]
    assert unread(found) == 1


def test_cards_and_their_versions() -> None:
    assert [say(cell.text) for cell in card_rows((CARD,))[0].cells] == ["Calls", "3"]
    row = version_rows((CardVersion(CARD, AT, "boss", "restored"),), NAMES, NOW)[0]
    assert [say(cell.text) for cell in row.cells[1:]] == ["Boss", "brought back", "Greets, Listens, Checks"]


def test_weeks_to_choose() -> None:
    options = week_options(date(2026, 6, 24))
    assert [each.value for each in options][:2] == ["2026-06-22", "2026-06-15"] and len(options) == 8


def test_a_trend_has_every_week_of_the_time() -> None:
    week = monday(AT.date())
    trend = Trend("rasa", 0, "", (Point(week - timedelta(weeks=2), 0.5, 1), Point(week, 0.9, 2)), 0.77, 3)
    chart = trend_chart(trend, NAMES, NOW)
    assert len(chart.weeks) == 13 and chart.shares[-3:] == (0.5, None, 0.9) and chart.weeks[-1] == "22.06."
    assert "Rasa P." in say(chart.words) and chart.words.n == 3
    assert say(trend_rows((trend,), NAMES)[0].cells[1].text) == "77 %"
    assert (
        say(trend_rows((replace(trend, card=1, of="2", words="Listens"),), NAMES)[0].cells[0].text)
        == "Listens"
    )
