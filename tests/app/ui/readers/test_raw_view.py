"""The raw log on the screen, over a real pty."""

from functools import partial
from pathlib import Path

from app.ui.readers.raw_view import RawView
from tests.app.ui.readers.counter import Counter


def opened(desk: Counter) -> RawView:
    raw = desk.room.raw
    assert raw.card.message is not None and raw.card.message.kind == "empty"
    assert raw.made.message is not None and raw.made.message.kind == "empty"
    return raw


def lines(raw: RawView) -> list[str]:
    model = raw.table.rows_model
    return [str(model.data(model.index(row, 3))).strip("\u2066\u2069") for row in range(model.rowCount())]


def holds(raw: RawView, code: str) -> bool:
    return any(code in line for line in lines(raw))


def test_it_follows_can_be_paused_and_goes_on_with_all_that_came(desk: Counter) -> None:
    raw = opened(desk)
    desk.plugged.known.scan("SN1")
    desk.wait(lambda: lines(raw) == ["SN1<CR>"])
    raw.pause.click()
    desk.plugged.known.scan("SN2")
    desk.wait(lambda: desk.scanners.states()[0].scans == 2)
    desk.window.house.enter("room_scanners")
    desk.room.refresh()
    assert lines(raw) == ["SN1<CR>"]
    raw.pause.click()
    desk.window.house.enter("room_scanners")
    desk.wait(lambda: lines(raw)[:1] == ["SN2<CR>"])


def test_a_line_tells_what_is_made_of_it_with_the_doubts(desk: Counter) -> None:
    raw = opened(desk)
    desk.plugged.known.scan("IMEI: 490154203237517")
    desk.wait(lambda: lines(raw))
    desk.wait(lambda: raw.readings.rows_model.rowCount() >= 2)
    model = raw.readings.rows_model
    said = [str(model.data(model.index(row, 2))) for row in range(model.rowCount())]
    assert any("490154203237518" in words for words in said)


def test_finding_and_choosing_a_scanner(desk: Counter) -> None:
    raw = opened(desk)
    for code in ("SN1", "XY2"):
        desk.plugged.known.scan(code)
        desk.wait(partial(holds, raw, code))
    raw.search.setText("53 4e")
    desk.wait(lambda: lines(raw) == ["SN1<CR>"])
    raw.search.clear()
    names = [raw.reader.itemText(number) for number in range(raw.reader.count())]
    assert names[1:] == ["Metrologic bidirectional serial"]
    raw.reader.setCurrentIndex(1)
    desk.wait(lambda: len(lines(raw)) == 2)


def test_it_says_what_is_forgotten(desk: Counter) -> None:
    raw = opened(desk)
    desk.scanners.raw_log._room = 6
    for code in ("AAAA", "BBBB"):
        desk.plugged.known.scan(code)
        desk.wait(partial(holds, raw, code))
    desk.wait(lambda: "forgotten" in raw.note.whole)


def test_it_is_saved_to_a_file_or_it_is_said_why_not(desk: Counter, tmp_path: Path) -> None:
    raw = opened(desk)
    desk.plugged.known.scan("SN1")
    desk.wait(lambda: lines(raw))
    raw.save_to(tmp_path / "log.txt")
    assert "SN1<CR>" in (tmp_path / "log.txt").read_text("utf-8")
    assert "log.txt" in desk.window.banner.text.whole
    raw.save_to(tmp_path)
    assert "could not be saved" in desk.window.banner.text.whole
