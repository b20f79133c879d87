"""What recalls say: list, work list, progress, and what is typed into the form of one. No Qt."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.recalls import (
    DUE,
    RECALL,
    SEVERITY_NAMES,
    STATE_NAMES,
    DayCount,
    Reach,
    Recall,
    RecallProgress,
    RecallTask,
    SerialRange,
)
from app.ui.parts.clean import clean, clean_note
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.people.present import written_number
from app.ui.scan.present import day
from app.ui.tasks.present import severity_tone

RECALLS = (Column(tr("Issued"), 92), Column(tr("Recall")), Column(tr("Severity"), 84))
WORK_LIST = (
    Column(tr("Device")),
    Column(tr("Owner"), 170),
    Column(tr("Number"), 128),
    Column(tr("Place"), 110),
    Column(tr("State"), 126),
    Column(tr("Note"), 96),
)
FILTERS: tuple[tuple[str, Text], ...] = (
    ("due", tr("Still to do")),
    *((state, Text(STATE_NAMES[state])) for state in RECALL.states),
    ("all", tr("All devices")),
)
STATE_TONE = {"open": "bad", "told": "warn", "fixed": "ok", "refused": "muted"}
ORDER = ("fixed", "refused", "told", "open")
"""Parts of the bar from the beginning: what is over first."""
SHOWN = 500

NO_RECALLS = CardMessage(
    "empty",
    tr("There is no recall."),
    tr("Name models and serial numbers, and the owners are found at once."),
    Press("new", tr("New recall"), "edit"),
)
NONE_CHOSEN = CardMessage("empty", tr("Choose a recall."))
NO_DEVICES = CardMessage(
    "empty", tr("No device of the book is concerned."), tr("One that comes later is added.")
)
NONE_FITS = CardMessage("empty", tr("No device fits."), tr("Choose another state or take the filter away."))


def recall_rows(recalls: Iterable[Recall]) -> tuple[Row, ...]:
    return tuple(
        Row(
            str(each.id),
            (
                Cell(day(each.issued), "muted"),
                Cell(
                    (clean(each.title, 80), tr("closed", "a recall"))
                    if each.closed
                    else clean(each.title, 80),
                    "muted" if each.closed else "",
                    tip=clean(each.what_to_do, 400),
                ),
                Cell(
                    Text(SEVERITY_NAMES[each.severity]),
                    "muted" if each.closed else severity_tone(each.severity),
                    dot=True,
                ),
            ),
        )
        for each in recalls
    )


def task_rows(tasks: Iterable[RecallTask]) -> tuple[Row, ...]:
    return tuple(_task_row(each) for each in tasks)


def _task_row(each: RecallTask) -> Row:
    shown = written_number(each.number)
    state: Shown = Text(STATE_NAMES[each.state])
    if each.listed and each.state in DUE:
        state = (state, tr("to call"))
    return Row(
        str(each.device_id),
        (
            Cell(clean(each.device, 80)),
            Cell(clean(each.owner, 80) or tr("nobody"), "" if each.owner else "muted"),
            Cell(shown or "—", "" if shown else "muted"),
            Cell(clean(each.place, 60)),
            Cell(state, STATE_TONE[each.state], dot=True),
            Cell(clean_note(each.note), tip=clean(each.note, 400)),
        ),
    )


def states_of(chosen: str) -> tuple[str, ...]:
    """States that an entry of ``FILTERS`` means."""
    return {"due": tuple(sorted(DUE)), "all": ()}.get(chosen, (chosen,))


def list_message(tasks: tuple[RecallTask, ...], total: int) -> CardMessage | None:
    if tasks:
        return None
    return NONE_FITS if total else NO_DEVICES


# ---- progress ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the bar. ``share``: of all devices, 0 to 1."""

    state: str
    words: Text
    share: float
    tone: str


def parts(progress: RecallProgress) -> tuple[Part, ...]:
    counts, total = dict(progress.counts), progress.total
    found = []
    for state in ORDER:
        count = counts.get(state, 0)
        if count:
            words = tr("{state} {count} ({share} %)").of(
                state=Text(STATE_NAMES[state]), count=str(count), share=percent(count, total)
            )
            found.append(Part(state, words, count / total, STATE_TONE[state]))
    return tuple(found)


