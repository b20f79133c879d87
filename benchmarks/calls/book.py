"""Phone books for calls: a copy for each installation, and customers whom exactly one card can show."""

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from app.store.engine import open_store
from benchmarks.data import phone_book

SEED = 5
# Phones of the party, who is a person with one employer; the number is nobody else's.
OF_PARTY = """
SELECT phone.e164, party.name, company.name
FROM party
JOIN phone ON phone.party_id = party.id
JOIN membership ON membership.person_id = party.id
JOIN party AS company ON company.id = membership.company_id
WHERE party.id = ? AND 1 = (SELECT count(*) FROM phone AS other WHERE other.e164 = phone.e164)
LIMIT 1
"""


def put_book(path: Path, customers: int) -> None:
    """A database with so many customers at ``path``, 0 for an empty one."""
    open_store(path).close()
    if customers:
        shutil.copyfile(phone_book(customers), path)


def known_callers(customers: int, how_many: int) -> list[tuple[str, str, str]]:
    """Number, person and company of customers drawn from all over the book, the same ones every time."""
    chance = random.Random(SEED)
    found: list[tuple[str, str, str]] = []
    with closing(sqlite3.connect(phone_book(customers))) as database:
        while len(found) < how_many:
            found += database.execute(OF_PARTY, (chance.randint(1, customers),)).fetchall()
    return found
