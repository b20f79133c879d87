import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreUnavailable
from app.ui.parts.values import Ask
from app.ui.people.find_box import FindBox
from app.ui.people.present import Subject
from app.ui.work import Work
from tests.app.ui.made_up import MadeUpOffice

Pair = tuple[Work, MadeUpOffice]


@pytest.fixture
def box(qtbot: QtBot, work: Pair) -> FindBox:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    made = FindBox(work[0], "LT", window)
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
    box.show_key("Ctrl+K")
    assert box.field.placeholderText().endswith("Ctrl+K")
