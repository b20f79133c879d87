"""Who hears whom, against the plain meaning of it."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from telephony.media.patch import Patch

ROWS = 8


def heard(patch: Patch) -> np.ndarray:
    """Row r says 10**r in its first sample: the sum names who is heard."""
    said = np.zeros((ROWS, 160), np.int32)
    said[:, 0] = 10 ** np.arange(ROWS)
    out = np.zeros((ROWS, 160), np.int32)
    patch.mix(said, out)
    assert not out[:, 1:].any()
    return out[:, 0]


class Naive:
    """The same in a few words and slowly."""

    def __init__(self) -> None:
        self.bridges: dict[int, str] = {}
        self.listens: dict[int, tuple[frozenset[int], frozenset[int]]] = {}

    def join(self, bridge: str, row: int) -> None:
        self.bridges[row] = bridge

    def leave(self, row: int) -> None:
        self.bridges.pop(row, None)

    def listen(self, row: int, hears: frozenset[int], heard_by: frozenset[int]) -> None:
        self.listens[row] = (hears, heard_by)

    def forget(self, row: int) -> None:
        self.leave(row)
        self.listens.pop(row, None)
        self.listens = {of: (hears - {row}, by - {row}) for of, (hears, by) in self.listens.items()}

    def heard(self) -> list[int]:
        return [sum(self._said_to(row)) for row in range(ROWS)]

    def _said_to(self, row: int) -> list[int]:
        mine = self.bridges.get(row)
        others = [other for other in range(ROWS) if other != row and mine and self.bridges.get(other) == mine]
        ways = {(each, of) for of, (hears, _) in self.listens.items() for each in hears}
        ways |= {(of, each) for of, (_, by) in self.listens.items() for each in by}
        return [10**other for other in others] + [10**source for source, target in ways if target == row]


rows = st.integers(0, ROWS - 1)
steps = st.one_of(
    st.tuples(st.just("join"), st.sampled_from("abc"), rows),
    st.tuples(st.just("leave"), rows),
    st.tuples(st.just("listen"), rows, st.frozensets(rows), st.frozensets(rows)),
    st.tuples(st.just("forget"), rows),
)


@given(st.lists(steps, max_size=30))
def test_any_story_is_heard_as_it_reads(story):
    patch, naive = Patch(), Naive()
    for name, *what in story:
        getattr(patch, name)(*what)
        getattr(naive, name)(*what)
        assert heard(patch).tolist() == naive.heard()


def test_what_was_heard_already_stays():
    patch = Patch()
    patch.join("a", 0)
    patch.join("a", 1)
    out = np.full((ROWS, 160), 7, np.int32)
    patch.mix(np.ones((ROWS, 160), np.int32), out)
    assert out[:3, 0].tolist() == [8, 8, 7]
