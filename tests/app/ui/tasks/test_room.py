"""An operator works the list off: calls, notes what came of it, goes on to the next."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDateTime, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.call_tasks import NewReason
from app.domain.changes import Changes
from app.domain.errors import StoreUnavailable
from app.store.call_task_rows import add_reasons
from app.store.desk import now
from app.ui.parts.values import Ask
from app.ui.people.present import Subject
from app.ui.tasks.room import TasksRoom
from tests.app.ui.tasks.stored import Counter


def customers(stored: Counter, count: int = 2) -> list[int]:
    ids = [stored.bench.desk.add(f"Customer {n}", f"8612345{n:02}").id for n in range(count)]
    reasons = [
        NewReason("service", f"k{n}", f"Service {n}", person_id=each, ref=1) for n, each in enumerate(ids)
    ]
    with stored.bench.desk.store.writing(Changes(tasks=True)) as connection:
        add_reasons(connection, reasons)
    return ids


def room(stored: Counter) -> TasksRoom:
    # Reasons are due from now; the window's clock is a little ahead of that.
    stored.ui.now = _noon()
    made_room = stored.enter("room_tasks")
    assert isinstance(made_room, TasksRoom)
    return made_room


def _noon() -> float:
    """Noon of the desk, tomorrow."""
    here = datetime.now().astimezone().replace(hour=12, minute=0) + timedelta(days=1)
    return here.timestamp()


def names(of: TasksRoom) -> list[str]:
    return [task.customer for task in of.tasks]


def key(of: TasksRoom, text: str) -> None:
    QTest.keyClicks(of.table, text)


def test_nobody_to_call_says_so(stored: Counter) -> None:
    of = room(stored)
    assert of.card.message is not None and of.card.message.kind == "empty"
    assert not of.dial.isEnabled() and not any(each.isEnabled() for each in of.outcomes.values())
    of.call()
    of.note("reached")


def test_a_call_back_is_promised_to_the_row_and_not_to_whoever_is_on_the_desk(stored: Counter) -> None:
    first, second = customers(stored)
    of = room(stored)
    stored.ui.window.take(Subject(first))
    wing = stored.ui.window.wing
    assert wing is not None
    wing.act("room_tasks")
    of.table.selectRow(names(of).index("Customer 1"))
    wing.act("call_back")
    assert wing.call_back.bar is not None and "Customer 1" in wing.call_back.bar._words.text()
    assert wing.call_back._about.person == second
    wing.act("room_desk")
    wing.act("call_back")
    assert wing.call_back._about.person == first


def test_enter_asks_the_confirm_bar_and_nothing_is_dialled_before(stored: Counter) -> None:
    customers(stored, 1)
    of = room(stored)
    QTest.keyClick(of.table, Qt.Key.Key_Return)
    dialled = stored.ui.window.confirm.dialled
    assert dialled is not None and dialled.e164 == "+37061234500"
    assert stored.ui.asked == []


@pytest.mark.parametrize(("hour", "asks"), [(7, True), (8, False), (20, False), (21, True)])
def test_outside_fit_hours_it_asks_first(stored: Counter, hour: int, asks: bool) -> None:
    customers(stored, 1)
    of = room(stored)
    here = datetime.fromtimestamp(_noon()).astimezone().replace(hour=hour)
    stored.ui.now = here.timestamp()
    of.call()
    assert of.question.isVisibleTo(of) is asks
    assert (stored.ui.window.confirm.dialled is None) is asks
    if asks:
        QTest.keyClick(of.question.yes, Qt.Key.Key_Escape)
        assert stored.ui.window.confirm.dialled is None and not of.question.isVisibleTo(of)
        of.call()
        QTest.keyClick(of.question.yes, Qt.Key.Key_Return)
        assert stored.ui.window.confirm.dialled is not None


def test_no_answer_goes_to_the_next(stored: Counter) -> None:
    customers(stored, 3)
    of = room(stored)
    assert of.chosen is not None and of.chosen.customer == "Customer 0"
    key(of, "2")
    stored.settle()
    assert of.chosen is not None and of.chosen.customer == "Customer 1"
    (tried,) = [t for t in stored.bench.workshop.call_list(now(), show="all").tasks if t.attempts]
    assert tried.customer == "Customer 0" and tried.state == "attempted"


def test_digits_of_another_script_are_digits(stored: Counter) -> None:
    customers(stored, 1)
    of = room(stored)
    # QTest types Latin keys only.
    pressed = QKeyEvent(QEvent.Type.KeyPress, 0x06F1, Qt.KeyboardModifier.NoModifier, "\u06f1")
    QApplication.sendEvent(of.table, pressed)
    stored.settle()
    assert stored.bench.workshop.call_list(now(), show="reached").tasks != ()


def test_later_asks_when(stored: Counter) -> None:
    customers(stored, 2)
    of = room(stored)
    key(of, "3")
    at = datetime.fromtimestamp(_noon(), UTC).replace(second=0, microsecond=0) + timedelta(days=3)
    of.question.at.setDateTime(QDateTime.fromSecsSinceEpoch(int(at.timestamp())))
    of.question._agree()
    stored.settle()
    assert names(of) == ["Customer 1"]
    of.show_box.setCurrentIndex(of.show_box.findData("all"))
    stored.settle()
    (later,) = [task for task in of.tasks if task.state == "snoozed"]
    assert (later.customer, later.due) == ("Customer 0", at)


def test_a_refusal_needs_words_and_ends_the_call(stored: Counter) -> None:
    customers(stored, 1)
    of = room(stored)
    key(of, "4")
    of.question._agree()
    stored.settle()
    assert names(of) == ["Customer 0"]
    key(of, "4")
    QTest.keyClicks(of.question.said, "no thanks")
    QTest.keyClick(of.question.said, Qt.Key.Key_Return)
    stored.settle()
    (ended,) = stored.bench.workshop.call_list(now(), show="ended").tasks
    assert ended.state == "done" and ended.reasons[0].outcome == "no thanks"


def test_the_list_is_filtered_and_others_changes_are_seen(stored: Counter) -> None:
    ids = customers(stored, 3)
    of = room(stored)
    of.filter.setText("customer 1")
    of.load()
    stored.settle()
    assert names(of) == ["Customer 1"]
    of.filter.setText("")
    of.why_box.setCurrentIndex(of.why_box.findData("recall"))
    stored.settle()
    assert names(of) == [] and of.card.message is not None
    of.why_box.setCurrentIndex(0)
    stored.bench.workshop.reached("c9", ids[2])
    stored.ui.tell(Changes(tasks=True))
    stored.settle()
    assert names(of) == ["Customer 0", "Customer 1"]


def test_the_customer_is_shown_on_the_desk(stored: Counter) -> None:
    (person,) = customers(stored, 1)
    of = room(stored)
    asked: list[object] = []
    of.asked.connect(asked.append)
    of.customer.click()
    assert asked[0] == Ask("room_desk") and getattr(asked[1], "person", None) == person


def test_what_is_told_ends_the_call(stored: Counter) -> None:
    customers(stored, 1)
    of = room(stored)
    of.reasons.told.click()
    stored.settle()
    assert names(of) == [] and stored.bench.workshop.call_list(now()).counts.today == 1


def test_a_store_that_is_away_says_so(stored: Counter) -> None:
    of = room(stored)
    of._failed(StoreUnavailable("disk I/O error", "Call support."))
    assert of.card.message is not None and of.card.message.kind == "error"


def test_the_answer_is_about_the_customer_that_was_asked_about(stored: Counter) -> None:
    customers(stored, 2)
    of = room(stored)
    key(of, "4")
    of.table.selectRow(1)
    QTest.keyClicks(of.question.said, "no thanks")
    QTest.keyClick(of.question.said, Qt.Key.Key_Return)
    stored.settle()
    (ended,) = stored.bench.workshop.call_list(now(), show="ended").tasks
    assert ended.customer == "Customer 0"
    assert of.chosen is not None and of.chosen.customer == "Customer 1"


def test_a_double_click_is_one_attempt(stored: Counter) -> None:
    customers(stored, 2)
    of = room(stored)
    of.outcomes["no_answer"].click()
    of.outcomes["no_answer"].click()
    stored.settle()
    tried = stored.bench.workshop.call_list(now(), show="all").tasks
    assert sorted(task.attempts for task in tried) == [0, 1]
    key(of, "2")
    stored.settle()
    assert [t.attempts for t in stored.bench.workshop.call_list(now(), show="all").tasks] == [1, 1]


def test_a_call_is_taken_off_the_list_with_a_reason_and_put_back(stored: Counter) -> None:
    customers(stored, 1)
    of = room(stored)
    of.changes["dropped"].click()
    of.question.yes.click()
    assert of.question.isVisibleTo(of), "it waits for the reason"
    QTest.keyClicks(of.question.said, "moved abroad")
    of.question.yes.click()
    stored.settle()
    assert names(of) == []
    of.show_box.setCurrentIndex(of.show_box.findData("ended"))
    stored.settle()
    assert of.chosen is not None and (of.chosen.state, of.chosen.note) == ("dropped", "moved abroad")
    of.changes["reopened"].click()
    stored.settle()
    (back,) = stored.bench.workshop.call_list(now(), show="all").tasks
    assert back.state == "open"


def test_the_note_of_a_call_is_written_and_emptied(stored: Counter) -> None:
    customers(stored, 1)
    of = room(stored)
    for text in ("ring the back door", ""):
        of.changes["note"].click()
        of.question.said.setText(text)
        of.question.yes.click()
        stored.settle()
        assert of.chosen is not None and of.chosen.note == text


def test_the_second_click_of_a_double_click_does_not_meet_the_next_customer(stored: Counter) -> None:
    customers(stored, 2)
    of = room(stored)
    button = of.outcomes["no_answer"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    stored.settle()
    # QTest.mouseDClick sends a press of its own before; a window system does not.
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        at, left = QPointF(5, 5), Qt.MouseButton.LeftButton
        held = left if kind == QEvent.Type.MouseButtonDblClick else Qt.MouseButton.NoButton
        QApplication.sendEvent(button, QMouseEvent(kind, at, at, left, held, Qt.KeyboardModifier.NoModifier))
    stored.settle()
    tried = stored.bench.workshop.call_list(now(), show="all").tasks
    assert sum(task.attempts for task in tried) == 1
