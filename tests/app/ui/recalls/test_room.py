"""A recall from its draft to its end, at a desk."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from app.domain.recalls import Recall, SerialRange
from app.store.desk import now
from app.ui.recalls.room import RecallsRoom
from app.ui.scan.asks import OpenDevice, OpenTicket
from tests.app.ui.tasks.stored import Counter


def issued(stored: Counter) -> tuple[RecallsRoom, list[int]]:
    jonas = stored.bench.desk.add("Jonas", "861234567")
    made = [stored.bench.device(f"K10{n}", person_id=jonas.id if n < 2 else None) for n in range(3)]
    recall = Recall(
        0, "Fan may stop", (made[0].product.id,), date(2026, 1, 15), (SerialRange("K100", "K199"),)
    )
    stored.bench.workshop.save_recall(recall)
    room = stored.enter("room_recalls")
    assert isinstance(room, RecallsRoom)
    return room, [each.id for each in made]


def act(stored: Counter, room: RecallsRoom, action: str) -> None:
    room.act(action)
    stored.settle()


def counts(room: RecallsRoom) -> dict[str, int]:
    assert room.progress is not None
    return {state: count for state, count in room.progress.counts if count}


def test_no_recall_yet(stored: Counter) -> None:
    room = stored.enter("room_recalls")
    assert isinstance(room, RecallsRoom)
    assert room.card.message is not None and room.card.message.press is not None
    assert room.list_card.message is not None
    room.act("told")
    room.call_all()
    room.close_recall()


def test_a_recall_is_written_with_its_preview(stored: Counter) -> None:
    room, _ = issued(stored)
    room.new()
    dialog = room.dialog
    assert dialog is not None
    stored.settle()
    dialog.title.setText("Door opens by itself")
    item = dialog.models.item(0)
    item.setCheckState(Qt.CheckState.Checked)
    dialog.ranges.setPlainText("K101 .. K150")
    dialog._preview()
    stored.settle()
    assert "2 devices" in dialog.reach.whole and "1 owner" in dialog.reach.whole
    assert "1 of nobody" in dialog.reach.whole
    dialog.severity.setCurrentIndex(dialog.severity.findData("notice"))
    dialog._save()
    stored.settle()
    assert room.chosen is not None and room.chosen.title == "Door opens by itself"
    assert room.chosen.severity == "notice" and len(room.tasks) == 2


def test_from_open_to_closed(stored: Counter) -> None:
    room, ids = issued(stored)
    assert counts(room) == {"open": 3} and not room.close_button.isEnabled()
    room.call_all()
    stored.settle()
    (task,) = stored.bench.workshop.call_list(now()).tasks
    assert len(task.reasons) == 2
    act(stored, room, "told")
    act(stored, room, "fixed")
    assert counts(room) == {"open": 2, "fixed": 1}
    (line,) = stored.bench.workshop.tickets_of(device_id=ids[0])
    assert line.title == "Fan may stop"
    act(stored, room, "refused")
    assert counts(room) == {"open": 2, "fixed": 1}, "a refusal needs words"
    for _ in range(2):
        room.said.setText("scrapped")
        act(stored, room, "refused")
    assert counts(room) == {"fixed": 1, "refused": 2} and room.close_button.isEnabled()
    assert stored.bench.workshop.call_list(now(), show="all").tasks == ()
    room.close_recall()
    stored.settle()
    assert room.chosen is not None and room.chosen.closed
    assert not any(each.isEnabled() for each in room.steps.buttons if each.press_value.action != "device")


def test_the_device_and_its_request_open_on_the_desk(stored: Counter) -> None:
    room, ids = issued(stored)
    asked: list[object] = []
    room.asked.disconnect()
    room.asked.connect(asked.append)
    act(stored, room, "device")
    act(stored, room, "request")
    (line,) = stored.bench.workshop.tickets_of(device_id=ids[0])
    assert asked == [OpenDevice(ids[0]), OpenTicket(line.id)]


def test_the_list_is_filtered_and_saved_whole(stored: Counter, tmp_path: Path) -> None:
    room, ids = issued(stored)
    room.filter.setText("k102")
    room._load_list()
    stored.settle()
    assert [each.device_id for each in room.tasks] == [ids[2]]
    room.write_csv(tmp_path / "list.csv")
    stored.settle()
    text = (tmp_path / "list.csv").read_bytes().decode("utf-8-sig")
    assert len(text.splitlines()) == 4 and "+37061234567" in text
    room.write_csv(tmp_path / "nowhere" / "list.csv")
    stored.settle()
    assert "list.csv" in stored.ui.window.banner.text.whole
    room.state.setCurrentIndex(room.state.findData("fixed"))
    stored.settle()
    assert room.tasks == () and room.devices_card.message is not None
