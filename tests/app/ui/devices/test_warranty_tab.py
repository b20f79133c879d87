"""The warranty of a device changed from its page, each way back too."""

from datetime import date

from app.domain.warranty import Extension, Terms
from app.ui.devices.extension_dialog import ExtensionDialog, ReasonDialog
from app.ui.devices.tab import Done
from app.ui.devices.terms_dialog import TermsDialog
from app.ui.devices.warranty_tab import WarrantyTab
from tests.app.ui.devices.conftest import Place
from tests.workshop import TWO_YEARS


class Opened:
    def __init__(self, place: Place, device: int) -> None:
        self.place, self.device = place, device
        self.tab = WarrantyTab(place.ground)
        place.qtbot.addWidget(self.tab)
        self.done: list[Done] = []
        self.tab.done.connect(self.done.append)
        self.show()

    def show(self) -> None:
        self.page = self.place.bench.workshop.device_page(self.device)
        self.tab.show_page(self.page)

    def settle(self) -> None:
        self.place.settle()
        self.show()

    def take_back(self) -> None:
        undo = self.done[-1].undo
        assert undo is not None
        undo(self.place.bench.workshop)
        self.show()


def test_the_answer_has_its_reason_and_is_drawn(place: Place):
    of = Opened(place, place.device().id)
    assert "2 years" in of.tab.answer.text() and not of.tab.line.isHidden()
    other = Opened(place, place.bench.device("X-1", model="X").id)
    assert "No warranty terms" in other.tab.answer.text() and other.tab.line.isHidden()


def test_an_extension_is_sold_taken_back_and_removed(place: Place):
    of = Opened(place, place.device().id)
    of.tab.act("extend")
    assert isinstance(of.tab.dialog, ExtensionDialog)
    of.tab.dialog.name.setText("Plus")
    of.tab.dialog.bought.show_day(date(2026, 2, 1))
    of.tab.dialog.give()
    of.settle()
    assert [each.extension for each in of.page.extensions] == [Extension("Plus", 12, date(2026, 2, 1))]
    of.take_back()
    assert of.page.extensions == ()
    place.bench.workshop.extend_warranty(of.device, Extension("Plus", 12))
    of.show()
    of.tab.act("remove")
    assert "Choose an extension" in place.words
    of.tab.extensions.table.selectRow(0)
    of.tab.act("remove")
    of.settle()
    assert of.page.extensions == ()
    of.take_back()
    assert len(of.page.extensions) == 1


def test_it_is_voided_with_a_reason_and_given_back(place: Place):
    of = Opened(place, place.device().id)
    of.tab.act("void")
    assert isinstance(of.tab.dialog, ReasonDialog)
    of.tab.dialog.give()
    assert "reason is missing" in of.tab.dialog.said
    of.tab.dialog.reason.setText("Seal broken")
    of.tab.dialog.give()
    of.settle()
    assert "Seal broken" in of.tab.answer.text()
    of.take_back()
    assert of.page.card.warranty.terms == "2 years"


def test_terms_are_changed_by_a_supervisor_only(place: Place):
    of = Opened(place, place.device().id)
    of.tab.act("terms")
    assert isinstance(of.tab.dialog, TermsDialog)
    of.tab.dialog.fields.months.setValue(60)
    of.tab.dialog.give()
    of.settle()
    assert of.page.terms[0].months == 60
    of.take_back()
    assert of.page.terms == (TWO_YEARS,)
    place.role = "technician"
    of.show()
    assert of.tab._edit.press_value.why
    of.tab._keep_terms(of.tab.dialog, of.page.card.device.product.id, (Terms("Mine", 99),))
    of.settle()
    assert of.page.terms == (TWO_YEARS,) and "supervisor" in of.tab.dialog.said
