"""Number → person and company, beside one indexed SELECT of the same row by raw sqlite3.

`python -m benchmarks identity [customers]`, 1,000,000 unless told. Every number is asked once, so nothing is
remembered; both ways take turns, so that both meet the same machine.
"""

import sqlite3
from statistics import median, quantiles
from time import perf_counter

from app.store.engine import open_store
from app.store.phone_book import StoredPhoneBook
from benchmarks.data import numbers, phone_book
from benchmarks.figure import Figure

CUSTOMERS = 1_000_000
QUESTIONS = 3000
WARM_UP = 300
TARGET = 4.0

# Everything the card shows of the same person, of his newest company and when he was spoken with last.
PEER = """
SELECT phone.e164, phone.ext, phone.label, party.id, party.kind, party.name, party.language, party.priority,
       party.queue, party.badges, membership.role, company.id, company.name
FROM phone JOIN party ON party.id = phone.party_id
LEFT JOIN membership ON membership.person_id = party.id AND membership.until = ''
LEFT JOIN party AS company ON company.id = membership.company_id
WHERE phone.e164 = ?
"""


def run(options: list[str]) -> Figure:
    count = int(options[0]) if options else CUSTOMERS
    path = phone_book(count)
    asked = numbers(count, QUESTIONS + WARM_UP)
    peer = sqlite3.connect(path)
    store = open_store(path)
    book = StoredPhoneBook(store, "LT")
    ours: list[float] = []
    theirs: list[float] = []
    for place, number in enumerate(asked):
        for each in (_peer, _own) if place % 2 else (_own, _peer):
            spent = each(number, peer, book)
            if place >= WARM_UP:
                (ours if each is _own else theirs).append(spent)
    book.close()
    store.close()
    peer.close()
    print(f"{count} customers, {len(ours)} numbers: p99 {quantiles(ours, n=100)[98]:.4f} ms, "
          f"peer {quantiles(theirs, n=100)[98]:.4f} ms")  # fmt: skip
    return Figure(
        name="identity",
        figure=median(ours),
        unit="ms",
        peer=median(theirs),
        target=f"<= {TARGET:g} times raw sqlite3",
        holds=median(ours) <= TARGET * median(theirs),
    )


def _own(number: str, _peer: sqlite3.Connection, book: StoredPhoneBook) -> float:
    started = perf_counter()
    found = book.resolve(number, number)
    spent = perf_counter() - started
    assert found, number
    return spent * 1000


def _peer(number: str, peer: sqlite3.Connection, _book: StoredPhoneBook) -> float:
    started = perf_counter()
    found = peer.execute(PEER, (number,)).fetchall()
    spent = perf_counter() - started
    assert found, number
    return spent * 1000
