"""A phone book of any size, made in seconds: what the other benchmarks are asked over (no figure of its own).

Names of five languages, as unequally common as real ones (the commonest first name 4 %, surname 0.7 %), one
company in seven parties, one number in twenty-five shared, switchboards, a past. The same count always gives
the same customers.
"""

import random
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path

from app.domain.folding import fold
from app.store.engine import open_store
from app.store.schema import HEADS

SEED = 20260301
COMPANIES = 0.15
SHARED = 0.04
CONTACTS = 0.2
MOMENT = "2026-01-01 00:00:00.000000"
FORM = 4
"""Raise when what is made changes: kept files are then made anew."""

_FIRST = (
    "Jonas Ona Rūta Mindaugas Eglė Žygimantas Łukasz Małgorzata Paweł Święcisława Katarzyna László Ágnes Őrs "
    "Zsófia Gergő Maryam رضا زهرا علی Emily Oliver Grace Seán Priya Callum Heike Jürgen Đorđe Øystein"
).split()
_LAST = (
    "Petraitis Kazlauskas Žukauskas Šimkus Jankauskienė Nowak Wiśniewski Dąbrowska Szczepański Wójcik Kovács "
    "Nagy Szabó Tóth Őri Ahmadi کریمی محمدی حسینی رضایی Carter Fraser O'Neill Bennett Großmann Brandt "
    "MacLeod Byrne"
).split()
_TRADE = "Cooling Transport Kepykla Piekarnia Hotel Pékség Logistics Žuvis Pharma Steel Chłodnie Hűtő".split()
_CODES = (("+3706", 7), ("+3706", 7), ("+486", 8), ("+3630", 7), ("+98912", 7), ("+4477", 8))


def phone_book(count: int) -> Path:
    """Path of a database of ``count`` parties, kept between runs in the system's folder for such things."""
    return kept(f"people-{count}-{HEADS[-1]}-{FORM}.db", lambda path: make(path, count))


def kept(name: str, fill: Callable[[Path], None]) -> Path:
    """The file of this name from an earlier run, else made by ``fill``; a half made one is made anew."""
    folder = Path(tempfile.gettempdir()) / "ringdesk-benchmarks"
    folder.mkdir(exist_ok=True)
    path = folder / name
    if not path.exists():
        making = path.with_suffix(".making")
        for left in folder.glob(making.name + "*"):
            left.unlink()
        fill(making)
        making.rename(path)
    return path


def make(path: Path, count: int) -> None:
    """Fill a new database past all our own code but the migrations: 1,000,000 in about half a minute."""
    open_store(path).close()
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA synchronous = OFF")
    later = take_off_indexes(database)
    chance = random.Random(SEED)
    database.execute("BEGIN")
    first_person = round(count * COMPANIES) + 1
    database.executemany(
        "INSERT INTO party (id, kind, name, key, code, changed_at) VALUES (?, ?, ?, ?, ?, ?)",
        _parties(count, first_person, chance),
    )
    database.executemany(
        "INSERT INTO membership (person_id, company_id, role) VALUES (?, ?, 'Staff')",
        (
            (n, chance.randrange(1, first_person))
            for n in range(first_person, count + 1)
            if n % 5 < 3 and n > 1
        ),
    )
    database.executemany(
        "INSERT INTO phone (party_id, raw, e164, digits_rev, label) VALUES (?, ?, ?, ?, 'mobile')",
        _phones(count, chance),
    )
    database.executemany(
        "INSERT INTO number_range (prefix, min_len, max_len, company_id) VALUES (?, 12, 12, ?)",
        ((f"+3705{n:06}", n) for n in range(1, first_person)),
    )
    database.executemany(_CONTACT, _contacts(round(count * CONTACTS), first_person, count, chance))
    for statement in later:
        database.execute(statement)
    database.execute("INSERT INTO party_words(party_words) VALUES ('rebuild')")
    database.execute("COMMIT")
    database.execute("ANALYZE")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


_CONTACT = (
    "INSERT INTO contact (call, direction, trunk, called, number_raw, number, display_name, withheld, queue, "
    "operator, person_id, arrived, ended, end_reason, disposition, final) "
    "VALUES (?, 'in', 't', '', '', '', '', 0, 'support', 'rasa', ?, ?, ?, 'customer', 'solved', 1)"
)


def names(count: int) -> list[str]:
    """Names as they stand in a book of that many, a thousand of them."""
    database = sqlite3.connect(phone_book(count))
    step = max(1, count // 1000)
    found = [row[0] for row in database.execute("SELECT name FROM party WHERE id % ? = 0", (step,))]
    database.close()
    return found


def numbers(count: int, how_many: int) -> list[str]:
    """Numbers that somebody in the book has, spread over it, each once."""
    database = sqlite3.connect(phone_book(count))
    rows = database.execute("SELECT e164 FROM phone WHERE id % ? = 0", (max(1, count // how_many),))
    found = list(dict.fromkeys(row[0] for row in rows))[:how_many]
    database.close()
    random.Random(SEED).shuffle(found)
    return found


def take_off_indexes(database: sqlite3.Connection) -> list[str]:
    """Dropped before the rows come and made after: ten times faster. They come back as they were."""
    rows = database.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
    ).fetchall()
    for kind, name, _ in rows:
        database.execute(f"DROP {kind} {name}")
    return [statement for _, _, statement in rows]


def _parties(count: int, first_person: int, chance: random.Random) -> Iterator[tuple[object, ...]]:
    given = _common_names(_FIRST, 300, 5, chance)
    family = _common_names(_LAST, 20_000, 20, chance)
    for n in range(1, count + 1):
        if n < first_person:
            name, kind, code = f"{next(family)} {chance.choice(_TRADE)} {n}", "company", f"3{n:08}"
        else:
            name, kind, code = f"{next(given)} {next(family)}", "person", ""
        yield n, kind, name, fold(name), code, MOMENT


def _common_names(known: list[str], others: int, even: int, chance: random.Random) -> Iterator[str]:
    """Names drawn by Zipf's law, ``even`` softening its top: known ones first, then made-up rarer ones."""
    made = (
        "".join(chance.choice("bdfgjklmnprstvz") + chance.choice("aeiou") for _ in range(3))
        for _ in range(others)
    )
    all_names = known + [f"{name.title()}{chance.choice(('s', 'is', 'ska', ''))}" for name in made]
    weights = list(accumulate(1 / (rank + even) for rank in range(1, len(all_names) + 1)))
    while True:
        yield from chance.choices(all_names, cum_weights=weights, k=1000)


def _phones(count: int, chance: random.Random) -> Iterator[tuple[object, ...]]:
    last = ""
    for n in range(1, count + 1):
        for _ in range(1 + (n % 5 < 3)):
            if not last or chance.random() >= SHARED:
                prefix, digits = chance.choice(_CODES)
                last = f"{prefix}{chance.randrange(10**digits):0{digits}}"
            yield n, last, last, last[:0:-1]


def _contacts(how_many: int, first: int, count: int, chance: random.Random) -> Iterator[tuple[object, ...]]:
    for n in range(how_many):
        moment = f"2025-{1 + n % 12:02}-{1 + n % 28:02} 10:{n % 60:02}:00.000000"
        yield f"c{n}", chance.randrange(first, count + 1), moment, moment
