"""The page alone; tests/app/ui/bulk/test_room.py drives it."""

from pytestqt.qtbot import QtBot

from app.domain.errors import StoreUnavailable
from app.ui.bulk.begin import BeginPage


def test_a_failure_takes_the_place_of_the_list(qtbot: QtBot) -> None:
    page = BeginPage()
    qtbot.addWidget(page)
    assert page._done_card.message is not None and page._done_card.message.kind == "empty"
    page.show_failure(StoreUnavailable("It is away."))
    assert page._done_card.message.kind == "error"
    page.show_results((), 0.0)
    assert page._done_card.message.kind == "empty"
