"""What the floor column says: queues and colleagues as rows. No Qt."""

from collections.abc import Mapping

from app.domain.desk import Desk
from app.ui.parts.clean import clean
from app.ui.parts.text import Text, tr
from app.ui.parts.times import lasted
from app.ui.parts.values import CardMessage, Cell, Column, Row
from app.ui.routing.present import shut_words
from telephony.switchboard.overview import OperatorView, QueueView

QUEUES = (
    Column(tr("Queue")),
    Column(tr("Wait", "callers waiting, column title"), 56, end=True),
    Column(tr("Longest"), 72, end=True),
    Column(tr("Ready", "operators ready, column title"), 64, end=True),
)
COLLEAGUES = (Column(tr("Name")), Column(tr("State"), 132), Column(tr("Time"), 64, end=True))

STATES: Mapping[str, tuple[Text, str]] = {
    "ready": (tr("ready"), "info"),
    "offered": (tr("ringing"), "ring"),
    "talking": (tr("talking"), "ok"),
    "wrap_up": (tr("wrap-up"), "warn"),
    "paused": (tr("paused"), "muted"),
    "not_responding": (tr("not responding"), "bad"),
    "offline": (tr("signed out"), "muted"),
}
_ORDER = tuple(STATES)

LONG_WAIT = 60.0
TOO_LONG_WAIT = 90.0
"""Seconds after which the longest wait turns yellow and red."""


def queue_rows(desk: Desk, now: float) -> tuple[Row, ...]:
    """My queues first, the others after them."""
    if desk.view is None:
        return ()
    there = now + desk.ahead
    ordered = sorted(desk.view.queues, key=lambda q: not q.mine)
    return tuple(_queue_row(queue, there) for queue in ordered)


def _queue_row(queue: QueueView, there: float) -> Row:
    waited = there - queue.longest_since if queue.longest_since is not None else 0.0
    tone = "bad" if waited >= TOO_LONG_WAIT else "warn" if waited >= LONG_WAIT else ""
    title = shut_words(queue, there)
    return Row(
        queue.queue,
        (
            Cell(title, tone="" if queue.mine and queue.open else "muted", bold=queue.mine, tip=title),
            Cell(str(queue.waiting), tone="warn" if queue.waiting else "muted"),
            Cell(lasted(waited) if queue.longest_since is not None else "—", tone or "muted" * (not waited)),
            Cell(f"{queue.ready}/{queue.signed_in}", tone="bad" if queue.waiting and not queue.ready else ""),
        ),
    )


def colleague_rows(desk: Desk, now: float) -> tuple[Row, ...]:
    """Who could take a call first; signed-out ones last."""
    if desk.view is None:
        return ()
    there = now + desk.ahead
    labels = dict(desk.view.pause_codes)
    ordered = sorted(desk.view.colleagues, key=lambda o: (_rank(o.state), o.name))
    return tuple(_colleague_row(one, there, labels) for one in ordered)


def _rank(state: str) -> int:
    return _ORDER.index(state) if state in _ORDER else len(_ORDER)


def _colleague_row(one: OperatorView, there: float, pauses: Mapping[str, str]) -> Row:
    word, tone = STATES.get(one.state, (one.state, "muted"))
    if one.state == "paused" and one.pause_code:
        word = clean(pauses.get(one.pause_code, one.pause_code), 24)
    name = clean(one.name, 60)
    time = "" if one.state == "offline" else lasted(there - one.since)
    return Row(
        one.operator,
        (
            Cell(
                name,
                tip=tr("{name}, extension {extension}").of(name=name, extension=clean(one.extension, 12)),
            ),
            Cell(word, tone, dot=True, tip=word),
            Cell(time),
        ),
    )


def queues_message(desk: Desk) -> CardMessage | None:
    if desk.view is None:
        return _waiting(desk)
    if not desk.view.queues:
        return CardMessage("empty", tr("You serve no queue."), tr("The supervisor puts you into queues."))
    return None


def colleagues_message(desk: Desk) -> CardMessage | None:
    if desk.view is None:
        return _waiting(desk)
    if not desk.view.colleagues:
        return CardMessage("empty", tr("Nobody else works here yet."))
    return None


def _waiting(desk: Desk) -> CardMessage:
    return CardMessage("loading", tr("Waiting for the exchange…"), desk.link.reason)
