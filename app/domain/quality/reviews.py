"""A review: one operator's part of one recorded call, scored by a card, with words at moments of the
recording."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.errors import BadInput, NotAllowed
from app.domain.quality.cards import Card
from app.domain.texts import tr

LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Answer:
    """``points``: None where the question does not apply."""

    question: int
    points: int | None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words at a second of the recording."""

    second: float
    text: str


@dataclass(frozen=True, slots=True)
class Score:
    """``share`` of the points that could be had, None when no question applied; ``fatal``: the questions that
    made it nothing."""

    share: float | None
    fatal: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """What is reviewed. ``began``: of the recording; ``seconds`` of it."""

    call: str
    recording: str
    operator: str
    queue: str
    began: datetime
    seconds: float


@dataclass(frozen=True, slots=True)
class Review:
    """``card``: as it was then. ``read``: when the operator looked at it; ``reply``: what he answered,
    perhaps nothing but that he has seen it (``replied`` without words)."""

    id: int
    of: Subject
    card: Card
    answers: tuple[Answer, ...]
    marks: tuple[Mark, ...] = ()
    comment: str = ""
    who: str = ""
    at: datetime | None = None
    score: Score = Score(None)
    read: datetime | None = None
    reply: str = ""
    replied: datetime | None = None


def score(card: Card, answers: Sequence[Answer]) -> Score:
    """The weighted mean of points over most points, of the questions that apply; nothing at all where a fatal
    one has no points."""
    points = _points(answers)
    counted = [each for each in card.questions if points.get(each.id) is not None]
    fatal = tuple(each.id for each in counted if each.fatal and not points[each.id])
    whole = sum(each.weight for each in counted)
    if fatal:
        return Score(0.0, fatal)
    got = sum(each.weight * (points[each.id] or 0) / each.most for each in counted)
    return Score(got / whole if whole else None)


def _points(answers: Sequence[Answer]) -> Mapping[int, int | None]:
    return {each.question: each.points for each in answers}


def checked_answers(card: Card, answers: Sequence[Answer]) -> None:
    """Every question once, with points it can have. Raises BadInput."""
    points = _points(answers)
    if len(points) != len(answers) or set(points) != {each.id for each in card.questions}:
        raise BadInput(
            tr("Not every question is answered."), tr("Choose “not applicable” where it does not fit.")
        )
    for each in card.questions:
        given = points[each.id]
        if given is not None and not 0 <= given <= each.most:
            raise BadInput(tr("An answer has more points than its question."), tr("Answer it again."))


def checked_words(words: Sequence[str]) -> None:
    """Raises BadInput."""
    if any(len(each) > LONGEST for each in words):
        raise BadInput(tr("A comment is longer than 2000 characters."), tr("Make it shorter."))


def check_own(who: str, review: Review) -> None:
    """Only he whom it is about answers it. Raises NotAllowed."""
    if not who or review.of.operator != who:
        raise NotAllowed(tr("This feedback is for somebody else."), tr("Look at your own."))
