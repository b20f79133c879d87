"""What the customer's side of the screen says: caller, candidates, timelines, search, import. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.debts import all_owed
from app.domain.people import Company, Found, Person, PhoneEntry, Stranger, TimelineEntry
from app.domain.shown_numbers import international
from app.domain.sight import Sight
from app.services.ports import ImportReport, RowVerdict
from app.ui.calls.lines import POOR_LINE, stored_quality
from app.ui.calls.present import certainty, customer_pills, end_word, shown_number, why
from app.ui.parts.clean import clean, clean_note, number
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import lasted, when
from app.ui.parts.values import CardMessage, Cell, Column, Pill, Press, Row
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.overview import CallView, DeskView

# ---- who is calling ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Caller:
    """What the caller card is about. ``kind``: ``none``, ``looking``, ``known``, ``candidates``, ``unknown``
    or ``withheld``. ``person``/``company`` are ids to load when known."""

    kind: str
    person: int | None = None
    company: int | None = None
    match: CallerMatch | None = None
    candidates: tuple[CallerMatch, ...] = ()
    number: str = ""


def caller(call: CallView | None) -> Caller:
    """One candidate that is only possible is still a question: it is never taken for the caller."""
    if call is None:
        return Caller("none")
    raw = call.number or call.number_raw
    if call.chosen is not None:
        return Caller("known", call.chosen.person_id, call.chosen.company_id, call.chosen, number=raw)
    if call.withheld:
        return Caller("withheld")
    if not call.identified:
        return Caller("looking", number=raw)
    if call.matches:
        return Caller("candidates", candidates=call.matches, number=raw)
    return Caller("unknown", number=raw)


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose history is shown: ids of the store, or a number of nobody we know."""

    person: int | None = None
    company: int | None = None
    number: str = ""


def subject(about: Caller) -> Subject:
    if about.kind == "known":
        return Subject(about.person, about.company, about.number if about.person is None else "")
    return Subject(number=about.number if about.kind == "unknown" else "")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible caller in the list; ``place`` counts from 0, best first."""

    place: int
    name: str
    details: tuple[Shown, ...]
    pill: Pill


_CERTAINTY_TONE = {"exact": "ok", "switchboard": "info", "possible": "warn"}


def candidates(matches: tuple[CallerMatch, ...]) -> tuple[Candidate, ...]:
    return tuple(
        Candidate(
            place,
            clean(match.person or match.company, 60),
            tuple(clean(part, 50) for part in (match.company if match.person else "", match.role) if part),
            Pill(certainty(match), _CERTAINTY_TONE.get(match.certainty, "muted")),
        )
        for place, match in enumerate(matches)
    )


def headline(about: Caller, call: CallView | None) -> tuple[Shown, Pill | None]:
    """Title of the caller card and the pill at its far end."""
    match about.kind:
        case "known" if about.match is not None:
            return tr("Caller"), Pill(why(about.match), _CERTAINTY_TONE.get(about.match.certainty, "info"))
        case "candidates":
            return tr("Who is calling?"), Pill(tr("%n possible", "callers", len(about.candidates)), "warn")
        case "unknown":
            return tr("Unknown caller"), Pill(shown_number(call) if call else "", "warn")
        case "withheld":
            return tr("Number withheld"), None
    return tr("Caller"), None


# ---- person and company ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Line:
    """A field of a card: muted label and value; ``dial`` makes the value a number to call."""

    label: Shown
    value: str
    dial: str = ""


_LANGUAGES: Mapping[str, Text] = {
    "lt": tr("Lithuanian"),
    "en": tr("English"),
    "pl": tr("Polish"),
    "hu": tr("Hungarian"),
    "fa": tr("Persian"),
    "de": tr("German"),
    "ru": tr("Russian"),
}


def language(code: str) -> Shown:
    return _LANGUAGES.get(code, clean(code, 20))


def person_lines(person: Person) -> tuple[Line, ...]:
    phones = tuple(_phone_line(entry) for entry in person.phones[:6])
    return (*_filled((tr("Role"), person.role), (tr("E-mail"), person.email)), *phones)


def company_lines(company: Company) -> tuple[Line, ...]:
    contract = " · ".join(part for part in (company.contract, company.contract_until) if part)
    place = ", ".join(part for part in (company.address, company.city) if part)
    phones = tuple(_phone_line(entry) for entry in company.phones[:4])
    return (*_filled((tr("Code"), company.code), (tr("Contract"), contract), (tr("Place"), place)), *phones)


def _filled(*fields: tuple[Text, str]) -> tuple[Line, ...]:
    return tuple(Line(label, clean(value, 120)) for label, value in fields if value)


def _phone_line(entry: PhoneEntry) -> Line:
    shown = international(entry.number) if entry.number else entry.raw
    label: Shown = clean(entry.label, 20) or tr("Number")
    tail = f" #{clean(entry.extension, 8)}" if entry.extension else ""
    return Line(label, number(shown + tail), entry.number or entry.raw)


def written_number(stored: str) -> str:
    """A number of the store as people write it; one that is not international stays as it is."""
    return number(international(stored) if stored.startswith("+") else stored)


def person_pills(person: Person, company: Company | None = None) -> tuple[Pill, ...]:
    owed = all_owed(person.debt, company.debt if company else None)
    return customer_pills(person.priority, person.badges, owed)


def company_pills(company: Company) -> tuple[Pill, ...]:
    """Of a company that calls itself."""
    return customer_pills(0, company.badges, all_owed(company.debt))


# ---- timelines ---------------------------------------------------------------------------------------------

LAST_CONTACTS = (Column(tr("When"), 112), Column(tr("What")))
TIMELINE = (
    Column(tr("When"), 124),
    Column(tr("What"), 132),
    Column(tr("Length"), 64, end=True),
    Column(tr("By", "operator, column title"), 104),
    Column(tr("Note")),
)
TIMELINE_COMPANY = (TIMELINE[0], Column(tr("Person"), 124), *TIMELINE[1:])

_KINDS: Mapping[str, tuple[Text, str, str]] = {
    "call_in": (tr("Call"), "phone_in", ""),
    "call_out": (tr("Called out"), "phone_out", ""),
    "missed": (tr("Missed call"), "phone_missed", "bad"),
    "menu": (tr("Served by the menu"), "keypad", ""),
    "callback": (tr("Asked for a call back"), "to_call", "info"),
    "voicemail": (tr("Left a message"), "voicemail", "ring"),
    "note": (tr("Note"), "note", ""),
}


@dataclass(frozen=True, slots=True)
class House:
    """What codes of the history are called here: outcomes, operators and queues as (code, name)."""

    outcomes: tuple[tuple[str, str], ...] = ()
    operators: tuple[tuple[str, str], ...] = ()
    queues: tuple[tuple[str, str], ...] = ()

    def outcome(self, code: str) -> Shown:
        """The queue's word for it, else how the call ended. Whoever reads it need not be who hung up."""
        if code == "operator" and code not in dict(self.outcomes):
            return tr("the operator hung up")
        return clean(dict(self.outcomes)[code], 40) if code in dict(self.outcomes) else end_word(code)

    def operator(self, code: str) -> str:
        return clean(dict(self.operators).get(code, code), 40)

    def seen(self, sight: Sight | None) -> "House":
        """Those to choose from of who looks after some teams."""
        if sight is None:
            return self
        people = tuple(each for each in self.operators if each[0] in sight.operators)
        return House(self.outcomes, people, tuple(each for each in self.queues if each[0] in sight.queues))

    def queue(self, code: str) -> str:
        return clean(dict(self.queues).get(code, code), 40)


