"""Recordings in words: what they say, where they are, what callers hear in their place. No Qt."""

from collections.abc import Mapping

from app.domain.plan_prompts import BUILT_IN, Named, Spoken, Use
from app.services.prompt_ports import Heard
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import lasted
from app.ui.parts.values import Cell, Column, Row
from app.ui.plan.words import LANGUAGES

MISSING = tr("not recorded: who comes here is put through to a person")


def heard_words(heard: Heard) -> Shown:
    """What callers hear, as far as it is known."""
    if not heard.where and not heard.instead:
        return MISSING
    # The one shipped recording without words is the tone before a message.
    silent = tr("a tone") if heard.where == "shipped" else tr("recorded here")
    text: Shown = tr("“{words}”").of(words=clean(heard.text, 200)) if heard.text else silent
    return text if heard.where else (in_place(heard), text)


def in_place(heard: Heard) -> Shown:
    return tr("heard in {language} instead").of(language=LANGUAGES.get(heard.instead, heard.instead))


def split(recording: str) -> tuple[str, str]:
    """Language and name of a recording as the engine is told it."""
    language, _, name = recording.partition("/")
    return language, name


# ---- the page of recordings ---------------------------------------------------------------------------

LINES = (Column(tr("Language"), 92), Column(tr("What callers hear")), Column(tr("Length"), 62, end=True),
         Column(tr("Level"), 62, end=True), Column(tr("From"), 92))  # fmt: skip
_FIELDS: Mapping[str, Text] = {
    "greeting": tr("greeting"),
    "closed_prompt": tr("when closed"),
    "busy_prompt": tr("when nobody can take it"),
    "recording_prompt": tr("that it is recorded"),
    "blocked_prompt": tr("Callers who are blocked"),
}
_WHEN: Mapping[str, Text] = {
    "place": tr("place in the line"),
    "wait": tr("how long it takes"),
    "waiting": tr("while callers wait"),
    "callback": tr("calling back"),
    "digit": tr("digits of a number"),
    "key": tr("a key that leads nowhere"),
    "message": tr("voicemail"),
}
FROM: Mapping[str, Text] = {"house": tr("this house"), "shipped": tr("Ringdesk")}
MANY = tr("A value is said in it: it stands for several recordings, one for each value.")
FIXED = tr("Only a shipped menu says it. Copy that menu, and it can say something else.")
BY_ITSELF = tr(
    "Ringdesk says it by itself: another one is heard from the next call on, without saving the plan."
)
TOO_LOUD, TOO_SOFT = -12.0, -32.0
"""dBFS beside -20, the level of speech on a telephone line."""


def named_row(named: Named, heard: Mapping[Spoken, Heard]) -> Row:
    """A recording in the list: in how many languages it is missing."""
    known = [heard.get((named.name, language)) for language in named.languages]
    missing = sum(1 for each in known if each is not None and not each.where)
    if named.many:
        state = Cell(tr("several"), "muted")
    elif missing:
        alone = any(each is not None and not each.where and not each.instead for each in known)
        state = Cell(tr("%n missing", "", missing), "bad" if alone else "warn", dot=True)
    else:
        there = all(each is not None for each in known)
        own = named.built_in and any(each is not None and each.where == "house" for each in known)
        state = Cell(FROM["house"] if own else tr("there"), "ok", dot=True) if there else Cell("")
    return Row(named.name, (Cell(clean(named.name, 60), tip=clean(named.name, 60)), state))


def language_row(language: str, heard: Heard | None) -> Row:
    name = Cell(LANGUAGES.get(language, clean(language, 12)))
    if heard is None:
        return Row(language, (name, Cell(""), Cell(""), Cell(""), Cell("")))
    words = heard_words(heard)
    if not heard.where:
        return Row(
            language, (name, Cell(words, "warn" if heard.instead else "bad", tip=words), *[Cell("")] * 3)
        )
    level = tr("{level} dB").of(level=f"{heard.level:.0f}")
    tone = "warn" if not TOO_SOFT <= heard.level <= TOO_LOUD else ""
    cells = (Cell(words, tip=words), Cell(lasted(heard.seconds)), Cell(level, tone))
    return Row(language, (name, *cells, Cell(FROM[heard.where], tip=clean(heard.file, 200))))


def use_words(named: Named) -> Shown:
    """Who says it."""
    return tuple(dict.fromkeys(_use(each) for each in named.uses))


def _use(use: Use) -> Shown:
    if use.table == BUILT_IN:
        return tr("{name}: {what}").of(name=FROM["shipped"], what=_WHEN[use.field])
    if not use.table:
        return _FIELDS[use.field]
    where = _FIELDS.get(use.field, clean(use.field, 40)) if use.table != "flows" else clean(use.field, 40)
    return tr("{name}: {what}").of(name=clean(use.of, 40), what=where)
