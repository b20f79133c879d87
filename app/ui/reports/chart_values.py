"""What the charts show. No Qt."""

from dataclasses import dataclass

from app.ui.parts.text import Shown, Text


@dataclass(frozen=True, slots=True)
class Mark:
    """One value that can be pointed at. ``words``: all it says, for who hears or hovers. ``key``: what is
    asked for when it is opened, empty when there is nothing behind it."""

    words: Shown
    key: str = ""


@dataclass(frozen=True, slots=True)
class Stack:
    """One column: ``answered``, ``left`` and ``abandoned`` stand on one another. ``level``: a share beside
    them, None where nothing counts."""

    label: Shown
    answered: int
    left: int
    abandoned: int
    mark: Mark
    level: float | None = None

    @property
    def total(self) -> int:
        return self.answered + self.left + self.abandoned


@dataclass(frozen=True, slots=True)
class HeatCell:
    """``count``: calls, None where the period has no such hour."""

    count: int | None
    mark: Mark


@dataclass(frozen=True, slots=True)
class Heat:
    """``cells``: a row for each of ``rows``, a cell for each of ``columns``."""

    words: Shown
    rows: tuple[Shown, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[HeatCell, ...], ...]

    @property
    def most(self) -> int:
        return max((cell.count or 0 for row in self.cells for cell in row), default=0)


@dataclass(frozen=True, slots=True)
class Columns:
    """Stacks side by side. ``line``: how many of them stand before the line, None without one; ``line_words``
    stand at it. ``level_words``: the name of the line through the shares, empty when they have none.
    ``piles``: words, colour and pattern of what stands on one another, where it is not answered, elsewhere
    and hung up."""

    words: Shown
    stacks: tuple[Stack, ...]
    level_words: Shown = ""
    line: float | None = None
    line_words: Shown = ""
    piles: tuple[tuple[Text, str, str], ...] = ()

    @property
    def most(self) -> int:
        return max((each.total for each in self.stacks), default=0)


def top_of(most: int, steps: int = 4) -> int:
    """The least round number that ``most`` fits under and that ``steps`` divides into whole numbers."""
    size = 1
    while True:
        for factor in (1, 2, 5):
            if factor * size * steps >= most:
                return factor * size * steps
        size *= 10
