import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain import desk as rules
from app.domain.desk import Desk
from app.ui.calls import present
from app.ui.ringing import Ringing
from tests.app.ui import made_up as made


@pytest.fixture
def ringing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Ringing:
    window = QWidget()
    qtbot.addWidget(window)
    made_ringing = Ringing(window)
    made_ringing.alerts = []  # type: ignore[attr-defined]
    monkeypatch.setattr(QApplication, "alert", lambda w, *_: made_ringing.alerts.append(w))  # type: ignore[attr-defined]
    # The offscreen platform makes every new window the active one; which is in front is this test's choice.
    monkeypatch.setattr(QApplication, "activeWindow", lambda: made_ringing.front)  # type: ignore[attr-defined]
    made_ringing.front = None  # type: ignore[attr-defined]
    return made_ringing


def popup() -> present.Popup:
    desk = Desk()
    for value in (made.UP, made.PHONE, made.view(made.call("offered"))):
        desk = rules.heard(desk, value, made.NOW)
    shown = present.popup(desk, made.NOW, {})
    assert shown is not None
    return shown


def test_another_program_in_front(ringing: Ringing) -> None:
    ringing.show_ringing(popup())
    assert ringing.popup is not None and ringing.popup.isVisible()
    ringing.show_ringing(None)
    assert not ringing.popup.isVisible()
    ringing.close()
    assert ringing.popup is None


def test_the_desk_in_front_needs_no_small_window(ringing: Ringing) -> None:
    ringing.front = ringing._window  # type: ignore[attr-defined]
    ringing.show_ringing(popup())
    assert ringing.popup is None
    ringing.front = None  # type: ignore[attr-defined]
    ringing.show_ringing(popup())
    assert ringing.popup is not None and ringing.popup.isVisible()
    ringing.close()


def test_it_may_be_switched_off(ringing: Ringing) -> None:
    ringing.wanted = False
    ringing.show_ringing(popup())
    assert ringing.popup is None


def test_one_call_alerts_once(ringing: Ringing) -> None:
    ringing.wanted = False
    for _ in range(5):
        ringing.show_ringing(popup())
    assert ringing.alerts == [ringing._window]  # type: ignore[attr-defined]
    ringing.show_ringing(None)
    ringing.show_ringing(popup())
    assert len(ringing.alerts) == 2  # type: ignore[attr-defined]
