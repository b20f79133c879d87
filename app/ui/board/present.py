"""What the floor says of calls: states in words, rows, the order of urgency. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.domain.folding import fold, words
from app.domain.shown_numbers import international
from app.domain.ticket_names import ticket_name
from app.ui.board.ages import Age
from app.ui.calls.lines import POOR_LINE
from app.ui.calls.listened import heard_words
from app.ui.calls.menu_words import said_words
from app.ui.calls.recorded import RECORDED
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column
from telephony.switchboard.floor_overview import FloorCall
from telephony.switchboard.ids import CallId

CALLS = (
    Column(tr("State"), 130),
    Column(tr("Time"), 70, end=True),
    Column(tr("Caller")),
    Column(tr("Company")),
    Column(tr("Queue"), 120),
    Column(tr("Operator"), 130),
    Column(tr("About", "a call, column title"), 170),
)
STATES: Mapping[str, tuple[Text, str]] = {
    "waiting": (tr("waiting", "a caller"), "info"),
    "offered": (tr("ringing"), "ring"),
    "reaching": (tr("rings the operator"), "ring"),
    "calling": (tr("calling back"), "ring"),
    "dialling": (tr("dialling"), "ring"),
    "arrived": (tr("arriving"), "info"),
    "in_menu": (tr("in the menu"), "info"),
    "in_voicemail": (tr("leaves a message"), "info"),
    "parked": (tr("parked"), "warn"),
    "fetching": (tr("is picked up"), "ring"),
    "held": (tr("on hold"), "warn"),
    "transferring": (tr("being transferred"), "warn"),
    "consulting": (tr("asks somebody"), "warn"),
    "talking": (tr("talking"), "ok"),
    "diverting": (tr("being sent on"), "info"),
    "forwarded": (tr("with an outside number"), "muted"),
    "leaving": (tr("hears the last word"), "muted"),
    "wrap_up": (tr("wrap-up"), "muted"),
    "deferred": (tr("called back later"), "muted"),
}
"""State of a call → its word and tone, the most urgent first."""
_GROUP = {
    each: place
    for place, group in enumerate(
        (
            ("waiting",),
            ("offered", "reaching", "calling", "dialling", "fetching"),
            ("arrived", "in_menu", "in_voicemail"),
            ("parked", "held", "transferring", "consulting"),
            ("talking",),
            ("diverting", "forwarded", "leaving"),
            ("wrap_up",),
            ("deferred",),
        )
    )
    for each in group
}
NO_CALLS = CardMessage("empty", tr("No call at the moment."), tr("Calls appear here as they come in."))
NONE_FITS = CardMessage("empty", tr("No call fits the filter."), tr("Escape clears it."))
LONG_HOLD, TOO_LONG_HOLD = 60.0, 180.0


@dataclass(frozen=True, slots=True)
class Names:
    """What ids are called, and after how many seconds a wait is late (``within`` of each queue); ``places``
    of who waits, which change all the time: they make no difference between two of these."""

    queues: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)
    within: Mapping[str, float] = field(default_factory=dict)
    places: Mapping[CallId, int] = field(default_factory=dict, compare=False)

    def queue(self, queue: str | None) -> str:
        return clean(self.queues.get(queue or "", queue or ""), 40)

    def person(self, operator: str | None) -> str:
        return clean(self.people.get(operator or "", operator or ""), 40)


def caller(call: FloorCall) -> Shown:
    """Who it is, as well as it is known."""
    if call.withheld and not call.name:
        return tr("number withheld")
    return clean(call.name, 60) or number(international(call.number)) or clean(call.said_name, 60) or "—"


def company(call: FloorCall) -> Shown:
    if call.company:
        return clean(call.company, 60)
    return "—" if call.name else tr("unknown", "caller")


def counted_from(call: FloorCall) -> float:
    """Since when its state lasts; of one who waits, since he began to."""
    return call.queued if call.queued is not None and call.state in ("waiting", "deferred") else call.since


def call_cells(call: FloorCall, names: Names) -> tuple[Cell, ...]:
    word, tone = STATES.get(call.state, (call.state, "muted"))
    warn, bad = _late(call, names)
    since = counted_from(call)
    known = caller(call)
    shown_number = "" if call.withheld else number(international(call.number))
    about = about_words(call, names)
    return (
        Age(word, tone, dot=True, tip=word, since=since, warn=warn, bad=bad),
        Age("", "", since=since, warn=warn, bad=bad),
        Cell(known, "" if call.name else "muted", icon=_direction(call), tip=(known, shown_number)),
        Cell(company(call), "" if call.company else "muted", tip=company(call)),
        Cell(names.queue(call.queue) or "—", "" if call.queue else "muted"),
        Cell(operator_words(call, names), "" if call.operator or call.rings else "muted"),
        Cell(about, about_tone(call), tip=about),
    )


def _direction(call: FloorCall) -> str:
    return "to_call" if call.callback else "phone_out" if call.direction == "out" else ""


def _late(call: FloorCall, names: Names) -> tuple[float, float]:
    """Seconds after which the state is a warning, and bad."""
    if call.state == "waiting":
        within = names.within.get(call.queue or "", 20.0)
        return within, 3 * within
    if call.state in ("held", "parked"):
        return LONG_HOLD, TOO_LONG_HOLD
    return float("inf"), float("inf")


def operator_words(call: FloorCall, names: Names) -> Shown:
    if call.operator:
        return names.person(call.operator)
    first, *more = [names.person(each) for each in call.rings] or ["—"]
    return tr("{name} and %n more", "", len(more)).of(name=first) if more else first


def about_words(call: FloorCall, names: Names) -> Shown:
    """What else is to be said of it, the most telling first."""
    masked = tr("recording masked")
    place = names.places.get(call.call)
    said: tuple[Shown, ...] = (
        tr("no sound") if call.no_audio else "",
        POOR_LINE[call.poor_line] if call.poor_line else "",
        tr("place {n}", "in line").of(n=str(place)) if place else "",
        ticket_name(call.request) if call.request else "",
        tr("call back asked") if call.callback else "",
        tr("with {name}").of(name=beside(call, names)) if call.beside else "",
        _parked(call, names),
        *(words for _, words in heard_words((names.person(one), mode) for one, mode in call.heard_by)),
        masked if call.recorded == "masked" else RECORDED.get(call.recorded, ("", ""))[0],
        clean(call.menu, 40),
    )
    return tuple(each for each in said if each)


def _parked(call: FloorCall, names: Names) -> Shown:
    if call.parked is None:
        return ""
    slot, by = call.parked
    return tr("parked under {slot} by {name}").of(slot=str(slot), name=names.person(by))


def about_tone(call: FloorCall) -> str:
    return "bad" if call.no_audio else "warn" if call.poor_line else ""


def beside(call: FloorCall, names: Names) -> Shown:
    known = names.people.get(call.beside)
    return clean(known, 40) if known else number(call.beside)


def urgency(call: FloorCall) -> tuple[float, ...]:
    """Least first. It holds as long as nothing happens to the call: time alone changes no order."""
    return _GROUP.get(call.state, 99), counted_from(call)


SORTS: tuple[Callable[[FloorCall, Names], object], ...] = (
    lambda call, names: _GROUP.get(call.state, 99),
    lambda call, names: counted_from(call),
    lambda call, names: (not call.name, (call.name or call.number or call.said_name).casefold()),
    lambda call, names: (not call.company, call.company.casefold()),
    lambda call, names: (not call.queue, names.queue(call.queue).casefold()),
    lambda call, names: (
        not call.operator,
        names.person(call.operator or next(iter(call.rings), "")).casefold(),
    ),
    lambda call, names: (names.places.get(call.call, 10**6), -call.request),
)
"""By column of CALLS, smallest first."""


def fits(call: FloorCall, names: Names, text: str) -> bool:
    """Every word of ``text`` is in something that the row says."""
    if not text:
        return True
    digits = "".join(char for char in text if char.isdigit())
    said = " ".join(
        (call.name, call.company, call.said_name, names.queue(call.queue), names.person(call.operator))
        + tuple(names.person(each) for each in call.rings)
        + ((ticket_name(call.request),) if call.request else ())
    )
    if len(digits) > 2 and digits in "".join(char for char in call.number if char.isdigit()):
        return True
    return all(word in fold(said) for word in words(text))


def in_short(call: FloorCall, names: Names) -> Shown:
    """The chosen call in one line: ``Jonas ↔ Rasa``."""
    who = operator_words(call, names)
    pair: Shown = (
        tr("{caller} ↔ {operator}").of(caller=caller(call), operator=who) if call.operator else caller(call)
    )
    word = STATES.get(call.state, (call.state, ""))[0]
    return (pair, word, *((about_words(call, names),) if about_words(call, names) else ()))


def details(
    call: FloorCall, names: Names, told_at: Callable[[float], Shown]
) -> tuple[tuple[Shown, Shown], ...]:
    """(what, value) of the chosen call. ``told_at``: a moment of the exchange's clock in words."""
    place = names.places.get(call.call)
    rows: list[tuple[Shown, Shown]] = [
        (tr("Caller"), caller(call)),
        (tr("Number"), "" if call.withheld else number(international(call.number))),
        (tr("Says his name is"), clean(call.said_name, 60)),
        (tr("Company"), clean(call.company, 60)),
        (tr("Dialled"), number(call.called)),
        (tr("Queue"), names.queue(call.queue)),
        (tr("Operator"), operator_words(call, names) if call.operator or call.rings else ""),
        (tr("Beside", "who else is in the call"), beside(call, names) if call.beside else ""),
        (tr("State"), STATES.get(call.state, (call.state, ""))[0]),
        (tr("Since"), told_at(counted_from(call))),
        (tr("Came"), told_at(call.began)),
        (tr("In line"), tr("place {n}", "in line").of(n=str(place)) if place else ""),
        (tr("Called again"), told_at(call.due) if call.due else ""),
        (
            tr("In the menu"),
            (clean(call.menu, 40), *(words for each in call.told for words in said_words(*each))),
        ),
        (tr("Request"), ticket_name(call.request) if call.request else ""),
        (tr("Line"), POOR_LINE.get(call.poor_line, "")),
    ]
    return tuple(
        (what, value) for what, value in rows if value and any(value if isinstance(value, tuple) else (1,))
    )
