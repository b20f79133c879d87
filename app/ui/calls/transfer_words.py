"""Who could take a call over, and in what words: colleagues, queues, a number. No Qt."""

from dataclasses import dataclass

from app.domain.desk import Desk
from app.domain.dialling import typed
from app.domain.errors import BadInput
from app.domain.folding import fold
from app.domain.park_wishes import PARK
from app.ui.floor.present import STATES
from app.ui.parts.clean import bare, clean, number
from app.ui.parts.text import Shown, tr
from app.ui.parts.times import lasted
from telephony.switchboard.desk_events import QUEUE
from telephony.switchboard.overview import OperatorView, QueueView

FEWEST_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Target:
    """``target``: as ``TransferWanted`` takes it."""

    target: str
    title: Shown
    details: tuple[Shown, ...] = ()
    icon: str = ""


def targets(desk: Desk, now: float, text: str, region: str, park: str = "park") -> tuple[Target, ...]:
    """Those that fit what was typed: free colleagues first, then queues, a number, other colleagues, and the
    place to park, where what stands behind the word for it (``park``) is why."""
    view = desk.view
    if view is None:
        return ()
    words = fold(text).split()
    people = [each for each in view.colleagues if _fits(words, each.name, each.extension)]
    people.sort(key=lambda each: each.name)
    queues = [each for each in view.queues if _fits(words, each.name)]
    there = now + desk.ahead
    return (
        *(_colleague(each, there) for each in people if _free(each)),
        *(_queue(each) for each in queues),
        *_number(text, region),
        *(_colleague(each, there) for each in people if not _free(each)),
        *_park(text, park),
    )


def asks(target: str) -> bool:
    """Whether somebody is there to be asked first."""
    return not target.startswith((QUEUE, PARK))


def _park(text: str, word: str) -> tuple[Target, ...]:
    typed_word, _, note = text.strip().partition(" ")
    if not any(fold(each).startswith(fold(typed_word)) for each in ("park", word)):
        return ()
    said = clean(note, 60)
    why: Shown = tr("note: {note}").of(note=said) if said else tr("anybody can pick him up")
    return (Target(f"{PARK}{note.strip()}", tr("Park the caller"), (why,), "park"),)


def _fits(words: list[str], *names: str) -> bool:
    folded = " ".join(fold(each) for each in names)
    return all(word in folded for word in words)


def _free(one: OperatorView) -> bool:
    return one.state == "ready" and one.phone_online


def _colleague(one: OperatorView, there: float) -> Target:
    word, _ = STATES.get(one.state, (one.state, "muted"))
    state: Shown = word if one.state == "offline" else (word, lasted(there - one.since))
    extension = tr("extension {number}").of(number=clean(one.extension, 12))
    return Target(one.extension, clean(one.name, 60), (state, extension), "person")


def _queue(queue: QueueView) -> Target:
    if not queue.open:
        state: Shown = tr("closed")
    elif queue.longest_since is not None:
        state = tr("%n waiting", "callers", queue.waiting)
    else:
        state = tr("nobody waits")
    ready = tr("{ready} of {all} ready").of(ready=str(queue.ready), all=str(queue.signed_in))
    return Target(f"{QUEUE}{queue.queue}", clean(queue.name, 60), (state, ready), "people")


def _number(text: str, region: str) -> tuple[Target, ...]:
    if sum(char.isdigit() for char in text) < FEWEST_DIGITS:
        return ()
    try:
        dialled = typed(bare(text), region)
    except BadInput:
        return ()
    return (Target(dialled.number, tr("Number {number}").of(number=number(dialled.shown)), (), "phone"),)
