"""The history: filtered, names instead of ids, notes written, corrected and taken back."""

from app.domain.device_page import NewEvent
from app.store.desk import now
from app.ui.devices.history_tab import HistoryTab
from app.ui.devices.tab import Done
from tests.app.ui.devices.conftest import Place


def opened(place: Place, device: int) -> HistoryTab:
    tab = HistoryTab(place.ground)
    place.qtbot.addWidget(tab)
    tab.show_page(place.bench.workshop.device_page(device))
    return tab


def write(place: Place, tab: HistoryTab, text: str) -> Done:
    heard: list[Done] = []
    tab.done.connect(heard.append)
    assert tab.dialog is not None
    tab.dialog.text.setPlainText(text)
    tab.dialog.at.setText("2026-01-05 09:30")
    tab.dialog.give()
    place.settle()
    tab.done.disconnect(heard.append)
    return heard[0]


def texts(place: Place, device: int) -> list[str]:
    return [each.title for each in place.bench.workshop.device_page(device).card.events]


def test_a_note_is_kept_with_its_time_and_taken_back(place: Place):
    of = place.device()
    tab = opened(place, of.id)
    tab.act("note")
    done = write(place, tab, "Loud fan")
    assert texts(place, of.id) == ["Loud fan"] and tab.dialog is None
    assert done.undo is not None
    done.undo(place.bench.workshop)
    assert texts(place, of.id) == []


def test_a_note_is_corrected_removed_and_both_come_back(place: Place):
    of = place.device()
    place.bench.workshop.add_event(NewEvent(of.id, "note", "Lood fan", now()))
    tab = opened(place, of.id)
    tab.table.selectRow(0)
    tab.act("correct")
    done = write(place, tab, "Loud fan")
    assert texts(place, of.id) == ["Loud fan"] and done.undo is not None
    done.undo(place.bench.workshop)
    assert texts(place, of.id) == ["Lood fan"]
    tab.show_page(place.bench.workshop.device_page(of.id))
    tab.table.selectRow(0)
    tab.act("remove")
    place.settle()
    assert texts(place, of.id) == []


def test_an_empty_note_stays_in_its_dialog(place: Place):
    tab = opened(place, place.device().id)
    tab.act("note")
    assert tab.dialog is not None
    tab.dialog.give()
    place.settle()
    assert tab.dialog is not None and "empty" in tab.dialog.said


def test_operators_stand_by_their_names_and_kinds_apart(place: Place):
    of = place.device()
    place.bench.ticket(device_id=of.id)
    place.bench.workshop.add_event(NewEvent(of.id, "visit", "Looked", now()))
    tab = opened(place, of.id)
    shown = {tab.table.rows_model.rows[row].cells[2].text for row in range(2)}
    assert shown == {tab.names.operator(tab.ground.me)} != {tab.ground.me}
    tab.filter.setCurrentIndex(tab.filter.findData("written"))
    assert [each.kind for each in tab.events] == ["visit"]
    tab.table.clearSelection()
    tab.filter.setCurrentIndex(tab.filter.findData("calls"))
    assert tab.events == () and tab.listed.message is not None


def test_what_is_no_note_cannot_be_corrected(place: Place):
    of = place.device()
    place.bench.ticket(device_id=of.id)
    tab = opened(place, of.id)
    tab.table.selectRow(0)
    tab.act("correct")
    assert tab.dialog is None and "Choose a note" in place.words
