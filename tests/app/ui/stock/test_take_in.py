"""A run of scans into stock: one name and price, a verdict a scan."""

from PySide6.QtCore import Qt

from app.ui.stock.take_in import TakeIn
from tests.app.ui.service.ground import Scene


def test_one_name_many_serial_numbers_and_each_its_verdict(scene: Scene) -> None:
    card = TakeIn(scene.ground)
    scene.put_up(card)
    card.begin()
    assert card.name.hasFocus()
    scene.qtbot.keyClicks(card.name, "Fan")
    scene.press(Qt.Key.Key_Return, card.name)
    scene.qtbot.keyClicks(card.price, "48,50")
    scene.press(Qt.Key.Key_Return, card.price)
    for serial in ("F-1", "F-2", "f1"):
        scene.type(serial, card.serial)
    assert [(each.serial, bool(each.refused)) for each in card.run] == [
        ("F-1", False),
        ("F-2", False),
        ("f1", True),
    ]
    assert [str(each.part.price) for each in scene.shop.parts()] == ["48.50 EUR"] * 2
    card.undo.click()
    scene.settle()
    assert [each.part.serial for each in scene.shop.parts()] == ["F-1"] and not card.undo.isEnabled()
    with scene.qtbot.waitSignal(card.ended):
        scene.qtbot.keyClick(card, Qt.Key.Key_Escape)


def test_all_scans_before_the_name_wait_for_it(scene: Scene) -> None:
    card = TakeIn(scene.ground)
    scene.put_up(card)
    card.begin()
    for serial in ("F-1", "F-2", "F-1", "F-3"):
        card.take(serial)
    assert "3 scan" in card.problem.text() and scene.shop.parts() == ()
    card.name.setText("Fan")
    card.price.setText("1")
    scene.press(Qt.Key.Key_Return, card.serial)
    assert sorted(each.part.serial for each in scene.shop.parts()) == ["F-1", "F-2", "F-3"]
    assert not any(each.refused for each in card.run)


def test_a_scan_before_its_name_waits_in_the_field(scene: Scene) -> None:
    card = TakeIn(scene.ground)
    scene.put_up(card)
    card.begin("F-9")
    card.take("F-9")
    assert "no name yet" in card.problem.text() and card.serial.text() == "F-9"
    card.name.setText("Fan")
    card.take("F-9")
    assert "no amount" in card.problem.text() and card.price.hasFocus()
    card.price.setText("1")
    scene.press(Qt.Key.Key_Return, card.serial)
    assert [each.part.serial for each in scene.shop.parts()] == ["F-9"] and card.problem.isHidden()
