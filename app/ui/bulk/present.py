"""What bulk sessions say on the screen. No Qt."""

from app.domain.bulk import (
    AGAIN,
    MOVES,
    NO_DEVICE,
    OK,
    PLACE,
    REFUSED,
    SEVERAL,
    TICKET,
    UNKNOWN,
    VERDICTS,
    WAITING,
    BulkResult,
    Entry,
    Session,
    Target,
)
from app.domain.tickets import EVENT_NAMES
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import when
from app.ui.parts.values import CardMessage, Cell, Column, Pill, Row

COLUMNS = (
    Column(tr("Scan"), 60, end=True),
    Column(tr("Device")),
    Column(tr("Verdict"), 210),
    Column(tr("Reason"), 300),
)
RESULTS = (
    Column(tr("When"), 130),
    Column(tr("What")),
    Column(tr("Done"), 70, end=True),
    Column(tr("Refused"), 80, end=True),
    Column(tr("By"), 130),
)
TONE = {
    WAITING: "muted", OK: "ok", AGAIN: "info", UNKNOWN: "warn", SEVERAL: "warn", NO_DEVICE: "warn",
    REFUSED: "bad",
}  # fmt: skip
SOUND = {OK: "ok", AGAIN: "again"}
"""Everything else sounds like a fault."""
NOTHING_YET = CardMessage(
    "empty", tr("Scan the first device."), tr("Each scan stands here with its verdict; nothing is done yet.")
)
NO_RESULTS = CardMessage("empty", tr("No bulk session was carried out yet."))


def targets() -> tuple[tuple[str, Text], ...]:
    """Choices of what is done to every device: value and words."""
    steps = tuple((event, Text(EVENT_NAMES[event])) for event in MOVES)
    return ((PLACE, tr("Put at a place")), *steps)


def target_of(choice: str, place: str) -> Target | None:
    """None while the place is missing."""
    if choice == PLACE:
        return Target(PLACE, place.strip()) if place.strip() else None
    return Target(TICKET, choice)


def target_words(target: Target) -> Shown:
    if target.kind == PLACE:
        return tr("To the place {place}").of(place=clean(target.value, 60))
    return Text(target.title)


def verdict_words(entry: Entry) -> Text:
    return tr("Taken back") if entry.taken_back else Text(VERDICTS[entry.verdict])


def rows(session: Session, problems_only: bool = False) -> tuple[Row, ...]:
    """Newest first."""
    shown = [each for each in reversed(session.entries) if not problems_only or is_problem(each)]
    return tuple(_row(each) for each in shown)


def is_problem(entry: Entry) -> bool:
    return not entry.taken_back and entry.verdict in (UNKNOWN, SEVERAL, NO_DEVICE, REFUSED)


def _row(entry: Entry) -> Row:
    tone = "muted" if entry.taken_back else TONE[entry.verdict]
    title = clean(entry.title or entry.raw, 100)
    return Row(
        str(entry.seq),
        (
            Cell(str(entry.seq), "muted"),
            Cell(title, "muted" if entry.taken_back else "", tip=clean(entry.raw, 200)),
            Cell(verdict_words(entry), tone, dot=True),
            Cell(Text(entry.why) if entry.why else "", "muted", tip=Text(entry.why) if entry.why else ""),
        ),
    )


def last_words(session: Session) -> tuple[Shown, str]:
    """The last scan in large letters, and its tone."""
    last = session.last
    if last is None:
        return tr("Scan the first device."), "muted"
    return (clean(last.title or last.raw, 60), verdict_words(last)), TONE[last.verdict]


def pills(session: Session, away: bool) -> tuple[Pill, ...]:
    """Counts, worst last."""
    tally = session.tally
    order = (OK, AGAIN, WAITING, UNKNOWN, SEVERAL, NO_DEVICE, REFUSED)
    words = tuple(Pill((Text(VERDICTS[each]), str(tally[each])), TONE[each]) for each in order if tally[each])
    offline = (Pill(tr("The database is away; scans are kept here"), "warn"),) if away else ()
    return (*words, *offline)


def send_words(session: Session) -> Shown:
    """On the button."""
    return tr("Carry out for %n device(s)", "", len(session.ready))


def why_not_send(session: Session) -> Shown:
    if session.state != "running":
        return tr("It is being carried out.")
    if not session.ready and not session.waiting:
        return tr("There is nothing in the list that can be done.")
    return ""


def result_words(result: BulkResult) -> Text:
    if result.refused:
        return tr("Done: {done}. Refused: {refused}.").of(
            done=str(result.done), refused=str(len(result.refused))
        )
    return tr("Done: {done}.").of(done=str(result.done))


def result_rows(results: tuple[BulkResult, ...], now: float) -> tuple[Row, ...]:
    return tuple(
        Row(
            each.session,
            (
                Cell(when(each.at, now)),
                Cell(_carried_out(each)),
                Cell(str(each.done), "ok" if each.done else "muted"),
                Cell(str(len(each.refused)), "bad" if each.refused else "muted"),
                Cell(clean(each.who, 60), "muted"),
            ),
        )
        for each in results
    )


def _carried_out(result: BulkResult) -> Shown:
    words = target_words(result.target)
    return (words, tr("taken back")) if result.undone else words


def refused_rows(result: BulkResult) -> tuple[Row, ...]:
    """The lines of a session that were not done."""
    return tuple(
        Row(
            str(each.seq),
            (
                Cell(str(each.seq), "muted"),
                Cell(clean(each.title, 100)),
                Cell(Text(VERDICTS[REFUSED]), "bad", dot=True),
                Cell(Text(each.why), "muted", tip=Text(each.why)),
            ),
        )
        for each in result.refused
    )
