"""Score cards in the store, every version of them, and the rules by which calls are drawn."""

import json
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from app.domain.changes import Changes
from app.domain.errors import NotFound, StaleEdit
from app.domain.quality.cards import (
    Card,
    CardVersion,
    Question,
    StaleCard,
    check_reviewer,
    checked_card,
    renumbered,
    tidy,
)
from app.domain.quality.sampling import Rules, checked_rules
from app.domain.texts import tr
from app.store.desk import DeskPart, now
from app.store.tables.quality import sampling, score_card

QUALITY = Changes(quality=True)
_NEWEST = select(score_card.c.card_id, func.max(score_card.c.version).label("version")).group_by(
    score_card.c.card_id
)


class StoredScoreCards(DeskPart):
    """The cards and rules of ``Quality`` over the store."""

    def score_cards(self) -> tuple[Card, ...]:
        with self.store.asking() as connection:
            return _all(connection)

    def save_score_card(self, card: Card, role: str) -> Card:
        check_reviewer(role)
        wanted = tidy(card)
        with self.store.writing(QUALITY) as connection:
            there = _all(connection)
            before = next((each for each in there if each.id == wanted.id), Card(0, ""))
            if wanted.id and before.version != wanted.version:
                raise StaleCard
            checked_card(wanted, there)
            kept = {each.id for each in before.questions}
            numbered = renumbered(wanted, kept, _highest(connection, wanted.id))
            return self._write(connection, numbered, "saved")

    def delete_score_card(self, card_id: int, role: str) -> None:
        check_reviewer(role)
        with self.store.writing(QUALITY) as connection:
            row = _newest(connection, card_id)
            if row.action != "deleted":
                self._write(connection, card_of(row), "deleted")

    def restore_score_card(self, card_id: int, role: str) -> Card:
        check_reviewer(role)
        with self.store.writing(QUALITY) as connection:
            card = card_of(_newest(connection, card_id))
            checked_card(card, _all(connection))
            return self._write(connection, card, "restored")

    def score_card_versions(self, card_id: int) -> tuple[CardVersion, ...]:
        asked = select(score_card).where(score_card.c.card_id == card_id)
        with self.store.asking() as connection:
            rows = connection.execute(asked.order_by(score_card.c.version.desc())).all()
        return tuple(CardVersion(card_of(row), row.at, row.who, row.action) for row in rows)

    def _write(self, connection: Connection, card: Card, action: str) -> Card:
        """One more version of it."""
        if not card.id:
            highest = connection.execute(select(func.max(score_card.c.card_id))).scalar()
            card = replace(card, id=(highest or 0) + 1, version=0)
        last = select(func.max(score_card.c.version)).where(score_card.c.card_id == card.id)
        card = replace(card, version=(connection.execute(last).scalar() or 0) + 1)
        row: dict[str, Any] = {"card_id": card.id, "version": card.version, "at": now(), "who": self.who}
        questions = json.dumps([asdict(each) for each in card.questions], ensure_ascii=False)
        connection.execute(insert(score_card), row | {"action": action, "name": card.name, "body": questions})
        return card

    # ---- how calls are drawn

    def sampling_rules(self) -> Rules:
        with self.store.asking() as connection:
            return rules_in(connection)

    def save_sampling_rules(self, rules: Rules, role: str) -> Rules:
        check_reviewer(role)
        checked_rules(rules)
        with self.store.writing(QUALITY) as connection:
            if rules_in(connection).version != rules.version:
                raise StaleEdit(
                    tr("Somebody else changed the rules meanwhile."), tr("Look at theirs, then save again.")
                )
            wanted = replace(rules, version=rules.version + 1)
            row = {"version": wanted.version, "at": now(), "who": self.who}
            connection.execute(insert(sampling), row | {"body": json.dumps(asdict(wanted))})
            return wanted


def rules_in(connection: Connection) -> Rules:
    row = connection.execute(select(sampling).order_by(sampling.c.version.desc()).limit(1)).first()
    if row is None:
        return Rules()
    body = json.loads(row.body)
    return Rules(**body | {name: tuple(body[name]) for name in ("queues", "outcomes")})


def newest_card(connection: Connection, card_id: int) -> Card:
    """As it is now. Raises NotFound for one that was deleted."""
    row = _newest(connection, card_id)
    if row.action == "deleted":
        raise NotFound(tr("This card is not there any more."), tr("Choose another one."))
    return card_of(row)


def card_of(row: Row[Any]) -> Card:
    return made_card(row.card_id, row.name, row.body, row.version)


def made_card(card_id: int, name: str, body: str, version: int) -> Card:
    """``body`` as it is kept."""
    return Card(card_id, name, tuple(Question(**each) for each in json.loads(body)), version)


def _newest(connection: Connection, card_id: int) -> Row[Any]:
    asked = select(score_card).where(score_card.c.card_id == card_id).order_by(score_card.c.version.desc())
    row = connection.execute(asked.limit(1)).first()
    if row is None:
        raise NotFound(tr("This card is not there any more."), tr("Choose another one."))
    return row


def _highest(connection: Connection, card_id: int) -> int:
    """The greatest number a question of the card ever had."""
    bodies = connection.execute(select(score_card.c.body).where(score_card.c.card_id == card_id)).scalars()
    return max((question["id"] for body in bodies for question in json.loads(body)), default=0)


def _all(connection: Connection) -> tuple[Card, ...]:
    newest = _NEWEST.subquery()
    asked = (
        select(score_card)
        .join(
            newest,
            (newest.c.card_id == score_card.c.card_id) & (newest.c.version == score_card.c.version),
        )
        .where(score_card.c.action != "deleted")
        .order_by(score_card.c.name, score_card.c.card_id)
    )
    return tuple(card_of(row) for row in connection.execute(asked))
