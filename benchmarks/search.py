"""Search as it is typed, letter by letter, over 1,000,000 names.

`python -m benchmarks search [customers]`. Names that are in the book are typed from their first letter on,
one word or two, with and without accents; some are in no book. The peer is what a simple program does:
LIKE over the same folded names, twenty hits. All is typed three times and the middle one of each key stroke
counts, so that a busy machine's pauses do not.
"""

import sqlite3
from collections.abc import Callable
from statistics import median, quantiles
from time import perf_counter

from app.domain.folding import fold
from app.store.engine import open_store
from app.store.search import StoredSearch
from benchmarks.data import names, phone_book
from benchmarks.figure import Figure

CUSTOMERS = 1_000_000
TYPED = 150
LIMIT_MS = 5.0
LONGEST = 12
PASSES = 3
LIKE = "SELECT id, name FROM party WHERE key LIKE ? LIMIT 20"


def run(options: list[str]) -> Figure:
    count = int(options[0]) if options else CUSTOMERS
    path = phone_book(count)
    questions = list(_typed(names(count)))
    store = open_store(path)
    search = StoredSearch(store)
    peer = sqlite3.connect(path)
    for question in questions[:100]:
        search.search(question)
    passes = [[_spent(search.search, question) for question in questions] for _ in range(PASSES)]
    ours = [median(each) for each in zip(*passes, strict=True)]
    theirs = [_spent(lambda text: peer.execute(LIKE, (f"%{fold(text)}%",)).fetchall(), each)
              for each in questions[::10]]  # fmt: skip
    store.close()
    peer.close()
    figure, beside = quantiles(ours, n=100)[98], quantiles(theirs, n=100)[98]
    print(f"{count} names, {len(ours)} key strokes: p50 {median(ours):.3f} ms, p99 {figure:.3f} ms, "
          f"longest {max(ours):.3f} ms")  # fmt: skip
    return Figure(
        name="search",
        figure=figure,
        unit="ms",
        peer=beside,
        target=f"p99 <= {LIMIT_MS:g} ms as you type",
        holds=figure <= LIMIT_MS,
    )


def _spent(search: Callable[[str], object], question: str) -> float:
    started = perf_counter()
    search(question)
    return (perf_counter() - started) * 1000


def _typed(known: list[str]) -> list[str]:
    step = max(1, len(known) // TYPED)
    typed = []
    for place, name in enumerate(known[::step]):
        words = name.split()
        text = (name, fold(name), " ".join(word[:3] for word in words), f"{name[:4]}zzq")[place % 4]
        typed += [text[:length] for length in range(1, min(len(text), LONGEST) + 1)]
    return typed
