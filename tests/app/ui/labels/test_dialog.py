"""Labels printed by keys alone, and read from the paper they would be on."""

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication

from app.services.labels import Choice, LabelsOf
from app.ui.labels.choices import default_file
from tests.app.ui.labels.conftest import LabelDesk, is_closed
from tests.app.ui.labels.test_printing import pages


def test_ctrl_p_and_one_enter_print_the_device_that_is_shown(rasa: LabelDesk) -> None:
    device = rasa.desk.store.device("CB-640 0017")
    rasa.desk.desk.open_device(device.id)
    rasa.desk.settle_all()
    rasa.desk.window.activateWindow()
    rasa.desk.qtbot.keyClick(rasa.desk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    rasa.desk.settle_all()
    page = rasa.dialog()
    rasa.enter(page)
    assert is_closed(page)
    assert pages(rasa.folder / "out.pdf", 203) == [["CB-640 0017"]]
    assert rasa.door.habits().last == {"device": "device"}


def test_the_last_label_and_its_sheet_come_again_and_start_where_it_ended(rasa: LabelDesk) -> None:
    device = rasa.desk.store.device()
    page = rasa.dialog(LabelsOf((device.id,)))
    rasa.choose(page, "device_qr")
    page.choices.paper.setCurrentIndex(1)
    page.choices.copies.setValue(4)
    rasa.desk.qtbot.keyClick(page.choices.view, Qt.Key.Key_Right)
    rasa.enter(page)
    assert pages(rasa.folder / "out.pdf", 300) == [["CB-640 0017"] * 4]
    again = rasa.dialog(LabelsOf((device.id,)))
    assert again.choices.template == "device_qr"
    assert again.choices.choice == Choice("pdf", 203, again.choices.sheet.name, 5)  # type: ignore[union-attr]
    rasa.enter(again)
    assert (rasa.folder / "out (2).pdf").exists()


def test_a_ticket_and_what_came_with_it_is_numbered_and_remembered(rasa: LabelDesk) -> None:
    store = rasa.desk.store
    ticket = store.ticket(device_id=store.device().id)
    page = rasa.dialog(LabelsOf(ticket=ticket.id))
    assert page.choices.template == "accessory"
    page.choices.accessories.setText("charger, bag")
    assert page.viewer.where.text() == "1 of 3"
    assert [each["thing"] + each["n"] + each["of"] for each in page._values(page.template)] == [  # type: ignore[arg-type]
        "Brema CB 64013", "charger23", "bag33",
    ]  # fmt: skip
    rasa.enter(page)
    assert pages(rasa.folder / "out.pdf", 300) == [[ticket.name]] * 3
    again = rasa.dialog(LabelsOf(ticket=ticket.id))
    assert sorted(again.choices.accessories.text().split(", ")) == ["bag", "charger"]


def test_the_slip_carries_the_address_of_the_status_page(rasa: LabelDesk) -> None:
    ticket = rasa.desk.store.ticket()
    page = rasa.dialog(LabelsOf(ticket=ticket.id))
    rasa.choose(page, "ticket_slip")
    rasa.enter(page)
    token = rasa.desk.store.workshop.status_token(ticket.id)
    assert pages(rasa.folder / "out.pdf", 300) == [
        sorted([ticket.name, f"https://status.example.com/1/{token}"])
    ]


def test_a_serial_number_that_is_too_long_is_told_and_a_qr_code_helps(rasa: LabelDesk) -> None:
    device = rasa.desk.store.device("SERIAL-NUMBER-OF-A-VERY-LONG-KIND")
    page = rasa.dialog(LabelsOf((device.id,)))
    assert "SERIAL-NUMBER" in page.viewer.notes.text() and "mm" in page.viewer.notes.text()
    assert not page.print.isEnabled()
    rasa.desk.qtbot.keyClick(page, Qt.Key.Key_Return)
    assert page._run is None
    page.viewer.qr.click()
    assert page.print.isEnabled() and not page.viewer.qr.isVisible()
    rasa.enter(page)
    assert pages(rasa.folder / "out.pdf", 300) == [["SERIAL-NUMBER-OF-A-VERY-LONG-KIND"]]


def test_a_key_in_a_field_that_no_label_shows_lays_nothing_out_again(rasa: LabelDesk) -> None:
    page = rasa.dialog(LabelsOf((rasa.desk.store.device().id,)))
    before = page._laid
    page.choices.file.setText(str(rasa.folder / "other.pdf"))
    page.choices.copies.setValue(3)
    assert before and page._laid is before
    rasa.choose(page, "place")
    page.choices.place.setText("Nida 2")
    assert page._laid != before and page._laid[0].placed.things != before[0].placed.things


def test_a_list_of_devices_is_one_job_and_a_place_can_be_typed(rasa: LabelDesk) -> None:
    made = [rasa.desk.store.device(serial, place="Nida") for serial in ("A-1", "A-2", "A-3")]
    page = rasa.dialog(LabelsOf(tuple(each.id for each in made)))
    rasa.enter(page)
    assert pages(rasa.folder / "out.pdf", 300) == [["A-1"], ["A-2"], ["A-3"]]
    page = rasa.dialog(LabelsOf((made[0].id,)))
    rasa.choose(page, "place")
    page.choices.place.setText("Shelf 9")
    rasa.enter(page)
    assert pages(rasa.folder / "out (2).pdf", 300) == [["Shelf 9"]]


def test_command_cards_fill_a_sheet(rasa: LabelDesk) -> None:
    page = rasa.dialog(LabelsOf((rasa.desk.store.device().id,)))
    rasa.choose(page, "commands")
    page.choices.paper.setCurrentIndex(1)
    rasa.enter(page)
    assert pages(rasa.folder / "out.pdf", 300) == [
        ["RD-DONE", "RD-LOANER", "RD-NEW", "RD-PART", "RD-RECEIVED"]
    ]


def test_a_printer_that_does_not_answer_is_told_and_the_dialog_stays(rasa: LabelDesk) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"127.0.0.1:{server.getsockname()[1]}"
    page = rasa.dialog(LabelsOf((rasa.desk.store.device().id,)))
    page.choices.printer.setCurrentIndex(page.choices.printer.findData("zpl"))
    page.choices.address.setText(address)
    rasa.enter(page)
    assert page.isVisible() and "does not answer" in page.said.whole
    page.choices.address.setText("")
    rasa.enter(page)
    assert "no address" in page.said.whole


def test_escape_ends_the_printing_first_and_then_the_dialog(rasa: LabelDesk) -> None:
    page = rasa.dialog(LabelsOf((rasa.desk.store.device().id,)))
    page.choices.copies.setValue(999)
    rasa.desk.qtbot.keyClick(page, Qt.Key.Key_Return)
    rasa.desk.qtbot.keyClick(page, Qt.Key.Key_Escape)
    rasa.desk.qtbot.waitUntil(lambda: page._run is None, timeout=30_000)
    assert page.isVisible() and not Path(rasa.folder / "out.pdf").exists()
    rasa.desk.qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert is_closed(page)


def test_what_is_gone_is_told(rasa: LabelDesk) -> None:
    page = rasa.dialog(LabelsOf(ticket=99))
    message = page.card.message
    assert message is not None and message.kind == "error"
    assert not page.print.isEnabled()


def test_nothing_on_the_screen_nothing_to_print(rasa: LabelDesk, qapp: QApplication) -> None:
    wing = rasa.desk.window.wing
    assert wing is not None
    wing.act("print_label")
    rasa.desk.settle_all()
    from app.ui.labels.dialog import PrintDialog

    assert rasa.desk.window.findChild(PrintDialog) is None


def test_the_file_is_offered_in_a_folder_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers = tmp_path / "Papers"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(papers))
    assert Path(default_file("label")) == Path.home() / "label.pdf"
    papers.mkdir()
    assert Path(default_file("label")) == papers / "label.pdf"
