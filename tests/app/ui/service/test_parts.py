"""Parts on a request: scanned, typed, chosen, released, sent back; loaners out and in."""

import pytest
from PySide6.QtCore import Qt

from app.domain.errors import BadInput
from app.domain.money import of_units
from app.ui.scan.asks import LookUp
from app.ui.service.parts import PartsPanel
from app.ui.service.present import NO_PARTS, RESERVE, USE
from tests.app.ui.made_up_workshop import scan
from tests.app.ui.service.ground import Scene

PRICE = of_units(4850, "EUR")


@pytest.fixture
def stocked(scene: Scene) -> Scene:
    for name, serial in (("Fan", "F-1"), ("Fan", "F-2"), ("Pump", "P-1")):
        scene.shop.add_part(name, serial, PRICE)
    return scene


def rows(panel: PartsPanel) -> list[tuple[str, str]]:
    return [(each.serial, each.state) for each in panel.parts]


def test_a_scanned_part_is_used_and_can_be_undone(stocked: Scene) -> None:
    panel = stocked.panel(PartsPanel, stocked.bench.ticket())
    assert panel.takes(scan("f1"))
    stocked.settle()
    assert rows(panel) == [("F-1", "used")] and "Used" in panel.said.words
    panel.said.buttons[0].click()
    stocked.settle()
    assert rows(panel) == [] and panel.listed.message == NO_PARTS
    assert stocked.shop.ticket_card(panel.ticket_id).costs == (), "what is not used is not charged"


def test_a_reserved_part_is_used_by_the_second_scan(stocked: Scene) -> None:
    panel = stocked.panel(PartsPanel, stocked.bench.ticket())
    panel.mode.show_options((USE, RESERVE), "reserved")
    for state in ("reserved", "used"):
        panel.takes(scan("P-1"))
        stocked.settle()
        assert rows(panel) == [("P-1", state)]


def test_a_part_is_found_by_its_name_and_chosen_by_keys(stocked: Scene) -> None:
    panel = stocked.panel(PartsPanel, stocked.bench.ticket())
    stocked.type("fan", panel.field.field)
    assert [each.value for each in panel.field.list.choices] == ["F-1", "F-2"] and panel.field.open
    stocked.press(Qt.Key.Key_Down, panel.field.field)
    stocked.press(Qt.Key.Key_Return, panel.field.field)
    assert rows(panel) == [("F-2", "used")] and not panel.field.open
    stocked.type("", panel.field.field)
    assert [each.value for each in panel.field.list.choices] == ["F-1", "P-1"]


def test_what_is_not_in_stock_is_said_and_what_is_scanned_is_looked_up(stocked: Scene) -> None:
    panel = stocked.panel(PartsPanel, stocked.bench.ticket())
    stocked.type("nothing like it", panel.field.field)
    assert "no such part" in panel.said.words
    assert panel.takes(scan("7F2K9-0001234"))
    stocked.settle()
    assert stocked.asked == [LookUp("7F2K9-0001234")]
    assert not panel.takes(scan("RD-DONE")), "commands act on the desk"


def test_a_part_of_another_request_is_refused_with_what_to_do(stocked: Scene) -> None:
    stocked.shop.move_part("F-1", "reserved", stocked.bench.ticket().id)
    panel = stocked.panel(PartsPanel, stocked.bench.ticket())
    stocked.type("F-1", panel.field.field)
    assert "reserved for another" in panel.said.words and rows(panel) == []


def test_a_part_goes_back_to_stock_or_to_its_supplier(stocked: Scene) -> None:
    ticket = stocked.bench.ticket()
    stocked.shop.move_part("F-1", "reserved", ticket.id)
    panel = stocked.panel(PartsPanel, ticket)
    use, release, send = panel.buttons
    assert use.isEnabled() and release.isEnabled(), "the only one is meant"
    release.click()
    stocked.settle()
    assert rows(panel) == [] and release.isHidden()
    panel.takes(scan("F-1"))
    stocked.settle()
    assert not use.isEnabled()
    send.click()
    stocked.settle()
    assert panel.dialog is not None and "Fan" in panel.dialog.about.whole
    panel.dialog.fields["supplier"].setText("Brema")
    panel.dialog.save()
    stocked.settle()
    (made,) = stocked.shop.returns_of(ticket.id)
    assert (made.supplier, made.serial) == ("Brema", "F-1")
    panel.dialog.close()


def test_a_loaner_goes_out_and_comes_back_by_the_same_number(stocked: Scene) -> None:
    stocked.bench.device("LOAN-1")
    ticket = stocked.bench.ticket()
    panel = stocked.panel(PartsPanel, ticket)
    stocked.type("LOAN-1", panel.loans.field.field)
    assert [each.back is None for each in panel.loans.loans] == [True]
    assert "cannot be closed yet" in panel.held_up.whole and "LOAN-1" in panel.held_up.whole
    stocked.shop.move_ticket(ticket.id, "finished")
    with pytest.raises(BadInput, match="LOAN-1"):
        stocked.shop.move_ticket(ticket.id, "closed")
    panel.loans.field.field.setFocus()
    assert panel.takes(scan("loan1")), "with the keyboard in its field a scan is a loaner"
    stocked.settle()
    assert [each.back is None for each in panel.loans.loans] == [False] and panel.held_up.isHidden()


def test_of_several_devices_the_loaner_is_chosen(stocked: Scene) -> None:
    one = stocked.bench.device("LOAN-1")
    stocked.bench.device("LOAN-2")
    panel = stocked.panel(PartsPanel, stocked.bench.ticket())
    stocked.type("loan", panel.loans.field.field)
    assert len(panel.loans.field.list.choices) == 2
    stocked.press(Qt.Key.Key_Return, panel.loans.field.field)
    assert [each.device_id for each in panel.loans.loans] == [one.id]
    panel.table.setFocus()
    panel.loans.table.opened.emit(f"{one.id}/0")
    stocked.settle()
    assert panel.loans.loans[0].back is not None
    stocked.type("nobody knows this", panel.loans.field.field)
    assert "No device has this number" in panel.said.words
