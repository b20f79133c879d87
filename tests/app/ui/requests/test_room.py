"""The room of requests by keyboard, over a real store, while others write."""

from dataclasses import replace

from PySide6.QtCore import Qt

from app.domain.assignment import Duty, Roster
from app.domain.changes import Changes
from app.domain.errors import StoreUnavailable
from app.ui.scan.asks import OpenTicket
from tests.app.ui.requests.conftest import OPERATOR, Floor, words

WRITTEN = Changes(tickets=True)


def fill(floor: Floor, count: int) -> list[int]:
    return [floor.bench.ticket(f"Job {each}", priority=each % 4).id for each in range(count)]


def test_it_is_empty_and_says_how_to_begin(floor: Floor) -> None:
    message = floor.room.card.message
    assert message is not None and message.kind == "empty" and "F6" in words(message.advice)


def test_enter_opens_the_request_on_the_desk(floor: Floor) -> None:
    floor.bench.ticket("One")
    asked: list[object] = []
    floor.room.asked.connect(asked.append)
    floor.see(1)
    floor.qtbot.keyClick(floor.room.table, Qt.Key.Key_Return)
    assert asked == [OpenTicket(1)]


def test_filters_search_and_state_by_keyboard(floor: Floor) -> None:
    me = floor.desk.view.me.operator  # type: ignore[union-attr]
    floor.bench.ticket("Makes no ice", owner=me)
    floor.bench.ticket("Loud")
    room = floor.room
    floor.qtbot.waitUntil(lambda: len(floor.numbers()) == 2)
    floor.qtbot.keyClick(room.table, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    floor.qtbot.keyClick(room.table, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    floor.see(1)
    assert room.wanted.filter == "mine" and "1" in room.tabs.tabText(0)
    room.tabs.setCurrentIndex(2)
    floor.qtbot.keyClick(room.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert room.search.hasFocus()
    floor.qtbot.keyClicks(room.search, "loud")
    floor.see(2)
    floor.qtbot.keyClick(room.search, Qt.Key.Key_Return)
    assert room.table.hasFocus()
    room.search.setText("nothing like this")
    floor.see()
    assert room.card.message is not None


def test_what_others_write_moves_neither_selection_nor_place(floor: Floor) -> None:
    ids = fill(floor, 60)
    room = floor.room
    floor.qtbot.waitUntil(lambda: len(floor.numbers()) == 60)
    table = room.table
    table.selectRow(30)
    table.scrollTo(table.rows_model.index(34, 0))
    chosen, top = (
        table.selected_ids,
        table.rows_model.rows[table.indexAt(table.viewport().rect().topLeft()).row()].id,
    )
    gone = next(each for each in ids if each not in chosen and str(each) != top)
    floor.bench.workshop.move_ticket(gone, "cancelled")
    floor.bench.ticket("Newest", priority=3)
    room.stored(WRITTEN)
    floor.qtbot.waitUntil(lambda: any("Newest" in str(row.cells[1].text) for row in table.rows_model.rows))
    assert table.selected_ids == chosen and table.currentIndex().isValid()
    assert table.rows_model.rows[table.indexAt(table.viewport().rect().topLeft()).row()].id == top


def test_a_supervisor_hands_several_over_and_takes_it_back(floor: Floor) -> None:
    fill(floor, 3)
    room = floor.room
    floor.qtbot.waitUntil(lambda: len(floor.numbers()) == 3)
    assert not room.hand_over.give.isEnabled() or len(room.table.selected_ids) > 0
    room.table.selectAll()
    room.hand_over.owner.setCurrentIndex(1)
    someone = room.hand_over.owner.chosen
    floor.qtbot.keyClick(room.hand_over.give, Qt.Key.Key_Return)
    floor.qtbot.waitUntil(lambda: room.hand_over.undo.isVisible())
    assert {each.owner for each in floor.bench.workshop.open_tickets().lines} == {someone}
    assert room.hand_over.said.whole.startswith("3 requests")
    floor.qtbot.keyClick(room.hand_over.undo, Qt.Key.Key_Return)
    floor.qtbot.waitUntil(lambda: not room.hand_over.undo.isVisible())
    assert {each.owner for each in floor.bench.workshop.open_tickets().lines} == {""}


def test_others_see_no_buttons_they_may_not_press(floor: Floor) -> None:
    floor.desk = OPERATOR
    room = floor.room
    hidden = (room.hand_over, room.promises, room.workers)
    assert not any(each.isVisible() for each in hidden)


def test_the_load_is_there_when_somebody_gets_work(floor: Floor) -> None:
    assert not floor.room.load.isVisible()
    shop = floor.bench.workshop
    shop.save_roster(replace(shop.roster(), duties=(Duty("ona", "Ona", 2),)), "supervisor")
    floor.bench.ticket("One")
    floor.room.stored(WRITTEN)
    floor.qtbot.waitUntil(lambda: floor.room.load.isVisible())
    assert [(each.name, each.share) for each in floor.room.load.bars] == [("Ona", 0.5)]


def test_a_head_sorts_up_down_and_not(floor: Floor) -> None:
    fill(floor, 4)
    floor.qtbot.waitUntil(lambda: len(floor.numbers()) == 4)
    usual = floor.numbers()
    room = floor.room
    room.table.sort_asked.emit(0)
    floor.see(1, 2, 3, 4)
    room.table.sort_asked.emit(0)
    floor.see(4, 3, 2, 1)
    room.table.sort_asked.emit(0)
    floor.qtbot.waitUntil(lambda: floor.numbers() == usual)


def test_a_store_that_does_not_answer_is_said_and_asked_again(floor: Floor, monkeypatch) -> None:
    floor.bench.ticket("One")
    shop = floor.bench.workshop

    def broken(limit: int = 0) -> None:
        raise StoreUnavailable("The disk is full.", "Make room.")

    with monkeypatch.context() as patch:
        patch.setattr(type(shop), "open_tickets", lambda self, limit=0: broken())
        message = floor.room.card.message
        assert message is not None and message.kind == "error"
    floor.room.reload()
    floor.see(1)
    assert floor.room.card.message is None


def test_roster_is_no_part_of_an_empty_house(floor: Floor) -> None:
    assert floor.room.roster == Roster()
