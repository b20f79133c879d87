"""Recorded calls and score cards for tests of reviews."""

from typing import Any

from app.domain.quality.cards import Card, Question
from app.domain.quality.reviews import Answer, Mark, Review
from app.domain.quality.sampling import Candidate
from telephony.switchboard.contact import RecordedPart
from telephony.switchboard.ids import OperatorId, RecordingId
from tests.people import NOON, Desk, contact

CARD = Card(
    0, "Calls", (Question(1, "Greets"), Question(2, "Listens", "scale", 2), Question(3, "Checks", fatal=True))
)
DAY = 86_400.0


def record(
    desk: Desk, call: str, who: str = "mantas", at: float = NOON, seconds: float = 60.0, **more: Any
) -> None:
    """A call of ``who`` with its recording."""
    part = RecordedPart(
        RecordingId(f"{call}.rec1"), OperatorId(who), at + 5, at + 5 + seconds, (), "announced", 0
    )
    desk.contacts.record(contact(call, arrived=at, operator=who, recordings=(part,), **more))


def answered(*points: int | None) -> tuple[Answer, ...]:
    return tuple(Answer(number, each, "well done" if each else "") for number, each in enumerate(points, 1))


def review_of(candidate: Candidate, card: Card, *points: int | None) -> Review:
    marks = (Mark(30.0, "Nice words"), Mark(10.0, "Here he waits"), Mark(12.0, "  "))
    return Review(0, candidate.of, card, answered(*points), marks, " Keep it up. ")
