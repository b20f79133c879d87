"""Who hears whom: bridges and who listens to them, row by row, mixed for all rows at once.

The plan is compiled when the patch changes and then used every 20 ms: bridges of the same size are one block,
so that two hundred calls of two legs are two array assignments.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

Sound = NDArray[np.int32]
Rows = NDArray[np.intp]
_PAIR = 2


class Patch:
    def __init__(self) -> None:
        self._bridges: dict[str, list[int]] = defaultdict(list)
        self._bridge_of: dict[int, str] = {}
        self._listening: dict[int, frozenset[tuple[int, int]]] = {}
        self._blocks: list[Rows] = []
        self._layers: list[tuple[Rows, Rows]] = []
        self._changed = False

    def join(self, bridge: str, row: int) -> None:
        """Into this bridge, out of the previous one."""
        if self._bridge_of.get(row) == bridge:
            return
        self.leave(row)
        self._bridges[bridge].append(row)
        self._bridge_of[row] = bridge
        self._changed = True

    def leave(self, row: int) -> None:
        """Out of its bridge, if any."""
        bridge = self._bridge_of.pop(row, None)
        if bridge is None:
            return
        self._bridges[bridge].remove(row)
        if not self._bridges[bridge]:
            del self._bridges[bridge]
        self._changed = True

    def listen(self, row: int, hears: Iterable[int], heard_by: Iterable[int]) -> None:
        """One way, beside bridges: the row hears these and is heard by those, in place of what was said about
        it before. What two rows say of each other is theirs: one that leaves takes nothing from the other."""
        ways = {(source, row) for source in hears} | {(row, target) for target in heard_by}
        self._listening[row] = frozenset(ways)
        self._changed = True

    def forget(self, row: int) -> None:
        """Out of everything."""
        self.leave(row)
        self._listening = {
            listener: frozenset(way for way in ways if row not in way)
            for listener, ways in self._listening.items()
            if listener != row
        }
        self._changed = True

    def mix(self, said: Sound, heard: Sound) -> None:
        """Add to `heard` what each row hears; both are (rows, 160) on the 16-bit scale, not saturated."""
        if self._changed:
            self._compile()
        for members in self._blocks:
            if members.shape[1] == _PAIR:
                heard[members] += said[members[:, ::-1]]
            else:
                own = said[members]
                heard[members] += own.sum(axis=1, keepdims=True) - own
        for sources, targets in self._layers:
            heard[targets] += said[sources]

    def _compile(self) -> None:
        by_size: dict[int, list[list[int]]] = defaultdict(list)
        for members in self._bridges.values():
            if len(members) >= _PAIR:
                by_size[len(members)].append(members)
        self._blocks = [np.array(block, dtype=np.intp) for block in by_size.values()]
        self._layers = list(_layers(sorted(frozenset().union(*self._listening.values()))))
        self._changed = False


def _layers(routes: Iterable[tuple[int, int]]) -> Iterator[tuple[Rows, Rows]]:
    """Ways in groups with every target once: `a[[1, 1]] += x` would add only one of the two."""
    depth: dict[int, int] = defaultdict(int)
    groups: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for source, target in routes:
        groups[depth[target]].append((source, target))
        depth[target] += 1
    for group in groups.values():
        pairs = np.array(group, dtype=np.intp)
        yield pairs[:, 0], pairs[:, 1]
