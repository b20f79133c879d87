"""Answers, words at moments, and the score as it grows."""

from pytestqt.qtbot import QtBot

from app.domain.quality.cards import Card, Question
from app.domain.quality.reviews import Answer, Mark, Subject
from app.ui.quality.review_form import ReviewForm
from tests.app.ui.quality.test_present import SUBJECT
from tests.reviewing import CARD

OTHER = Card(2, "Other", (Question(1, "Is it?"),))


def form_of(qtbot: QtBot) -> ReviewForm:
    form = ReviewForm((CARD, OTHER), lambda: 12.5)
    qtbot.addWidget(form)
    return form


def choose(form: ReviewForm, *points: str) -> None:
    for row, chosen in zip(form.answers, points, strict=True):
        row.points.setCurrentIndex(row.points.findData(chosen))
        row.points.activated.emit(0)


def test_a_review_is_what_was_chosen_and_typed(qtbot: QtBot, qapp: object) -> None:
    form, of = form_of(qtbot), SUBJECT
    assert not form.complete and "3 question" in form.said.text()
    choose(form, "1", "4", "na")
    form.answers[1].comment.setText(" Good ")
    form.comment.setPlainText("Well done")
    form.add_mark()
    form.marks[0].text.setText("Here")
    assert form.complete and "87 %" in form.said.text()
    made = form.review(of)
    assert made.answers == (Answer(1, 1), Answer(2, 4, "Good"), Answer(3, None))
    assert made.marks == (Mark(12.5, "Here"),) and made.comment == "Well done" and made.card == CARD


def test_a_mark_is_heard_again_and_removed(qtbot: QtBot, qapp: object) -> None:
    form = form_of(qtbot)
    form.add_mark()
    with qtbot.waitSignal(form.sought) as heard:
        form.marks[0].wanted.emit(form.marks[0].second)
    assert heard.args == [12.5]
    form.marks[0].removed.emit(form.marks[0])
    assert form.marks == []


def test_another_card_asks_other_questions(qtbot: QtBot, qapp: object) -> None:
    form = form_of(qtbot)
    form.card.setCurrentIndex(1)
    form.card.activated.emit(1)
    assert [each.question.text for each in form.answers] == ["Is it?"]
    choose(form, "0")
    assert form.review(Subject("c", "r", "x", "", SUBJECT.began, 1.0)).card == OTHER
