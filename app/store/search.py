"""Search as you type: the shape of the text says what is meant.

Mostly digits: beginnings and endings of numbers, extensions, registration codes. With an @: an address.
Else words: each the beginning of a word of the name, by the word index. The database finds at most 200 and
ranks nothing (its own ranking costs 65 times the search); the whole names and the beginnings of names are
asked for by the plain index, so that a common beginning cannot push an exact name out of the 200.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, literal_column, select, table

from app.domain.folding import fold, match_rank, words
from app.domain.people import Found, PhoneEntry
from app.store.cards import current_jobs, phones
from app.store.desk import DeskPart
from app.store.holders import last_contact
from app.store.numbers import AFTER_DIGITS
from app.store.sqlite import word_query
from app.store.tables.people import party, phone
from telephony.switchboard.numbers import beginnings, display

MOST = 200
FEW = 50
SHORTEST_ENDING = 3
"""Digits before an ending is looked for: shorter ones end thousands of numbers."""

AFTER_TEXT = "\U0010ffff"
"""Behind every letter: ends a range of beginnings."""

_PARTY = (party.c.id, party.c.kind, party.c.name, party.c.key, party.c.code, party.c.city)
_NAMED = select(*_PARTY, last_contact().label("last"))
_words = table("party_words")
_BY_WORDS = (
    _NAMED.select_from(party.join(_words, literal_column("party_words.rowid") == party.c.id))
    .where(literal_column("party_words").op("MATCH")(bindparam("words")))
    .limit(MOST)
)
_BY_BEGINNING = (
    _NAMED.where(party.c.key >= bindparam("start"), party.c.key < bindparam("stop"))
    .order_by(party.c.key)
    .limit(FEW)
)
_BY_CODE = _NAMED.where(
    party.c.code != "", party.c.code.between(bindparam("start"), bindparam("stop"))
).limit(FEW)
_BY_EMAIL = _NAMED.where(
    party.c.email != "", party.c.email.between(bindparam("start"), bindparam("stop"))
).limit(FEW)

_NUMBERED = select(*_PARTY, last_contact().label("last"), phone.c.e164, phone.c.raw, phone.c.ext).select_from(
    phone.join(party, party.c.id == phone.c.party_id)
)
_BY_NUMBER = _NUMBERED.where(phone.c.e164 >= bindparam("start"), phone.c.e164 < bindparam("stop")).limit(FEW)
_BY_ENDING = _NUMBERED.where(
    phone.c.digits_rev >= bindparam("start"), phone.c.digits_rev < bindparam("stop")
).limit(FEW)
_BY_EXTENSION = _NUMBERED.where(phone.c.ext != "", phone.c.ext == bindparam("ext")).limit(FEW)


@dataclass(frozen=True, slots=True)
class _Hit:
    row: Any
    rank: int
    matched: str
    number: str = ""


class StoredSearch(DeskPart):
    """``search`` of ``People`` over the store."""

    def search(self, text: str, limit: int = 20) -> tuple[Found, ...]:
        """Best first: how well it matches, then who was spoken with last, then by name."""
        asked = text.strip()
        with self.store.reading() as connection:
            hits = self._hits(connection, asked)
            best: dict[int, _Hit] = {}
            for hit in sorted(_ordered(hits), key=lambda each: each.rank):
                best.setdefault(hit.row.id, hit)
            return self._found(connection, list(best.values())[:limit])

    def _hits(self, connection: Connection, asked: str) -> list[_Hit]:
        if "@" in asked:
            rows = connection.execute(_BY_EMAIL, {"start": asked.lower(), "stop": asked.lower() + AFTER_TEXT})
            return [_Hit(row, 0, asked) for row in rows]
        folded = fold(asked)
        digits = "".join(char for char in folded if char.isdecimal())
        letters = sum(char.isalpha() for char in folded)
        if digits and len(digits) > letters:
            return self._by_digits(connection, asked, digits) + (
                _by_words(connection, asked) if letters else []
            )
        return _by_words(connection, asked) if folded else []

    def _by_digits(self, connection: Connection, asked: str, digits: str) -> list[_Hit]:
        hits = [_number_hit(row, 0) for row in connection.execute(_BY_EXTENSION, {"ext": digits})]
        for start in beginnings(asked, self.region):
            rows = connection.execute(_BY_NUMBER, {"start": start, "stop": start + AFTER_DIGITS})
            hits += [_number_hit(row, 0 if row.e164 == start else 1) for row in rows]
        if len(digits) >= SHORTEST_ENDING:
            ending = digits[::-1]
            rows = connection.execute(_BY_ENDING, {"start": ending, "stop": ending + AFTER_DIGITS})
            hits += [_number_hit(row, 2) for row in rows]
            rows = connection.execute(_BY_CODE, {"start": digits, "stop": digits + AFTER_DIGITS})
            hits += [_Hit(row, 3, row.code) for row in rows]
        return hits

    def _found(self, connection: Connection, hits: list[_Hit]) -> tuple[Found, ...]:
        ids = [hit.row.id for hit in hits]
        jobs = current_jobs(connection, ids)
        numbers = phones(connection, [hit.row.id for hit in hits if not hit.number])
        return tuple(
            Found(
                kind=hit.row.kind,
                id=hit.row.id,
                title=hit.row.name,
                subtitle=_subtitle(hit.row, jobs.get(hit.row.id)),
                number=hit.number or _first_number(numbers.get(hit.row.id, ())),
                matched=display(hit.matched, self.region),
            )
            for hit in hits
        )


def _by_words(connection: Connection, asked: str) -> list[_Hit]:
    key = fold(asked)
    rows: list[Any] = list(connection.execute(_BY_BEGINNING, {"start": key, "stop": key + AFTER_TEXT}))
    rows += connection.execute(_BY_WORDS, {"words": word_query(words(asked))})
    return [_Hit(row, match_rank(row.key, key), row.name) for row in rows]


def _number_hit(row: Any, rank: int) -> _Hit:
    number = row.e164 or row.raw
    extension = f" #{row.ext}" if row.ext and row.e164 else ""
    return _Hit(row, rank, number + extension, number)


def _ordered(hits: Iterable[_Hit]) -> list[_Hit]:
    by_name = sorted(hits, key=lambda hit: (hit.row.key, hit.row.id))
    return sorted(by_name, key=lambda hit: hit.row.last.timestamp() if hit.row.last else 0.0, reverse=True)


def _subtitle(row: Any, job: Any) -> str:
    if row.kind == "company":
        return ", ".join(part for part in (row.code, row.city) if part)
    return ", ".join(part for part in (job.role, job.company) if part) if job else row.city


def _first_number(entries: tuple[PhoneEntry, ...]) -> str:
    return next((entry.number or entry.raw for entry in entries), "")
