"""The tab "Time": seen, corrected, added to and taken back by keys alone."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from app.domain.time_spent import Stretch
from app.ui.tickets.time_panel import TimePanel
from app.ui.time.present import StruckCell
from tests.app.ui import made_up as made
from tests.app.ui.real_desk import RealDesk, real_desk

START = int(made.NOW) - 4000
DAY = date.fromtimestamp(START)


@pytest.fixture
def rasa(qtbot: QtBot, tmp_path: Path) -> Iterator[RealDesk]:
    with real_desk(qtbot, tmp_path) as desk:
        yield desk


def panel_of(desk: RealDesk, ticket: int) -> TimePanel:
    """Open the request and its tab."""
    desk.open(ticket)
    tabs = desk.editor.tabs
    panel = next(each for each in tabs.panels if isinstance(each, TimePanel))
    tabs.bar.setCurrentIndex(tabs.panels.index(panel) + 1)
    desk.settle_all()
    return panel


def worked(desk: RealDesk, ticket: int, seconds: int) -> None:
    desk.store.workshop.keep_time(
        Stretch(f"{desk.store.workshop.who}/1", ticket, START, START + seconds, DAY)
    )


def cells(panel: TimePanel) -> list[tuple[str, ...]]:
    return [tuple(str(cell.text) for cell in row.cells[3:]) for row in panel.table.rows_model.rows]


def typed(desk: RealDesk, panel: TimePanel, length: str, reason: str) -> None:
    panel.length.setFocus()
    panel.length.selectAll()
    desk.qtbot.keyClicks(panel.length, length)
    desk.qtbot.keyClicks(panel.reason, reason)
    desk.qtbot.keyClick(panel.reason, Qt.Key.Key_Return)
    desk.settle_all()


def test_no_time_is_said_so_and_a_first_entry_is_written_by_keys(rasa: RealDesk) -> None:
    one = rasa.store.ticket().id
    panel = panel_of(rasa, one)
    assert panel._message.message is not None and panel._message.isVisible()
    panel.day.setDate(QDate(2026, 1, 5))
    typed(rasa, panel, "1:30", "At the customer's")
    rasa.qtbot.waitUntil(lambda: cells(panel) == [("At the customer's", "01:30:00")])
    (entry,) = rasa.store.workshop.ticket_time(one).entries
    assert (entry.day, entry.who) == (date(2026, 1, 5), "rasa")
    assert panel.words.whole == "Together 01:30:00"
    assert panel.length.text() == "" and panel.table.hasFocus()


def test_a_correction_shows_what_was_measured(rasa: RealDesk) -> None:
    one = rasa.store.ticket().id
    worked(rasa, one, 600)
    panel = panel_of(rasa, one)
    panel.table.selectRow(0)
    rasa.qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert panel.length.text() == "00:10:00" and not panel.day.isEnabled()
    typed(rasa, panel, "5", "Lunch")

    def shown() -> tuple[str, str]:
        cell = panel.table.rows_model.rows[0].cells[4]
        assert isinstance(cell, StruckCell)
        return str(cell.text), cell.struck

    rasa.qtbot.waitUntil(lambda: shown() == ("00:05:00", "00:10:00"))
    assert rasa.window.grab().width() > 0, "it can be painted"


def test_del_takes_an_entry_back_with_a_reason(rasa: RealDesk) -> None:
    one = rasa.store.ticket().id
    worked(rasa, one, 600)
    panel = panel_of(rasa, one)
    panel.table.selectRow(0)
    rasa.qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert panel.reason.hasFocus()
    rasa.qtbot.keyClick(panel.reason, Qt.Key.Key_Return)
    rasa.settle_all()
    assert rasa.store.workshop.time_on(one) == 600 and panel.reason.hasFocus()
    rasa.qtbot.keyClicks(panel.reason, "Left it open")
    rasa.qtbot.keyClick(panel.reason, Qt.Key.Key_Return)
    rasa.settle_all()
    rasa.qtbot.waitUntil(lambda: cells(panel) == [("Left it open", "00:00:00")])


def test_esc_leaves_the_correction_and_not_the_request(rasa: RealDesk) -> None:
    one = rasa.store.ticket().id
    worked(rasa, one, 600)
    panel = panel_of(rasa, one)
    panel.correct(panel.table.rows_model.rows[0].id)
    rasa.qtbot.keyClick(panel.length, Qt.Key.Key_Escape)
    assert rasa.editor.isVisible() and panel.length.text() == "" and panel.day.isEnabled()
    rasa.qtbot.keyClick(panel.length, Qt.Key.Key_Escape)
    assert rasa.editor.isHidden()


def test_what_is_no_time_is_refused_and_kept(rasa: RealDesk) -> None:
    panel = panel_of(rasa, rasa.store.ticket().id)
    typed(rasa, panel, "soon", "x")
    assert "This is no time." in rasa.window.banner.text.whole
    assert (panel.length.text(), panel.reason.text()) == ("soon", "x")


def test_somebody_elses_time_is_for_a_supervisor(rasa: RealDesk, qtbot: QtBot, tmp_path: Path) -> None:
    one = rasa.store.ticket().id
    with real_desk(qtbot, tmp_path, "mantas") as mantas:
        worked(mantas, one, 600)
    panel = panel_of(rasa, one)
    panel.correct(panel.table.rows_model.rows[0].id)
    typed(rasa, panel, "5", "Because")
    assert "This is somebody else's time." in rasa.window.banner.text.whole
    with real_desk(qtbot, tmp_path, role="supervisor") as chief:
        panel = panel_of(chief, one)
        panel.correct(panel.table.rows_model.rows[0].id)
        typed(chief, panel, "5", "Because")
        chief.qtbot.waitUntil(lambda: cells(panel) == [("Because", "00:05:00")])


def test_the_project_is_set_by_its_name_and_no_text_is_lost(rasa: RealDesk) -> None:
    one, two = rasa.store.ticket().id, rasa.store.ticket("Other").id
    rasa.store.workshop.set_project(two, "Move to Kaunas")
    panel = panel_of(rasa, one)
    assert panel._known.stringList() == ["Move to Kaunas"]
    rasa.editor.text.setPlainText("Half a sentence")
    panel.project.setFocus()
    rasa.qtbot.keyClicks(panel.project, "move to kaunas")
    rasa.qtbot.keyClick(panel.project, Qt.Key.Key_Return)
    rasa.settle_all()
    assert rasa.store.workshop.ticket_time(one).project == "Move to Kaunas"
    panel.table.setFocus()
    panel._load()
    rasa.settle_all()
    assert panel.project.text() == "Move to Kaunas"
    assert rasa.editor.text.toPlainText() == "Half a sentence"
    assert rasa.editor.question.words == "", "no collision with oneself"
