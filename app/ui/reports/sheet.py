"""A report as it is shown and as it is saved: the same values on the screen, on paper and in files. No Qt."""

from dataclasses import dataclass, replace

from app.ui.parts.text import Shown, tr
from app.ui.parts.times import lasted

TOTAL = "total"
"""The key of the last row."""
NOTHING = "–"
"""Where there is nothing to count there is no figure: no offered call is not 0 %."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """``kind``: ``text``, ``count``, ``share`` (0 to 1), ``seconds``, ``change`` (of a count), ``points`` (of
    a share, −1 to 1) or ``later`` (of seconds). ``figure``: what its cells lead to, empty when nothing."""

    name: str
    title: Shown
    kind: str = "count"
    figure: str = ""
    tip: Shown = ""
    width: int = 78


@dataclass(frozen=True, slots=True)
class SheetRow:
    """``words`` is its name; ``values``: one for each column but the first."""

    key: str
    words: Shown
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """``about``: period and filters, a line each; ``notes``: the formulas, printed under the table."""

    title: Shown
    about: tuple[Shown, ...]
    columns: tuple[SheetColumn, ...]
    rows: tuple[SheetRow, ...]
    total: SheetRow
    notes: tuple[Shown, ...]

    def place(self, name: str) -> int:
        return next(place for place, each in enumerate(self.columns) if each.name == name)

    def sorted_by(self, place: int, *, falling: bool) -> "Sheet":
        """Rows without a value stand last either way. ``place`` 0 gives the order they came in, or its
        reverse."""
        if place == 0:
            return replace(self, rows=self.rows[::-1]) if falling else self

        def value(row: SheetRow) -> float | None:
            return row.values[place - 1]

        known = [row for row in self.rows if value(row) is not None]
        known.sort(key=lambda row: value(row) or 0.0, reverse=falling)
        return replace(self, rows=(*known, *(row for row in self.rows if value(row) is None)))


def shown(kind: str, value: float | None) -> str:
    """As it stands on the screen and on paper."""
    if value is None:
        return NOTHING
    match kind:
        case "share":
            return f"{100 * value:.1f} %"
        case "seconds":
            return lasted(round(value))
        case "change":
            return _signed(f"{abs(value):.0f}", round(value))
        case "points":
            return _signed(f"{abs(100 * value):.1f}", round(1000 * value))
        case "later":
            return _signed(lasted(abs(round(value))), round(value))
    return f"{value:.0f}"


def _signed(words: str, value: float) -> str:
    """With an arrow: the sign alone is overlooked, and turned round in a window read from the right."""
    return f"▲ {words}" if value > 0 else f"▼ {words}" if value < 0 else "="


def plain(kind: str, value: float | None) -> float | int | None:
    """For a CSV file: percent and seconds as plain numbers, no finer than they are shown."""
    if value is None:
        return None
    return round(100 * value, 1) if kind in ("share", "points") else round(value)


def heading(column: SheetColumn) -> Shown:
    """With its unit, for a file of plain numbers."""
    unit = {"share": "%", "points": "%", "seconds": "s", "later": "s"}.get(column.kind)
    return tr("{title} ({unit})").of(title=column.title, unit=unit) if unit else column.title
