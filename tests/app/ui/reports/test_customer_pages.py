"""Customers page by page in the room: what stands under the table, who is looked for, what files have."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.report_ports import behind
from app.ui.reports.sheet import TOTAL
from tests.app.ui.real_desk import RealDesk
from tests.report_desk import WANTED, report_desk, room_of

CUSTOMERS = replace(WANTED, group_by="customer")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RealDesk]:
    for module in ("app.store.reports", "app.ui.reports.customer_pages", "app.ui.reports.made"):
        monkeypatch.setattr(f"{module}.PAGE", 10)
    with report_desk(qtbot, tmp_path) as made:
        yield made


def ids(room: object) -> list[str]:
    return [row.id for row in room.table.rows_model.rows]  # type: ignore[attr-defined]


def test_pages_are_turned_by_keys_and_the_line_says_which(desk: RealDesk, qtbot: QtBot) -> None:
    room = room_of(desk, CUSTOMERS)
    assert room.made is not None
    everybody = room.made.report.of
    assert everybody > 20 and len(ids(room)) == 11
    assert room.pages.told.text().startswith(f"1–10 of {everybody} ")
    assert room.pages.back.press_value.why and not room.pages.on.press_value.why
    first, total = ids(room)[:10], room.made.report.total
    qtbot.keyClick(room.table, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    desk.settle_all()
    assert room.pages.told.text().startswith(f"11–20 of {everybody} ")
    assert not set(first) & set(ids(room)[:10]) and room.made.report.total == total
    for _ in range(everybody // 10 + 2):
        room.pages.on.click()
        desk.settle_all()
    assert f"–{everybody} of {everybody} " in room.pages.told.text()
    assert room.pages.on.press_value.why
    qtbot.keyClick(room.table, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    desk.settle_all()
    assert not room.pages.on.press_value.why


def test_a_customer_is_looked_for_and_his_cells_lead_to_his_calls(desk: RealDesk, qtbot: QtBot) -> None:
    room = room_of(desk, CUSTOMERS)
    assert room.made is not None
    wanted = room.made.report.rows[-1]
    qtbot.keyClick(room.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert room.pages.search.hasFocus()
    qtbot.keyClicks(room.pages.search, wanted.name or wanted.key[1:])
    qtbot.wait(300)
    desk.settle_all()
    assert ids(room) == [wanted.key, TOTAL] and room.pages.told.text().startswith("1 ")
    assert room.pages.search.hasFocus(), "who types is not sent elsewhere"
    assert not room.views.isTabVisible(0), "charts are of everybody"
    room.open_cell(TOTAL, "offered")
    desk.settle_all()
    assert room.behind is not None and room.behind.count == behind(wanted.figures, "offered")
    room.pages.search.setText("nobody at all")
    qtbot.wait(300)
    desk.settle_all()
    assert ids(room) == [TOTAL] and room.pages.search.isVisible()
    room.choices.tabs.setCurrentIndex(0)
    desk.settle_all()
    assert not room.pages.isVisible() and room.pages.search.text() == "" and room.views.isTabVisible(0)


def test_files_have_all_of_them_and_paper_says_how_many_it_leaves_out(desk: RealDesk, tmp_path: Path) -> None:
    room = room_of(desk, CUSTOMERS)
    assert room.made is not None
    everybody = room.made.report.of
    room.table.sort_column(1)
    room.saver.save(tmp_path / "all.csv", "csv")
    desk.settle_all()
    lines = (tmp_path / "all.csv").read_text("utf-8-sig").splitlines()
    assert lines.index("") == everybody + 2, "a heading, all customers, the total"
    room.saver.save(tmp_path / "all.pdf", "pdf")
    desk.settle_all()
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF")
