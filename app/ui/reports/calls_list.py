"""The calls behind a figure, as rows: who, how long, what came of it and what was decided. No Qt."""

from collections.abc import Mapping
from datetime import datetime

from app.services.report_book_ports import CallStory
from app.services.report_ports import Behind, CallBehind, counted_by
from app.ui.calls.present import end_word
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.times import lasted
from app.ui.parts.values import Cell, Column, Row
from app.ui.people.present import House, Subject
from app.ui.reports.foretold_words import told_words
from app.ui.reports.sheet import NOTHING

SHOWN = 500
"""Calls listed; the title has the count of all."""
COLUMNS = (
    Column(tr("When"), 150),
    Column(tr("Caller"), 180),
    Column(tr("Queue"), 120),
    Column(tr("Operator"), 110),
    Column(tr("Waited"), 72, end=True),
    Column(tr("Handling"), 78, end=True),
    Column(tr("Outcome"), 180),
    Column(tr("Why", "what the exchange decided")),
)
OUTCOMES: Mapping[str, tuple[Text, str]] = {
    "answered": (tr("answered"), "ok"),
    "abandoned": (tr("hung up while waiting"), "bad"),
    "flow_out": (tr("went elsewhere"), "muted"),
    "error": (tr("a fault of the exchange"), "warn"),
}


def call_rows(behind: Behind, stories: Mapping[str, CallStory], names: House) -> tuple[Row, ...]:
    return tuple(_row(place, each, stories.get(each.call), names) for place, each in enumerate(behind.calls))


def _row(place: int, call: CallBehind, story: CallStory | None, names: House) -> Row:
    why = tuple(clean(line, 200) for line in story.why) if story else ()
    said: Shown = (tr("● recorded"), *why) if story and story.recorded else why
    who = clean(call.customer, 80) or number(call.number) or tr("Withheld")
    word, tone = OUTCOMES.get(call.outcome, (end_word(call.outcome) if call.outcome else NOTHING, ""))
    if call.told is not None:
        said_words = tr("not told: {time}") if call.outcome == "withheld" else tr("told {time}")
        word, tone = said_words.of(time=told_words(call.told)), ""
    if call.times > 1:
        word = tr("{outcome}, {n} times").of(outcome=word, n=str(call.times))
    cells = (
        Cell(_when(call.at)),
        Cell(who, tip=(who, number(call.number))),
        Cell(names.queue(call.queue)),
        Cell(names.operator(call.operator) or NOTHING),
        _seconds(call.wait),
        _seconds(call.handling),
        Cell(word, tone, dot=bool(tone)),
        Cell(said, "muted", tip=said),
    )
    return Row(f"{place}/{call.call}", cells)


def _when(at: datetime) -> Shown:
    here = at.astimezone()
    return (Moment(here, "date"), Moment(here, "time"))


def _seconds(value: float | None) -> Cell:
    return Cell(NOTHING, "muted") if value is None else Cell(lasted(round(value)))


def call_of(row_id: str) -> str:
    return row_id.partition("/")[2]


def subject_of(call: CallBehind, story: CallStory | None) -> Subject:
    if story is None or (story.person_id is None and story.company_id is None):
        return Subject(number=call.number)
    return Subject(story.person_id, story.company_id)


def title_of(row: Shown, figure: Shown, behind: Behind) -> Shown:
    """Whose calls, and how many: the count in the table, or of how many a mean or share is."""
    of = tr("%n call(s)", "", behind.count)
    more = tr("the first {n} are shown").of(n=str(SHOWN)) if behind.count > len(behind.calls) else ""
    return tuple(part for part in (row, figure, of, more) if part)


def leads(figure: str) -> bool:
    """Whether there are calls behind it at all: time of states has none."""
    return counted_by(figure) is not None