def house(view: DeskView | None) -> House:
    if view is None:
        return House()
    return House(
        view.outcomes,
        tuple((o.operator, o.name) for o in (view.me, *view.colleagues)),
        tuple((q.queue, q.name) for q in view.queues),
    )


def timeline_rows(
    entries: tuple[TimelineEntry, ...], now: float, names: House, *, company: bool
) -> tuple[Row, ...]:
    rows = tuple(_timeline_row(place, entry, now, names) for place, entry in enumerate(entries))
    return tuple(map(_with_person, rows, entries)) if company else rows


def _with_person(row: Row, entry: TimelineEntry) -> Row:
    return Row(row.id, (row.cells[0], Cell(clean(entry.person, 60) or "—"), *row.cells[1:]))


def _timeline_row(place: int, entry: TimelineEntry, now: float, names: House) -> Row:
    word, icon, tone = _KINDS.get(entry.kind, (clean(entry.kind, 20), "note", ""))
    note = clean_note(entry.note)
    outcome = names.outcome(entry.outcome)
    kept = (tr("● recorded") if entry.recordings else "") if not entry.unheard else tr("● not heard yet")
    cut = end_word(entry.broken) if entry.broken else ""
    text = tuple(part for part in (kept, outcome, cut, note, POOR_LINE.get(entry.poor_line, "")) if part)
    cells = (
        Cell(when(entry.at, now)),
        Cell(word, tone, icon=icon, tip=_way(names.queue(entry.queue), entry)),
        Cell(lasted(entry.seconds) if entry.seconds else "—", "" if entry.seconds else "muted"),
        Cell(names.operator(entry.who)),
        Cell(text, tip=(clean(entry.note, 2000), *stored_quality(entry.sound, names.operator))),
    )
    return Row(f"{entry.call}/{entry.kind}/{place}", cells)


def _way(queue: str, entry: TimelineEntry) -> Shown:
    """Through which queue, what the exchange decided on the way and what it said about the wait."""
    through: Shown = tr("through {queue}").of(queue=queue) if queue else ""
    return tuple(part for part in (through, *(clean(each, 120) for each in entry.why), _told(entry)) if part)


