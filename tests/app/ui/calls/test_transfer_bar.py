"""Transfer from the desk by keys: held at once, chosen, sent on; or taken back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from telephony.switchboard.desk_events import ConsultAsked, HoldAsked, RetrieveAsked, TransferWanted
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.park_events import ParkWanted, PickUpAsked
from tests.app.ui import made_up as made
from tests.app.ui.conftest import Bench

ME, C1 = OperatorId("rasa"), CallId("c1")
CTRL = Qt.KeyboardModifier.ControlModifier


def press(bench: Bench, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    bench.window.activateWindow()
    bench.qtbot.keyClick(QApplication.focusWidget() or bench.window, key, modifier)


def begun(bench: Bench) -> None:
    bench.tell(made.view(made.call()))
    press(bench, Qt.Key.Key_T, CTRL)
    bench.tell(made.view(made.call("held")))
    assert (
        bench.window.transfer.bar is not None
        and bench.window.transfer.bar.isVisible()
        and bench.asked == [HoldAsked(ME, C1)]
    )


def test_a_caller_is_held_at_once_and_sent_to_who_is_chosen(bench: Bench) -> None:
    begun(bench)
    assert bench.window.transfer.bar is not None
    bench.qtbot.keyClicks(bench.window.transfer.bar.field, "mant")
    press(bench, Qt.Key.Key_Return)
    assert bench.asked[-1] == TransferWanted(ME, C1, "201")
    assert bench.window.transfer.bar.isHidden()


def test_a_queue_has_nobody_to_ask_and_the_button_says_so(bench: Bench) -> None:
    begun(bench)
    bar = bench.window.transfer.bar
    assert bar is not None
    bench.qtbot.keyClicks(bar.field, "mant")
    assert bar._ask_first.isEnabled()
    bar.field.clear()
    bench.qtbot.keyClicks(bar.field, "repairs")
    assert not bar._ask_first.isEnabled() and "nobody to ask" in bar._ask_first.toolTip()
    press(bench, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bench.asked == [HoldAsked(ME, C1)] and bar.isVisible()
    press(bench, Qt.Key.Key_Return)
    assert bench.asked[-1] == TransferWanted(ME, C1, "queue:repairs")


def test_escape_takes_the_caller_back(bench: Bench) -> None:
    begun(bench)
    press(bench, Qt.Key.Key_Escape)
    assert bench.asked[-1] == RetrieveAsked(ME, C1)


def test_who_was_on_hold_before_stays_there(bench: Bench) -> None:
    bench.tell(made.view(made.call("held")))
    press(bench, Qt.Key.Key_T, CTRL)
    press(bench, Qt.Key.Key_Return)
    assert bench.window.transfer.bar is not None and bench.window.transfer.bar.isVisible()
    press(bench, Qt.Key.Key_Down)
    press(bench, Qt.Key.Key_Escape)
    assert bench.asked == []


def test_it_goes_away_with_the_call_and_needs_one(bench: Bench) -> None:
    bench.tell(made.view())
    press(bench, Qt.Key.Key_T, CTRL)
    assert bench.window.transfer.bar is None and bench.window.banner.text.whole
    begun(bench)
    bench.tell(made.view(made.call("wrap_up")))
    assert bench.window.transfer.bar is not None and bench.window.transfer.bar.isHidden()


def test_shift_asks_first(bench: Bench) -> None:
    begun(bench)
    bar = bench.window.transfer.bar
    assert bar is not None
    assert bar._send.press_value.why and bar._ask_first.press_value.why, "nobody is chosen"
    press(bench, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bench.asked == [HoldAsked(ME, C1)] and bar.isVisible()
    bench.qtbot.keyClicks(bar.field, "mant")
    assert not bar._send.press_value.why
    press(bench, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bench.asked[-1] == TransferWanted(ME, C1, "201", ask_first=True) and bar.isHidden()


def test_buttons_do_the_same(bench: Bench) -> None:
    begun(bench)
    bar = bench.window.transfer.bar
    assert bar is not None
    bench.qtbot.keyClicks(bar.field, "mant")
    bench.qtbot.mouseClick(bar._ask_first, Qt.MouseButton.LeftButton)
    assert bench.asked[-1] == TransferWanted(ME, C1, "201", ask_first=True)


def test_while_somebody_is_asked_the_key_connects(bench: Bench) -> None:
    bench.tell(made.view(made.call("consulting", beside="Mantas", side="third")))
    press(bench, Qt.Key.Key_T, CTRL)
    press(bench, Qt.Key.Key_H, CTRL)
    press(bench, Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier)
    press(bench, Qt.Key.Key_H, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert bench.asked == [
        *(ConsultAsked(ME, C1, wish) for wish in ("connect", "swap", "join")), RetrieveAsked(ME, C1)
    ]  # fmt: skip
    assert bench.window.transfer.bar is None or bench.window.transfer.bar.isHidden()


def test_one_enter_too_many_takes_nobody_back(bench: Bench) -> None:
    begun(bench)
    bar = bench.window.transfer.bar
    assert bar is not None
    bench.qtbot.keyClicks(bar.field, "mant")
    press(bench, Qt.Key.Key_Return)
    sent = list(bench.asked)
    press(bench, Qt.Key.Key_Return)
    assert bench.asked == sent


def test_parked_by_key_and_from_the_box_with_the_reason(bench: Bench) -> None:
    call = made.call()
    bench.tell(made.view(call))
    press(bench, Qt.Key.Key_K, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert bench.asked[-1] == ParkWanted(ME, call.call)
    press(bench, Qt.Key.Key_T, CTRL)
    bench.tell(made.view(made.call("held")))
    bar = bench.window.transfer.bar
    assert bar is not None
    bar.field.setText("park wants his invoice")
    bench.qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bench.asked[-1] == ParkWanted(ME, call.call, note="wants his invoice")
    assert bar.isHidden()


def test_picked_up_by_key_who_stands_there_longest(bench: Bench) -> None:
    bench.tell(made.view(parked=made.SHELF))
    press(bench, Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert bench.asked[-1] == PickUpAsked(ME, CallId("p-1"))
