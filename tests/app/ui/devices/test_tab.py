"""What the tabs share: fields that go when they are not needed, and one way to write."""

from PySide6.QtCore import Qt

from app.domain.device_page import DevicePage
from app.ui.devices.tab import Done, Fields, Tab, leading
from tests.app.ui.devices.conftest import Place


class Plain(Tab):
    def show_page(self, page: DevicePage) -> None:
        self.page = page


def test_fields_show_as_many_lines_as_there_are(place: Place):
    fields = Fields()
    place.qtbot.addWidget(fields)
    fields.show_lines((("Maker", "Brema"), ("Model", "CB")))
    assert list(fields.words) == [("Maker", "Brema"), ("Model", "CB")]
    fields.show_lines((("Lot", "7"),))
    assert list(fields.words) == [("Lot", "7")]


def test_values_stand_at_the_side_reading_begins(place: Place):
    fields = Fields()
    place.qtbot.addWidget(fields)
    assert leading(fields) & Qt.AlignmentFlag.AlignLeft
    fields.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert leading(fields) & Qt.AlignmentFlag.AlignRight


def test_what_is_written_is_told_and_a_failure_too(place: Place):
    tab = Plain(place.ground)
    place.qtbot.addWidget(tab)
    heard: list[object] = []
    tab.done.connect(heard.append)
    tab.write(lambda shop: shop.device_card(99), lambda _: Done("never"))
    tab.write(lambda shop: 5, lambda value: Done(str(value)))
    place.settle()
    assert heard == [Done("5")] and "no longer in the book" in place.words
    assert tab.supervisor and tab.names.operator("rasa")