def _told(entry: TimelineEntry) -> Shown:
    if entry.announced is None:
        return ""
    if entry.announced_true is None:
        return tr("told to wait {time}").of(time=lasted(entry.announced))
    times = {"time": lasted(entry.announced), "true": lasted(entry.announced_true)}
    return tr("told to wait {time}, waited {true} from then").of(**times)


def last_contact_rows(
    entries: tuple[TimelineEntry, ...], now: float, names: House, *, whose: bool
) -> tuple[Row, ...]:
    """The short list: what happened in one cell. ``whose``: of many customers, so say which."""
    rows = []
    for place, entry in enumerate(entries[:8]):
        word, icon, tone = _KINDS.get(entry.kind, (clean(entry.kind, 20), "note", ""))
        length = lasted(entry.seconds) if entry.seconds else ""
        who, outcome = names.operator(entry.who), names.outcome(entry.outcome)
        # The column is narrow: what came of it stands first, the icon says already what it was.
        picked = entry.outcome in dict(names.outcomes)
        said = (outcome, who, length, word) if picked else (word, length, who, outcome)
        what: Shown = (_whose(entry), *said) if whose else said
        row = Row(
            f"{entry.call}/{entry.kind}/{place}",
            (Cell(when(entry.at, now)), Cell(what, tone, icon=icon, tip=(what, clean_note(entry.note)))),
        )
        rows.append(row)
    return tuple(rows)


def _whose(entry: TimelineEntry) -> str:
    """Person, company or number: the first that is known. The number as it came: this list is on the first
    screen, which must not wait for the plan of all countries."""
    return clean(entry.person or entry.company, 40) or number(clean(entry.number, 24))


NO_CONTACTS = CardMessage("empty", tr("No contacts yet."), tr("This call will be the first."))
NO_SUBJECT = CardMessage(
    "empty", tr("Nobody is chosen."), tr("The history of a caller or of a person you find is shown here.")
)
NOT_KNOWN = CardMessage("empty", tr("Who calls is not known yet."))
NO_COMPANY = CardMessage("empty", tr("This person belongs to no company."))
LOADING = CardMessage("loading", tr("Loading…"))
NO_CALL = CardMessage(
    "empty",
    tr("No caller now."),
    tr("Who calls is shown here. Until then, find a customer or dial a number."),
    Press("find", tr("Find a customer"), "search"),
)


# ---- search -----------------------------------------------------------------------------------------------


def found_lines(found: Found) -> tuple[str, tuple[Shown, ...], str]:
    """Title, details and icon of one hit."""
    matched = clean(found.matched, 40)
    parts: list[Shown] = [clean(found.subtitle, 60), written_number(found.number)]
    if matched and matched not in (found.title, found.subtitle, found.number):
        parts.append(tr("found by {text}").of(text=matched))
    return clean(found.title, 80), tuple(p for p in parts if p), found.kind


def stranger_lines(each: Stranger, now: float) -> tuple[str, tuple[Shown, ...]]:
    """Title and details of a number that called and is nobody's."""
    times = tr("%n contact(s)", "", each.contacts)
    return number(international(each.number)), (tr("Unknown caller"), times, when(each.last, now))


# ---- import -----------------------------------------------------------------------------------------------

VERDICTS = (
    Column(tr("Line"), 56, end=True),
    Column(tr("Verdict"), 150),
    Column(tr("Name"), 160),
    Column(tr("Company"), 160),
    Column(tr("Numbers"), 150),
    Column(tr("Reason")),
)
_VERDICT: Mapping[str, tuple[Text, str]] = {
    "new": (tr("new"), "ok"),
    "merge": (tr("added to"), "info"),
    "duplicate": (tr("already there"), "muted"),
    "bad": (tr("cannot be used"), "bad"),
}


def verdict_rows(report: ImportReport) -> tuple[Row, ...]:
    """Bad lines first: those are what a person has to do something about."""
    ordered = sorted(report.rows, key=lambda r: (r.verdict != "bad", r.line))
    return tuple(_verdict_row(row) for row in ordered)


def _verdict_row(row: RowVerdict) -> Row:
    word, tone = _VERDICT.get(row.verdict, (row.verdict, "muted"))
    phones = ", ".join(number(p) for p in row.phones[:3])
    reason = clean(row.reason, 200)
    return Row(
        str(row.line),
        (
            Cell(str(row.line), "muted"),
            Cell(word, tone, dot=True),
            Cell(clean(row.name, 80)),
            Cell(clean(row.company, 80)),
            Cell(phones),
            Cell(reason, tone if row.verdict == "bad" else "", tip=reason),
        ),
    )


def import_summary(report: ImportReport) -> tuple[Pill, ...]:
    return (
        Pill(tr("%n new", "persons", report.new), "ok"),
        Pill(tr("%n added to", "persons", report.merged), "info"),
        Pill(tr("%n already there", "persons", report.duplicates), "muted"),
        Pill(tr("%n cannot be used", "lines", report.bad), "bad" if report.bad else "muted"),
    )
