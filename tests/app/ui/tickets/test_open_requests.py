"""The customer's open requests."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreUnavailable
from app.ui.people.present import Subject
from app.ui.scan.asks import OpenTicket
from app.ui.scan.shop import Shop
from app.ui.tickets.open_requests import OpenRequests
from app.ui.tickets.present import NO_REQUESTS
from app.ui.work import Work
from tests.app.ui import made_up as made
from tests.app.ui.made_up_workshop import busy


def test_they_follow_the_customer(
    qtbot: QtBot, work: tuple[Work, made.MadeUpOffice], settled: Callable[[], None]
) -> None:
    shop, asked = busy(), list[object]()
    card = OpenRequests(Shop(work[0], shop.door), lambda: made.NOW)
    qtbot.addWidget(card)
    card.asked.connect(asked.append)
    assert card.isHidden()
    card.show_subject(Subject(person=1))
    settled()
    assert [row.id for row in card.table.rows_model.rows] == ["3", "2", "1"] and not card.isHidden()
    card.table.selectRow(0)
    qtbot.keyClick(card.table, Qt.Key.Key_Return)
    assert asked == [OpenTicket(3)]
    card.show_subject(Subject(person=2))
    settled()
    assert card.card.message == NO_REQUESTS
    card.show_subject(Subject(number="+37060000000"))
    assert card.isHidden()


def test_a_failure_can_be_tried_again(
    qtbot: QtBot, work: tuple[Work, made.MadeUpOffice], settled: Callable[[], None]
) -> None:
    shop = busy()
    shop.broken = StoreUnavailable("disk I/O error")
    card = OpenRequests(Shop(work[0], shop.door), lambda: made.NOW)
    qtbot.addWidget(card)
    card.show_subject(Subject(company=10))
    settled()
    assert card.card.message is not None and card.card.message.kind == "error"
    shop.broken = None
    card.card.asked.emit("retry")
    settled()
    assert card.card.message is None and len(card.table.rows_model.rows) == 3
