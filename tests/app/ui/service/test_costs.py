"""Costs by keys alone: written, summed, removed and put back, refused when nobody allowed them."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.money import of_units
from app.domain.service_history import NewCost
from app.ui.service.costs import CostsPanel
from app.ui.service.present import NO_COSTS, payers
from tests.app.ui.service.ground import Scene
from tests.workshop import SOLD, TWO_YEARS


def pay(panel: CostsPanel, payer: str) -> None:
    panel.entry.payer.show_options(payers(), payer)


def write(scene: Scene, panel: CostsPanel, text: str, quantity: str, price: str) -> None:
    """As a person does: Enter after each field."""
    panel.entry.text.setFocus()
    for typed in (text, quantity, price):
        field = QApplication.focusWidget()
        assert field is not None
        scene.qtbot.keyClicks(field, typed)
        scene.press(Qt.Key.Key_Return, field)


def told(panel: CostsPanel) -> list[list[str]]:
    model = panel.table.rows_model
    return [[str(model.data(model.index(row, c))) for c in range(6)] for row in range(model.rowCount())]


def test_lines_are_written_with_enter_alone_and_summed_by_payer(scene: Scene) -> None:
    ticket = scene.bench.ticket()
    panel = scene.panel(CostsPanel, ticket)
    assert panel.listed.message == NO_COSTS
    write(scene, panel, "New seal", "1,5", "12,50")
    assert QApplication.focusWidget() is panel.entry.text, "ready for the next line"
    write(scene, panel, "Call-out", "", "40")
    costs = scene.shop.ticket_card(ticket.id).costs
    assert [(each.text, each.quantity, str(each.amount)) for each in costs] == [
        ("New seal", Decimal("1.5"), "18.75 EUR"), ("Call-out", Decimal(1), "40.00 EUR"),
    ]  # fmt: skip
    assert told(panel)[0][1:3] == ["New seal", "1.5"]
    assert "58.75 EUR" in panel.sums.whole and panel.sums.whole.startswith("Customer:")


def test_a_key_that_repeats_writes_one_line(scene: Scene) -> None:
    ticket = scene.bench.ticket()
    panel = scene.panel(CostsPanel, ticket)
    panel.entry.text.setText("New seal")
    panel.entry.price.setText("12")
    panel.entry.price.setFocus()
    for _ in range(3):
        scene.qtbot.keyClick(panel.entry.price, Qt.Key.Key_Return)
    scene.settle()
    assert len(scene.shop.ticket_card(ticket.id).costs) == 1
    write(scene, panel, "Call-out", "", "40")
    assert len(scene.shop.ticket_card(ticket.id).costs) == 2


def test_what_the_warranty_pays_goes_to_it_unless_somebody_chose(scene: Scene) -> None:
    device = scene.bench.device(life=SOLD)
    scene.shop.set_terms(device.product.id, [TWO_YEARS])
    panel = scene.panel(CostsPanel, scene.bench.ticket(device_id=device.id))
    entry = panel.entry
    assert entry.payer.chosen == "warranty"
    entry.kind.setCurrentIndex(entry.kind.findData("travel"))
    assert entry.payer.chosen == "customer", "these terms pay labour and parts"
    entry.payer.setCurrentIndex(entry.payer.findData("goodwill"))
    entry.payer.activated.emit(entry.payer.currentIndex())
    entry.kind.setCurrentIndex(entry.kind.findData("labour"))
    assert entry.payer.chosen == "goodwill"


def test_what_is_no_amount_is_said_and_stays_in_its_field(scene: Scene) -> None:
    ticket = scene.bench.ticket()
    panel = scene.panel(CostsPanel, ticket)
    write(scene, panel, "New seal", "", "twelve")
    assert "no amount" in panel.said.words and panel.entry.price.text() == "twelve"
    assert scene.shop.ticket_card(ticket.id).costs == ()


def test_a_line_is_removed_and_put_back(scene: Scene) -> None:
    ticket = scene.bench.ticket()
    for text in ("one", "two"):
        scene.shop.add_cost(NewCost(ticket.id, "labour", text, of_units(1000, "PLN")))
    panel = scene.panel(CostsPanel, ticket)
    assert panel.entry.currency.chosen == "PLN", "the currency of the request"
    panel.table.setFocus()
    panel.table.selectRow(0)
    scene.press(Qt.Key.Key_Delete, panel.table)
    assert [each.text for each in scene.shop.ticket_card(ticket.id).costs] == ["two"]
    panel.said.buttons[0].setFocus()
    scene.press(Qt.Key.Key_Space)
    assert sorted(each.text for each in scene.shop.ticket_card(ticket.id).costs) == ["one", "two"]
    assert panel.said.isHidden()


def test_free_work_outside_warranty_is_refused_and_the_customer_can_pay(scene: Scene) -> None:
    ticket = scene.bench.ticket()
    panel = scene.panel(CostsPanel, ticket)
    pay(panel, "goodwill")
    write(scene, panel, "New seal", "", "10")
    assert panel.free.isVisible() and "does not pay" in panel.free.words.text()
    assert "Only a supervisor" in panel.free.words.text() and panel.free.allow.isHidden()
    panel.free.pays.setFocus()
    scene.press(Qt.Key.Key_Space)
    (line,) = scene.shop.ticket_card(ticket.id).costs
    assert (line.paid_by, panel.free.isHidden(), panel.entry.text.text()) == ("customer", True, "")


def test_a_supervisor_allows_it_with_a_reason_and_the_line_is_added(scene: Scene) -> None:
    scene.role = "supervisor"
    ticket = scene.bench.ticket()
    panel = scene.panel(CostsPanel, ticket)
    pay(panel, "goodwill")
    write(scene, panel, "New seal", "", "10")
    panel.free.allow.setFocus()
    scene.press(Qt.Key.Key_Return)
    assert panel.free.reason.hasFocus()
    scene.press(Qt.Key.Key_Return)
    assert scene.shop.ticket_card(ticket.id).ticket.override is None, "without a reason nothing is allowed"
    scene.type("a good customer", panel.free.reason)
    card = scene.shop.ticket_card(ticket.id)
    assert card.ticket.override is not None
    assert (card.ticket.override.role, card.ticket.override.reason) == ("supervisor", "a good customer")
    assert [each.paid_by for each in card.costs] == ["goodwill"]
    assert "a good customer" in panel.override.whole and panel.allow_button.isHidden()


def test_free_work_can_be_allowed_before_there_is_a_line(scene: Scene) -> None:
    scene.role = "supervisor"
    ticket = scene.bench.ticket()
    panel = scene.panel(CostsPanel, ticket)
    panel.allow_button.setFocus()
    scene.press(Qt.Key.Key_Return)
    assert panel.free.reason.hasFocus() and panel.free.pays.isHidden()
    scene.type("promised", panel.free.reason)
    assert scene.shop.ticket_card(ticket.id).ticket.override is not None
    assert scene.shop.ticket_card(ticket.id).costs == ()


def test_an_escape_leaves_the_question(scene: Scene) -> None:
    panel = scene.panel(CostsPanel, scene.bench.ticket())
    pay(panel, "goodwill")
    write(scene, panel, "New seal", "", "10")
    scene.press(Qt.Key.Key_Escape, panel.free)
    assert panel.free.isHidden() and panel.entry.text.text() == "New seal", "what was written stays"


def test_the_snapshot_is_shown_and_the_warranty_of_today_when_it_differs(scene: Scene) -> None:
    device = scene.bench.device(life=SOLD)
    scene.shop.set_terms(device.product.id, [TWO_YEARS])
    ticket = scene.bench.ticket(device_id=device.id)
    panel = scene.panel(CostsPanel, ticket)
    assert panel.snapshot.whole.startswith("When opened: Warranty to") and panel.today.isHidden()
    assert panel.mark.text == "warranty pays"
    scene.shop.set_terms(device.product.id, [])
    panel.show_card(scene.shop.ticket_card(ticket.id))
    scene.settle()
    assert panel.today.isVisible() and panel.today.whole.startswith("Today: No warranty known")


def test_nothing_is_asked_of_the_store_while_the_tab_is_not_looked_at(scene: Scene) -> None:
    device = scene.bench.device()
    ticket = scene.bench.ticket(device_id=device.id)
    panel = scene.panel(CostsPanel, ticket)
    panel.hide()
    with scene.bench.counted() as sent:
        panel.show_card(scene.shop.ticket_card(ticket.id))
        mine = len(sent)
        scene.settle()
        assert len(sent) == mine
        panel.show()
        scene.settle()
        assert len(sent) > mine
