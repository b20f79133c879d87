"""Likely duplicates before saving."""

from pytestqt.qtbot import QtBot

from app.domain.duplicates import Duplicate
from app.ui.scan.asks import JoinTicket
from app.ui.tickets.duplicates import MOST, PossibleDuplicates
from tests.app.ui import made_up as made
from tests.app.ui.made_up_workshop import busy


def test_the_likeliest_is_joined_unless_another_is_chosen(qtbot: QtBot, qapp: object) -> None:
    card, asked = PossibleDuplicates(lambda: made.NOW), list[object]()
    qtbot.addWidget(card)
    card.asked.connect(asked.append)
    card.join_first()
    card.show_found(tuple(Duplicate(ticket, "person", 90) for ticket in busy().tickets.values()) * 2)
    assert len(card.found) == MOST and not card.isHidden()
    card.join_first()
    card.table.selectRow(2)
    card._join.click()
    assert asked == [JoinTicket(1), JoinTicket(3)]
    card._other.click()
    assert card.isHidden() and card.found == ()
