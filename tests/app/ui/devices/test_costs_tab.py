"""What a device cost, and the request it belongs to."""

from decimal import Decimal

from app.domain.money import Money
from app.domain.service_history import NewCost
from app.ui.devices.cost_words import NO_COSTS
from app.ui.devices.costs_tab import CostsTab
from app.ui.scan.asks import OpenTicket
from tests.app.ui.devices.conftest import Place


def test_costs_are_shown_with_sums_and_a_chart_for_each_currency(place: Place):
    of = place.device()
    tab = CostsTab(place.ground)
    place.qtbot.addWidget(tab)
    tab.show_page(place.bench.workshop.device_page(of.id))
    assert tab.lines.message == NO_COSTS and tab.total.isHidden()
    ticket = place.bench.ticket(device_id=of.id)
    for currency in ("EUR", "PLN"):
        money = Money(Decimal(10), currency)
        place.bench.workshop.add_cost(NewCost(ticket.id, "labour", "Hour", money))
    tab.show_page(place.bench.workshop.device_page(of.id))
    assert [not chart.isHidden() for _, chart in tab.charts] == [True, True, False]
    heard: list[object] = []
    tab.asked.connect(heard.append)
    tab.lines.table.selectRow(0)
    tab.lines.table.opened.emit(tab.lines.table.selected_id())
    assert heard == [OpenTicket(ticket.id)]
