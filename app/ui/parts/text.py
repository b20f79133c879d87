"""Words of the screen as values, so that files without Qt can decide them.

``tr("waited {time}").of(time="00:38")`` names a text; ``app.ui.parts.say.say`` looks it up in the language
of the window and fills it in. lupdate finds the literal because the function is called ``tr``. Trap, seen
with lupdate 6.11: a keyword argument inside ``tr(...)`` makes it skip the text without a word, and an
f-string is extracted as it stands and never matches; tests/app/ui/test_translations.py forbids both.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Moment:
    """A time shown the way of the reader's country. ``style``: ``time``, ``weekday`` or ``date``. Aware."""

    at: datetime
    style: str


@dataclass(frozen=True, slots=True)
class Text:
    """A source text in English with what goes into its braces; ``n`` chooses the plural form (``%n``)."""

    source: str
    comment: str = ""
    n: int | None = None
    values: tuple[tuple[str, "Shown"], ...] = ()

    def of(self, **values: "Shown") -> "Text":
        return replace(self, values=tuple(values.items()))


Shown: TypeAlias = "str | Text | Moment | tuple[Shown, ...]"
"""What a label may be given: data as it is, a text, a moment, or several joined with a dot between."""


def tr(source: str, comment: str = "", n: int | None = None) -> Text:
    """A text to translate. Literal, positional arguments only: lupdate reads this call."""
    return Text(source, comment, n)
