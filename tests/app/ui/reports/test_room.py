"""The room "Reports" over a real store: figures, the calls behind each of them, charts, files."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.saved_reports import Wanted
from app.services.report_ports import behind
from app.ui.reports.asks import OpenCall
from app.ui.reports.chart_words import ARRIVALS, TREND, WAITS
from app.ui.reports.columns_chart import ColumnsPicture
from app.ui.reports.present import NONE_BEHIND, figures_of
from app.ui.reports.sheet import TOTAL
from telephony.switchboard.figures import SERVICE_LEVELS
from tests.app.ui.real_desk import RealDesk
from tests.report_desk import WANTED, report_desk, room_of


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[RealDesk]:
    with report_desk(qtbot, tmp_path) as made:
        yield made


def cells(room: object) -> dict[str, list[str]]:
    rows = room.table.rows_model.rows  # type: ignore[attr-defined]
    return {row.id: [str(cell.text) for cell in row.cells] for row in rows}


@pytest.mark.parametrize("group", ["queue", "operator", "customer", "hour"])
def test_every_figure_leads_to_as_many_calls_as_it_says(desk: RealDesk, group: str) -> None:
    room = room_of(desk, replace(WANTED, group_by=group))
    assert room.made is not None
    rows = [*room.made.report.rows, replace(room.made.report.total, key=TOTAL)]
    for row in rows[:2] + rows[-1:]:
        for figure in figures_of(room.made.report.asked):
            expected = behind(row.figures, figure.named)
            room.behind = None
            room.open_cell(row.key, figure.named)
            desk.settle_all()
            assert (room.behind.count if room.behind else 0) == expected, (row.key, figure.named)
            if figure.kind == "count":
                assert expected == getattr(row.figures.counts, figure.named, None) or expected == getattr(
                    row.figures, figure.named, None
                )


def test_a_nought_says_that_no_call_counts_and_one_walks_on(desk: RealDesk) -> None:
    room = room_of(desk)
    assert room.made is not None
    rows, figures = room.made.report.rows, figures_of(room.made.report.asked)
    nought, counted = (
        next(
            (row.key, each.named)
            for row in rows
            for each in figures
            if (behind(row.figures, each.named) > 0) is some
        )
        for some in (False, True)
    )
    room.table.setFocus()
    room.open_cell(*nought)
    desk.settle_all()
    assert room.calls_card.message == NONE_BEHIND and not room.calls.hasFocus()
    room.open_cell(*counted)
    desk.settle_all()
    assert room.calls_card.message is None


def test_the_formula_is_chosen_and_printed_under_the_table(desk: RealDesk) -> None:
    room = room_of(desk)
    seen = {}
    for formula, level in SERVICE_LEVELS.items():
        room.choices.formula.setCurrentIndex(room.choices.formula.findData(formula))
        room.choices.formula.activated.emit(0)
        desk.settle_all()
        assert room.made is not None
        assert level.formula in room.notes.text() and "T = 20 s, S = 5 s" in room.notes.text()
        seen[formula] = cells(room)[TOTAL][room.made.sheet.place("service_level")]
    assert len(set(seen.values())) > 3, "the same day reads differently"
    assert seen["ours"] != seen["negative"]


def test_keys_alone_lead_from_a_figure_to_its_calls_and_to_the_recording(desk: RealDesk) -> None:
    room = room_of(desk)
    asked: list[object] = []
    room.asked.connect(asked.append)
    assert room.table.hasFocus() and room.made is not None
    column = room.made.sheet.place("abandoned")
    for _ in range(column):
        desk.qtbot.keyClick(room.table, Qt.Key.Key_Right)
    desk.qtbot.keyClick(room.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert room.table.selected_id() == TOTAL
    room.table.setCurrentIndex(room.table.rows_model.index(0, column))
    desk.qtbot.keyClick(room.table, Qt.Key.Key_Return)
    desk.settle_all()
    assert room.behind is not None and room.calls.hasFocus()
    assert room.behind.count == room.made.report.rows[0].figures.counts.abandoned
    row = room.calls.rows_model.rows[0]
    assert "leads to" in str(row.cells[-1].text), "why it went there"
    desk.qtbot.keyClick(room.calls, Qt.Key.Key_Return)
    assert asked == [OpenCall(room.behind.calls[0].call)]
    about = room.about()
    assert about is not None and about[0].number == room.behind.calls[0].number


def test_the_table_is_sorted_by_click_and_key_and_the_total_stays_last(desk: RealDesk) -> None:
    room = room_of(desk, replace(WANTED, group_by="hour"))
    assert room.made is not None
    place = room.made.sheet.place("offered")
    room.table.setCurrentIndex(room.table.rows_model.index(0, place))
    desk.qtbot.keyClick(room.table, Qt.Key.Key_S)
    offered = [int(row[place]) for row in cells(room).values()]
    assert offered[:-1] == sorted(offered[:-1], reverse=True) and offered[-1] == sum(offered[:-1])
    desk.qtbot.keyClick(room.table, Qt.Key.Key_S)
    assert [int(row[place]) for row in cells(room).values()][:-1] == sorted(offered[:-1])


def test_charts_are_read_and_opened_by_keys(desk: RealDesk) -> None:
    room = room_of(desk)
    heat = room.charts[ARRIVALS]
    heat.setFocus()
    seen = set()
    for _ in range(30):
        for key in (Qt.Key.Key_Right,) * 23 + (Qt.Key.Key_Left,) * 23 + (Qt.Key.Key_Down,):
            seen.add(heat.accessibleDescription())
            desk.qtbot.keyClick(heat, key)
            if heat.mark is not None and heat.mark.key:
                break
        if heat.mark is not None and heat.mark.key:
            break
    assert heat.mark is not None and heat.mark.key.startswith("3 "), "a Thursday"
    assert "call(s)" in str(heat.mark.words.source) and len(seen) > 3  # type: ignore[union-attr]
    desk.qtbot.keyClick(heat, Qt.Key.Key_Return)
    desk.settle_all()
    assert room.behind is not None and str(room.behind.count) in heat.accessibleDescription()
    trend = room.charts[TREND]
    room.views.setCurrentIndex(1)
    desk.qtbot.keyClick(trend, Qt.Key.Key_Home)
    assert "offered" in trend.accessibleDescription()
    waits = room.charts[WAITS].picture
    assert isinstance(waits, ColumnsPicture) and room.made is not None
    assert sum(stack.total for stack in waits.chart.stacks) == room.made.report.total.figures.counts.offered


def test_the_days_before_stand_beside(desk: RealDesk) -> None:
    room = room_of(desk, replace(WANTED, compared=True))
    assert room.made is not None
    sheet = room.made.sheet
    assert cells(room)[TOTAL][sheet.place("offered±")] == f"▲ {sheet.total.values[0]:.0f}"
    assert cells(room)[TOTAL][sheet.place("service_level±")] == "–", "nothing was offered the day before"


def test_nothing_is_no_nought_per_cent(desk: RealDesk) -> None:
    room = room_of(desk, Wanted("days", first="2025-01-01", last="2025-01-02"))
    assert room.figures.message is not None and room.figures.message.kind == "empty"
    assert room.figures.message.advice
    assert room.made is not None and set(room.made.sheet.total.values) <= {0, None}
    assert not any(button.isEnabled() for button in room.saver.buttons)


def test_operators_alone_have_no_waits(desk: RealDesk) -> None:
    room = room_of(desk, replace(WANTED, operators=("anna",), group_by="day"))
    assert room.made is not None and not room.views.isTabVisible(2)
    assert room.made.sheet.columns[1].name == "handled"
    trend = room.charts[TREND].picture
    assert isinstance(trend, ColumnsPicture)
    assert sum(s.answered for s in trend.chart.stacks) == room.made.report.total.figures.handled > 0


def test_new_calls_count_while_today_is_looked_at_and_not_otherwise(desk: RealDesk) -> None:
    room = room_of(desk)
    before = room.made
    desk.tell(Changes(history=True))
    desk.settle_all()
    assert room.made is before, "these days are over"
    desk.now = 1_767_225_600.0 + 80_000
    room.choices.show_wanted(Wanted("today"))
    desk.tell(Changes(history=True))
    desk.settle_all()
    assert room.made is not before


def test_a_long_question_can_be_stopped(desk: RealDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    room = room_of(desk)
    shown = cells(room)
    monkeypatch.setattr(room._long, "start", lambda: room._long.timeout.emit())
    room.choices.tabs.setCurrentIndex(3)
    assert not room.stop.isHidden() and not room.progress.isHidden()
    room.cancel()
    desk.settle_all()
    assert room.stop.isHidden() and cells(room) == shown, "what was there stays"


def test_only_supervisors_see_it(qtbot: QtBot, tmp_path: Path) -> None:
    with report_desk(qtbot, tmp_path, role="operator") as desk:
        desk.window.house.enter("room_reports")
        assert "room_reports" not in desk.window.house.rooms


def test_all_is_reached_by_its_key(desk: RealDesk) -> None:
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_U, both)
    desk.settle_all()
    assert desk.window.house.current == "room_reports"
