"""Rows of the house's texts: two kinds beside each other, and what is not there says so."""

import pytest

from app.domain.changes import Changes
from app.domain.errors import NotFound
from app.store.house_texts import TextRow, body_of, live_rows, row_of, versions_of, write_row
from tests.people import Desk


def test_kinds_do_not_meet(desk: Desk) -> None:
    with desk.store.writing(Changes(texts=True)) as connection:
        block = write_row(connection, "rasa", TextRow("block", 0, "Ačiū", {"a": "ą"}))
        script = write_row(connection, "rasa", TextRow("script", 0, "Ačiū", {}))
        assert [row.id for row in live_rows(connection, "block")] == [block]
        assert [row.id for row in live_rows(connection, "script")] == [script]
        assert body_of(row_of(connection, "block", block)) == {"a": "ą"}
        with pytest.raises(NotFound):
            row_of(connection, "script", block)


def test_each_write_is_a_version(desk: Desk) -> None:
    with desk.store.writing(Changes(texts=True)) as connection:
        made = write_row(connection, "rasa", TextRow("block", 0, "A", {}))
        write_row(connection, "mantas", TextRow("block", made, "B", {}), "deleted")
        assert [(row.version, row.who, row.name) for row in versions_of(connection, made)] == [
            (2, "mantas", "B"),
            (1, "rasa", "A"),
        ]
        assert live_rows(connection, "block") == []
