"""A model changed, two of one made one, and back."""

import pytest

from app.domain.errors import BadInput
from app.ui.devices.model_tab import MergeForm, ModelTab, ProductForm
from app.ui.devices.tab import Done
from tests.app.ui.devices.conftest import Place


def opened(place: Place, device: int) -> tuple[ModelTab, list[Done]]:
    tab = ModelTab(place.ground)
    place.qtbot.addWidget(tab)
    done: list[Done] = []
    tab.done.connect(done.append)
    tab.show_page(place.bench.workshop.device_page(device))
    return tab, done


def test_numbers_of_a_model_are_checked_and_kept(place: Place):
    of = place.device()
    tab, done = opened(place, of.id)
    tab.act("change")
    form = tab.dialog
    assert isinstance(form, ProductForm)
    form.fields["gtin"].setText("4006381333932")
    with pytest.raises(BadInput, match="check digit"):
        form.filled()
    form.fields["gtin"].setText("4006381333931")
    form.fields["part_number"].setText("PN-1")
    form.give()
    place.settle()
    product = place.bench.workshop.product_of(of.product.id)
    assert (product.gtin, product.part_number) == ("04006381333931", "PN-1")
    assert done[0].undo is not None
    done[0].undo(place.bench.workshop)
    assert place.bench.workshop.product_of(of.product.id) == of.product
    form.fields["maker"].clear()
    form.fields["model"].clear()
    with pytest.raises(BadInput, match="maker or a name"):
        form.filled()


def test_two_rows_of_a_model_are_merged_and_parted(place: Place):
    kept = place.device(serial="A-1")
    gone = place.device(serial="A-2", model="CB-640 EU")
    tab, done = opened(place, kept.id)
    tab.act("merge")
    form = tab.dialog
    assert isinstance(form, MergeForm)
    form.give()
    assert "No model is chosen" in form.said
    form.other.chosen.emit(gone.product)
    form.give()
    place.settle()
    assert place.bench.workshop.device_card(gone.id).device.product == kept.product
    assert done[0].undo is not None
    done[0].undo(place.bench.workshop)
    assert place.bench.workshop.device_card(gone.id).device.product == gone.product
