"""What the floor column says: queues and colleagues as rows. No Qt."""

from collections.abc import Mapping
from datetime import UTC, datetime

from app.domain.desk import Desk
from app.domain.shown_numbers import international
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import lasted, left, when
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.routing.present import shut_words
from telephony.switchboard.overview import CallbackView, OperatorView, QueueView

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
    "monitoring": (tr("listens in"), "info"),
    "paused": (tr("paused"), "muted"),
    "not_responding": (tr("not responding"), "bad"),
    "offline": (tr("signed out"), "muted"),
}
_ORDER = tuple(STATES)

KEPT = "kept:"
"""What stands before the call in the id of a row."""
NOT_YOURS = tr("Operators of the queue and supervisors may.")

LONG_WAIT = 60.0
TOO_LONG_WAIT = 90.0
"""Seconds after which the longest wait turns yellow and red."""


def queue_rows(desk: Desk, now: float) -> tuple[Row, ...]:
    """My queues first, the others after them."""
    if desk.view is None:
        return ()
    there = now + desk.ahead
    ordered = sorted(desk.view.queues, key=lambda q: not q.mine)
    return tuple(row for queue in ordered for row in (_queue_row(queue, there), *_kept_rows(queue, there)))


def _kept_rows(queue: QueueView, there: float) -> tuple[Row, ...]:
    """Below their queue: those who are called back when their turn comes."""
    return tuple(_kept_row(each, there) for each in queue.callbacks)


def _kept_row(kept: CallbackView, there: float) -> Row:
    name = _called(kept)
    state, tone = _kept_state(kept, there)
    tip = (
        tr("{name} asked to be called back").of(name=name),
        tr("until {time}").of(time=when(datetime.fromtimestamp(kept.until, UTC), there)),
        tr("%n tries so far", "", kept.tries) if kept.tries else "",
    )
    return Row(
        f"{KEPT}{kept.call}",
        (
            Cell(name, "muted" if kept.due else "", icon="to_call", tip=tuple(each for each in tip if each)),
            Cell(""),
            Cell(lasted(there - kept.since), "muted"),
            Cell(state, tone, tip=state),
        ),
    )


def _called(kept: CallbackView) -> str:
    return clean(kept.name, 40) or number(international(kept.number))


def _kept_state(kept: CallbackView, there: float) -> tuple[Shown, str]:
    if kept.called:
        return tr("now", "he is being called back"), "ring"
    if kept.due is not None:
        return tr("in {time}").of(time=left(kept.due - there)), "muted"
    return tr("in line", "his place is kept"), "info"


def kept_press(desk: Desk, row: str) -> Press | None:
    """What can be done about the row that is chosen: nothing, but for a place that is kept."""
    if desk.view is None or not row.startswith(KEPT):
        return None
    me = desk.view.me
    for queue in desk.view.queues:
        for kept in queue.callbacks:
            if row == f"{KEPT}{kept.call}":
                why: Shown = "" if queue.mine or me.role == "supervisor" else NOT_YOURS
                why = tr("He is being called.") if kept.called else why
                why = why if desk.link.up else tr("The exchange does not answer; reconnecting.")
                text = tr("Do not call {name} back").of(name=_called(kept))
                return Press(f"withdraw_callback {kept.call}", text, "close", why=why)
    return None


def _queue_row(queue: QueueView, there: float) -> Row:
    waited = there - queue.longest_since if queue.longest_since is not None else 0.0
    tone = "bad" if waited >= TOO_LONG_WAIT else "warn" if waited >= LONG_WAIT else ""
    title = shut_words(queue, there)
    return Row(
        queue.queue,
        (
            Cell(title, tone="" if queue.mine and queue.open else "muted", bold=queue.mine, tip=title),
            Cell(str(queue.waiting), tone="warn" if queue.waiting else "muted", tip=_forecast(queue)),
            Cell(
                lasted(waited) if queue.longest_since is not None else "—",
                tone or "muted" * (not waited),
                tip=_forecast(queue),
            ),
            Cell(f"{queue.ready}/{queue.signed_in}", tone="bad" if queue.waiting and not queue.ready else ""),
        ),
    )


def _forecast(queue: QueueView) -> Shown:
    """What callers are told, and how true that has been."""
    told: list[Shown] = []
    if queue.expected is not None:
        told.append(tr("who comes now waits about {time}").of(time=lasted(queue.expected)))
    if queue.error is not None:
        told.append(tr("of five such forecasts four were off by at most {time}").of(time=lasted(queue.error)))
    return tuple(told)


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
