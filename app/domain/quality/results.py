"""What reviews say over time: of an operator, of a question, week by week."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.quality.reviews import Review
from app.domain.quality.sampling import monday


@dataclass(frozen=True, slots=True)
class Point:
    """A week (its Monday): the mean share of points, of so many reviews."""

    week: date
    share: float
    reviews: int


@dataclass(frozen=True, slots=True)
class Trend:
    """``of``: an operator, or the number of a question of card ``card`` (0 for operators). ``words``: of the
    question as they were last. ``mean`` of all reviews together."""

    of: str
    card: int
    words: str
    points: tuple[Point, ...]
    mean: float
    reviews: int


def by_operator(reviews: Iterable[Review]) -> tuple[Trend, ...]:
    """The weakest first: there is most to gain."""
    found: dict[str, list[tuple[date, float]]] = defaultdict(list)
    for each in reviews:
        if each.score.share is not None:
            found[each.of.operator].append((_week(each), each.score.share))
    return _sorted(_trend(who, 0, "", values) for who, values in found.items())


def by_question(reviews: Iterable[Review], operator: str = "") -> tuple[Trend, ...]:
    """Of everybody, or of one operator. Points of a question are its own, also where a fatal one took all."""
    values: dict[tuple[int, int], list[tuple[date, float]]] = defaultdict(list)
    words: dict[tuple[int, int], str] = {}
    for review in sorted(reviews, key=lambda each: each.of.began):
        if operator and review.of.operator != operator:
            continue
        asked = {each.id: each for each in review.card.questions}
        for answer in review.answers:
            if answer.points is not None and answer.question in asked:
                key = (review.card.id, answer.question)
                words[key] = asked[answer.question].text
                values[key].append((_week(review), answer.points / asked[answer.question].most))
    return _sorted(_trend(str(key[1]), key[0], words[key], each) for key, each in values.items())


def _week(review: Review) -> date:
    """By this desk's clock, as calls are drawn."""
    return monday(review.of.began.astimezone().date())


def _trend(of: str, card: int, words: str, values: list[tuple[date, float]]) -> Trend:
    weeks: dict[date, list[float]] = defaultdict(list)
    for week, share in values:
        weeks[week].append(share)
    points = tuple(Point(week, sum(each) / len(each), len(each)) for week, each in sorted(weeks.items()))
    return Trend(of, card, words, points, sum(share for _, share in values) / len(values), len(values))


def _sorted(trends: Iterable[Trend]) -> tuple[Trend, ...]:
    return tuple(sorted(trends, key=lambda each: (each.mean, each.of)))
