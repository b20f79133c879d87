"""Ways of calls in words: the tester's path, queues that are shut, the block list. No Qt."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from app.domain.block_list import Blocked
from app.domain.shown_numbers import international
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Row
from telephony.switchboard.overview import DeskView, QueueView, TriedView
from telephony.switchboard.routing_events import Closing
from telephony.switchboard.routing_steps import Step

FORBIDDEN = tr("Only a supervisor may do this.")
NO_LINK = tr("The exchange does not answer; reconnecting.")

# ---- what happens to a call? ------------------------------------------------------------------------------

PATH = (Column(tr("Step"), 190), Column(tr("What is decided")))
NOTHING_ASKED = CardMessage("empty", tr("Say who calls which number, and when."), tr("Enter shows the way."))

_STEPS: Mapping[str, Text] = {
    "called": tr("another number was dialled"),
    "caller": tr("the caller's number begins otherwise"),
    "withheld": tr("the caller's number is withheld"),
    "not_withheld": tr("the caller's number is not withheld"),
    "known": tr("it is certain who calls"),
    "unknown": tr("nobody knows for certain who calls"),
    "language": tr("the caller's language is {detail}"),
    "priority": tr("the caller's priority is {detail}"),
    "no_request": tr("the caller has no open request"),
    "request": tr("the caller has an open request"),
    "owes": tr("the caller does not owe more than {detail}"),
    "closed": tr("{detail} is closed"),
    "open": tr("{detail} is open"),
    "homeless": tr("the dialled number has no queue to come back to"),
    "number": tr("the dialled number leads to {to}"),
    "own_queue": tr("the caller has a queue of his own: {to}"),
    "vip_queue": tr("callers with priority go to {to}"),
    "no_route": tr("no rule and no number of the plan fits {detail}"),
}
_ENDINGS: Mapping[tuple[str, str], Text] = {
    ("leaving", "closed"): tr("Hears that {queue} is closed, and the call ends"),
    ("leaving", "blocked"): tr("Hears that the number is blocked, and the call ends"),
    ("ended", "blocked"): tr("Refused: the number is blocked"),
    ("ended", "rejected"): tr("Refused: the plan has no place for this call"),
    ("ended", "no_operators"): tr("Refused as busy: nobody is there"),
}


def path_rows(tried: TriedView, queues: Mapping[str, str]) -> tuple[Row, ...]:
    """Rule by rule, then what was decided after them, then how it ends. ``queues``: names by id."""
    rows = [_step_row(place, each, queues) for place, each in enumerate(tried.steps)]
    for place, line in enumerate(tried.says):
        rows.append(Row(f"said {place}", (Cell(tr("After that"), "muted"), _long(clean(line, 160)))))
    what = ending_words(tried)
    tone = {"offered": "ok", "waiting": "warn", "diverting": "info", "in_voicemail": "info"}.get(
        tried.ending, "bad"
    )
    rows.append(Row("ending", (Cell(tr("So"), bold=True), Cell(what, tone, dot=True, bold=True, tip=what))))
    return tuple(rows)


def _long(text: Shown, tone: str = "") -> Cell:
    return Cell(text, tone, tip=text)


def _step_row(place: int, step: Step, queues: Mapping[str, str]) -> Row:
    name: Shown = tr("Rule {name}").of(name=clean(step.rule, 40)) if step.rule else tr("Dialled number")
    if step.rule and step.taken:
        done: list[Shown] = [tr("goes to {to}").of(to=target_words(step.to, queues))] if step.to else []
        if step.added:
            done.append(tr("{points} priority").of(points=f"{step.added:+d}"))
        return Row(f"step {place}", (Cell(name, bold=True), Cell(tuple(done), "ok", dot=True)))
    said = _STEPS[step.code].of(detail=clean(step.detail, 60), to=target_words(step.to, queues))
    if step.rule:
        said = tr("passed over: {why}").of(why=said)
    return Row(
        f"step {place}",
        (Cell(name, "muted" if step.rule else ""), _long(said, "muted" if step.rule else "ok")),
    )


def target_words(target: str, queues: Mapping[str, str]) -> Shown:
    kind, colon, name = target.partition(":")
    if colon and kind == "person":
        return tr("extension {extension}").of(extension=clean(name, 12))
    if colon and kind == "number":
        return number(name)
    if colon and kind == "voicemail":
        return tr("voicemail {name}").of(name=clean(name, 40))
    return clean(queues.get(target, target), 60)


def ending_words(tried: TriedView) -> Shown:
    queue = clean(tried.queue, 60)
    if tried.ending == "offered":
        return tr("Rings now: {names}").of(names=", ".join(clean(each, 40) for each in tried.rings))
    if tried.ending == "waiting":
        return tr("Waits in {queue}: nobody is free for it").of(queue=queue)
    if tried.ending == "diverting":
        return tr("{number} is called outside").of(number=number(tried.detail))
    if tried.ending == "in_voicemail":
        return tr("Leaves a message in {name}").of(name=clean(tried.detail, 60))
    known = _ENDINGS.get((tried.ending, tried.detail))
    return known.of(queue=queue) if known else tr("Hears that nobody can take the call, and the call ends")


# ---- shut by hand -----------------------------------------------------------------------------------------


def until_words(until: float, now: float) -> Shown:
    """The hour today, else the day too."""
    at = datetime.fromtimestamp(until, UTC).astimezone()
    if at.date() == datetime.fromtimestamp(now, UTC).astimezone().date():
        return Moment(at, "time")
    return tr("{day} {time}").of(day=Moment(at, "date"), time=Moment(at, "time"))


def shut_words(queue: QueueView, now: float) -> Shown:
    """One queue with how it stands."""
    name = clean(queue.name, 60)
    if queue.shut is None:
        return name if queue.open else tr("{queue} (closed)").of(queue=name)
    return tr("{queue} (closed until {time})").of(queue=name, time=until_words(queue.shut.until, now))


def shut_banner(view: DeskView, now: float) -> Shown:
    """All that is shut by hand, for every desk; empty when nothing is."""
    shut = [(each.name, each.shut) for each in view.queues if each.shut is not None]
    if not shut:
        return ""
    names = ", ".join(clean(name, 40) for name, _ in shut[:4]) + (" …" if len(shut) > 4 else "")
    first = min((closing for _, closing in shut), key=_until)
    words = tr("Closed until {time}: {queues}").of(time=until_words(first.until, now), queues=names)
    return (words, clean(first.reason, 120)) if first.reason else words


def _until(closing: Closing) -> float:
    return closing.until


# ---- the block list ---------------------------------------------------------------------------------------

BLOCKED = (
    Column(tr("Number"), 150),
    Column(tr("Reason")),
    Column(tr("By", "operator, column title"), 110),
    Column(tr("Until"), 130),
)
NOBODY_BLOCKED = CardMessage("empty", tr("No number is blocked."), tr("A blocked caller rings nobody."))
SPANS = (
    ("", tr("Until it is taken off")),
    ("1", tr("1 day")),
    ("7", tr("7 days")),
    ("30", tr("30 days")),
    ("365", tr("1 year")),
)
"""Days, as text."""


def blocked_rows(listed: Iterable[Blocked], names: Mapping[str, str], now: float) -> tuple[Row, ...]:
    """``names``: of operators, by id."""
    return tuple(
        Row(
            each.key,
            (
                Cell(
                    number(international(each.key) if each.key.startswith("+") else each.key),
                    tip=clean(each.raw, 120),
                ),
                _long(clean(each.reason, 200) or "—"),
                Cell(clean(names.get(each.who, each.who), 40)),
                Cell(until_words(each.until.timestamp(), now) if each.until else "—"),
            ),
        )
        for each in listed
    )
