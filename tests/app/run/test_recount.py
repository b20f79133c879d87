"""Sums counted again from the command line: all of them, or until it is stopped."""

import signal
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select

from app.domain.changes import Changes
from app.run import recount
from app.store.contacts import write_contact
from app.store.figure_rebuild import days_left
from app.store.tables.figures import visit_sum, work_half
from tests.golden_day import golden_calls
from tests.people import open_desk


def _made(folder: Path) -> None:
    desk = open_desk(folder / "ringdesk.db")
    with desk.store.writing(Changes()) as connection:
        for call in golden_calls()[:40]:
            write_contact(connection, call)
        connection.execute(delete(visit_sum))
    desk.close()


def test_all_sums_are_there_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _made(tmp_path)
    assert recount.main(["--data", str(tmp_path)]) == 0
    assert "1 days to count" in capsys.readouterr().out
    desk = open_desk(tmp_path / "ringdesk.db")
    with desk.store.reading() as connection:
        assert connection.execute(select(visit_sum)).first() is not None
    desk.close()


def test_it_stops_after_a_day_and_goes_on_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _made(tmp_path)
    path = tmp_path / "ringdesk.db"
    desk = open_desk(path)
    with desk.store.writing(Changes()) as connection:
        row = {each.name: 0 for each in work_half.c} | {"slot": 48 * 20000, "queue": "long ago"}
        connection.execute(insert(work_half), row)
    assert recount.recount(path, [signal.SIGINT]) == 130
    assert "1 days are left" in capsys.readouterr().out and days_left(desk.store) == 1
    assert recount.recount(path, []) == 0 and days_left(desk.store) == 0
    desk.close()


def test_without_a_database_it_says_which_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert recount.main(["--data", str(tmp_path)]) == 1
    assert "--data" in capsys.readouterr().err
