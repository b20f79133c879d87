"""What the list of calls says, and what there is to tell. No Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.call_tasks import (
    FROM,
    KIND_NAMES,
    KINDS,
    STATE_NAMES,
    UNTIL,
    CallList,
    CallTask,
    Reason,
    TaskCounts,
    VoiceMessage,
)
from app.domain.recalls import RecallFlag
from app.ui.parts.clean import clean, clean_note
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.times import lasted, when
from app.ui.parts.values import CardMessage, Cell, Column, Pill, Press, Row
from app.ui.people.present import House, written_number
from app.ui.scan.present import day

COLUMNS = (
    Column(tr("When"), 112),
    Column(tr("Why"), 172),
    Column(tr("Customer")),
    Column(tr("Number"), 132),
    Column(tr("Tried"), 48, end=True),
    Column(tr("State"), 104),
)
REASONS = (Column(tr("Why"), 132), Column(tr("What to tell")))
SHOWS: tuple[tuple[str, Text], ...] = (
    ("due", tr("To call now")),
    ("later", tr("Later")),
    ("reached", tr("Reached, not closed")),
    ("all", tr("All that are open")),
    ("ended", tr("Ended")),
)
WHY: tuple[tuple[str, Text], ...] = (
    ("", tr("Every reason")),
    *((kind, Text(KIND_NAMES[kind])) for kind in KINDS),
)

NOBODY = CardMessage(
    "empty",
    tr("Nobody is to be called now."),
    tr("Who rings in vain, recalls, planned service and warranties that end come here by themselves."),
)
NONE_FITS = CardMessage("empty", tr("No call fits."), tr("Choose another list or take the filter away."))
NO_REASONS = CardMessage("empty", tr("Choose a call."), tr("What is to be told stands here."))

_KIND_TONE = {
    "recall": "bad", "service": "info", "warranty": "warn", "callback": "ring", "missed": "warn",
    "message": "ring",
}  # fmt: skip
_KIND_ICON = {
    "recall": "warning", "service": "clock", "warranty": "note", "callback": "phone_out",
    "missed": "phone_missed", "message": "voicemail",
}  # fmt: skip
_STATE_TONE = {"reached": "ok", "attempted": "warn", "snoozed": "muted", "dropped": "muted", "done": "ok"}
_OUTCOMES: Mapping[str, Text] = {
    "reached": tr("reached"),
    "no_answer": tr("no answer"),
    "later": tr("call later"),
    "refused": tr("refused"),
    "dropped": tr("dropped"),
}

OUTCOMES: tuple[tuple[str, Text, str, str], ...] = (
    ("reached", tr("Reached"), "check", "1"),
    ("no_answer", tr("No answer"), "phone_missed", "2"),
    ("later", tr("Call later"), "clock", "3"),
    ("refused", tr("Refused"), "close", "4"),
)
"""Action, words, icon, key in the list."""

CHANGES: tuple[Press, ...] = (
    Press("note", tr("Note", "of a call to make"), "note", "quiet"),
    Press("dropped", tr("Take off the list"), "close", "quiet"),
    Press("reopened", tr("Put back on the list"), "undo", "quiet"),
)
ENDED = frozenset(("done", "dropped"))


def kind_name(kind: str) -> Text:
    return Text(KIND_NAMES[kind])


def call_rows(tasks: Iterable[CallTask], now: float) -> tuple[Row, ...]:
    return tuple(_call_row(task, now) for task in tasks)


def _call_row(task: CallTask, now: float) -> Row:
    late = task.state != "reached" and task.due.timestamp() <= now
    last = _last(task, now)
    return Row(
        str(task.id),
        (
            Cell(when(task.due, now), "" if late else "muted"),
            _why(task),
            Cell(customer(task), bold=late, tip=clean(task.note, 300)),
            Cell(written_number(task.number) or tr("no number"), "" if task.number else "bad"),
            Cell(str(task.attempts) if task.attempts else "—", "" if task.attempts else "muted", tip=last),
            Cell(Text(STATE_NAMES[task.state]), _STATE_TONE.get(task.state, ""), dot=True, tip=last),
        ),
    )


def _why(task: CallTask) -> Cell:
    reasons = task.open_reasons or task.reasons
    kinds = tuple(dict.fromkeys(each.kind for each in reasons))
    if not kinds:
        return Cell("—", "muted")
    first = next(kind for kind in KINDS if kind in kinds)
    words: tuple[Shown, ...] = tuple(kind_name(kind) for kind in KINDS if kind in kinds)
    if task.unheard:
        words = (*words, tr("new", "voice message"))
    if len(reasons) > len(kinds):
        words = (*words, tr("%n things", "to tell", len(reasons)))
    return Cell(
        words,
        _KIND_TONE[first],
        icon=_KIND_ICON[first],
        bold=bool(task.unheard),
        tip=tuple(clean(r.text, 60) for r in reasons),
    )


def _last(task: CallTask, now: float) -> Shown:
    if task.last is None:
        return ""
    said = _OUTCOMES.get(task.last.outcome, clean(task.last.outcome, 20))
    return (when(task.last.at, now), said, clean(task.last.who, 30), clean_note(task.last.text))


def last_words(task: CallTask, now: float) -> Shown:
    """Under the customer's name: who tried last and what came of it."""
    last = _last(task, now)
    note = clean_note(task.note)
    parts = (last, note) if last and note else last or note
    return parts or tr("Not tried yet.")


def customer(task: CallTask) -> Shown:
    name = clean(task.person or task.company, 80)
    return name or written_number(task.number) or tr("Unknown")