def percent(count: int, total: int) -> str:
    """Whole percents; what is not nothing is never 0, what is not all never 100."""
    share = round(100 * count / total)
    return str(min(max(share, 1), 99 if count < total else 100)) if count else "0"


@dataclass(frozen=True, slots=True)
class Point:
    """One day of the plot. ``across``: 0 at the day of issue, 1 today; shares of all devices."""

    across: float
    fixed: float
    refused: float
    told: float


def points(progress: RecallProgress, issued: date, today: date) -> tuple[Point, ...]:
    """How far it was on every day something happened, from its issue to today."""
    total = progress.total
    if not total:
        return ()
    first = min([issued, *(each.day for each in progress.days)])
    length = max((today - first) / timedelta(days=1), 1)
    begin = DayCount(first)
    last = progress.days[-1] if progress.days else begin
    end = DayCount(today, last.told, last.fixed, last.refused)
    return tuple(
        Point(
            min((each.day - first) / timedelta(days=1) / length, 1.0),
            each.fixed / total,
            each.refused / total,
            each.told / total,
        )
        for each in (begin, *progress.days, end)
    )


def spoken(progress: RecallProgress) -> tuple[Shown, ...]:
    """The bar in words, for who cannot see it."""
    return (tr("%n devices", "of a recall", progress.total), *(part.words for part in parts(progress)))


# ---- the form ------------------------------------------------------------------------------------------

_BETWEEN = re.compile(r"\s+(?:-|–|—|\.\.|to)\s+|\s*(?:\.\.|…|–|—)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line of the ranges that cannot be read."""

    line: str


def ranges_of(text: str) -> tuple[SerialRange, ...] | BadLine:
    """One a line: ``K100 - K199``, ``K100 .. K199``, or one serial number. A dash without spaces belongs to
    the number."""
    found = []
    for line in text.splitlines():
        if not line.strip():
            continue
        ends = [each for each in _BETWEEN.split(line.strip()) if each]
        if len(ends) > 2:
            return BadLine(line.strip())
        made = SerialRange(ends[0], ends[-1])
        first, last = made.keys
        if not first or (len(first), first) > (len(last), last):
            return BadLine(line.strip())
        found.append(made)
    return tuple(found)


def ranges_text(ranges: Iterable[SerialRange]) -> str:
    return "\n".join(
        each.first if each.first == each.last else f"{each.first} .. {each.last}" for each in ranges
    )


def lots_of(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lot.strip() for lot in re.split(r"[,;\n]", text) if lot.strip()))


def reach_words(reach: Reach) -> tuple[Shown, ...]:
    """The preview: whom it concerns."""
    words: list[Shown] = [
        tr("Concerns %n devices", "of a recall", reach.devices),
        tr("%n owners", "of recalled devices", reach.owners),
    ]
    if reach.ownerless:
        words.append(tr("%n of nobody we know", "devices", reach.ownerless))
    return tuple(words)


def presses(task: RecallTask | None, closed: bool) -> tuple[Press, ...]:
    """What can be done with the chosen device."""
    why: Shown = tr("Choose a device first.") if task is None else ""
    if closed:
        why = tr("This recall is closed.")

    def may(event: str) -> Shown:
        if why or task is None:
            return why
        return "" if RECALL.allows(task.state, event) else tr("Its state does not allow that.")

    unreachable = tr("Nobody to call is known.") if task and not (task.person_id or task.company_id) else ""
    listed = tr("It is on the list of calls.") if task is not None and task.listed else ""
    return (
        Press("tell", tr("Put on the call list"), "phone_out", why=may("told") or unreachable or listed),
        Press("told", tr("Told"), "check", why=may("told")),
        Press("fixed", tr("Fixed"), "check", "filled", why=may("fixed")),
        Press("refused", tr("Refused"), "close", why=may("refused")),
        Press("reopened", tr("Reopen"), "undo", why=may("reopened")),
        Press("request", tr("Request"), "note", why=why),
        Press(
            "device",
            tr("Device"),
            "device",
            "quiet",
            why=tr("Choose a device first.") if task is None else "",
        ),
    )


def close_press(progress: RecallProgress | None, closed: bool) -> Press:
    why: Shown = ""
    if closed or progress is None:
        why = tr("This recall is closed.") if closed else tr("Choose a recall.")
    elif not progress.all_done:
        why = tr("Closed when every device is fixed or refused.")
    return Press("close", tr("Close the recall"), "check", why=why)
