"""The page alone; tests/app/ui/bulk/test_room.py drives it."""

from pytestqt.qtbot import QtBot

from app.domain.bulk import Event, Judged, Scanned, Sent, Started, Target, folded
from app.ui.bulk.running import RunningPage

START = Started(1.0, "s", "rasa", Target("ticket", "received"))


def test_what_can_be_done_says_why_not(qtbot: QtBot) -> None:
    page = RunningPage()
    qtbot.addWidget(page)
    page.show_session(folded([START]), away=False)
    assert not page._send.isEnabled() and not page._back.isEnabled()
    scanned: list[Event] = [START, Scanned(2.0, 1, "A"), Judged(2.0, 1, "ok", 7, "Chiller")]
    page.show_session(folded(scanned), away=True)
    assert page._send.isEnabled() and page._last.whole.startswith("Chiller")
    page.show_session(folded([*scanned, Sent(3.0)]), away=True)
    assert not page._send.isEnabled() and not page.field.isEnabled()


def test_a_typed_code_is_told_without_its_edges(qtbot: QtBot) -> None:
    page = RunningPage()
    qtbot.addWidget(page)
    page.show_session(folded([START]), away=False)
    page.field.setText("  A-1 ")
    with qtbot.waitSignal(page.typed) as typed:
        page.field.returnPressed.emit()
    assert typed.args == ["A-1"] and page.field.text() == ""
