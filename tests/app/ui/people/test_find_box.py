import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreUnavailable
from app.ui.commands import keymap
from app.ui.parts.choice_list import Choice
from app.ui.parts.clean import number
from app.ui.parts.say import say
from app.ui.parts.times import when
from app.ui.parts.values import Ask
from app.ui.people.find_box import FindBox
from app.ui.people.present import Subject
from app.ui.work import Work
from tests.app.ui import made_up
from tests.app.ui.made_up import MadeUpOffice

Pair = tuple[Work, MadeUpOffice]


@pytest.fixture
def box(qtbot: QtBot, work: Pair) -> FindBox:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    made = FindBox(work[0], "LT", lambda: made_up.NOW, window)
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addStretch(1)
    window.show()
    window.activateWindow()
    made.whole = window  # type: ignore[attr-defined]
    made.begin()
    return made


def test_type_down_enter(qtbot: QtBot, box: FindBox) -> None:
    qtbot.keyClicks(box.field, "baltic")
    qtbot.waitUntil(lambda: box.open)
    titles = [c.title for c in box.list.choices]
    assert titles == ["Jonas Petraitis", "Eglė Stankutė", "UAB Baltic Cooling"]
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.asked) as heard:
        qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert heard.args == [Subject(person=2)]
    assert not box.open


def test_the_list_goes_round(qtbot: QtBot, box: FindBox) -> None:
    qtbot.keyClicks(box.field, "baltic")
    qtbot.waitUntil(lambda: box.open)
    qtbot.keyClick(box.field, Qt.Key.Key_Up)
    assert box.list.currentRow() == 2


def test_a_number_may_be_called(qtbot: QtBot, box: FindBox) -> None:
    qtbot.keyClicks(box.field, "8 655 11223")
    qtbot.waitUntil(lambda: box.open)
    with qtbot.waitSignal(box.asked) as heard:
        qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert heard.args == [Ask("dial_typed", "8 655 11223")]


def test_nothing_was_found(qtbot: QtBot, box: FindBox) -> None:
    qtbot.keyClicks(box.field, "zzz")
    qtbot.waitUntil(lambda: box.open)
    assert box._words.text() == "Nothing was found." and box.list.count() == 0


def test_escape_gives_the_keyboard_back(qtbot: QtBot, box: FindBox) -> None:
    qtbot.keyClicks(box.field, "baltic")
    qtbot.waitUntil(lambda: box.open)
    qtbot.keyClick(box.field, Qt.Key.Key_Escape)
    assert not box.open and not box.field.hasFocus()


def test_the_list_never_takes_the_keyboard(qtbot: QtBot, box: FindBox) -> None:
    qtbot.keyClicks(box.field, "baltic")
    qtbot.waitUntil(lambda: box.open)
    assert box.field.hasFocus() and box.list.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_failure_is_said(qtbot: QtBot, box: FindBox, work: Pair) -> None:
    work[1].broken = StoreUnavailable("disk full")
    qtbot.keyClicks(box.field, "baltic")
    qtbot.waitUntil(lambda: box.open)
    assert box._words.text() == "The customer database does not answer. · disk full"


def test_its_key_is_named(box: FindBox) -> None:
    box.show_keys(keymap({}))
    assert box.field.placeholderText().endswith("Ctrl+K")


def test_a_number_that_called_and_is_nobodys_is_found(qtbot: QtBot, box: FindBox) -> None:
    qtbot.keyClicks(box.field, "77001")
    qtbot.waitUntil(lambda: box.open)
    item = box.list.item(0)
    last = say(when(made_up.at(3600), made_up.NOW))
    words = (number("+370 698 77001"), "Unknown caller", "2 contacts", last)
    assert item is not None and item.text() == " · ".join(words)
    with qtbot.waitSignal(box.asked) as heard:
        qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert heard.args == [Subject(number="+37069877001")]


def test_what_else_is_known_comes_below_the_people(qtbot: QtBot, box: FindBox) -> None:
    box.also(lambda text: ("T-000042", "7F2K9"), lambda thing: Choice(thing.lower(), thing))
    qtbot.keyClicks(box.field, "baltic")
    qtbot.waitUntil(lambda: box.open)
    assert [c.title for c in box.list.choices][3:] == ["T-000042", "7F2K9"]
    qtbot.keyClick(box.field, Qt.Key.Key_Up)
    with qtbot.waitSignal(box.asked) as heard:
        qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert heard.args == ["7f2k9"]


def test_what_can_be_done_is_found_by_its_words(qtbot: QtBot, box: FindBox) -> None:
    box.show_keys(keymap({}))
    qtbot.keyClicks(box.field, "wrap")
    qtbot.waitUntil(lambda: box.open)
    found = [(c.value, c.details) for c in box.list.choices]
    assert found == [(Ask("finish"), "Ctrl+Return"), (Ask("extend"), "Ctrl+E")]


def test_outcomes_and_the_field_itself_are_no_actions_to_find(qtbot: QtBot, box: FindBox) -> None:
    for text in ("outcome", "find any", "f"):
        box.field.clear()
        qtbot.keyClicks(box.field, text)
        box._pause.stop()
        box._search()
        qtbot.waitUntil(lambda: box.open)
        assert not any(isinstance(c.value, Ask) for c in box.list.choices), text
        box.leave()
        box.begin()


@pytest.mark.parametrize("returns", [1, 2])
def test_enter_opens_what_is_written_now_and_not_what_was(qtbot: QtBot, box: FindBox, returns: int) -> None:
    heard: list[object] = []
    box.asked.connect(heard.append)
    qtbot.keyClicks(box.field, "baltic")
    qtbot.waitUntil(lambda: box.open)
    box.field.selectAll()
    qtbot.keyClicks(box.field, "egl")
    for _ in range(returns):
        qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [Subject(person=2)] and not box.open


def test_enter_on_what_is_not_found_opens_nothing(qtbot: QtBot, box: FindBox) -> None:
    heard: list[object] = []
    box.asked.connect(heard.append)
    qtbot.keyClicks(box.field, "baltic")
    qtbot.waitUntil(lambda: box.open)
    box.field.selectAll()
    qtbot.keyClicks(box.field, "zzz")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    qtbot.wait(200)
    assert heard == []
