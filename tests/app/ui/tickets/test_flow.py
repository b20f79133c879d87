"""No text is lost and nothing is saved twice, whatever comes in between."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.changes import Changes
from app.domain.errors import StoreUnavailable
from app.domain.tickets import Link, NewTicket
from tests.app.ui.conftest import WorkshopBench

KNOWN = "7F2K9-0001234"
CTRL = Qt.KeyboardModifier.ControlModifier


def open_stored(counter: WorkshopBench, title: str = "Makes no ice", **fields: object) -> None:
    """A request that was there before, opened from the list of the caller."""
    counter.shop.open_ticket(NewTicket(title, person_id=1, company_id=10, **fields))  # type: ignore[arg-type]
    counter.tell(Changes(tickets=True))
    counter.settle_all()
    table = counter.desk.requests.table
    table.setFocus()
    table.selectRow(0)
    counter.press(Qt.Key.Key_Return)
    assert counter.desk.tickets.ticket is not None


def write(counter: WorkshopBench, text: str) -> None:
    counter.desk.tickets.editor.begin()
    counter.qtbot.keyClicks(counter.desk.tickets.editor.text, text)


def test_a_duplicate_is_shown_before_saving_and_joined_by_one_key(counter: WorkshopBench) -> None:
    counter.shop.open_ticket(NewTicket("Display shows E41", device_id=1, person_id=1))
    counter.scan(KNOWN)
    counter.press(Qt.Key.Key_F6)
    assert [each.ticket.number for each in counter.desk.tickets.duplicates.found] == [1]
    write(counter, "It beeps too")
    counter.press(Qt.Key.Key_G, CTRL)
    assert list(counter.shop.tickets) == [1], "no second request was made"
    assert counter.shop.tickets[1].links == (Link("call", "c1"),)
    counter.press(Qt.Key.Key_S, CTRL)
    assert counter.shop.tickets[1].text == "It beeps too"


def test_what_is_not_the_same_is_saved_on_its_own(counter: WorkshopBench) -> None:
    counter.shop.open_ticket(NewTicket("Display shows E41", device_id=1, person_id=1))
    counter.scan(KNOWN)
    counter.press(Qt.Key.Key_F6)
    counter.desk.tickets.duplicates._other.setFocus()
    counter.press(Qt.Key.Key_Space)
    counter.press(Qt.Key.Key_G, CTRL)
    assert counter.window.banner.text.whole == "There is nothing to join."
    counter.press(Qt.Key.Key_S, CTRL)
    assert list(counter.shop.tickets) == [1, 2]


def test_saving_twice_at_once_makes_one_request(counter: WorkshopBench) -> None:
    counter.press(Qt.Key.Key_F6)
    counter.desk.tickets.save()
    counter.desk.tickets.save()
    counter.settle_all()
    assert list(counter.shop.tickets) == [1]


def test_what_is_typed_while_it_is_saved_stays(counter: WorkshopBench) -> None:
    counter.press(Qt.Key.Key_F6)
    write(counter, "first")
    counter.desk.tickets.save()
    write(counter, "second ")
    counter.settle_all()
    editor = counter.desk.tickets.editor
    assert counter.shop.tickets[1].text == "first"
    assert "second" in editor.text.toPlainText() and editor.changed


def test_a_failed_save_keeps_the_text_and_can_be_tried_again(counter: WorkshopBench) -> None:
    counter.press(Qt.Key.Key_F6)
    write(counter, "Water below")
    counter.shop.broken = StoreUnavailable("disk I/O error", "Call support.")
    counter.press(Qt.Key.Key_S, CTRL)
    assert counter.desk.tickets.editor.mark.whole == "Not saved"
    counter.shop.broken = None
    counter.press(Qt.Key.Key_S, CTRL)
    assert counter.shop.tickets[1].text == "Water below"


def test_an_open_request_is_edited_moved_and_closed(counter: WorkshopBench) -> None:
    open_stored(counter)
    editor = counter.desk.tickets.editor
    assert not counter.window.desk_work.note.isVisible()
    write(counter, "Valve ordered")
    editor.state.setFocus()
    steps = [editor.state.itemData(place) for place in range(editor.state.count())]
    editor.state.setCurrentIndex(steps.index("begun"))
    editor.state.activated.emit(steps.index("begun"))
    counter.settle_all()
    ticket = counter.shop.tickets[1]
    assert (ticket.state, ticket.text) == ("working", "Valve ordered")
    editor.begin()
    counter.press(Qt.Key.Key_Escape)
    assert editor.isHidden() and counter.window.desk_work.note.isVisible()


def test_leaving_unsaved_text_is_asked_about(counter: WorkshopBench) -> None:
    open_stored(counter)
    write(counter, "Half a sen")
    counter.press(Qt.Key.Key_Escape)
    editor = counter.desk.tickets.editor
    assert editor.question.words == "This request is not saved." and not editor.isHidden()
    assert QApplication.focusWidget() is editor.text, "the question does not take the keyboard"
    editor.question.buttons[0].click()
    counter.settle_all()
    assert editor.isHidden() and counter.shop.tickets[1].text == "Half a sen"


def test_a_collision_shows_both_and_either_can_win(counter: WorkshopBench) -> None:
    open_stored(counter)
    write(counter, "mine")
    stored = counter.shop.tickets[1]
    counter.shop.save_ticket(replace(stored, text="theirs", priority=3))
    counter.press(Qt.Key.Key_S, CTRL)
    question = counter.desk.tickets.editor.question
    assert question.details.splitlines() == [
        "Text: theirs “theirs”, yours “mine”",
        "Priority: theirs “Urgent”, yours “Normal”",
    ]
    assert counter.shop.tickets[1].text == "theirs"
    question.buttons[0].click()
    counter.settle_all()
    assert counter.shop.tickets[1].text == "mine"


def test_a_collision_is_seen_before_it_is_saved(counter: WorkshopBench) -> None:
    open_stored(counter)
    write(counter, "mine")
    counter.shop.save_ticket(replace(counter.shop.tickets[1], text="theirs"))
    counter.tell(Changes(tickets=True))
    counter.settle_all()
    question = counter.desk.tickets.editor.question
    assert question.words == "Somebody else saved this request meanwhile."
    question.buttons[1].click()
    assert counter.desk.tickets.editor.text.toPlainText() == "theirs"


def test_a_scan_while_something_is_written_asks_and_attaches_by_one_key(counter: WorkshopBench) -> None:
    open_stored(counter)
    write(counter, "It is the one on the roof")
    counter.scan(KNOWN)
    editor = counter.desk.tickets.editor
    assert editor.question.words.startswith("Scanned: Baltic Cooling BC-400")
    assert QApplication.focusWidget() is editor.text
    counter.press(Qt.Key.Key_G, CTRL)
    assert counter.shop.tickets[1].device_id == 1
    assert editor.text.toPlainText() == "It is the one on the roof" and editor.changed


def test_a_scan_while_something_is_written_opens_another_by_one_key(counter: WorkshopBench) -> None:
    open_stored(counter)
    write(counter, "Calls back later")
    counter.scan(KNOWN)
    counter.press(Qt.Key.Key_F6)
    assert counter.shop.tickets[1].text == "Calls back later"
    draft = counter.desk.tickets.draft
    assert draft is not None and draft.new.device_id == 1
    counter.press(Qt.Key.Key_S, CTRL)
    assert counter.shop.tickets[2].device_id == 1


def test_a_draft_takes_the_scanned_device_and_looks_for_duplicates_again(counter: WorkshopBench) -> None:
    counter.press(Qt.Key.Key_F6)
    counter.shop.open_ticket(NewTicket("Display shows E41", device_id=1))
    counter.scan(KNOWN)
    counter.press(Qt.Key.Key_G, CTRL)
    assert [each.ticket.number for each in counter.desk.tickets.duplicates.found] == [1]
    counter.press(Qt.Key.Key_S, CTRL)
    assert counter.shop.tickets[2].device_id == 1
