"""The sample company has calls to make, once."""

from datetime import UTC, datetime

import pytest

from app.domain.call_tasks import KINDS
from app.store.demo_calls import ASKED_BACK, load_demo_calls
from app.store.demo_data import load_demo_data
from app.store.demo_devices import load_demo_devices
from app.store.desk import now
from tests.workshop import Bench

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_the_sample_has_calls_of_every_kind(bench: Bench):
    assert not load_demo_calls(bench.desk.store, NOW)
    load_demo_data(bench.desk.store, NOW)
    load_demo_devices(bench.desk.store, NOW)
    assert load_demo_calls(bench.desk.store, NOW) and not load_demo_calls(bench.desk.store, NOW)
    found = bench.workshop.call_list(now(), show="all")
    kinds = {reason.kind for task in found.tasks for reason in task.open_reasons}
    assert kinds == set(KINDS) - {"message"}  # a voice is there once a caller has left one
    assert {"open", "attempted", "snoozed"} <= {task.state for task in found.tasks}
    progress = bench.workshop.recall_progress(bench.workshop.recalls()[0].id)
    counts = dict(progress.counts)
    assert counts["open"] and counts["told"] and counts["fixed"] and len(progress.days) > 1


@pytest.mark.parametrize("hour", range(0, 24, 3))
def test_the_sample_is_made_at_any_hour(bench: Bench, hour: int):
    """Who rang in vain and is nobody we know stands among the calls too, anywhere in the list."""
    end = datetime(2026, 11, 22, hour, 15, tzinfo=UTC)
    load_demo_data(bench.desk.store, end)
    load_demo_devices(bench.desk.store, end)
    assert load_demo_calls(bench.desk.store, end)
    listed = bench.workshop.call_list(now(), show="all").tasks
    assert any(not task.person and not task.company for task in listed)
    assert any(reason.text == ASKED_BACK for task in listed for reason in task.open_reasons)
