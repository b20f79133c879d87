"""A warranty in words and as a line of time: the answer with its reason, the terms that gave it. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.device_page import DevicePage, SoldExtension
from app.domain.equipment import Life
from app.domain.warranty import Basis, Terms, Verdict, Warranty
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Row
from app.ui.scan.present import day

NO_TERMS = CardMessage("empty", tr("No warranty terms are known for this model."))
NO_EXTENSIONS = CardMessage("empty", tr("No extension was sold for this device."))
NO_LINE = tr("Nothing can be drawn: the day the warranty begins is not known, or no terms are.")
TERMS = (
    Column(tr("Terms")),
    Column(tr("From"), 110),
    Column(tr("Lasts"), 170),
    Column(tr("Does not pay for")),
)
EXTENSIONS = (
    Column(tr("Extension")),
    Column(tr("Months"), 80, end=True),
    Column(tr("Bought"), 120, end=True),
)

BASIS: Mapping[Basis, Text] = {
    Basis.SALE: tr("Sale", "warranty begins"),
    Basis.FIRST_USE: tr("First use"),
    Basis.MANUFACTURE: tr("Manufacture"),
}
CAUSES: Mapping[str, Text] = {
    "material": tr("Material"),
    "wear": tr("Wear"),
    "consumable": tr("Consumables"),
    "damage": tr("Damage"),
    "liquid": tr("Liquid"),
    "misuse": tr("Misuse"),
    "installation": tr("Installation"),
    "foreign_parts": tr("Foreign parts"),
}
WORK_WORDS: Mapping[str, Text] = {
    "labour": tr("Labour"),
    "part": tr("Parts"),
    "travel": tr("Travel"),
    "external": tr("External work"),
}

_REASONS: Mapping[Verdict, Text] = {
    Verdict.COVERED: tr("Covered until {until}, by {terms}."),
    Verdict.GRACE: tr("{terms} ended on {until}; in the days of grace a claim is still taken."),
    Verdict.EXCLUDED: tr("{terms} does not pay for this cause."),
    Verdict.EXPIRED: tr("{terms} ended on {until}."),
    Verdict.NOT_BEGUN: tr("{terms} begins on {since} only."),
    Verdict.BOUGHT_USED: tr("Bought used, and {terms} stays with the first owner."),
    Verdict.VOID: tr("No warranty is given any more: {reason}"),
    Verdict.DATE_UNKNOWN: tr("The day that {terms} counts from is not known."),
    Verdict.NO_TERMS: tr("No warranty terms are known for this model."),
}


def reason(warranty: Warranty) -> Text:
    """The answer in one sentence."""
    text = _REASONS[warranty.verdict]
    values: dict[str, Shown] = {"terms": clean(warranty.terms, 80), "reason": clean(warranty.reason, 200)}
    for name, value in (("since", warranty.since), ("until", warranty.until)):
        values[name] = day(value) if value else ""
    return text.of(**{name: value for name, value in values.items() if f"{{{name}}}" in text.source})


def covers(warranty: Warranty) -> Shown:
    """What it pays today."""
    if not warranty.covers:
        return tr("It pays nothing today.")
    what = tuple(WORK_WORDS.get(each, Text(each)) for each in sorted(warranty.covers))
    return tr("It pays: {what}").of(what=what)


def terms_rows(terms: tuple[Terms, ...]) -> tuple[Row, ...]:
    return tuple(
        Row(
            str(place),
            (
                Cell(clean(each.name, 100), bold=True),
                Cell(BASIS[each.basis]),
                Cell(lasts(each)),
                Cell(tuple(CAUSES.get(cause, Text(cause)) for cause in sorted(each.excluded)), "muted"),
            ),
        )
        for place, each in enumerate(terms)
    )


def lasts(terms: Terms) -> Shown:
    months = tr("%n months", "of warranty", terms.months)
    return (months, tr("+%n days", "of grace", terms.grace_days)) if terms.grace_days else months


def extension_rows(sold: tuple[SoldExtension, ...]) -> tuple[Row, ...]:
    return tuple(
        Row(
            str(each.id),
            (
                Cell(clean(each.extension.name, 100)),
                Cell(str(each.extension.months)),
                Cell(day(each.extension.bought) if each.extension.bought else tr("not known")),
            ),
        )
        for each in sold
    )


# ---- the line of time ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Mark:
    """A day with a name. ``tone``: of ``tokens.TONES``."""

    name: Text
    day: date
    tone: str = "muted"


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of time on its own row. ``kind``: ``terms``, ``extension`` or ``grace``."""

    name: str
    since: date
    until: date
    kind: str
    row: int


@dataclass(frozen=True, slots=True)
class TimeLine:
    """``first`` to ``last``: what is drawn, with room at both ends."""

    marks: tuple[Mark, ...]
    bars: tuple[Bar, ...]
    first: date
    last: date

    @property
    def rows(self) -> int:
        return 1 + max((bar.row for bar in self.bars), default=-1)

    def share(self, of: date) -> float:
        """Where a day stands between the ends, 0 to 1."""
        return (of - self.first).days / max(1, (self.last - self.first).days)


def time_line(page: DevicePage, today: date) -> TimeLine | None:
    """None without a single bar."""
    bars, row = [], -1
    for span in page.spans:
        row += span.kind == "terms"
        bars.append(Bar(clean(span.name, 60), span.since, span.until, span.kind, row))
    if not bars:
        return None
    marks = (*_marks(page.card.device.life), Mark(tr("Today"), today, "bad"))
    days = [each.day for each in marks] + [day for bar in bars for day in (bar.since, bar.until)]
    room = timedelta(days=max(20, (max(days) - min(days)).days // 14))
    return TimeLine(marks, tuple(bars), min(days) - room, max(days) + room)


def _marks(life: Life) -> tuple[Mark, ...]:
    named = (
        (tr("Made"), life.made),
        (tr("Sold"), life.sold),
        (tr("First used"), life.first_used),
    )
    return tuple(Mark(name, at, "info") for name, at in named if at is not None)


def line_words(line: TimeLine) -> tuple[Shown, ...]:
    """The same for those who cannot see it."""
    bars: list[Shown] = [
        tr("{name}: {since} to {until}").of(name=bar.name, since=day(bar.since), until=day(bar.until))
        for bar in line.bars
    ]
    return (*bars, *((mark.name, day(mark.day)) for mark in line.marks))
