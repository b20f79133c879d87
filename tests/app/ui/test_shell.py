"""The whole desk: the exchange speaks in values, the operator in keys."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.desk import Notice
from app.domain.people import PhoneEntry
from app.ui.body import FOLD
from app.ui.parts.clean import bare
from app.ui.parts.theme import apply
from telephony.switchboard.desk_events import (
    CallerChosen,
    DialAsked,
    DigitsAsked,
    HangUpAsked,
    HoldAsked,
    MuteAsked,
    OfferDeclined,
    PauseAsked,
    RetrieveAsked,
    WrapUpFinished,
)
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.phone import AnswerPhone, AudioLevels
from tests.app.ui import made_up as made
from tests.app.ui.conftest import Bench

ME, C1 = OperatorId("rasa"), CallId("c1")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RINGING, ON_CALL = replace(made.PHONE, call="ringing"), replace(made.PHONE, call="up")


def press(bench: Bench, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    bench.window.activateWindow()
    bench.qtbot.keyClick(QApplication.focusWidget() or bench.window, key, modifier)


def test_a_call_from_ringing_to_history_by_keys_alone(bench: Bench) -> None:
    bench.tell(made.view(made.call("offered")), RINGING)
    press(bench, Qt.Key.Key_F2)
    assert bench.phone.told == [AnswerPhone()]
    bench.tell(made.view(made.call()), ON_CALL)
    assert bench.window.who.caller.view._name.whole == "Jonas Petraitis"
    press(bench, Qt.Key.Key_M, CTRL)
    press(bench, Qt.Key.Key_H, CTRL)
    bench.tell(made.view(made.call("held")))
    press(bench, Qt.Key.Key_H, CTRL)
    bench.tell(made.view(made.call()))
    press(bench, Qt.Key.Key_N, CTRL)
    bench.qtbot.keyClicks(bench.window.desk_work.note.edit, "E41, visit on Friday")
    press(bench, Qt.Key.Key_3, CTRL)
    press(bench, Qt.Key.Key_F3)
    bench.tell(made.view(made.call("wrap_up", disposition_required=True)), made.PHONE)
    press(bench, Qt.Key.Key_Return, CTRL)
    assert bench.asked == [
        MuteAsked(ME, C1, True),
        HoldAsked(ME, C1),
        RetrieveAsked(ME, C1),
        HangUpAsked(ME, C1),
        WrapUpFinished(ME, C1, "visit"),
    ]
    bench.tell(made.view())
    bench.qtbot.waitUntil(lambda: bench.office.notes == {("c1", "rasa"): "E41, visit on Friday"})
    assert bench.window.stack.dial_line.isVisible()


def test_declining(bench: Bench) -> None:
    bench.tell(made.view(made.call("offered")), RINGING)
    press(bench, Qt.Key.Key_F3, SHIFT)
    assert bench.asked == [OfferDeclined(ME, C1)]


def test_hanging_up_does_not_decline_the_call_that_comes_next(bench: Bench) -> None:
    bench.tell(made.view(made.call("offered")), RINGING)
    press(bench, Qt.Key.Key_F3)
    assert bench.asked == []
    assert bench.window.banner.text.whole == "A call is ringing: answer or decline it first."


def test_escape_never_hangs_up(bench: Bench) -> None:
    bench.tell(made.view(made.call()), ON_CALL)
    for _ in range(3):
        press(bench, Qt.Key.Key_Escape)
    assert bench.asked == [] and bench.phone.told == []


def test_an_unknown_caller_is_saved_in_two_keys_and_the_typing(
    bench: Bench, type_text: Callable[[object, str], None]
) -> None:
    bench.tell(made.view(made.unknown()), ON_CALL)
    press(bench, Qt.Key.Key_L, CTRL)
    field = QApplication.focusWidget()
    assert field is bench.window.who.caller.row.name
    type_text(field, "Eglė Šimkutė")
    press(bench, Qt.Key.Key_Return)
    bench.settle()
    saved = bench.office.people[4]
    assert (saved.name, saved.phones) == ("Eglė Šimkutė", (PhoneEntry("+370 698 77001", "+37069877001"),))
    event = bench.asked[0]
    assert isinstance(event, CallerChosen) and event.match.person == "Eglė Šimkutė"


def test_an_unknown_number_is_linked_in_three_keys_and_the_typing(bench: Bench) -> None:
    bench.tell(made.view(made.unknown()), ON_CALL)
    press(bench, Qt.Key.Key_L, CTRL)
    bench.qtbot.keyClicks(bench.window.who.caller.row.name, "jonas")
    bench.qtbot.waitUntil(bench.window.who.caller.row.suggestions.isVisible)
    press(bench, Qt.Key.Key_Down)
    press(bench, Qt.Key.Key_Return)
    bench.settle()
    event = bench.asked[0]
    assert isinstance(event, CallerChosen) and event.match.person_id == 1
    assert bench.office.people[1].phones[-1].number == "+37069877001"


def test_what_was_saved_can_be_taken_back(bench: Bench) -> None:
    bench.tell(made.view(made.unknown()), ON_CALL)
    bench.window.who.caller.row._link(2)
    bench.settle()
    assert bench.window.banner._action.isVisible()
    bench.qtbot.mouseClick(bench.window.banner._action, Qt.MouseButton.LeftButton)
    bench.settle()
    assert bench.office.people[2] == made.EGLE
    assert bench.window.banner.text.whole == "Taken back."


def test_text_that_is_being_typed_stays_when_it_rings(bench: Bench) -> None:
    bench.tell(made.view(made.call("wrap_up")))
    press(bench, Qt.Key.Key_N, CTRL)
    note = bench.window.desk_work.note.edit
    bench.qtbot.keyClicks(note, "half a sen")
    bench.tell(made.view(made.unknown("offered", call=CallId("c2")), made.call("wrap_up")), RINGING)
    assert QApplication.focusWidget() is note
    bench.qtbot.keyClicks(note, "tence")
    assert note.toPlainText() == "half a sentence"
    assert list(bench.window.stack.views) == ["c1", "c2"] or len(bench.window.stack.views) == 2


def test_dialling_typed_confirmed(bench: Bench) -> None:
    bench.tell(made.view())
    press(bench, Qt.Key.Key_D, CTRL)
    bench.qtbot.keyClicks(bench.window.stack.dial_line.field, "861234567")
    press(bench, Qt.Key.Key_Return)
    assert bench.asked == []
    assert bare(bench.window.confirm._question.whole) == "Call +370 612 34567?"
    press(bench, Qt.Key.Key_Return)
    assert bench.asked == [DialAsked(ME, "+37061234567")]
    assert bench.window.stack.dial_line.field.text() == ""


def test_dialling_a_link_and_thinking_better_of_it(bench: Bench) -> None:
    bench.tell(made.view())
    bench.window.outside_asked(("--theme", "dark", "tel:+37061234567"))
    bench.settle()
    assert bench.window.confirm._who.whole == "Jonas Petraitis · UAB Baltic Cooling"
    press(bench, Qt.Key.Key_Escape)
    assert bench.asked == [] and not bench.window.confirm.isVisible()


def test_other_programs_may_answer_and_hang_up(bench: Bench) -> None:
    bench.tell(made.view(made.call("offered")), RINGING)
    bench.window.outside_asked(("--answer",))
    bench.tell(made.view(made.call()), ON_CALL)
    bench.window.outside_asked(("--hangup",))
    assert bench.phone.told == [AnswerPhone()] and bench.asked == [HangUpAsked(ME, C1)]


def test_a_bad_link_has_a_visible_end(bench: Bench) -> None:
    bench.tell(made.view())
    bench.window.outside_asked(("tel:not-a-number",))
    assert bench.window.banner.isVisible()
    assert "something else than a phone number" in bench.window.banner.text.whole


def test_digits_are_typed_on_the_keypad(bench: Bench) -> None:
    bench.tell(made.view(made.call()), ON_CALL)
    press(bench, Qt.Key.Key_F7)
    assert QApplication.focusWidget() is bench.window.floor.keypad
    bench.qtbot.keyClicks(bench.window.floor.keypad, "1#")
    assert bench.asked == [DigitsAsked(ME, C1, "1"), DigitsAsked(ME, C1, "#")]


def test_find_opens_a_customer(bench: Bench) -> None:
    bench.tell(made.view())
    press(bench, Qt.Key.Key_K, CTRL)
    bench.qtbot.keyClicks(bench.window.finder.field, "egle")
    bench.qtbot.waitUntil(lambda: bench.window.finder.open)
    bench.window.finder.leave()
    press(bench, Qt.Key.Key_K, CTRL)
    bench.qtbot.keyClicks(bench.window.finder.field, "jonas")
    bench.qtbot.waitUntil(lambda: bench.window.finder.open and bench.window.finder.list.count() > 0)
    press(bench, Qt.Key.Key_Return)
    bench.settle()
    assert bench.window.who.caller.view._name.whole == "Jonas Petraitis"
    assert bench.window.desk_work.timelines.person.message is None
    press(bench, Qt.Key.Key_O, CTRL)
    assert "person 1" in bench.window.pages.open


def test_pausing_by_key(bench: Bench) -> None:
    bench.tell(made.view())
    press(bench, Qt.Key.Key_R, CTRL)
    assert bench.asked == [PauseAsked(ME, "break")]


def test_the_list_of_keys_is_one_key_away(bench: Bench) -> None:
    bench.tell(made.view())
    press(bench, Qt.Key.Key_F1)
    assert "keys" in bench.window.pages.open
    bench.window.pages.close_all()
    bench.window.setFocus()
    bench.qtbot.keyClick(bench.window, Qt.Key.Key_Question, SHIFT)
    assert "keys" in bench.window.pages.open


def test_a_question_mark_in_a_note_is_a_question_mark(bench: Bench) -> None:
    bench.tell(made.view(made.call()), ON_CALL)
    press(bench, Qt.Key.Key_N, CTRL)
    bench.qtbot.keyClicks(bench.window.desk_work.note.edit, "warranty?")
    assert bench.window.pages.open == {}
    assert bench.window.desk_work.note.edit.toPlainText() == "warranty?"


def test_a_silent_exchange_keeps_the_picture_and_says_so(bench: Bench) -> None:
    bench.tell(made.view(made.call()), ON_CALL, made.DOWN)
    view = bench.window.stack.views["c1"]
    assert not any(b.isEnabled() for b in view._presses.buttons if b.press_value.action != "hang_up")
    assert "reconnecting" in bench.window.banner.text.whole
    bench.tell(made.UP)
    assert all(b.isEnabled() for b in view._presses.buttons)
    assert not bench.window.banner.isVisible()


def test_hanging_up_works_while_the_exchange_is_silent(bench: Bench) -> None:
    bench.tell(made.view(made.call()), ON_CALL, made.DOWN)
    press(bench, Qt.Key.Key_F3)
    assert len(bench.phone.told) == 1


def test_every_second_the_times_go_on(bench: Bench) -> None:
    bench.tell(made.view(made.call()))
    bench.now += 1
    bench.window._ticked()
    assert bench.window.stack.views["c1"]._pills.pills[0].text == "talking 03:28"


def test_levels_move_the_meter_and_warn_the_muted(bench: Bench) -> None:
    bench.tell(made.view(made.call(muted=True)), ON_CALL, AudioLevels(-15.0, -40.0))
    assert bench.window.status.meter.isVisible()
    bench.window._ticked()
    assert bench.window.stack.views["c1"]._warning.whole == "You are muted but speaking."


def test_under_1280_pixels_the_floor_folds(bench: Bench) -> None:
    bench.tell(made.view())
    bench.window.resize(FOLD - 80, 760)
    assert bench.window.body.folded and not bench.window.floor.isVisible()
    press(bench, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert bench.window.floor.isVisible()
    press(bench, Qt.Key.Key_Escape)
    assert not bench.window.floor.isVisible()
    bench.window.resize(1366, 768)
    assert bench.window.floor.isVisible()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640), (1920, 1080)])
@pytest.mark.parametrize("language_like", ["", "W" * 400])
def test_the_window_keeps_its_size_whatever_is_in_it(
    bench: Bench, size: tuple[int, int], language_like: str
) -> None:
    bench.window.resize(*size)
    long = replace(made.JONAS_MATCH, person=language_like or "Jonas", badges=(language_like or "x",) * 9)
    bench.tell(made.view(made.call(chosen=long, display_name=language_like)), Notice("x", language_like))
    assert (bench.window.width(), bench.window.height()) == size
    assert bench.window.minimumSizeHint().width() <= size[0]


def test_somebody_else_changed_the_customer(bench: Bench) -> None:
    bench.tell(made.view(made.call()))
    bench.office.people[1] = replace(made.JONAS, name="Jonas Jonaitis")
    bench.tell(Changes(people=True, history=True))
    assert bench.window.who.caller.view._name.whole == "Jonas Jonaitis"


def test_what_was_typed_last_is_saved_when_the_window_closes(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    bench.tell(made.UP, made.view(made.call()))
    press(bench, Qt.Key.Key_N, CTRL)
    qtbot.keyClicks(bench.window.desk_work.note.edit, "last words")
    bench.close()
    assert bench.office.notes == {("c1", "rasa"): "last words"}


def test_a_theme_can_be_changed_while_it_runs(bench: Bench, qapp: QApplication) -> None:
    bench.tell(made.view(made.call()))
    before = bench.window.grab().toImage().pixelColor(500, 400).lightness()
    bench.window.apply_settings(bench.window.settings.changed("theme", "dark"))
    after = bench.window.grab().toImage().pixelColor(500, 400).lightness()
    apply(qapp, "light")
    assert before > 200 > 60 > after
