"""Costs as rows, sums and bars."""

from decimal import Decimal

from app.domain.money import Money
from app.domain.service_history import COST_KINDS, PAYERS, NewCost
from app.ui.devices.cost_words import PAYER_WORDS, charts, cost_rows, sum_rows, total_words
from app.ui.devices.warranty_words import WORK_WORDS
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from tests.app.ui.devices.conftest import Place


def test_every_kind_and_payer_has_a_word():
    assert set(PAYER_WORDS) == set(PAYERS) and set(WORK_WORDS) == set(COST_KINDS)


def test_lines_sums_and_bars_say_the_same(place: Place):
    of = place.device()
    ticket = place.bench.ticket(device_id=of.id)
    for kind, price, quantity, currency in (
        ("labour", "45", "1.50", "EUR"),
        ("part", "12.50", "1", "EUR"),
        ("travel", "1000", "2", "HUF"),
    ):
        money = Money(Decimal(price), currency)
        place.bench.workshop.add_cost(NewCost(ticket.id, kind, kind, money, Decimal(quantity)))
    page = place.bench.workshop.device_page(of.id)
    first = [bare(say(cell.text)) for cell in cost_rows(page)[-1].cells]
    assert first[1:] == [ticket.name, "Labour", "labour", "1.5", "45.00 EUR", "67.50 EUR", "customer"]
    assert len(sum_rows(page.card.costs)) == 3
    assert bare(say(total_words(page))) == "Cost of its life: 80.00 EUR + 2 000.00 HUF"
    drawn = charts(page)
    assert [chart.currency for chart in drawn] == ["EUR", "HUF"]
    assert drawn[0].bars[0].paid == 1.0 and drawn[0].bars[0].free == 0.0
