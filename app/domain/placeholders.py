"""Places in a text that wait for something: ``{{person}}`` for a fact, ``{{>greeting}}`` for another text.

The signs are those of Mustache, which people know from elsewhere. Nothing that still holds one may be saved,
sent or copied: whoever writes a customer's text to the store asks ``checked``.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.domain.errors import BadInput
from app.domain.texts import tr

LONGEST = 60
"""Letters of a name."""
# Bounded and without nested repeats: pasted text of any kind goes through these at every key.
_WHOLE = re.compile(r"\{\{([^{}\n]{0,80})\}\}")
_HALF = re.compile(r"\{\{(?=[ \t]{0,8}>?[ \t]{0,8}\w)([^{}\n]{0,80})")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """``start`` and ``end`` in the text, in characters. ``nested``: it names another text."""

    start: int
    end: int
    name: str
    nested: bool = False

    @property
    def written(self) -> str:
        """As it is written when nothing is filled in."""
        return f"{{{{{'>' if self.nested else ''}{self.name}}}}}"


class Unresolved(BadInput):
    """``names``: what nobody has filled in."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(tr("Not filled in yet, so it is not kept or copied:"), ", ".join(names))
        self.names = names


def placeholders(text: str) -> tuple[Placeholder, ...]:
    """In the order they stand in."""
    return tuple(_read(found) for found in _WHOLE.finditer(text))


def halves(text: str) -> tuple[str, ...]:
    """What begins as a placeholder and does not end as one: ``{{date}`` after a key too many."""
    rest = _WHOLE.sub(" ", text)
    found = (each.group(1).strip()[:LONGEST] for each in _HALF.finditer(rest))
    return tuple(dict.fromkeys(f"{{{{{name}" for name in found))


def unresolved(text: str) -> tuple[str, ...]:
    """What still waits in the text, each once, as it is written. Braces without a name wait for nothing."""
    if "{{" not in text:
        return ()
    whole = (each.written for each in placeholders(text) if each.name)
    return tuple(dict.fromkeys((*whole, *halves(text))))


def checked(*texts: str) -> None:
    """``Unresolved`` when anything in them still waits. Nothing is changed."""
    waiting = tuple(dict.fromkeys(name for text in texts for name in unresolved(text)))
    if waiting:
        raise Unresolved(waiting)


def checked_change(text: str, before: str) -> None:
    """The same for a text that replaces ``before``: what was there already is nobody's new mistake."""
    if text != before:
        checked(text)


def replaced(text: str, value_of: Callable[[Placeholder], str | None]) -> str:
    """With everything for which there is a value filled in; None leaves a place as it is."""

    def one(found: re.Match[str]) -> str:
        place = _read(found)
        value = value_of(place)
        return place.written if value is None else value

    return _WHOLE.sub(one, text)


def resolved(text: str, values: Mapping[str, str]) -> str:
    """With facts filled in by name; empty ones and other texts stay."""
    return replaced(
        text, lambda place: None if place.nested else harmless(values.get(place.name, "")) or None
    )


def marked(text: str) -> str:
    """For a text that must be kept now, because its window closes: ``[date?]`` instead of ``{{date}}``."""
    return _HALF.sub(r"[\1?", replaced(text, lambda place: f"[{place.name}?]" if place.name else None))


def harmless(value: str) -> str:
    """A fact that cannot be mistaken for a place: a customer's name comes from outside."""
    return value.replace("{", "(").replace("}", ")")


def _read(found: re.Match[str]) -> Placeholder:
    inside = found.group(1).strip()
    nested = inside.startswith(">")
    return Placeholder(found.start(), found.end(), inside.lstrip(">").strip(), nested)
