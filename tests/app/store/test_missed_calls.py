"""Who rang in vain is called back, once for all his calls; talking with him takes him off the list."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from app.domain.call_tasks import CallTask, NewReason
from app.domain.changes import Changes
from app.store.call_task_rows import add_reasons
from app.store.contacts import StoredContacts
from app.store.desk import now
from app.store.feed import ChangeFeed
from telephony.switchboard.contact import LegRecord
from tests.people import NOON, contact
from tests.workshop import Bench

NUMBER, OTHER = "+37061234567", "+37061111111"


def missed(bench: Bench, call: str, number: str = NUMBER, **fields: Any) -> None:
    given = {"answered": None, "disposition": "", "end_reason": "abandoned", "operator": ""} | fields
    bench.desk.contacts.record(contact(call, number, **given))


def talked(bench: Bench, call: str, number: str = NUMBER, **fields: Any) -> None:
    bench.desk.contacts.record(contact(call, number, arrived=NOON + 3600, **fields))


def to_call(bench: Bench) -> list[tuple[str, int]]:
    return [(task.customer, len(task.open_reasons)) for task in tasks(bench)]


def tasks(bench: Bench) -> tuple[CallTask, ...]:
    return bench.workshop.call_list(now(), show="all").tasks


def test_two_calls_in_vain_are_one_call_back(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567")
    missed(bench, "c1", person_id=jonas.id)
    missed(bench, "c2", person_id=jonas.id, arrived=NOON + 60)
    missed(bench, "c2", person_id=jonas.id, arrived=NOON + 60)
    missed(bench, "c3", OTHER, end_reason="no_operators")
    assert to_call(bench) == [("Jonas", 2), (OTHER, 1)]
    (first, second) = tasks(bench)
    assert (first.number, second.number) == (NUMBER, OTHER)
    assert [(each.kind, each.text) for each in first.reasons] == [("missed", "support")] * 2


@pytest.mark.parametrize("direction", ["in", "out"])
def test_talking_with_him_takes_him_off_whoever_called(bench: Bench, direction: str):
    jonas = bench.desk.add("Jonas", "861234567")
    missed(bench, "c1", person_id=jonas.id)
    missed(bench, "c2", OTHER)
    talked(bench, "c9", "+37069999999", person_id=jonas.id, direction=direction)
    assert to_call(bench) == [(OTHER, 1)]
    talked(bench, "c10", OTHER, direction=direction)
    assert to_call(bench) == []
    ended = bench.workshop.call_list(now(), show="ended").tasks
    assert {each.state for each in ended} == {"done"}


def test_a_number_that_got_a_name_meanwhile_is_taken_off_too(bench: Bench):
    missed(bench, "c1")
    ona = bench.desk.add("Ona", "861234567")
    talked(bench, "c2", person_id=ona.id)
    assert to_call(bench) == []


def test_of_a_company_somebody_may_be_reached_at_the_same_number(bench: Bench):
    jonas = bench.desk.add("Jonas", "861111111", "Nida")
    missed(bench, "c1", company_id=jonas.company_id)
    talked(bench, "c2", OTHER, person_id=jonas.id, company_id=jonas.company_id)
    assert to_call(bench) == [("Nida", 1)], "he was reached elsewhere and may know nothing of it"
    talked(bench, "c3", NUMBER, person_id=jonas.id, company_id=jonas.company_id)
    assert to_call(bench) == []


def test_what_else_is_to_be_told_stays(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567")
    with bench.desk.store.writing(Changes(tasks=True)) as connection:
        add_reasons(connection, [NewReason("service", "k1", "Filter", person_id=jonas.id, ref=1)])
    missed(bench, "c1", person_id=jonas.id)
    assert to_call(bench) == [("Jonas", 2)]
    talked(bench, "c2", person_id=jonas.id)
    assert to_call(bench) == [("Jonas", 1)] and tasks(bench)[0].open_reasons[0].kind == "service"


def test_who_rings_in_vain_again_is_on_the_list_again(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567")
    missed(bench, "c1", person_id=jonas.id)
    talked(bench, "c2", person_id=jonas.id)
    missed(bench, "c3", person_id=jonas.id, arrived=NOON + 7200)
    assert to_call(bench) == [("Jonas", 1)]


def test_a_try_that_nobody_answered_leaves_him_there(bench: Bench):
    missed(bench, "c1")
    bench.desk.contacts.record(contact("c2", direction="out", answered=None, end_reason="no_answer"))
    assert to_call(bench) == [(NUMBER, 1)]


@pytest.mark.parametrize(
    "fields",
    [
        {"end_reason": "rejected", "queue": ""},
        {"queue": ""},
        {"final": False},
        {"number": "", "number_raw": "anonymous", "withheld": True},
        {"number": "", "number_raw": "sip:anonymous@anonymous.invalid", "withheld": False},
        {"number": "", "number_raw": "sip:alice@example.com", "withheld": False},
        {"direction": "out", "end_reason": "busy"},
    ],
)
def test_who_waited_for_nobody_or_cannot_be_called_is_not_listed(bench: Bench, fields: dict[str, Any]):
    gone = contact("c1", answered=None, disposition="", end_reason="abandoned")
    bench.desk.contacts.record(replace(gone, **fields))
    assert to_call(bench) == []


def test_inside_and_over_sip_the_same_extension_is_meant(bench: Bench):
    missed(bench, "c1", "", number_raw="sip:214@pbx.example", withheld=False)
    assert to_call(bench) == [("214", 1)]
    talked(bench, "c2", "", number_raw="214", withheld=False, direction="out")
    assert to_call(bench) == []


def test_after_call_work_of_an_earlier_talk_takes_no_newer_call_away(bench: Bench):
    """A contact is written again when its after-call work is done, and all of them after a crash."""
    jonas = bench.desk.add("Jonas", "861234567")
    first = contact("c1", person_id=jonas.id, final=False)
    bench.desk.contacts.record(first)
    missed(bench, "c2", person_id=jonas.id, arrived=first.ended + 5)
    bench.desk.contacts.record(replace(first, final=True))
    bench.desk.contacts.record(replace(first, final=True))
    assert to_call(bench) == [("Jonas", 1)]


def test_who_is_removed_while_he_waits_costs_no_contact(bench: Bench):
    company = bench.desk.add("Jonas", "861234567", "Nida").company_id
    missed(bench, "c1", person_id=99_999, company_id=company)
    missed(bench, "c2", OTHER, person_id=99_999, company_id=99_999)
    assert to_call(bench) == [("Nida", 1), (OTHER, 1)]
    assert len(tuple(bench.desk.office.recent_contacts())) == 2


def test_who_was_to_be_called_next_month_is_called_now(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567")
    with bench.desk.store.writing(Changes(tasks=True)) as connection:
        add_reasons(connection, [NewReason("service", "k1", "Filter", person_id=jonas.id, ref=1)])
    (task,) = tasks(bench)
    bench.workshop.note_attempt(task.id, "later", later=now() + timedelta(days=30))
    assert bench.workshop.call_list(now()).tasks == ()
    missed(bench, "c1", person_id=jonas.id)
    assert [each.customer for each in bench.workshop.call_list(now()).tasks] == ["Jonas"]


def test_his_task_is_found_by_the_index_of_live_ones(bench: Bench):
    """Every answered call asks; a long list must not make it slow."""
    asked: list[str] = []
    engine = bench.desk.store._engine
    event.listen(engine, "checkout", lambda driver, *_: driver.set_trace_callback(asked.append))
    jonas = bench.desk.add("Jonas", "861234567")
    talked(bench, "c1", person_id=jonas.id, company_id=jonas.company_id)
    question = next(each for each in asked if "FROM call_task" in each)
    with bench.desk.store.asking() as connection:
        (plan,) = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {question}").all()
    assert "uq_call_task_customer" in plan[3]


def test_who_hides_his_number_and_is_known_is_listed(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567")
    missed(bench, "c1", "", person_id=jonas.id)
    assert [(task.customer, task.number) for task in tasks(bench)] == [("Jonas", NUMBER)]


def test_the_queue_is_called_by_its_name(bench: Bench):
    named = StoredContacts(bench.desk.store, {"support": "Support LT"})
    named.record(contact("c1", answered=None, disposition="", end_reason="abandoned"))
    (task,) = tasks(bench)
    assert task.reasons[0].text == "Support LT"


def test_desks_are_told_only_when_the_list_changed(bench: Bench):
    feed = ChangeFeed(bench.desk.store)
    talked(bench, "c1")
    changes = feed.poll()
    assert changes is not None and changes.history and not changes.tasks
    for step in (missed, talked):
        step(bench, f"c-{step.__name__}")
        changes = feed.poll()
        assert changes is not None and changes.tasks
    feed.close()


@pytest.mark.parametrize(
    "reason", ["busy", "no_answer", "unreachable", "not_called", "exchange_stopped", "sound_failed"]
)
def test_who_could_not_be_called_back_by_itself_is_called_by_somebody(bench: Bench, reason: str):
    missed(bench, "c1", end_reason="callback")
    assert to_call(bench) == [], "he was promised a call"
    missed(bench, "back-1", direction="out", callback_of="c1", end_reason=reason)
    assert to_call(bench) == [(NUMBER, 1)]
    talked(bench, "c9")
    assert to_call(bench) == []


@pytest.mark.parametrize("reason", ["called_again", "withdrawn", "callback"])
def test_who_is_here_himself_or_was_called_off_is_not(bench: Bench, reason: str):
    missed(bench, "back-1", direction="out", callback_of="c1", end_reason=reason)
    assert to_call(bench) == []


def test_an_ordinary_call_that_nobody_answered_is_no_call_back(bench: Bench):
    missed(bench, "out-1", direction="out", end_reason="busy")
    assert to_call(bench) == []


def test_who_hung_up_while_he_was_parked_rang_in_vain(bench: Bench):
    missed(bench, "c1", answered=NOON + 5, operator="rasa")
    parked = LegRecord("park", "rasa", NOON + 20, NOON + 30, "exchange_stopped")
    missed(bench, "c2", OTHER, answered=NOON + 5, end_reason="exchange_stopped", legs=(parked,))
    missed(bench, "c3", "+37062222222", answered=NOON + 5, end_reason="exchange_stopped", legs=())
    assert to_call(bench) == [(NUMBER, 1), (OTHER, 1)]
