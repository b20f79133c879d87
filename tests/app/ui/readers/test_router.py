"""A scan over the wire goes where its scanner's role sends it."""

from PySide6.QtCore import Qt

from app.ui.parts.text import tr
from app.ui.rooms.ground import Room
from app.ui.rooms.table import RoomPlan
from tests.app.ui.made_up_workshop import KNOWN
from tests.app.ui.readers.counter import Counter


def shown(desk: Counter) -> int | None:
    return desk.desk._card.device.id if desk.desk._card is not None else None


def test_by_default_the_room_on_the_screen_has_it_and_else_the_desk(desk: Counter) -> None:
    desk.really_scan(KNOWN.serial)
    assert (desk.window.house.current, shown(desk)) == ("room_desk", KNOWN.id)
    desk.desk.forget_device()
    assert desk.room.isVisible()
    desk.really_scan("TWIN-0009")
    assert (desk.window.house.current, shown(desk)) == ("room_scanners", None)


def test_a_scanner_of_the_desk_opens_the_device_whatever_room_is_on_the_screen(desk: Counter) -> None:
    desk.role("desk")
    assert desk.room.isVisible()
    desk.really_scan(KNOWN.serial)
    assert (desk.window.house.current, shown(desk)) == ("room_desk", KNOWN.id)


def test_a_role_whose_room_is_not_there_goes_to_the_desk_with_a_word(desk: Counter) -> None:
    assert desk.room.isVisible()
    desk.role("bulk")
    assert "room_bulk" not in desk.window.house.names
    desk.really_scan(KNOWN.serial)
    assert (desk.window.house.current, shown(desk)) == ("room_desk", KNOWN.id)
    assert "no room for many scans" in desk.window.banner.text.whole


def test_a_role_with_a_room_of_its_own_enters_it(desk: Counter) -> None:
    desk.window.house._plans["room_bulk"] = desk.window.house._plans["room_scanners"]
    desk.role("bulk")
    desk.really_scan(KNOWN.serial)
    assert (desk.window.house.current, shown(desk)) == ("room_bulk", None)


def test_what_the_room_of_the_role_refuses_goes_to_the_desk(desk: Counter) -> None:
    desk.window.house._plans["room_bulk"] = RoomPlan("room_bulk", tr("Desk"), "note", f"{__name__}:Deaf")
    desk.role("bulk")
    desk.really_scan(KNOWN.serial)
    assert (desk.window.house.current, shown(desk)) == ("room_desk", KNOWN.id)


class Deaf(Room):
    """Takes no scan."""


def test_a_room_in_the_middle_of_a_change_stays_on_the_screen(desk: Counter) -> None:
    desk.window.house._plans["room_x"] = RoomPlan("room_x", tr("Desk"), "note", f"{__name__}:Drafting")
    desk.window.house.enter("room_x")
    desk.really_scan(KNOWN.serial)
    assert (desk.window.house.current, shown(desk)) == ("room_x", KNOWN.id)
    assert "waits on the desk" in desk.window.banner.text.whole


class Drafting(Room):
    """Has something that is not saved yet."""

    def holds(self) -> bool:
        return True


def test_attaching_takes_no_question(desk: Counter) -> None:
    desk.role("attach")
    desk.press(Qt.Key.Key_F6)
    desk.desk.tickets.editor.text.setPlainText("Half a sentence")
    desk.really_scan(KNOWN.serial)
    assert shown(desk) == KNOWN.id
    assert not desk.desk.tickets._answers
    draft = desk.desk.tickets.draft
    assert draft is not None and draft.new.device_id == KNOWN.id
    assert desk.desk.tickets.editor.text.toPlainText() == "Half a sentence"
    assert "Attached" in desk.window.banner.text.whole


def test_with_no_request_open_attaching_opens_the_device(desk: Counter) -> None:
    desk.role("attach")
    desk.really_scan(KNOWN.serial)
    assert shown(desk) == KNOWN.id
    assert "No request is open" in desk.window.banner.text.whole


def test_a_held_trigger_is_said(desk: Counter) -> None:
    desk.scanners.keep_desk(desk.scanners.setup.wedge, 5.0)
    desk.really_scan(KNOWN.serial)
    desk.plugged.known.scan(KNOWN.serial)
    desk.wait(lambda: "counted once" in desk.window.banner.text.whole)
    assert desk.scanners.states()[0].repeats == 1


def test_a_setting_code_of_another_maker_does_nothing_and_says_so(desk: Counter) -> None:
    desk.really_scan("VSUFCR.")
    card = desk.desk.device
    assert card.page is card.message
    message = card.message.message
    assert message is not None and "setting code" in str(message.text)
    assert "Honeywell" in str(message.advice)
    assert desk.shop.tickets == {}


def test_a_wrong_check_digit_is_shown_with_the_guess(desk: Counter) -> None:
    desk.really_scan("IMEI: 490154203237517")
    assert "490154203237518" in desk.desk.device._doubts.text()
    assert not desk.desk.device._doubts.isHidden()


def test_other_doubts_are_shown_with_their_guess(desk: Counter) -> None:
    for code, guess in (
        ("7f2k9-0007777", "7F2K9-0007777"),
        ("5CGI234ABC", "5CG1234ABC"),
        ("]C1010950600013435221SN1234510LOT717261231", "SN12345"),
        ("]E04006381333932", "4006381333931"),
    ):
        desk.really_scan(code)
        card = desk.desk.device
        advice = "" if card.message.message is None else str(card.message.message.advice)
        assert guess in card._doubts.text() + advice, code
