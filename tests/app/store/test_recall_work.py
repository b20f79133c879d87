"""A recall from its draft to its end: reach, calls, requests, progress, file."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.errors import BadInput, NotFound
from app.domain.recalls import Reach, Recall, SerialRange
from app.store.desk import now
from tests.workshop import Bench

FAN = Recall(0, "Fan may stop", (), date(2026, 1, 15), (SerialRange("K100", "K199"),), severity="fault",
             what_to_do="Offer a visit.")  # fmt: skip


def issued(bench: Bench) -> tuple[Recall, list[int]]:
    """Three devices of two owners and one of nobody."""
    jonas = bench.desk.add("Jonas Žukas", "861234567", "UAB Baltic")
    egle = bench.desk.add("Eglė", "861234568")
    owners: tuple[dict[str, Any], ...] = (
        {"person_id": jonas.id, "company_id": jonas.company_id},
        {"person_id": egle.id},
        {"person_id": egle.id, "place": "Sandėlis 2"},
        {},
    )
    made = [bench.device(f"K10{n}", **fields) for n, fields in enumerate(owners)]
    draft = replace(FAN, products=(made[0].product.id,))
    assert bench.workshop.recall_reach(draft) == Reach(4, 2, 1)
    return bench.workshop.save_recall(draft), [each.id for each in made]


def states(bench: Bench, recall: Recall) -> dict[int, str]:
    return {each.device_id: each.state for each in bench.workshop.recall_page(recall.id)}


def test_a_draft_that_means_nothing_reaches_nobody(bench: Bench):
    assert bench.workshop.recall_reach(FAN) == Reach()
    product = bench.device("X1").product.id
    assert bench.workshop.recall_reach(replace(FAN, products=(product,))) == Reach()


def test_owners_are_put_on_the_list_once(bench: Bench):
    recall, ids = issued(bench)
    assert bench.workshop.call_owners(recall.id, ids[:1]) == 1
    assert bench.workshop.call_owners(recall.id) == 2
    assert bench.workshop.call_owners(recall.id) == 0
    page = {each.device_id: each.listed for each in bench.workshop.recall_page(recall.id)}
    assert page == {ids[0]: True, ids[1]: True, ids[2]: True, ids[3]: False}
    (jonas, egle) = bench.workshop.call_list(now()).tasks
    assert len(jonas.reasons) == 1 and len(egle.reasons) == 2
    assert egle.reasons[0].what_to_do == "Offer a visit." and "K101" in egle.reasons[0].device
    with pytest.raises(NotFound):
        bench.workshop.call_owners(99)


def test_a_step_by_hand_ends_the_call_about_it(bench: Bench):
    recall, ids = issued(bench)
    bench.workshop.call_owners(recall.id)
    bench.workshop.step_recalled(recall.id, ids[0], "told")
    (egle,) = bench.workshop.call_list(now()).tasks
    bench.workshop.step_recalled(recall.id, ids[1], "fixed")
    with pytest.raises(BadInput, match="reason"):
        bench.workshop.step_recalled(recall.id, ids[2], "refused", " ")
    bench.workshop.step_recalled(recall.id, ids[2], "refused", "sold it to Latvia")
    assert bench.workshop.call_list(now()).tasks == ()
    (ended,) = [task for task in bench.workshop.call_list(now(), show="ended").tasks if task.id == egle.id]
    assert [each.state for each in ended.reasons] == ["done", "refused"]
    assert [each.note for each in bench.workshop.recall_page(recall.id, ("refused",))] == [
        "sold it to Latvia"
    ]


def test_the_request_of_a_recalled_device_is_made_once(bench: Bench):
    recall, ids = issued(bench)
    first = bench.workshop.recall_ticket(recall.id, ids[0])
    assert (first.title, first.text, first.device_id) == ("Fan may stop", "Offer a visit.", ids[0])
    assert first.person_id is not None and bench.workshop.recall_ticket(recall.id, ids[0]) == first
    assert bench.workshop.recall_ticket(recall.id, ids[1]).id != first.id
    bench.workshop.move_ticket(first.id, "cancelled")
    assert bench.workshop.recall_ticket(recall.id, ids[0]).id != first.id


def test_the_list_is_filtered_and_written_to_a_file(bench: Bench):
    recall, ids = issued(bench)
    bench.workshop.step_recalled(recall.id, ids[1], "refused", "=HYPERLINK(1)")
    page = bench.workshop.recall_page
    assert [each.device_id for each in page(recall.id, ("open", "told"))] == [ids[0], ids[2], ids[3]]
    assert [each.device_id for each in page(recall.id, text="zukas k100")] == [ids[0]]
    assert [each.device_id for each in page(recall.id, text="sand")] == [ids[2]]
    assert len(page(recall.id, limit=2)) == 2
    lines = bench.workshop.recall_csv(recall.id).splitlines()
    assert lines[0] == "Device,Owner,Number,Place,State,Note" and len(lines) == 5
    assert lines[1].endswith("K100,Jonas Žukas · UAB Baltic,+37061234567,,Not told,")
    assert lines[4].endswith(",Refused,'=HYPERLINK(1)")


def test_progress_and_the_end(bench: Bench):
    recall, ids = issued(bench)
    bench.workshop.step_recalled(recall.id, ids[0], "told")
    bench.workshop.step_recalled(recall.id, ids[0], "fixed")
    bench.workshop.step_recalled(recall.id, ids[1], "told")
    progress = bench.workshop.recall_progress(recall.id)
    assert dict(progress.counts) == {"open": 2, "told": 1, "fixed": 1, "refused": 0}
    assert [(day.told, day.fixed, day.refused) for day in progress.days] == [(1, 1, 0)]
    with pytest.raises(BadInput, match="3 devices"):
        bench.workshop.close_recall(recall.id)
    for device_id in ids[1:]:
        bench.workshop.step_recalled(recall.id, device_id, "fixed")
    assert bench.workshop.recall_progress(recall.id).all_done
    bench.workshop.close_recall(recall.id)
    assert bench.workshop.recalls() == () and bench.workshop.every_recall() == (replace(recall, closed=True),)
