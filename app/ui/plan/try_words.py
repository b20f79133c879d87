"""A walk through a menu in words. No Qt."""

from collections.abc import Iterable, Mapping

from app.services.prompt_ports import Heard
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Cell, Press, Row
from app.ui.plan.prompt_words import heard_words, split
from app.ui.plan.words import LANGUAGES
from telephony.simulation.menu_walk import MenuWalk, Turn

HEARD, WAIT, SPEAK = "hear", "wait", "speak"
OFFICE: Mapping[str, Mapping[str, Text]] = {
    "request": {"found": tr("It is found"), "prove": tr("He must prove it"), "none": tr("There is none")},
    "last_order": {"found": tr("It is found"), "none": tr("There is none")},
}
_DONE: Mapping[str, Text] = {"found": tr("It is done"), "none": tr("It cannot be done")}
FAILS: Text = tr("It does not answer")
_ASKED: Mapping[str, Text] = {
    "request": tr("The office looks up a request. What does it answer?"),
    "last_order": tr("The office looks up the last order. What does it answer?"),
    "order": tr("The same is ordered again. Does it work?"),
    "ticket": tr("A request is opened. Does it work?"),
    "message": tr("A colleague is told. Does it work?"),
}
_ANSWERS: Mapping[str, Text] = {
    "found": tr("the office answers: found"),
    "none": tr("the office answers: there is none"),
    "prove": tr("the office asks for proof"),
    "failed": tr("the office does not answer"),
}
EXAMPLE = (("state", "working"), ("request", "1042"), ("order", "1043"))
"""What the office would tell, as far as a menu can say it."""


def turn_rows(turns: Iterable[Turn], heard: Mapping[tuple[str, str], Heard]) -> tuple[Row, ...]:
    return tuple(Row(str(place), _cells(turn, heard)) for place, turn in enumerate(turns))


def _cells(turn: Turn, heard: Mapping[tuple[str, str], Heard]) -> tuple[Cell, Cell]:
    match turn.what:
        case "heard":
            said = _said(turn, heard)
            return Cell(tr("hears"), "info", icon="speaker"), Cell(said, tip=said)
        case "key":
            return Cell(tr("presses"), "ok", icon="keypad"), Cell(clean(turn.said[0], 2), bold=True)
        case "office":
            return Cell(tr("is told"), "muted", icon="search"), Cell(_ANSWERS[turn.said[0]])
        case "spoke":
            return Cell(tr("speaks"), "ok", icon="mic"), Cell(tr("his words are kept"))
    return Cell(tr("waits"), "warn", icon="clock"), Cell(tr("nothing is pressed"))


def _said(turn: Turn, heard: Mapping[tuple[str, str], Heard]) -> Shown:
    return tuple(_one(each, heard) for each in turn.said)


def _one(recording: str, heard: Mapping[tuple[str, str], Heard]) -> Shown:
    language, name = split(recording)
    known = heard.get((name, language))
    if name.startswith("digit_"):
        return clean(name.removeprefix("digit_"), 2)
    words = heard_words(known) if known is not None else ""
    where = clean(name, 40)
    return tr("{name} ({language}): {words}").of(
        name=where, language=LANGUAGES.get(language, language), words=words
    )


def office_words(what: str) -> Shown:
    return _ASKED.get(what, clean(what, 30))


def office_presses(what: str) -> tuple[Press, ...]:
    """What it may answer."""
    words = OFFICE.get(what, _DONE)
    answers = tuple(Press(f"office {answer}", each) for answer, each in words.items())
    return (*answers, Press("office failed", FAILS, kind="quiet"))


def asked_now(walk: MenuWalk) -> Shown:
    """What is waited for."""
    if walk.office:
        return office_words(walk.office)
    if walk.speaking:
        return tr("He is recorded now.")
    return "" if walk.playing else tr("Nothing is said: he may press a key, or wait.")
