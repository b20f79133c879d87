"""Number → candidates for who is calling. The path of every ringing call, so: statements built once, one
connection kept, answers remembered until anybody commits anything (asking for that costs 2 µs).

Stages, each asked only while the one before found nobody sure: the number itself, the switchboard range it
lies in, equal last digits. Ranking and reasons are decided in app.domain.identity.
"""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from app.domain.identity import Holder, candidates
from app.store import sqlite
from app.store.desk import now
from app.store.engine import Store
from app.store.failures import spoken_plainly
from app.store.holders import (
    BEHIND,
    BY_ENDING,
    BY_EXTENSION,
    BY_NUMBER,
    LAST_TALK,
    OWNER,
    PREFIXES,
    SWITCHBOARDS,
    Question,
    holder_of,
)
from app.store.numbers import prefixes, suffix_range
from telephony.switchboard.caller import UNTOLD, block_key
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.numbers import Number, caller_key

REMEMBERED = 4096
_BLOCKED = "SELECT reason, until FROM blocked_number WHERE key = ?"


class StoredPhoneBook:
    """``PhoneBook`` over the store. ``region``: where numbers without a country code are from."""

    def __init__(self, store: Store, region: str) -> None:
        self._region = region
        self._asking = store.asking()
        self._connection = self._asking.__enter__()
        self._driver = sqlite.driver_of(self._connection)
        self._version = -1
        self._answers: dict[tuple[str, str, str], tuple[CallerMatch, ...]] = {}
        self._refused: dict[str, tuple[str, datetime | None] | None] = {}

    def resolve(self, number: str, raw: str, extension: str = "") -> tuple[CallerMatch, ...]:
        """Ranked candidates for E.164 ``number``, else for what the network sent; empty means unknown."""
        with spoken_plainly():
            self._forget_old()
            question = (number, raw, extension)
            if (known := self._answers.get(question)) is None:
                known = self._answers[question] = self._with_operator(self._look_up(*question))
            return known

    def blocked(self, number: str, raw: str) -> str:
        """Why this number is on the block list now; empty: it is not."""
        with spoken_plainly():
            self._forget_old()
            key = block_key(number, raw)
            if key not in self._refused:
                row = self._driver.execute(_BLOCKED, (key,)).fetchone()
                self._refused[key] = (row[0], _time(row[1])) if row else None
            found = self._refused[key]
            return found[0] or UNTOLD if found and (found[1] is None or found[1] > now()) else ""

    def _forget_old(self) -> None:
        version = sqlite.data_version(self._driver)
        if version != self._version or len(self._answers) >= REMEMBERED or len(self._refused) >= REMEMBERED:
            self._answers.clear()
            self._refused.clear()
            self._version = version

    def close(self) -> None:
        self._asking.__exit__(None, None, None)

    def _with_operator(self, found: tuple[CallerMatch, ...]) -> tuple[CallerMatch, ...]:
        """Who is surely calling gets the operator who knows him, and whether he has an open request."""
        person = found[0].person_id if found and found[0].certainty == "exact" else None
        if person is None:
            return found
        requests = self._ask(OWNER, person_id=person)
        best = replace(found[0], open_request=bool(requests))
        for rows in (requests, self._ask(LAST_TALK, person_id=person)):
            if rows and rows[0][0]:
                return (replace(best, operator=str(rows[0][0])), *found[1:])
        return (best, *found[1:])

    def _look_up(self, number: str, raw: str, extension: str) -> tuple[CallerMatch, ...]:
        if number.startswith("+"):  # read by the exchange already; reading again costs twice the query
            return self._by_number(number, extension)
        key = caller_key(number or raw, self._region)
        extension = extension or key.extension
        if key.e164:
            return self._by_number(key.e164, extension)
        return candidates(self._inside(key, extension) or self._alike(key), extension)

    def _by_number(self, e164: str, extension: str) -> tuple[CallerMatch, ...]:
        rows = self._ask(BY_NUMBER, e164=e164, ext=extension)
        holders = [holder_of(row, "exact") for row in rows]
        if not any(each.extension in ("", extension) for each in holders):
            holders += self._behind_switchboard(e164)
        return candidates(holders or self._alike(caller_key(e164, self._region)), extension)

    def _inside(self, key: Number, extension: str) -> list[Holder]:
        if key.kind not in ("internal", "short") or not extension:
            return []
        return [holder_of(row, "exact") for row in self._ask(BY_EXTENSION, ext=extension)]

    def _behind_switchboard(self, e164: str) -> list[Holder]:
        beginnings = {f"prefix_{n}": prefix for n, prefix in enumerate(prefixes(e164, PREFIXES))}
        ranges = self._ask(SWITCHBOARDS, **beginnings, length=len(e164))
        longest = ranges[0][0] if ranges else ""
        rest = e164[len(longest) :]
        holders = []
        for found in (holder_of(row, "switchboard", "", rest) for row in ranges):
            if found.number == longest:
                holders.append(found)
                people = self._ask(BEHIND, company_id=found.company_id, ext=rest) if rest else []
                holders += [holder_of(row, "switchboard", longest) for row in people]
        return holders

    def _alike(self, key: Number) -> list[Holder]:
        ending = suffix_range(key)
        rows = self._ask(BY_ENDING, start=ending[0], stop=ending[1]) if ending else []
        return [holder_of(row, "possible") for row in rows]

    def _ask(self, question: Question, **values: object) -> list[tuple[Any, ...]]:
        return self._driver.execute(question.text, question.values(**values)).fetchall()


def _time(stored: str | None) -> datetime | None:
    """As the driver gives it: text, in UTC."""
    return datetime.fromisoformat(stored).replace(tzinfo=UTC) if stored else None
