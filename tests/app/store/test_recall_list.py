"""Steps of recalled devices keep who, when and why; a device nobody listed cannot move."""

from datetime import date

import pytest
from sqlalchemy import select

from app.domain.changes import Changes
from app.domain.errors import BadInput, NotFound
from app.domain.recalls import Recall
from app.store.recall_list import Step, move_device, work_list
from app.store.tables.call_tasks import recall_step
from tests.workshop import Bench


def test_every_step_is_written_down(bench: Bench):
    device = bench.device("K1")
    recall = bench.workshop.save_recall(Recall(0, "Fan", (device.product.id,), date(2026, 1, 1)))
    with bench.desk.store.writing(Changes()) as connection:
        move_device(connection, recall.id, device.id, Step("told", "rasa"))
        move_device(connection, recall.id, device.id, Step("refused", "mantas", " too far "))
        rows = connection.execute(select(recall_step).order_by(recall_step.c.id)).all()
        assert [(row.state, row.who, row.text) for row in rows] == [
            ("told", "rasa", ""), ("refused", "mantas", "too far"),
        ]  # fmt: skip
        (line,) = work_list(connection, recall.id)
        assert (line.state, line.note, line.number) == ("refused", "too far", "")
        with pytest.raises(BadInput):
            move_device(connection, recall.id, device.id, Step("told", "rasa"))
        with pytest.raises(NotFound):
            move_device(connection, recall.id, 99, Step("told", "rasa"))
