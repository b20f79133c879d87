"""Text blocks: what a house says again and again, in every language of its customers, one inside another.

A block names others by ``{{>name}}``. Names are compared as they are searched, without case and accents.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.errors import BadInput, StaleEdit
from app.domain.folding import fold
from app.domain.placeholders import LONGEST, Placeholder, halves, placeholders, replaced, resolved
from app.domain.texts import tr

LANGUAGES = ("en", "lt", "pl", "hu", "fa")
"""In which texts are written, in the order they are looked for when neither customer nor desk decides."""
LONGEST_TEXT = 5_000
LONGEST_FILLED = 20_000
"""Characters: blocks that double each other stop growing here, the rest of their places stays."""


@dataclass(frozen=True, slots=True)
class TextBlock:
    """``texts``: (language, text). ``version`` is for optimistic locking; ``id`` 0 for a new one."""

    id: int
    name: str
    tags: tuple[str, ...] = ()
    texts: tuple[tuple[str, str], ...] = ()
    version: int = 0

    @property
    def key(self) -> str:
        return fold(self.name)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(language for language, text in self.texts if text.strip())

    def text(self, language: str) -> str:
        return dict(self.texts).get(language, "")


@dataclass(frozen=True, slots=True)
class BlockVersion:
    """A block as somebody left it. ``action``: ``saved``, ``deleted`` or ``restored``."""

    block: TextBlock
    at: datetime
    who: str
    action: str


class StaleBlock(StaleEdit):
    """Somebody saved the text meanwhile. ``theirs`` is what stands there now."""

    def __init__(self, theirs: TextBlock | None = None) -> None:
        super().__init__(
            tr("Somebody else changed this text meanwhile."),
            tr("What you typed is still here. Look at the versions, then save again."),
        )
        self.theirs = theirs


Shelf = Mapping[str, TextBlock]
"""Blocks by key."""


def shelf(blocks: Iterable[TextBlock]) -> Shelf:
    return {block.key: block for block in blocks}


def chosen_language(block: TextBlock, wanted: Sequence[str]) -> str:
    """The first of the wanted languages that the block has, else the first it has at all."""
    there = block.languages
    return next((each for each in (*wanted, *LANGUAGES) if each in there), there[0] if there else "")


def expanded(block: TextBlock, blocks: Shelf, wanted: Sequence[str]) -> str:
    """With the blocks it names in place of their names. What is not there, or would never end, stays a
    place and so is never sent."""
    left = [LONGEST_FILLED]

    def text_of(each: TextBlock, above: frozenset[str]) -> str:
        def value(place: Placeholder) -> str | None:
            inner = blocks.get(fold(place.name)) if place.nested else None
            if inner is None or inner.key in above or left[0] <= 0:
                return None
            return text_of(inner, above | {inner.key})

        text = each.text(chosen_language(each, wanted))
        left[0] -= len(text) + 1
        return replaced(text, value)

    return text_of(block, frozenset({block.key}))


def filled(block: TextBlock, blocks: Shelf, wanted: Sequence[str], values: Mapping[str, str]) -> str:
    """Ready to be sent, but for what ``unresolved`` finds in it."""
    return resolved(expanded(block, blocks, wanted), values)


# ---- what may be kept ----------------------------------------------------------------------------------


def tidy(block: TextBlock) -> TextBlock:
    """As it is kept: no empty texts, no spaces round a name, tags once."""
    tags = dict.fromkeys(" ".join(tag.split()) for tag in block.tags)
    order = {language: place for place, language in enumerate(LANGUAGES)}
    texts = sorted(block.texts, key=lambda each: order.get(each[0], len(order)))
    return replace(
        block,
        name=" ".join(block.name.split()),
        tags=tuple(tag for tag in tags if tag),
        texts=tuple((language, text.strip()) for language, text in texts if text.strip()),
    )


def checked_block(block: TextBlock, others: Iterable[TextBlock]) -> None:
    """``BadInput`` for what cannot be kept. ``others``: all that are there, this one too as it was."""
    rest = [each for each in others if each.id != block.id]
    _checked_name(block, rest)
    if not block.languages:
        raise BadInput(tr("A text block needs a text in at least one language."))
    for language, text in block.texts:
        if language not in LANGUAGES or len(text) > LONGEST_TEXT:
            raise BadInput(tr("This text is too long for a text block."), f"{language}: {len(text)}")
        _checked_places(text)
    _checked_nesting(block, shelf(rest))


def _checked_name(block: TextBlock, rest: Iterable[TextBlock]) -> None:
    if not block.key:
        raise BadInput(tr("A text block needs a name."))
    if len(block.name) > LONGEST or set(block.name) & set("{}\n>"):
        raise BadInput(tr("A name has no braces and no “>”, and at most 60 letters."), block.name[:LONGEST])
    if any(each.key == block.key for each in rest):
        raise BadInput(tr("There is a text block of this name already."), block.name)


def _checked_places(text: str) -> None:
    if broken := halves(text):
        raise BadInput(tr("A pair of braces is not closed:"), ", ".join(broken))
    if any(not each.name or len(each.name) > LONGEST for each in placeholders(text)):
        raise BadInput(tr("Between two braces stands a name of at most 60 letters."))


def _checked_nesting(block: TextBlock, rest: Shelf) -> None:
    missing = [name for name in nested(block) if fold(name) not in rest and fold(name) != block.key]
    if missing:
        raise BadInput(tr("There is no text block of this name:"), ", ".join(missing))
    if circle := cycle(block, rest):
        raise BadInput(tr("These text blocks contain each other:"), " → ".join(circle))


def nested(block: TextBlock) -> tuple[str, ...]:
    """Names of the blocks inside it, in whatever language."""
    places = (each for _, text in block.texts for each in placeholders(text) if each.nested)
    return tuple(dict.fromkeys(each.name for each in places))


def cycle(block: TextBlock, rest: Shelf) -> tuple[str, ...]:
    """Names from the block back to itself; empty when it does not contain itself."""
    seen: set[str] = set()
    waiting: list[tuple[TextBlock, tuple[str, ...]]] = [(block, (block.name,))]
    while waiting:
        each, path = waiting.pop()
        for key in map(fold, nested(each)):
            if key == block.key:
                return (*path, block.name)
            inner = rest.get(key)
            if inner is not None and key not in seen:
                seen.add(key)
                waiting.append((inner, (*path, inner.name)))
    return ()


def users_of(key: str, blocks: Iterable[TextBlock]) -> tuple[TextBlock, ...]:
    """Those that contain the block of this key."""
    return tuple(each for each in blocks if key in map(fold, nested(each)))


def checked_deletion(block: TextBlock, blocks: Iterable[TextBlock]) -> None:
    """``BadInput`` while others contain it."""
    if users := users_of(block.key, blocks):
        raise BadInput(tr("Other text blocks contain this one:"), ", ".join(each.name for each in users))


def renamed_inside(block: TextBlock, key: str, name: str) -> TextBlock:
    """It contains a block that has another name from now on."""

    def value(place: Placeholder) -> str | None:
        return replace(place, name=name).written if place.nested and fold(place.name) == key else None

    return replace(block, texts=tuple((language, replaced(text, value)) for language, text in block.texts))
