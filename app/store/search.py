"""Search as you type: the shape of the text says what is meant.

Mostly digits: beginnings and endings of numbers, extensions, registration codes. With an @: an address.
Else words: each the beginning of a word of the name, by the word index. The database finds at most 60 and
ranks nothing (its own ranking costs 65 times the search); the whole names and the beginnings of names are
asked for by the plain index, so that a common beginning cannot push an exact name out of the 60.
"""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import ColumnElement, FromClause, Select, bindparam, func, literal_column, select, table

from app.domain.folding import fold, match_rank, words
from app.domain.people import Found
from app.store.desk import DeskPart
from app.store.holders import Question, last_contact
from app.store.numbers import AFTER_DIGITS
from app.store.sqlite import driver_of, word_query
from app.store.tables.people import membership, party, phone
from telephony.switchboard.numbers import beginnings, display

MOST = 60
FEW = 30
SHORTEST_ENDING = 3
"""Digits before an ending is looked for: shorter ones end thousands of numbers."""

AFTER_TEXT = "\U0010ffff"
"""Behind every letter: ends a range of beginnings."""


class Row(NamedTuple):
    """A hit as the database gives it. ``last``: when he was spoken with, sortable text."""

    id: int
    kind: str
    name: str
    key: str
    code: str
    city: str
    last: str | None
    number: str = ""
    extension: str = ""


_PARTY = (party.c.id, party.c.kind, party.c.name, party.c.key, party.c.code, party.c.city)


def _between(column: ColumnElement[str]) -> ColumnElement[bool]:
    return (column >= bindparam("start")) & (column < bindparam("stop"))


def _named(condition: ColumnElement[bool], source: FromClause = party) -> Select[tuple[object, ...]]:
    return select(*_PARTY, last_contact()).select_from(source).where(condition)


def _numbered(condition: ColumnElement[bool]) -> Question:
    number = func.coalesce(phone.c.e164, phone.c.raw)
    source = phone.join(party, party.c.id == phone.c.party_id)
    columns = (*_PARTY, last_contact(), number, phone.c.ext)
    return Question(select(*columns).select_from(source).where(condition).limit(FEW))


_matching = party.join(table("party_words"), literal_column("party_words.rowid") == party.c.id)
_BY_WORDS = Question(
    _named(literal_column("party_words").op("MATCH")(bindparam("words")), _matching).limit(MOST)
)
_BY_BEGINNING = Question(_named(_between(party.c.key)).order_by(party.c.key).limit(FEW))
_BY_CODE = Question(_named((party.c.code != "") & _between(party.c.code)).limit(FEW))
_BY_EMAIL = Question(_named((party.c.email != "") & _between(party.c.email)).limit(FEW))
_BY_NUMBER = _numbered(_between(phone.c.e164))
_BY_ENDING = _numbered(_between(phone.c.digits_rev))
_BY_EXTENSION = _numbered((phone.c.ext != "") & (phone.c.ext == bindparam("ext")))

_THESE: Select[tuple[object]] = select(literal_column("value")).select_from(func.json_each(bindparam("ids")))
_company = party.alias("company")
_JOBS = Question(
    select(membership.c.person_id, membership.c.role, _company.c.name)
    .join(_company, _company.c.id == membership.c.company_id)
    .where(membership.c.person_id.in_(_THESE), membership.c.until == "")
    .order_by(membership.c.id)
)
_FIRST_NUMBERS = Question(
    select(phone.c.party_id, func.coalesce(phone.c.e164, phone.c.raw))
    .where(phone.c.party_id.in_(_THESE))
    .order_by(phone.c.id.desc())
)


@dataclass(frozen=True, slots=True)
class _Hit:
    row: Row
    rank: int
    matched: str
    number: str = ""


