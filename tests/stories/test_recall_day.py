"""A recall in the days of a house: issued, listed, owners called, one rings up himself, mended, closed."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.domain.recalls import Recall, SerialRange
from app.store.desk import now
from tests.people import contact, open_desk
from tests.workshop import Bench, bench_of


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    desk = open_desk(tmp_path / "ringdesk.db")
    yield bench_of(desk)
    desk.close()


def test_a_recall_from_its_issue_to_its_end(bench: Bench) -> None:
    shop, book = bench.workshop, bench.desk
    names = ("Jonas", "Eglė", "Petras")
    jonas, egle, petras = (book.add(name, f"8612345{n}0") for n, name in enumerate(names))
    devices = [bench.device(f"K10{n}", person_id=each.id) for n, each in enumerate((jonas, egle, petras))]
    model = devices[0].product.id

    # Monday: the maker's letter comes. It is issued, and everybody is on the list.
    draft = Recall(0, "Fan may stop", (model,), date(2026, 3, 2), (SerialRange("K100", "K199"),))
    assert shop.recall_reach(draft).owners == 3
    fan = shop.save_recall(draft)
    assert shop.call_owners(fan.id) == 3
    assert len(shop.recall_flags(jonas.id)) == 1

    # Jonas is called and answers; he is told, and a visit is agreed.
    (task,) = shop.calls_to(jonas.id)
    assert shop.reached("out-1", jonas.id) == 1
    assert shop.settle(task.reasons[0].id, "done", "visit on Friday").state == "done"
    request = shop.recall_ticket(fan.id, devices[0].id)

    # Eglė does not answer, then rings up about an invoice; her desk dies in the call. The history knows.
    (task,) = shop.calls_to(egle.id)
    shop.note_attempt(task.id, "no_answer")
    late = now().timestamp() + 1
    book.contacts.record(contact("in-2", arrived=late, person_id=egle.id))
    assert shop.reached_in_history() == 1 and shop.reached_in_history() == 0
    (task,) = shop.calls_to(egle.id)
    assert task.state == "reached"
    shop.settle(task.reasons[0].id, "done")

    # Petras scrapped his.
    (task,) = shop.calls_to(petras.id)
    shop.note_attempt(task.id, "refused", "scrapped last year")

    # Friday: two are mended, the third is out; nobody is left.
    for device in devices[:2]:
        shop.step_recalled(fan.id, device.id, "fixed")
    assert shop.recall_ticket(fan.id, devices[0].id) == request
    progress = shop.recall_progress(fan.id)
    assert dict(progress.counts) == {"open": 0, "told": 0, "fixed": 2, "refused": 1} and progress.all_done
    shop.close_recall(fan.id)
    assert shop.recall_flags(jonas.id) == () and shop.call_list(now(), show="all").tasks == ()
