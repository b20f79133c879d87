"""Something found by typing, by keyboard alone."""

from PySide6.QtCore import Qt

from app.domain.equipment import Product
from app.ui.devices.search_field import ProductField
from tests.app.ui.devices.conftest import Place


def test_a_model_is_found_chosen_and_forgotten_when_typed_over(place: Place):
    one = place.device(serial="A-1", model="CB 640").product
    place.device(serial="A-2", model="CB 700")
    field = ProductField(place.ground, leave_out=one.id)
    place.qtbot.addWidget(field)
    field.show()
    place.qtbot.keyClicks(field.line, "brema cb")
    place.qtbot.keyClick(field.line, Qt.Key.Key_Return)
    place.settle()
    assert [choice.value.model for choice in field.list.choices] == ["CB 700"]  # type: ignore[attr-defined]
    place.qtbot.keyClick(field.line, Qt.Key.Key_Down)
    place.qtbot.keyClick(field.list, Qt.Key.Key_Return)
    assert isinstance(field.product, Product) and field.product.model == "CB 700"
    assert field.list.isHidden()
    place.qtbot.keyClicks(field.line, "x")
    assert field.product is None


def test_nothing_found_shows_nothing_and_a_failure_is_told(place: Place):
    field = ProductField(place.ground)
    place.qtbot.addWidget(field)
    field.line.setText("nothing")
    field.search()
    place.settle()
    assert field.list.isHidden()
    field._ground.shop.run(field, lambda shop: shop.device_card(9), lambda _: None, field._failed)
    place.settle()
    assert place.told
