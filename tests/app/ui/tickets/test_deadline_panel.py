"""The tab of deadlines, over a real store."""

import time
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.ui.rooms.ground import Ground
from app.ui.scan.shop import Shop
from app.ui.tickets.deadline_panel import DeadlinePanel
from app.ui.work import Work
from tests.app.ui import made_up as made
from tests.people import open_desk
from tests.workshop import Bench, bench_of


@pytest.fixture
def bench(tmp_path: Path):
    desk = open_desk(tmp_path / "ringdesk.db")
    yield bench_of(desk)
    desk.close()


@pytest.fixture
def panel(qtbot, bench: Bench):
    work = Work(made.MadeUpOffice())
    from app.domain.desk import Desk

    ground = Ground(Shop(work, bench.workshop), Desk, time.time, lambda _: None)
    made_panel = DeadlinePanel(ground)
    qtbot.addWidget(made_panel)
    made_panel.resize(640, 300)
    made_panel.show()
    yield made_panel
    work.stop()


def test_both_deadlines_and_why(qtbot, bench: Bench, panel: DeadlinePanel):
    opened = bench.ticket()
    panel.show_card(bench.workshop.ticket_card(opened.id))
    qtbot.waitUntil(lambda: bool(panel.table.rows_model.rows))
    assert panel.shown == 0
    assert panel.sentences[0].whole.startswith("First response: due ")
    assert panel.sentences[1].whole.startswith("Solution: due ")
    assert "“Office” (Europe/Vilnius)" in panel.rule.whole
    counted, _ = panel.legend.entries["counted"]
    waiting, _ = panel.legend.entries["waiting"]
    assert counted.isVisible() and not waiting.isVisible()


def test_a_step_is_seen_and_the_other_clock_chosen(qtbot, bench: Bench, panel: DeadlinePanel):
    opened = bench.ticket()
    panel.show_card(bench.workshop.ticket_card(opened.id))
    qtbot.waitUntil(lambda: panel.found is not None)
    bench.workshop.move_ticket(opened.id, "asked_customer")
    panel.show_card(bench.workshop.ticket_card(opened.id))
    qtbot.waitUntil(lambda: "in time" in panel.sentences[0].whole)
    assert "stands" in panel.sentences[1].whole
    panel.switches[1].click()
    assert panel.shown == 1 and panel.switches[1].isChecked() and not panel.switches[0].isChecked()
    panel.grab()


def test_it_asks_only_while_it_is_looked_at(qtbot, bench: Bench, panel: DeadlinePanel):
    opened = bench.ticket()
    panel.hide()
    panel.show_card(bench.workshop.ticket_card(opened.id))
    answered: list[bool] = []
    panel.ground.shop.run(panel, lambda shop: True, answered.append)
    qtbot.waitUntil(lambda: bool(answered))
    assert panel.found is None
    panel.show()
    qtbot.waitUntil(lambda: bool(panel.table.rows_model.rows))


def test_a_failure_is_said_with_a_way_out(qtbot, bench: Bench, panel: DeadlinePanel, monkeypatch):
    def broken(self, ticket_id: int):
        raise StoreUnavailable("The disk is full.", "Make room.")

    opened = bench.ticket()
    with monkeypatch.context() as patch:
        patch.setattr(type(bench.workshop), "clocks_of", broken)
        panel.show_card(bench.workshop.ticket_card(opened.id))
        qtbot.waitUntil(lambda: panel.message.message is not None and panel.message.message.kind == "error")
    panel.message.asked.emit("retry")
    qtbot.waitUntil(lambda: bool(panel.table.rows_model.rows))
