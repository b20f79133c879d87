"""Text blocks found as they are typed, letter by letter, among 1,000 in five languages.

`python -m benchmarks texts [blocks]`. Names are typed from their first letter on, every third with a slip.
The peer is the floor: a pass over the same folded words that asks whether the letters stand in them, which
forgives nothing and ranks nothing.
"""

import random
from collections.abc import Callable
from statistics import median, quantiles
from time import perf_counter

from app.domain.block_search import BlockIndex
from app.domain.folding import fold
from app.domain.text_blocks import LANGUAGES, TextBlock
from benchmarks.figure import Figure

BLOCKS = 1_000
LIMIT_MS = 50.0
WORDS, IN_TEXT, TYPED = 12_000, 60, 50
SEED = 20261122


def run(options: list[str]) -> Figure:
    count = int(options[0]) if options else BLOCKS
    blocks = made_up(count)
    started = perf_counter()
    index = BlockIndex(blocks)
    made = perf_counter() - started
    texts = [fold(" ".join((each.name, *(text for _, text in each.texts)))) for each in blocks]
    questions = [each for block in blocks[:: max(1, count // TYPED)] for each in typed(block.name)]
    ours = [_spent(index.find, each) for each in questions]
    theirs = [_spent(lambda asked: [text for text in texts if asked in text], each) for each in questions]
    figure, beside = quantiles(ours, n=100)[98], quantiles(theirs, n=100)[98]
    print(f"{count} blocks, {len(ours)} key strokes: p50 {median(ours):.2f} ms, p99 {figure:.2f} ms, "
          f"longest {max(ours):.2f} ms; index made in {made * 1000:.0f} ms")  # fmt: skip
    return Figure(
        name="texts",
        figure=figure,
        unit="ms",
        peer=beside,
        target=f"p99 < {LIMIT_MS:g} ms among 1,000 text blocks",
        holds=figure < LIMIT_MS,
    )


def made_up(count: int) -> list[TextBlock]:
    """Always the same ones."""
    chance = random.Random(SEED)
    letters = "aeioubcdfgklmnprstvz"
    known = ["".join(chance.choices(letters, k=chance.randint(2, 11))) for _ in range(WORDS)]
    return [
        TextBlock(
            number,
            " ".join(chance.sample(known, 3)),
            (chance.choice(known),),
            tuple((language, " ".join(chance.choices(known, k=IN_TEXT))) for language in LANGUAGES),
        )
        for number in range(count)
    ]


def typed(name: str) -> list[str]:
    slipped = name[:2] + name[3:4] + name[2:3] + name[4:]
    return [(slipped if length % 3 == 0 else name)[:length] for length in range(1, len(name) + 1)]


def _spent(search: Callable[[str], object], question: str) -> float:
    started = perf_counter()
    search(question)
    return (perf_counter() - started) * 1000
