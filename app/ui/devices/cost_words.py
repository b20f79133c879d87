"""What a device cost: line by line, by kind, in its life, year by year. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.device_page import DevicePage, YearCost, costs_by_year
from app.domain.service_history import Cost
from app.ui.devices.warranty_words import WORK_WORDS
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Row
from app.ui.scan.present import amount
from app.ui.service.present import plain

NO_COSTS = CardMessage("empty", tr("This device cost nothing yet."))
COSTS = (
    Column(tr("Day"), 100),
    Column(tr("Request"), 90),
    Column(tr("Kind"), 110),
    Column(tr("What")),
    Column(tr("Quantity"), 80, end=True),
    Column(tr("Price"), 110, end=True),
    Column(tr("Amount"), 120, end=True),
    Column(tr("Paid by"), 100),
)
SUMS = (Column(tr("Kind")), Column(tr("Paid by"), 110), Column(tr("Sum"), 130, end=True))
PAYER_WORDS: Mapping[str, Text] = {
    "customer": tr("customer"),
    "warranty": tr("warranty"),
    "goodwill": tr("goodwill"),
}
_PAYER_TONE = {"customer": "", "warranty": "ok", "goodwill": "warn"}


def cost_rows(page: DevicePage) -> tuple[Row, ...]:
    return tuple(
        Row(
            f"{line.ticket_id}/cost/{line.id}",
            (
                Cell(Moment(line.at.astimezone(), "date")),
                Cell(clean(ticket, 20)),
                Cell(WORK_WORDS.get(line.kind, Text(line.kind))),
                Cell(clean(line.text, 200), tip=clean(line.text, 400)),
                Cell(number(plain(line.quantity))),
                Cell(amount(line.price)),
                Cell(amount(line.amount), bold=True),
                Cell(PAYER_WORDS.get(line.paid_by, Text(line.paid_by)), _PAYER_TONE.get(line.paid_by, "")),
            ),
        )
        for ticket, line in page.costs
    )


def sum_rows(costs: tuple[Cost, ...]) -> tuple[Row, ...]:
    return tuple(
        Row(
            f"{each.kind}/{each.paid_by}/{each.total.currency}",
            (
                Cell(WORK_WORDS.get(each.kind, Text(each.kind))),
                Cell(PAYER_WORDS.get(each.paid_by, Text(each.paid_by)), _PAYER_TONE.get(each.paid_by, "")),
                Cell(amount(each.total)),
            ),
        )
        for each in costs
    )


def total_words(page: DevicePage) -> Shown:
    sums = tuple(amount(each) for each in page.card.totals)
    return tr("Cost of its life: {sums}").of(sums=" + ".join(sums)) if sums else ""


@dataclass(frozen=True, slots=True)
class YearBar:
    """``paid`` and ``free``: shares of the highest year, 0 to 1; ``free`` stands on ``paid``."""

    year: str
    paid: float
    free: float
    words: str


@dataclass(frozen=True, slots=True)
class Chart:
    """One currency, oldest year first."""

    currency: str
    bars: tuple[YearBar, ...]


MOST_CHARTS = 3


def charts(page: DevicePage) -> tuple[Chart, ...]:
    years = costs_by_year(line for _, line in page.costs)
    return tuple(Chart(currency, _bars(years[currency])) for currency in list(years)[:MOST_CHARTS])


def _bars(years: tuple[YearCost, ...]) -> tuple[YearBar, ...]:
    highest = max((each.whole.amount for each in years), default=Decimal(0)) or Decimal(1)
    return tuple(
        YearBar(
            str(each.year),
            float(each.paid.amount / highest),
            float(each.free.amount / highest),
            number(f"{each.whole.amount:,.0f}".replace(",", " ")) if each.whole.amount else "",
        )
        for each in years
    )
