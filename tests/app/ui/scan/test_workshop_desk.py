"""From a scan to a saved request: the scanner speaks over the bridge, the operator in keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.changes import Changes
from app.domain.errors import StoreUnavailable
from app.domain.tickets import NewTicket
from app.ui.parts.clean import bare
from devices.scanning.frames import Fault
from devices.scanning.ports import CodeScanned
from telephony.switchboard.ids import CallId
from tests.app.ui import made_up as made
from tests.app.ui.conftest import Bench, WorkshopBench
from tests.app.ui.made_up_workshop import LOST, READER, UP
from tests.app.ui.test_accessibility import nameless

KNOWN = "7F2K9-0001234"
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_scan_shows_the_device_its_history_and_ties_it_to_the_call(counter: WorkshopBench) -> None:
    counter.scan(KNOWN.lower())
    device = counter.desk.device
    assert device.page is device.view and bare(device.view.serial.whole) == KNOWN
    assert counter.shop.calls == [(1, "c1")]
    timelines = counter.window.desk_work.timelines
    assert timelines.tabs.tabText(timelines.tabs.currentIndex()) == "Device history"
    assert len(counter.desk.history.table.rows_model.rows) == 4
    counter.scan(KNOWN)
    assert counter.shop.calls == [(1, "c1")]


def test_scan_to_saved_request_is_two_keys_and_no_typing(counter: WorkshopBench) -> None:
    counter.scan(KNOWN)
    counter.press(Qt.Key.Key_F6)
    counter.press(Qt.Key.Key_S, CTRL)
    (ticket,) = counter.shop.tickets.values()
    assert (ticket.device_id, ticket.person_id, ticket.company_id, ticket.call) == (1, 1, 10, "c1")
    assert (ticket.owner, ticket.team) == ("rasa", "support")
    assert counter.window.banner.text.whole == "Opened: T-000001"
    assert [row.id for row in counter.desk.requests.table.rows_model.rows] == ["1"]
    assert [row.id for row in counter.desk.device.view.tickets.rows_model.rows] == ["1"]


def test_a_typed_number_is_looked_up_from_its_key(counter: WorkshopBench) -> None:
    counter.press(Qt.Key.Key_F8)
    assert QApplication.focusWidget() is counter.desk.device.field
    counter.qtbot.keyClicks(counter.desk.device.field, KNOWN)
    counter.press(Qt.Key.Key_Return)
    assert counter.desk.device.page is counter.desk.device.view
    assert counter.desk.device.field.text() == ""


def test_an_unknown_device_and_its_request_are_made_in_two_keys(counter: WorkshopBench) -> None:
    counter.press(Qt.Key.Key_N, CTRL)
    counter.qtbot.keyClicks(counter.window.desk_work.note.edit, "half a sen")
    counter.scan("7F2K9-0007777")
    note = counter.window.desk_work.note.edit
    assert QApplication.focusWidget() is note, "a scan never takes the keyboard from somebody who types"
    form = counter.desk.device.form
    assert (form.maker.text(), form.model.text()) == ("Baltic Cooling", "BC-400")
    counter.press(Qt.Key.Key_F8)
    counter.press(Qt.Key.Key_Return)
    device, (ticket,) = counter.shop.devices[4], counter.shop.tickets.values()
    assert (device.serial, device.owner.person_id) == ("7F2K9-0007777", 1)
    assert (ticket.device_id, ticket.call) == (4, "c1")
    assert counter.desk.tickets.ticket == ticket
    assert counter.desk.device.page is counter.desk.device.view


def test_enter_held_makes_one_device(counter: WorkshopBench) -> None:
    counter.scan("7F2K9-0007777")
    form = counter.desk.device.form
    for _ in range(3):
        counter.qtbot.keyClick(form.model, Qt.Key.Key_Return)
    counter.settle_all()
    assert len(counter.shop.tickets) == 1 and set(counter.shop.devices) == {1, 2, 3, 4}


def test_a_new_request_with_an_unknown_device_on_the_screen_is_of_that_device(
    counter: WorkshopBench,
) -> None:
    counter.scan("7F2K9-0007777")
    counter.press(Qt.Key.Key_F6)
    (ticket,) = counter.shop.tickets.values()
    assert counter.shop.devices[4].serial == "7F2K9-0007777" and ticket.device_id == 4


def test_of_several_devices_one_is_chosen_by_keys(counter: WorkshopBench) -> None:
    counter.scan("TWIN-0009")
    device = counter.desk.device
    assert device.choices.isVisible() and len(device.choices.choices) == 2
    assert counter.shop.calls == [], "none of them was meant yet"
    counter.press(Qt.Key.Key_F8)
    counter.press(Qt.Key.Key_Down)
    counter.press(Qt.Key.Key_Return)
    assert device.page is device.view and counter.shop.calls == [(3, "c1")]


def test_a_product_code_and_rubbish_open_nothing(counter: WorkshopBench) -> None:
    for code, words in (
        ("]E04006381333931", "This code names a product, not a device: 4006381333931"),
        ("\x01\x02\x03", "The code could not be read."),
    ):
        counter.scan(code)
        message = counter.desk.device.message.message
        assert message is not None and counter.desk.device.page is counter.desk.device.message
        assert bare(counter.desk.device.message._text.text()) == words


def test_what_the_scanner_broke_is_told_and_not_looked_up(counter: WorkshopBench) -> None:
    fault = next(each for each in Fault if each is not Fault.NONE)
    counter.tell(CodeScanned(READER, made.NOW, KNOWN.encode(), fault))
    assert counter.window.banner.text.whole == "The scanner sent something broken. Scan again."
    assert counter.desk.device.page is counter.desk.device.message


def test_a_store_that_does_not_answer_is_asked_again(counter: WorkshopBench) -> None:
    counter.shop.broken = StoreUnavailable("disk I/O error", "Call support.")
    counter.scan(KNOWN)
    message = counter.desk.device.message.message
    assert message is not None and message.kind == "error"
    counter.shop.broken = None
    button = counter.desk.device.message._button
    assert button is not None
    button.setFocus()
    counter.press(Qt.Key.Key_Space)
    assert counter.desk.device.page is counter.desk.device.view


def test_commands_act_on_the_device_before_them_and_say_so(counter: WorkshopBench) -> None:
    counter.scan(KNOWN, "RD-NEW", "RD-RECEIVED")
    (ticket,) = counter.shop.tickets.values()
    assert (ticket.device_id, ticket.state) == (1, "received")
    assert counter.window.banner.text.whole == "Device received: T-000001"
    counter.scan("RD-DONE")
    assert counter.shop.tickets[1].state == "done"
    assert not counter.desk.tickets.editor.isHidden()


def test_a_part_and_a_loaner_are_scanned_after_their_commands(counter: WorkshopBench) -> None:
    counter.scan(KNOWN, "RD-NEW", "RD-PART", "VALVE-1")
    assert (counter.shop.parts["VALVE-1"].state, counter.shop.parts["VALVE-1"].ticket_id) == ("used", 1)
    assert counter.window.banner.text.whole == "Part used for T-000001: Compressor valve VALVE-1"
    assert counter.desk.device.page is counter.desk.device.view, "a part is no device"
    for words in ("Lent for T-000001: ", "Loaner of T-000001 came back: "):
        counter.shop.devices.pop(2, None)
        counter.scan("RD-LOANER", "TWIN-0009")
        assert counter.window.banner.text.whole.startswith(words)
    assert [loan.back is None for loan in counter.shop.loans] == [False]


def test_a_part_that_is_none_is_refused_and_the_next_scan_is_a_scan_again(counter: WorkshopBench) -> None:
    counter.scan(KNOWN, "RD-NEW", "RD-PART", "NOT-A-PART")
    assert "is not in stock" in counter.window.banner.text.whole
    counter.scan("TWIN-0009")
    assert counter.desk.device.choices.isVisible()


def test_a_command_without_a_device_is_refused_with_its_reason(counter: WorkshopBench) -> None:
    counter.scan("RD-NEW")
    assert counter.window.banner.text.whole == (
        "No device was scanned yet. · Scan the device first, then the command."
    )
    assert counter.shop.tickets == {}


def test_a_request_of_the_caller_needs_no_device(counter: WorkshopBench) -> None:
    counter.press(Qt.Key.Key_F6)
    counter.press(Qt.Key.Key_S, CTRL)
    (ticket,) = counter.shop.tickets.values()
    assert (ticket.title, ticket.person_id, ticket.call) == ("Jonas Petraitis", 1, "c1")


def test_without_device_and_customer_there_is_nothing_to_open(counter: WorkshopBench) -> None:
    counter.tell(made.view())
    counter.press(Qt.Key.Key_F6)
    assert counter.window.banner.text.whole == "Scan a device or choose a customer first."
    assert counter.desk.tickets.editor.isHidden()


def test_another_call_does_not_inherit_the_device(counter: WorkshopBench) -> None:
    counter.scan(KNOWN)
    counter.tell(made.view(made.unknown(call=CallId("c2"))))
    assert counter.desk.device.page is counter.desk.device.message
    assert counter.desk.history.message is not None


def test_what_others_write_shows_by_itself(counter: WorkshopBench) -> None:
    counter.scan(KNOWN)
    counter.shop.open_ticket(NewTicket("From another desk", device_id=1, person_id=1))
    counter.tell(Changes(tickets=True))
    counter.settle_all()
    assert [row.id for row in counter.desk.requests.table.rows_model.rows] == ["1"]


@pytest.mark.parametrize(
    ("values", "words"),
    [((), "scanner ready"), ((LOST,), "scanner unplugged"), ((LOST, UP), "scanner ready")],
)
def test_the_status_bar_tells_of_the_scanner(
    counter: WorkshopBench, values: tuple[object, ...], words: str
) -> None:
    counter.tell(*values)
    assert counter.window.status.pills.pills[-1].text == words


def test_text_of_a_request_is_kept_when_the_window_closes(counter: WorkshopBench) -> None:
    counter.scan(KNOWN)
    counter.press(Qt.Key.Key_F6)
    counter.qtbot.keyClicks(counter.desk.tickets.editor.text, "No ice since Monday")
    counter.window.close()
    assert [ticket.text for ticket in counter.shop.tickets.values()] == ["No ice since Monday"]


@pytest.mark.parametrize("code", [KNOWN, "TWIN-0009", "ZZ-1", "]E04006381333931"])
def test_every_control_has_a_name(counter: WorkshopBench, code: str) -> None:
    counter.scan(code)
    counter.press(Qt.Key.Key_F6)
    assert nameless(counter.window) == []


def test_a_narrow_window_opens_the_drawer_for_a_scan(counter: WorkshopBench) -> None:
    counter.window.resize(1100, 700)
    counter.qtbot.waitUntil(lambda: counter.window.body.folded)
    assert not counter.desk.device.isVisible()
    counter.scan(KNOWN)
    assert counter.window.body.drawer_open and counter.desk.device.isVisible()


def test_a_desk_without_a_workshop_has_none_of_it(bench: Bench) -> None:
    bench.tell(made.view(made.call()))
    bench.window.activateWindow()
    bench.qtbot.keyClick(bench.window, Qt.Key.Key_F6)
    assert bench.window.wing is None and bench.asked == []
    assert bench.window.desk_work.timelines.tabs.count() == 2
