"""Make text from outside safe to show. Names in SIP headers may be 4 KB of anything.

Direction marks out of a caller's display name could turn the rest of the line round (Unicode TR 36, 3.2),
so they are taken out, and what we put into sentences gets our own isolates (UAX 9).
"""

import unicodedata

_JOINERS = "\u200c\u200d"
"""Zero width (non-)joiner: format characters that Persian spelling needs."""
_ISOLATE_NUMBER, _ISOLATE_ANY, _END = "\u2066", "\u2068", "\u2069"
_MARKS = 3
"""Combining marks kept on one letter: enough for every script, too few to paint over other rows."""


def clean(text: str, limit: int = 120) -> str:
    """One line of visible characters, at most ``limit`` long, with an ellipsis when it was longer."""
    text = text[: 8 * limit]
    if text.isascii() and text.isprintable():
        return _short(text, limit)
    kept: list[str] = []
    marks = 0
    for char in text:
        category = unicodedata.category(char)
        marks = marks + 1 if category == "Mn" else 0
        if char.isspace() or category in ("Cc", "Zl", "Zp"):
            kept.append(" ")
        elif (category not in ("Cf", "Cs", "Co", "Cn") or char in _JOINERS) and marks <= _MARKS:
            kept.append(char)
    return _short("".join(kept), limit)


def _short(text: str, limit: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def clean_note(text: str, limit: int = 400) -> str:
    """The first line's worth of a longer text, for a table cell."""
    return clean(text.replace("\n", " / ") if "\n" in text else text, limit)


def number(text: str) -> str:
    """A phone number that keeps its order from left to right inside any sentence."""
    shown = clean(text, 40)
    return f"{_ISOLATE_NUMBER}{shown}{_END}" if shown else ""


def isolated(text: str) -> str:
    """Any data inside a sentence: it keeps its own direction and does not disturb the sentence."""
    return f"{_ISOLATE_ANY}{text}{_END}"


def bare(text: str) -> str:
    """Without the isolates: for the clipboard and for dialling."""
    return text.translate({0x2066: None, 0x2067: None, 0x2068: None, 0x2069: None})
