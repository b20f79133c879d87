"""Reviews of recorded calls in the store: drawn, scored, read and answered by whom they are about."""

import json
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, delete, func, insert, select, update

from app.domain.errors import BadInput, NotFound
from app.domain.quality.cards import check_reviewer
from app.domain.quality.reviews import (
    Answer,
    Mark,
    Review,
    Score,
    Subject,
    check_own,
    checked_answers,
    checked_words,
    score,
)
from app.domain.quality.sampling import Candidate, Rules, drawn, in_order, monday
from app.domain.sight import check_seen
from app.domain.texts import tr
from app.store.desk import DeskPart, now
from app.store.score_cards import QUALITY, made_card, newest_card, rules_in
from app.store.tables.history import contact
from app.store.tables.quality import review, score_card
from app.store.tables.recordings import recording, recording_file

BEFORE = timedelta(days=60)
"""Who had no call in these days before the days of the rules is new."""
_REVIEWS = select(review, score_card.c.name, score_card.c.body.label("questions")).join(
    score_card,
    and_(score_card.c.card_id == review.c.card_id, score_card.c.version == review.c.card_version),
)


class StoredReviews(DeskPart):
    """The reviews of ``Quality`` over the store."""

    def calls_to_review(self, week: date, role: str, *, every: bool = False) -> tuple[Candidate, ...]:
        check_reviewer(role)
        begins = datetime.combine(monday(week), time()).astimezone()
        with self.store.reading() as connection:
            rules = rules_in(connection)
            recorded = _recorded(connection, begins, begins + timedelta(days=7))
            found = [each for each in recorded if self._sees(each.of)]
            if every:
                return in_order(found)
            people = {each.of.operator for each in found}
            new = {who for who in people if _is_new(connection, who, begins, rules)}
        return drawn(found, rules, new)

    def save_review(self, wanted: Review, role: str) -> Review:
        check_reviewer(role)
        check_seen(self.seen(), wanted.of.queue, wanted.of.operator)
        checked_words([wanted.comment, *(each.text for each in wanted.marks)])
        checked_words([each.comment for each in wanted.answers])
        with self.store.writing(QUALITY) as connection:
            card = newest_card(connection, wanted.card.id)
            checked_answers(card, wanted.answers)
            if connection.execute(select(review).where(review.c.recording == wanted.of.recording)).first():
                raise BadInput(
                    tr("Somebody has reviewed this call meanwhile."), tr("Look at the list again.")
                )
            of, scored = wanted.of, score(card, wanted.answers)
            body = {"answers": [asdict(each) for each in wanted.answers], "marks": _marks(wanted)}
            row = asdict(of) | {"card_id": card.id, "card_version": card.version}
            row |= {"body": json.dumps(body, ensure_ascii=False), "comment": wanted.comment.strip()}
            row |= {"score": scored.share, "fatal": json.dumps(scored.fatal), "who": self.who, "at": now()}
            key = connection.execute(insert(review), row).inserted_primary_key
            assert key is not None
            return _one(connection, int(key[0]))

    def withdraw_review(self, review_id: int, role: str) -> None:
        check_reviewer(role)
        with self.store.writing(QUALITY) as connection:
            found = _one(connection, review_id)
            check_seen(self.seen(), found.of.queue, found.of.operator)
            if found.replied is not None:
                raise BadInput(
                    tr("The operator has answered this feedback."), tr("Talk about it with him instead.")
                )
            connection.execute(delete(review).where(review.c.id == review_id))
            self._audit(connection, "review withdrawn", None, f"{found.of.recording} {found.of.operator}")

    def reviews(self, since: datetime, role: str) -> tuple[Review, ...]:
        check_reviewer(role)
        with self.store.asking() as connection:
            found = _asked(connection, _REVIEWS.where(review.c.began >= since).order_by(review.c.began))
        return tuple(each for each in found if self._sees(each.of))

    def _sees(self, of: Subject) -> bool:
        sight = self.seen()
        return sight is None or sight.of(of.queue, of.operator)

    def feedback(self) -> tuple[Review, ...]:
        mine = _REVIEWS.where(review.c.operator == self.who, review.c.operator != "")
        with self.store.asking() as connection:
            return _asked(connection, mine.order_by(review.c.at.desc(), review.c.id.desc()))

    def read_feedback(self, review_id: int) -> Review:
        return self._own(review_id, {"read_at": func.coalesce(review.c.read_at, now())})

    def answer_feedback(self, review_id: int, text: str) -> Review:
        checked_words([text])
        at = now()
        values: dict[str, Any] = {"read_at": func.coalesce(review.c.read_at, at), "replied_at": at}
        if text.strip():  # "I have seen it" takes no words back
            values["reply"] = text.strip()
        return self._own(review_id, values)

    def _own(self, review_id: int, values: dict[str, Any]) -> Review:
        with self.store.writing(QUALITY) as connection:
            check_own(self.who, _one(connection, review_id))
            connection.execute(update(review).where(review.c.id == review_id).values(values))
            return _one(connection, review_id)


