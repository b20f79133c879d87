"""Text blocks found while somebody types, by name, tag and what they say, with a slip of the finger forgiven.

Made once for a set of blocks: every word of theirs stands in a sorted list, so a word typed is two cuts in
it for those it begins, and one pass over words of its length for those it nearly begins.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.domain.folding import fold, words
from app.domain.text_blocks import TextBlock

_NAME, _TAG, _TEXT = 100.0, 60.0, 20.0
_NEARLY = 0.5
"""What a word with a slip in it counts, beside one without."""
_AFTER = "\U0010ffff"


class BlockIndex:
    def __init__(self, blocks: Iterable[TextBlock]) -> None:
        self.blocks = tuple(sorted(blocks, key=lambda each: (each.key, each.id)))
        weights: defaultdict[str, dict[int, float]] = defaultdict(dict)
        for place, block in enumerate(self.blocks):
            for text, weight in _spoken(block):
                for word in fold(text).split():
                    weights[word][place] = max(weight, weights[word].get(place, 0.0))
        self._weights = weights
        self._words = sorted(weights)
        self._starts: dict[int, dict[str, list[str]]] = {}

    def find(self, asked: str, limit: int = 8) -> tuple[TextBlock, ...]:
        """Best first: each word typed begins, or nearly begins, a word of the block. Nothing asked: by
        name."""
        typed = words(asked)
        if not typed:
            return self.blocks[:limit]
        scores = self._scores(typed[0])
        for word in typed[1:]:
            also = self._scores(word)
            scores = {place: score + also[place] for place, score in scores.items() if place in also}
        whole = " ".join(typed)
        for place in scores:
            if self.blocks[place].key.startswith(whole):
                scores[place] += _NAME
        best = sorted(scores, key=lambda place: (-scores[place], place))
        return tuple(self.blocks[place] for place in best[:limit])

    def _scores(self, word: str) -> dict[int, float]:
        scores: dict[int, float] = {}
        for found, share in self._matches(word):
            closeness = share * (1.0 if found == word else 0.8)
            for place, weight in self._weights[found].items():
                scores[place] = max(scores.get(place, 0.0), weight * closeness)
        return scores

    def _matches(self, word: str) -> Iterable[tuple[str, float]]:
        begun = self._words[bisect_left(self._words, word) : bisect_left(self._words, word + _AFTER)]
        yield from ((each, 1.0) for each in begun)
        slips = _slips(word)
        if slips:
            starts = self._beginnings(len(word) + 1)
            # A letter that was forgotten or is too many moves the end by one.
            near = process.extract(
                word, list(starts), scorer=OSA.distance, score_cutoff=slips + 1, processor=None, limit=None
            )
            for start, _, _ in near:
                distance = min(OSA.distance(word, start[: len(word) + more]) for more in (-1, 0, 1))
                if 0 < distance <= slips:
                    yield from ((each, _NEARLY / distance) for each in starts[start])

    def _beginnings(self, length: int) -> dict[str, list[str]]:
        """Beginning of this length → words. Kept: the next key asks for the next length."""
        if length not in self._starts:
            made: defaultdict[str, list[str]] = defaultdict(list)
            for each in self._words:
                made[each[:length]].append(each)
            self._starts[length] = made
        return self._starts[length]


def _spoken(block: TextBlock) -> Sequence[tuple[str, float]]:
    texts = [(text, _TEXT) for _, text in block.texts]
    return [(block.name, _NAME), *((tag, _TAG) for tag in block.tags), *texts]


def _slips(word: str) -> int:
    """How many letters may be wrong: none in the shortest, where anything would fit."""
    return 0 if len(word) < 4 else 1 if len(word) < 7 else 2