class StoredSearch(DeskPart):
    """``search`` of ``People`` over the store."""

    def search(self, text: str, limit: int = 20) -> tuple[Found, ...]:
        """Best first: how well it matches, then who was spoken with last, then by name."""
        asked = text.strip()
        with self.store.reading() as connection:
            driver = driver_of(connection)
            best: dict[int, _Hit] = {}
            for hit in _ordered(self._hits(driver, asked)):
                best.setdefault(hit.row.id, hit)
            return self._found(driver, list(best.values())[:limit])

    def _hits(self, driver: sqlite3.Connection, asked: str) -> list[_Hit]:
        if "@" in asked:
            start = asked.lower()
            rows = _ask(driver, _BY_EMAIL, start=start, stop=start + AFTER_TEXT)
            return [_Hit(row, 0, asked) for row in rows]
        folded = fold(asked)
        digits = "".join(char for char in folded if char.isdecimal())
        letters = sum(char.isalpha() for char in folded)
        if digits and len(digits) > letters:
            return self._by_digits(driver, asked, digits) + (_by_words(driver, asked) if letters else [])
        return _by_words(driver, asked) if folded else []

    def _by_digits(self, driver: sqlite3.Connection, asked: str, digits: str) -> list[_Hit]:
        hits = [_number_hit(row, 0) for row in _ask(driver, _BY_EXTENSION, ext=digits)]
        for start in beginnings(asked, self.region):
            rows = _ask(driver, _BY_NUMBER, start=start, stop=start + AFTER_DIGITS)
            hits += [_number_hit(row, 0 if row.number == start else 1) for row in rows]
        if len(digits) >= SHORTEST_ENDING:
            ending = digits[::-1]
            rows = _ask(driver, _BY_ENDING, start=ending, stop=ending + AFTER_DIGITS)
            hits += [_number_hit(row, 2) for row in rows]
            rows = _ask(driver, _BY_CODE, start=digits, stop=digits + AFTER_DIGITS)
            hits += [_Hit(row, 3, row.code) for row in rows]
        return hits

    def _found(self, driver: sqlite3.Connection, hits: list[_Hit]) -> tuple[Found, ...]:
        ids = json.dumps([hit.row.id for hit in hits])
        jobs = {row[0]: row[1:] for row in driver.execute(_JOBS.text, _JOBS.values(ids=ids))}
        numbers = dict(driver.execute(_FIRST_NUMBERS.text, _FIRST_NUMBERS.values(ids=ids)))
        return tuple(
            Found(
                kind=hit.row.kind,
                id=hit.row.id,
                title=hit.row.name,
                subtitle=_subtitle(hit.row, jobs.get(hit.row.id)),
                number=hit.number or numbers.get(hit.row.id, ""),
                matched=display(hit.matched, self.region),
            )
            for hit in hits
        )


def _ask(driver: sqlite3.Connection, question: Question, **values: object) -> list[Row]:
    return [Row(*row) for row in driver.execute(question.text, question.values(**values))]


def _by_words(driver: sqlite3.Connection, asked: str) -> list[_Hit]:
    key = fold(asked)
    rows = {row.id: row for row in _ask(driver, _BY_BEGINNING, start=key, stop=key + AFTER_TEXT)}
    if len(rows) < FEW or " " not in key:
        # Several words are dear where one is common, and cannot beat names that begin just so.
        rows |= {row.id: row for row in _ask(driver, _BY_WORDS, words=word_query(words(asked)))}
    return [_Hit(row, match_rank(row.key, key), row.name) for row in rows.values()]


def _number_hit(row: Row, rank: int) -> _Hit:
    extension = f" #{row.extension}" if row.extension and row.number.startswith("+") else ""
    return _Hit(row, rank, row.number + extension, row.number)


def _ordered(hits: Iterable[_Hit]) -> list[_Hit]:
    by_name = sorted(hits, key=lambda hit: (hit.row.key, hit.row.id))
    newest = sorted(by_name, key=lambda hit: hit.row.last or "", reverse=True)
    return sorted(newest, key=lambda hit: hit.rank)


def _subtitle(row: Row, job: tuple[str, str] | None) -> str:
    if row.kind == "company":
        return ", ".join(part for part in (row.code, row.city) if part)
    return ", ".join(part for part in job if part) if job else row.city