def _marks(wanted: Review) -> list[list[object]]:
    """In the order of the recording; those without words say nothing."""
    marks = sorted(wanted.marks, key=lambda each: each.second)
    return [[each.second, each.text.strip()] for each in marks if each.text.strip()]


def _recorded(connection: Connection, start: datetime, stop: datetime) -> list[Candidate]:
    """Recordings that began in the time and can be heard, with what became of their calls."""
    asked = (
        select(
            recording,
            recording_file.c.seconds,
            func.coalesce(contact.c.disposition, "").label("outcome"),
            func.coalesce(review.c.id, 0).label("review"),
        )
        .outerjoin(recording_file, recording_file.c.id == recording.c.id)
        .outerjoin(contact, contact.c.call == recording.c.call)
        .outerjoin(review, review.c.recording == recording.c.id)
        .where(recording.c.began >= start, recording.c.began < stop, recording.c.operator != "")
    )
    return [Candidate(_subject(row), row.outcome, row.review) for row in connection.execute(asked)]


def _subject(row: Row[Any]) -> Subject:
    seconds = (row.ended - row.began).total_seconds() if row.seconds is None else row.seconds
    return Subject(row.call, row.id, row.operator, row.queue, row.began, seconds)


def _is_new(connection: Connection, who: str, week: datetime, rules: Rules) -> bool:
    """No call in the time before. An index of times is walked from its beginning, and stops at his first
    call."""
    until = week - timedelta(days=rules.new_days)
    before = select(contact.c.id).where(
        contact.c.arrived >= until - BEFORE, contact.c.arrived < until, contact.c.operator == who
    )
    return connection.execute(before.limit(1)).first() is None


def _one(connection: Connection, review_id: int) -> Review:
    row = connection.execute(_REVIEWS.where(review.c.id == review_id)).first()
    if row is None:
        raise NotFound(tr("This feedback is not there any more."), tr("It was withdrawn."))
    return _of(row)


def _asked(connection: Connection, question: Select[Any]) -> tuple[Review, ...]:
    return tuple(_of(row) for row in connection.execute(question))


def _of(row: Row[Any]) -> Review:
    body = json.loads(row.body)
    return Review(
        id=row.id,
        of=Subject(row.call, row.recording, row.operator, row.queue, row.began, row.seconds),
        card=made_card(row.card_id, row.name, row.questions, row.card_version),
        answers=tuple(Answer(**each) for each in body["answers"]),
        marks=tuple(Mark(*each) for each in body["marks"]),
        comment=row.comment,
        who=row.who,
        at=row.at,
        score=Score(row.score, tuple(json.loads(row.fatal))),
        read=row.read_at,
        reply=row.reply,
        replied=row.replied_at,
    )
