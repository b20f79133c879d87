"""One return from draft to end on its page; two who edit; the parcel followed in the browser."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.domain.money import of_units
from app.domain.returns import NewReturn
from app.ui.service.return_dialog import ReturnDialog
from tests.app.ui import made_up as made
from tests.app.ui.service.ground import Scene
from tests.app.ui.test_accessibility import nameless


@pytest.fixture
def page(scene: Scene) -> Iterator[ReturnDialog]:
    links: list[str] = []
    dialog = ReturnDialog(scene.ground, browse=links.append)
    dialog.links = links  # type: ignore[attr-defined]
    scene.put_up(dialog)
    yield dialog
    for _ in range(2):  # the first may ask whether what was typed shall be dropped
        dialog.close()


def draft(scene: Scene, page: ReturnDialog, serial: str = "F-1") -> None:
    part = scene.shop.add_part("Fan", serial, of_units(4850, "EUR"))
    page.begin(NewReturn("", part_id=part.id), "Fan")
    scene.settle()


def step(scene: Scene, page: ReturnDialog, *events: str) -> None:
    for event in events:
        page.step_buttons[event].click()
        scene.settle()


def test_unsaved_text_is_not_dropped_at_the_first_escape(scene: Scene, page: ReturnDialog) -> None:
    draft(scene, page)
    page.fields["rma"].setText("RMA 7")
    scene.qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.isVisible() and "not saved" in page.mark.whole
    scene.qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_the_steps_name_people_as_the_house_does(scene: Scene, page: ReturnDialog) -> None:
    draft(scene, page)
    page.fields["supplier"].setText("Brema")
    page.save()
    scene.settle()
    model = page.history.rows_model
    assert {model.index(row, 2).data() for row in range(model.rowCount())} == {made.me().name}


def test_a_draft_needs_its_supplier_and_an_approval_its_number(scene: Scene, page: ReturnDialog) -> None:
    draft(scene, page)
    assert page.step_buttons == {} and page.fields["supplier"].hasFocus()
    page.save()
    scene.settle()
    assert "supplier is missing" in page.said.words and page.of is None
    page.fields["supplier"].setText("Brema")
    page.save()
    scene.settle()
    assert (
        page.of is not None
        and page.windowTitle() == "R-000001"
        and set(page.step_buttons) == {"approved", "cancelled"}
    )
    step(scene, page, "approved")
    assert "RMA number is missing" in page.said.words and page.of.state == "drafted"
    page.fields["rma"].setText("RMA 7")
    step(scene, page, "approved", "sent")
    assert page.of.state == "sent" and page.of.rma == "RMA 7", "what was typed is saved with the step"
    assert page.history.rows_model.rowCount() >= 3
    assert nameless(page) == []


def test_what_came_instead_gets_its_number_by_a_scan(scene: Scene, page: ReturnDialog) -> None:
    draft(scene, page)
    page.fields["supplier"].setText("Brema")
    page.fields["rma"].setText("7")
    page.save()
    scene.settle()
    step(scene, page, "approved", "sent", "replaced", "came_back")
    assert "serial number of the new piece" in page.said.words
    page.history.setFocus()
    assert page.takes("F-NEW") and page.fields["new_serial"].text() == "F-NEW"
    step(scene, page, "came_back", "closed")
    assert page.of is not None and (page.of.state, page.of.replacement) == ("closed", "F-NEW")
    assert page.step_buttons == {}
    page.fields["tracking"].setFocus()
    page.takes("0522")
    assert page.fields["tracking"].text() == "0522", "a scan goes where the keyboard is"


def test_a_credit_is_written_the_readers_way(scene: Scene, page: ReturnDialog) -> None:
    draft(scene, page)
    page.fields["supplier"].setText("Brema")
    page.fields["rma"].setText("7")
    page.save()
    scene.settle()
    assert page.credit.isHidden()
    step(scene, page, "approved", "sent")
    assert page.credit.isVisible()
    page.credit.setText("much")
    step(scene, page, "credited")
    assert "no amount" in page.said.words and page.of is not None and page.of.state == "sent"
    page.credit.setText("48,01")
    step(scene, page, "credited")
    assert str(page.of.credit) == "48.01 EUR" and "48.01" in page.about.whole


def test_a_parcel_is_followed_only_where_its_carrier_is_known(scene: Scene, page: ReturnDialog) -> None:
    draft(scene, page)
    page.fields["tracking"].setText("05 22")
    assert page.follow.isHidden()
    page.fields["carrier"].setText("dpd")
    assert page.follow.isVisible()
    page.follow.click()
    assert page.links == ["https://follow.example/05%2022"]  # type: ignore[attr-defined]
    page.fields["carrier"].setText("Somebody")
    assert page.follow.isHidden()


@pytest.mark.parametrize(("answer", "carrier"), [(0, "mine"), (1, "theirs")])
def test_of_two_who_edit_both_texts_are_kept_until_somebody_chooses(
    scene: Scene, page: ReturnDialog, answer: int, carrier: str
) -> None:
    draft(scene, page)
    page.fields["supplier"].setText("Brema")
    page.save()
    scene.settle()
    assert page.of is not None
    scene.shop.save_return(replace(page.of, carrier="theirs"))
    page.fields["carrier"].setText("mine")
    page.save()
    scene.settle()
    assert len(page.said.buttons) == 2 and page.fields["carrier"].text() == "mine"
    page.said.buttons[answer].click()
    scene.settle()
    assert page.fields["carrier"].text() == carrier == scene.shop.return_card(page.of.id).of.carrier


def test_one_that_is_gone_says_so(scene: Scene, page: ReturnDialog) -> None:
    page.open_return(99)
    scene.settle()
    assert page.card.message is not None and page.card.message.kind == "error"
    scene.press(Qt.Key.Key_Escape, page)
    assert page.isHidden()
