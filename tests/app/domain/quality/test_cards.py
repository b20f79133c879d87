"""What a score card may be."""

from dataclasses import replace

import pytest

from app.domain.errors import BadInput, NotAllowed
from app.domain.quality.cards import (
    HEAVIEST,
    LONGEST,
    MOST,
    Card,
    Question,
    check_reviewer,
    checked_card,
    renumbered,
    tidy,
)

CARD = Card(1, "Repairs", (Question(1, "Greets"), Question(2, "Finds the fault", "scale", 3)), 4)


def test_a_good_card_is_kept_without_needless_spaces() -> None:
    messy = replace(CARD, name="  Repairs  of today ", questions=(*CARD.questions, Question(3, "  ")))
    found = tidy(messy)
    assert found.name == "Repairs of today" and found.questions == CARD.questions
    checked_card(found, [CARD])


def test_a_new_question_gets_a_number_that_none_ever_had() -> None:
    typed = replace(CARD, questions=(CARD.questions[1], Question(3, "New"), Question(4, "Newer")))
    assert [each.id for each in renumbered(typed, {1, 2}, 7).questions] == [2, 8, 9]
    assert renumbered(CARD, {1, 2}, 7) == CARD


@pytest.mark.parametrize(
    "wrong",
    [
        replace(CARD, name=""),
        replace(CARD, name="x" * (LONGEST + 1)),
        replace(CARD, questions=()),
        replace(CARD, questions=tuple(Question(n, "?") for n in range(MOST + 1))),
        replace(CARD, questions=(Question(1, "a"), Question(1, "b"))),
        replace(CARD, questions=(Question(1, "a", "stars"),)),
        replace(CARD, questions=(Question(1, "a", weight=HEAVIEST + 1),)),
        replace(CARD, questions=(Question(1, "a", weight=-1),)),
        replace(CARD, questions=(Question(1, "a", weight=0),)),
        replace(CARD, questions=(Question(1, "a" * (LONGEST + 1)),)),
        replace(CARD, id=2, name="REPAIRS"),
    ],
)
def test_what_cannot_be_kept_says_what_to_do(wrong: Card) -> None:
    with pytest.raises(BadInput) as found:
        checked_card(wrong, [CARD])
    assert found.value.advice


def test_only_supervisors_review() -> None:
    check_reviewer("supervisor")
    for role in ("operator", "technician", ""):
        with pytest.raises(NotAllowed):
            check_reviewer(role)
