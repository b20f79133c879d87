"""Calls to make: one for all reasons, worked off by several people at once, cleared whoever called."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.call_tasks import CallTask, NewReason, may_call
from app.domain.changes import Changes
from app.domain.errors import BadInput, NotFound
from app.domain.recalls import Recall, SerialRange
from app.store.call_task_rows import add_reasons, close_reasons
from app.store.desk import now
from app.store.tables.call_tasks import call_reason
from tests.workshop import Bench

SOON = timedelta(hours=1)


def put(bench: Bench, *reasons: NewReason) -> int:
    with bench.desk.store.writing(Changes(tasks=True)) as connection:
        return add_reasons(connection, reasons)


def why(person: int, key: str = "k1", kind: str = "service") -> NewReason:
    return NewReason(kind, key, f"About {key}", person_id=person, ref=1)


def due(bench: Bench, **fields) -> tuple[CallTask, ...]:
    return bench.workshop.call_list(now(), **fields).tasks


def test_one_call_for_all_reasons_of_a_customer(bench: Bench):
    jonas, egle = bench.desk.add("Jonas", "861234567"), bench.desk.add("Eglė", "861234568")
    assert put(bench, why(jonas.id), why(egle.id, "k2"), why(jonas.id, "k3")) == 3
    assert put(bench, why(jonas.id), why(jonas.id, "k4")) == 1
    tasks = due(bench)
    assert [(task.customer, task.number, len(task.reasons)) for task in tasks] == [
        ("Jonas", "+37061234567", 3), ("Eglė", "+37061234568", 1),
    ]  # fmt: skip
    counts = bench.workshop.call_list(now()).counts
    assert (counts.due, counts.later, counts.reached, counts.no_number, counts.today) == (2, 0, 0, 0, 0)


def test_who_has_no_name_and_no_number_is_left_out(bench: Bench):
    nobody = bench.desk.add("Nobody")
    assert put(bench, NewReason("service", "k1", "x"), why(nobody.id, "k2")) == 1
    (task,) = due(bench)
    assert task.number == "" and bench.workshop.call_list(now()).counts.no_number == 1


def test_nobody_answers_so_it_is_tried_again_later_at_a_fit_hour(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567")
    put(bench, why(jonas.id))
    (task,) = due(bench)
    tried = bench.workshop.note_attempt(task.id, "no_answer")
    assert (tried.state, tried.attempts, tried.owner) == ("attempted", 1, "rasa")
    assert tried.due > now() + SOON and may_call(tried.due.astimezone())
    assert tried.last is not None and tried.last.outcome == "no_answer"
    assert due(bench) == () and due(bench, show="later") == (tried,)
    assert due(bench, show="all", kinds=("recall",)) == ()


def test_later_is_when_he_said(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567")
    put(bench, why(jonas.id))
    (task,) = due(bench)
    at = now() + timedelta(days=2)
    assert bench.workshop.note_attempt(task.id, "later", "on Friday", at).due == at
    with pytest.raises(BadInput):
        bench.workshop.note_attempt(task.id, "later", later=now() - SOON)
    with pytest.raises(BadInput):
        bench.workshop.note_attempt(task.id, "later")
    assert [each.id for each in bench.workshop.call_list(at + SOON).tasks] == [task.id]


def test_an_answered_call_meets_the_task_once_whoever_called(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567", "UAB Baltic")
    egle = bench.desk.add("Eglė", "861234568")
    put(bench, why(jonas.id), NewReason("recall", "k9", "Fan", company_id=jonas.company_id),
        why(egle.id, "k2"))  # fmt: skip
    met = bench.workshop.reached("call-1", jonas.id, jonas.company_id)
    again = bench.workshop.reached("call-1", jonas.id, jonas.company_id)
    assert (met, again) == (2, 0)
    assert {task.customer: task.state for task in due(bench, show="all")} == {
        "Jonas": "reached", "UAB Baltic": "reached", "Eglė": "open",
    }  # fmt: skip
    assert {task.attempts for task in due(bench, show="reached")} == {1}
    assert bench.workshop.reached("call-2") == 0
    mine = bench.workshop.calls_to(jonas.id)
    assert {task.customer for task in mine} == {"Jonas", "UAB Baltic"}
    assert {task.customer for task in bench.workshop.calls_to(company_id=jonas.company_id)} == {
        "Jonas", "UAB Baltic",
    }  # fmt: skip


def test_each_reason_is_settled_and_the_last_one_ends_the_call(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567")
    put(bench, why(jonas.id), why(jonas.id, "k2"))
    (task,) = due(bench)
    first, second = task.reasons
    left = bench.workshop.settle(first.id, "done", "comes on Monday")
    assert left.state == "open" and [each.id for each in left.open_reasons] == [second.id]
    assert bench.workshop.settle(second.id, "refused").state == "done"
    with pytest.raises(BadInput):
        bench.workshop.settle(second.id, "done")
    assert bench.workshop.call_list(now()).counts.today == 1
    assert put(bench, why(jonas.id)) == 0, "a reason is one for ever"
    reopened = bench.workshop.settle(first.id, "reopened")
    assert reopened.state == "open" and reopened.open_reasons[0].id == first.id


def test_a_new_reason_after_he_was_reached_calls_him_again(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567")
    put(bench, why(jonas.id))
    bench.workshop.reached("call-1", jonas.id)
    put(bench, why(jonas.id, "k2"))
    (task,) = due(bench)
    assert task.state == "open" and len(task.open_reasons) == 2


def recall(bench: Bench, product: int) -> Recall:
    return bench.workshop.save_recall(
        Recall(0, "Fan may stop", (product,), date(2026, 1, 15), (SerialRange("K100", "K199"),))
    )


def test_what_is_said_of_a_recall_moves_the_device(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567")
    told = bench.device("K100", person_id=jonas.id)
    other = bench.device("K101", person_id=jonas.id)
    fan = recall(bench, told.product.id)
    assert bench.workshop.call_owners(fan.id) == 2
    (task,) = due(bench)
    bench.workshop.settle(task.reasons[0].id, "done")
    bench.workshop.settle(task.reasons[1].id, "refused", "sold it")
    states = {each.device_id: (each.state, each.note) for each in bench.workshop.recall_tasks(fan.id)}
    assert states == {told.id: ("told", ""), other.id: ("refused", "sold it")}


def test_he_refuses_everything_and_that_can_be_undone(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567")
    device = bench.device("K100", person_id=jonas.id)
    fan = recall(bench, device.product.id)
    bench.workshop.call_owners(fan.id)
    put(bench, why(jonas.id))
    (task,) = due(bench)
    ended = bench.workshop.note_attempt(task.id, "refused", "never again")
    assert ended.state == "done" and {each.state for each in ended.reasons} == {"refused"}
    assert bench.workshop.recall_tasks(fan.id)[0].state == "refused"
    back = bench.workshop.reopen_call(task.id)
    assert back.state == "open" and len(back.open_reasons) == 2
    assert bench.workshop.recall_tasks(fan.id)[0].state == "open"


def test_a_dropped_call_says_why_and_comes_back_into_the_one_that_lives(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567")
    put(bench, why(jonas.id))
    (task,) = due(bench)
    with pytest.raises(BadInput):
        bench.workshop.drop_call(task.id, " ")
    assert bench.workshop.drop_call(task.id, "moved abroad").state == "dropped"
    assert due(bench, show="ended")[0].note == "moved abroad"
    put(bench, why(jonas.id, "k2"))
    bench.workshop.reopen_call(task.id)
    (living,) = due(bench)
    assert living.id != task.id and len(living.open_reasons) == 2


def test_two_people_at_once(bench: Bench, other_bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567")
    put(bench, why(jonas.id))
    (task,) = due(bench)
    bench.workshop.settle(task.reasons[0].id, "done")
    with pytest.raises(BadInput, match="already"):
        other_bench.workshop.note_attempt(task.id, "no_answer")
    with pytest.raises(NotFound):
        other_bench.workshop.note_attempt(99, "no_answer")
    with pytest.raises(NotFound):
        other_bench.workshop.settle(99, "done")


def test_call_me_back(bench: Bench):
    at = datetime(2030, 1, 1, 10, tzinfo=UTC)
    jonas = bench.desk.add("Jonas", "861234567")
    task = bench.workshop.ask_to_call("about the quote", at, person_id=jonas.id)
    assert (task.due, task.owner, task.reasons[0].kind) == (at, "rasa", "callback")
    stranger = bench.workshop.ask_to_call("", at, number="+37061111111")
    assert (stranger.customer, stranger.number) == ("+37061111111", "+37061111111")
    put(bench, why(jonas.id))
    sooner = bench.workshop.ask_to_call("again", at - SOON, person_id=jonas.id)
    assert (sooner.id, sooner.due, len(sooner.reasons)) == (task.id, at - SOON, 3)
    with pytest.raises(BadInput):
        bench.workshop.ask_to_call("nobody", at)


def test_the_list_is_searched_by_name_and_number(bench: Bench):
    jonas, egle = bench.desk.add("Jonas Žukas", "861234567"), bench.desk.add("Eglė", "861234568")
    put(bench, why(jonas.id), why(egle.id, "k2"))
    assert [task.customer for task in due(bench, text="zuk")] == ["Jonas Žukas"]
    assert [task.customer for task in due(bench, text="34568")] == ["Eglė"]
    limited = bench.workshop.call_list(now(), limit=1)
    assert len(limited.tasks) == 1 and limited.fitting == 2


def test_a_note_stays_and_what_is_over_is_void(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567")
    put(bench, why(jonas.id))
    (task,) = due(bench)
    assert bench.workshop.write_note(task.id, " speaks Polish ").note == "speaks Polish"
    with bench.desk.store.writing(Changes(tasks=True)) as connection:
        assert close_reasons(connection, "void", "rasa", call_reason.c.key == "k1") == 1
    assert due(bench, show="all") == () and due(bench, show="ended")[0].reasons[0].state == "void"
