"""Who is on the line: what is owed to him stands in his column and on his strip, and he counts as reached."""

from datetime import UTC, date, datetime

from app.domain.call_tasks import CallTask, Reason
from app.domain.changes import Changes
from app.domain.errors import StoreUnavailable
from app.domain.recalls import Recall
from app.store.desk import now
from app.ui.calls import present as calls
from app.ui.calls.popup import IncomingPopup
from app.ui.parts.say import say
from app.ui.people.present import Subject
from app.ui.scan.asks import OpenDevice
from tests.app.ui import made_up as made
from tests.app.ui.conftest import WorkshopBench
from tests.app.ui.made_up_workshop import RECALL
from tests.app.ui.tasks.stored import Counter

SERVICE = Reason(4, 1, "service", "Yearly service", due=date(2026, 3, 10))
OWED = CallTask(1, "open", datetime(2026, 1, 1, tzinfo=UTC), "+37061234567", 1, "Jonas", reasons=(SERVICE,))


def owes(counter: WorkshopBench) -> None:
    counter.shop.tasks, counter.shop.flags = (OWED,), (RECALL,)


def test_a_ringing_call_shows_the_recall_and_how_much_there_is_to_tell(counter: WorkshopBench) -> None:
    owes(counter)
    counter.tell(made.view())
    counter.tell(made.view(made.call("offered")))
    counter.settle_all()
    counter.window.refresh()
    assert counter.window.wing is not None
    found = counter.window.wing.flags._pills
    assert [say(pill.text) for pill in found["c1"]] == ["Recall: R-22 valve", "2 to tell"]
    popup = IncomingPopup()
    desk = counter.window.driver.desk
    words = calls.popup(desk, made.NOW, {})
    assert words is not None
    popup.show_popup(counter.window._flagged(words))
    assert [pill._text for pill in popup._pills.pills][1:3] == ["Recall: R-22 valve", "2 to tell"]
    popup.close()
    assert counter.shop.met == ["c1"], "it was answered before; while it only rings nobody is reached again"


def test_who_answers_is_reached_once_and_the_card_lists_it(counter: WorkshopBench) -> None:
    owes(counter)
    counter.tell(made.view())
    counter.shop.met.clear()
    for _ in range(3):
        counter.tell(made.view(made.call()))
    counter.settle_all()
    assert counter.shop.met == ["c1"]
    assert counter.window.wing is not None
    card = counter.window.wing.caller_tasks
    assert card.isVisibleTo(counter.window) and [each.id for each in card.reasons.things] == ["f1:1", "r4"]
    counter.tell(made.view())
    counter.settle_all()
    assert counter.window.wing.flags._pills == {}


def test_the_card_is_not_there_when_nothing_is_owed_or_known(counter: WorkshopBench) -> None:
    assert counter.window.wing is not None
    card = counter.window.wing.caller_tasks
    assert not card.isVisibleTo(counter.window)
    owes(counter)
    counter.tell(Changes(tasks=True))
    counter.settle_all()
    assert card.isVisibleTo(counter.window)
    counter.shop.broken = StoreUnavailable("disk I/O error", "Call support.")
    card.reload()
    counter.settle_all()
    assert not card.isVisibleTo(counter.window)


def test_told_on_the_desk_is_told_in_the_recall(stored: Counter) -> None:
    jonas = stored.bench.desk.add("Jonas", "861234567")
    device = stored.bench.device("K100", person_id=jonas.id)
    other = stored.bench.device("K101", person_id=jonas.id)
    recall = Recall(0, "Fan may stop", (device.product.id,), date(2026, 1, 15))
    recall = stored.bench.workshop.save_recall(recall)
    stored.bench.workshop.call_owners(recall.id, [device.id])
    assert stored.ui.window.wing is not None
    card = stored.ui.window.wing.caller_tasks
    asked: list[object] = []
    card.asked.disconnect()
    card.asked.connect(asked.append)
    card.show_subject(Subject(jonas.id))
    stored.settle()
    assert len(card.reasons.things) == 2 and not card.reasons.refused.isEnabled()
    card.reasons.device.click()
    card.reasons.told.click()
    stored.settle()
    card.reasons.said.setText("sold it")
    card.reasons.refused.click()
    stored.settle()
    states = {each.device_id: each.state for each in stored.bench.workshop.recall_tasks(recall.id)}
    assert states == {other.id: "told", device.id: "refused"}
    assert asked == [OpenDevice(other.id)] and not card.isVisibleTo(stored.ui.window)
    assert stored.bench.workshop.call_list(now(), show="all").tasks == ()


def test_what_somebody_else_settled_is_said(stored: Counter) -> None:
    jonas = stored.bench.desk.add("Jonas", "861234567")
    task = stored.bench.workshop.ask_to_call("about the quote", now(), person_id=jonas.id)
    assert stored.ui.window.wing is not None
    card = stored.ui.window.wing.caller_tasks
    card.show_subject(Subject(jonas.id))
    stored.settle()
    stored.bench.workshop.settle(task.reasons[0].id, "done")
    card.reasons.told.click()
    stored.settle()
    assert card.reasons.problem.whole and not card.isVisibleTo(stored.ui.window)
