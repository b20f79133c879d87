"""The room: for supervisors, by key, and up to date with what others write."""

from PySide6.QtCore import Qt

from app.domain.changes import Changes
from app.ui.quality.room import NAME, QualityRoom
from tests.app.ui.quality.conftest import reviewed, room_of
from tests.app.ui.real_desk import RealDesk


def test_its_key_enters_it_and_arrows_turn_its_pages(rasa: RealDesk) -> None:
    rasa.window.activateWindow()
    rasa.qtbot.waitUntil(rasa.window.isActiveWindow)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    rasa.qtbot.keyClick(rasa.window, Qt.Key.Key_J, both)
    rasa.settle_all()
    assert rasa.window.house.current == NAME
    room = rasa.window.house.rooms[NAME]
    assert isinstance(room, QualityRoom)
    rasa.qtbot.keyClick(room.tabs, Qt.Key.Key_Right)
    assert room.cards.isVisible() and not room.acts("new_ticket")


def test_what_another_supervisor_reviews_is_shown(rasa: RealDesk) -> None:
    room = room_of(rasa)
    reviewed(rasa.store.workshop)
    room.stored(Changes(quality=True))
    rasa.settle_all()
    assert sum(bool(each.review) for each in room.to_review.calls) == 1