def count_pills(counts: TaskCounts) -> tuple[Pill, ...]:
    """What stands in the head of the room."""
    pills = [Pill(tr("%n to call", "customers", counts.due), "info" if counts.due else "muted")]
    if counts.later:
        pills.append(Pill(tr("%n later", "calls", counts.later), "muted"))
    if counts.reached:
        pills.append(Pill(tr("%n reached", "customers, not closed", counts.reached), "warn"))
    if counts.no_number:
        pills.append(Pill(tr("%n without number", "customers", counts.no_number), "bad"))
    if counts.unheard:
        pills.append(Pill(tr("%n not heard", "voice messages", counts.unheard), "ring"))
    pills.append(Pill(tr("%n closed today", "calls", counts.today), "ok" if counts.today else "muted"))
    return tuple(pills)


def list_message(found: CallList, show: str, filtered: bool) -> CardMessage | None:
    if found.tasks:
        return None
    return NONE_FITS if filtered or show != "due" else NOBODY


def outcome_presses(task: CallTask | None) -> tuple[Press, ...]:
    why: Shown = tr("Choose a call first.") if task is None else ""
    if task is not None and task.state in ENDED:
        why = tr("This call has ended.")
    return tuple(Press(name, text, icon, why=why, key=key) for name, text, icon, key in OUTCOMES)


def call_press(task: CallTask | None) -> Press:
    why: Shown = tr("Choose a call first.") if task is None else ""
    if task is not None and not task.number:
        why = tr("No number of this customer is known.")
    return Press("call", tr("Call", "verb"), "phone", "go", why=why, key="Enter")


def late_question(task: CallTask, local: datetime) -> Text:
    """Outside the hours at which people are called."""
    return tr("It is {time}. Customers are called from {start} to {end}. Call {who} all the same?").of(
        time=Moment(local, "time"),
        start=Moment(datetime.combine(local.date(), FROM, local.tzinfo), "time"),
        end=Moment(datetime.combine(local.date(), UNTIL, local.tzinfo), "time"),
        who=customer(task),
    )


# ---- what is to be told --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ToTell:
    """One thing to tell who is on the line: a reason on the list of calls (``reason``), or a recall of his
    device that nobody put there (``recall``)."""

    kind: str
    text: str
    what_to_do: str = ""
    device: str = ""
    device_id: int | None = None
    due: date | None = None
    reason: int | None = None
    recall: int | None = None
    messages: tuple[VoiceMessage, ...] = ()

    @property
    def id(self) -> str:
        return f"r{self.reason}" if self.reason is not None else f"f{self.recall}:{self.device_id}"


def things(tasks: Iterable[CallTask], flags: Iterable[RecallFlag] = ()) -> tuple[ToTell, ...]:
    """Open reasons, gravest first; recalls of devices beside them, each once."""
    reasons = [each for task in tasks for each in task.open_reasons]
    listed = {(each.ref, each.device_id) for each in reasons if each.kind == "recall"}
    found = [_of_reason(each) for each in sorted(reasons, key=lambda each: (KINDS.index(each.kind), each.id))]
    extra = [
        ToTell("recall", each.title, each.what_to_do, each.device, each.device_id, recall=each.recall_id)
        for each in flags
        # Who was told already need not hear it again on every call; the card of the device goes on saying it.
        if each.state == "open" and (each.recall_id, each.device_id) not in listed
    ]
    return (*extra, *found)


def _of_reason(each: Reason) -> ToTell:
    return ToTell(
        each.kind, each.text, each.what_to_do, each.device, each.device_id, each.due, reason=each.id,
        messages=each.messages,
    )  # fmt: skip


def thing_rows(to_tell: Iterable[ToTell], now: float, names: House) -> tuple[Row, ...]:
    """``now``: for the time of a voice message; ``names``: for who heard it."""
    return tuple(
        Row(
            each.id,
            (
                Cell(kind_name(each.kind), _KIND_TONE[each.kind], icon=_KIND_ICON[each.kind]),
                Cell(_told(each, now, names), bold=any(not m.heard for m in each.messages), tip=_whole(each)),
            ),
        )
        for each in to_tell
    )


def _whole(each: ToTell) -> Shown:
    return (clean(each.text, 200), clean(each.device, 80), clean(each.what_to_do, 800))


def message_words(message: VoiceMessage, now: float, names: House) -> Shown:
    """When it was left, how long it is, and who heard it first."""
    length = lasted(message.seconds) if message.seconds is not None else ""
    heard: Shown = tr("not heard yet")
    if message.heard:
        heard = tr("heard by {who}").of(who=names.operator(message.heard))
    return (when(message.at, now), length, heard)


def hear_press(thing: ToTell | None) -> Press:
    unheard = thing is not None and any(not each.heard for each in thing.messages)
    return Press("hear", tr("Listen"), "play", "filled" if unheard else "plain", key="5")


def _told(each: ToTell, now: float, names: House) -> Shown:
    parts: list[Shown] = [message_words(message, now, names) for message in each.messages]
    parts.append(clean(each.text, 80))
    if each.due is not None and each.kind in ("service", "warranty"):
        parts.append(day(each.due))
    parts.append(clean(each.device, 60))
    return tuple(part for part in parts if part)


def call_pills(to_tell: tuple[ToTell, ...], flags: tuple[RecallFlag, ...]) -> tuple[Pill, ...]:
    """What the strip and the small window of a ringing call say of its customer."""
    pills = [Pill(tr("Recall: {title}").of(title=clean(flag.title, 40)), severity_tone(flag.severity))
             for flag in flags if flag.due][:1]  # fmt: skip
    if to_tell:
        pills.append(Pill(tr("%n to tell", "things", len(to_tell)), "warn"))
    return tuple(pills)


def severity_tone(severity: str) -> str:
    return {"safety": "bad", "fault": "warn", "notice": "info"}.get(severity, "bad")
