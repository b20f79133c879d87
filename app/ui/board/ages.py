"""A cell that counts: it holds since when; how long that is, is painted, so that no row changes by itself."""

from dataclasses import dataclass, replace
from math import inf

from app.ui.parts.text import Shown
from app.ui.parts.times import lasted
from app.ui.parts.values import Cell


@dataclass(frozen=True, slots=True)
class Age(Cell):
    """``since``: exchange's clock; None: nothing counts. Without a ``text`` the time is what it says. From
    ``warn`` and ``bad`` seconds on the tone is of that name; ``late``: what it says from ``bad`` on."""

    since: float | None = None
    warn: float = inf
    bad: float = inf
    late: Shown = ""

    def at(self, now: float) -> Cell:
        if self.since is None:
            return Cell(self.text or "—", self.tone, self.dot, self.icon, self.bold, self.tip)
        age = now - self.since
        tone = "bad" if age >= self.bad else "warn" if age >= self.warn else self.tone
        text = self.late if self.late and age >= self.bad else self.text
        return Cell(text or lasted(age), tone, self.dot, self.icon, self.bold, self.tip)


def greyed(cell: Cell) -> Cell:
    """Of what was true once."""
    return cell if cell.tone == "muted" else replace(cell, tone="muted")
