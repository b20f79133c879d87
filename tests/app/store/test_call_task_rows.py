"""Reasons are put on the list in bites, each once."""

from app.domain.call_tasks import NewReason
from app.domain.changes import Changes
from app.store.call_task_rows import BITE, add_reasons, one_task, tasks
from app.store.tables.call_tasks import call_task
from tests.workshop import Bench


def test_more_reasons_than_a_bite_holds(bench: Bench):
    ids = [bench.desk.add(f"Person {n}", f"8612{n:05}").id for n in range(3)]
    many = [NewReason("recall", f"k{n}", "Fan", person_id=ids[n % 3], ref=1) for n in range(2 * BITE + 7)]
    with bench.desk.store.writing(Changes(tasks=True)) as connection:
        assert add_reasons(connection, [*many, many[0]]) == len(many)
        assert add_reasons(connection, many) == 0
    with bench.desk.store.reading() as connection:
        found = tasks(connection)
        assert len(found) == 3 and sum(len(task.reasons) for task in found) == len(many)
        assert one_task(connection, found[0].id) == found[0]
        assert tasks(connection, call_task.c.state == "done") == []
