"""The first tab says what the device is, whose, since when, and what is open."""

from datetime import date

from app.domain.equipment import Identifier
from app.domain.recalls import Recall
from app.ui.devices.overview import Overview
from app.ui.devices.present import NO_TICKETS
from app.ui.parts.clean import bare
from app.ui.scan.asks import OpenTicket
from devices.scanning.code import Kind
from tests.app.ui.devices.conftest import Place


def test_identity_life_recalls_and_requests(place: Place):
    owner = place.bench.desk.add("Jonas Petraitis")
    tag = (Identifier(Kind.ASSET, "AT-1"),)
    of = place.device(serial="cb-640 17", person_id=owner.id, place="Kitchen", others=tag, lot="L7")
    tab = Overview(place.ground)
    place.qtbot.addWidget(tab)
    tab.show_page(place.bench.workshop.device_page(of.id))
    assert tab.tickets.message == NO_TICKETS
    identity = {name: bare(value) for name, value in tab.identity.words}
    assert identity["Serial number"] == "cb-640 17" and identity["Compared as"] == "CB64017"
    assert identity["Asset tag"] == "AT-1" and identity["Lot"] == "L7"
    life = dict(tab.life.words)
    assert life["Owner"] == "Jonas Petraitis" and life["Place"] == "Kitchen" and life["Made"] == "not known"
    ticket = place.bench.ticket(device_id=of.id)
    place.bench.workshop.save_recall(
        Recall(0, "Fan", (of.product.id,), date(2026, 1, 1), what_to_do="Offer a visit.")
    )
    tab.show_page(place.bench.workshop.device_page(of.id))
    assert not tab._recalls[0][1].isHidden() and tab._recalls[0][1].text() == "Offer a visit."
    heard: list[object] = []
    tab.asked.connect(heard.append)
    tab.tickets.table.selectRow(0)
    tab.tickets.table.opened.emit(tab.tickets.table.selected_id())
    assert heard == [OpenTicket(ticket.id)]
