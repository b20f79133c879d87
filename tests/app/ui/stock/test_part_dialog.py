"""A part corrected on its page."""

from PySide6.QtCore import Qt

from app.domain.money import of_units
from app.ui.stock.part_dialog import PartDialog
from tests.app.ui.service.ground import Scene


def test_what_is_wrong_is_said_and_what_is_right_is_saved(scene: Scene) -> None:
    part = scene.shop.add_part("Fann", "F-1", of_units(4850, "EUR"))
    scene.shop.add_part("Fan", "F-2", of_units(4850, "EUR"))
    page = PartDialog(scene.ground, part)
    scene.put_up(page)
    page.price.setText("much")
    scene.press(Qt.Key.Key_Return, page.price)
    assert "no amount" in page.problem.text()
    page.price.setText("50,00")
    page.serial.setText("F-2")
    scene.press(Qt.Key.Key_Return, page.serial)
    assert "known already" in page.problem.text() and page.isVisible()
    page.serial.setText("F-3")
    page.name.setText("Fan")
    with scene.qtbot.waitSignal(page.saved):
        page.save()
    found = scene.shop.find_part(["F-3"])
    assert found is not None and (found.name, str(found.price)) == ("Fan", "50.00 EUR") and page.isHidden()
