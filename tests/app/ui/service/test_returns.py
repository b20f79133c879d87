"""Returns of a request: the device is sent back from its tab, and opened again from the list."""

from PySide6.QtCore import Qt

from app.ui.service.return_words import NO_RETURNS
from app.ui.service.returns import ReturnsPanel
from tests.app.ui.made_up_workshop import scan
from tests.app.ui.service.ground import Scene


def test_the_device_is_sent_back_with_what_is_known_filled_in(scene: Scene) -> None:
    device = scene.bench.device()
    ticket = scene.bench.ticket("Makes no ice", device_id=device.id)
    panel = scene.panel(ReturnsPanel, ticket)
    assert panel.listed.message == NO_RETURNS
    panel.new.click()
    scene.settle()
    assert panel.dialog is not None
    fields = panel.dialog.fields
    assert (fields["supplier"].text(), fields["reason"].text()) == ("Brema", "Makes no ice")
    panel.dialog.save()
    scene.settle()
    panel.dialog.close()
    assert [each.device_id for each in panel.returns] == [device.id]
    panel.table.setFocus()
    panel.table.selectRow(0)
    scene.press(Qt.Key.Key_Return, panel.table)
    assert panel.dialog.of is not None and panel.dialog.of.ticket == ticket.name
    panel.dialog.close()
    assert not panel.takes(scan("X"))


def test_without_a_device_it_says_why_not(scene: Scene) -> None:
    panel = scene.panel(ReturnsPanel, scene.bench.ticket())
    assert not panel.new.isEnabled() and "no device" in panel.new.toolTip()
    panel._begin()
    assert panel.dialog is None
