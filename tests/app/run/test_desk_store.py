"""The store of a desk is opened at its first use, and what others write is noticed."""

import queue
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.domain.changes import Changes
from app.domain.errors import StoreUnavailable
from app.domain.people import NewPerson
from app.run import desk_store
from app.run.desk_store import ChangeWatch, LazyStore
from app.run.lines import Seat
from telephony.switchboard.ids import OperatorId


def test_the_store_is_not_imported_before_it_is_asked(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib; from app.run.desk_store import LazyStore; from app.run.lines import Seat;"
        f"LazyStore(Seat(pathlib.Path({str(tmp_path)!r}), 'ona', ''), 'LT').office();"
        "sys.exit('sqlalchemy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False, timeout=60).returncode == 0


def test_it_answers_like_the_office_it_stands_for(tmp_path: Path) -> None:
    office = LazyStore(Seat(tmp_path, OperatorId("ona"), ""), "LT").office()
    office.save_new_person(NewPerson("Jonas Petraitis", phone_raw="8 612 34567"))
    assert [each.title for each in office.search("petr")] == ["Jonas Petraitis"]


def test_a_database_that_cannot_be_opened_is_told_and_tried_again(tmp_path: Path) -> None:
    (tmp_path / "ringdesk.db").write_bytes(b"this is no database, it only looks like a file" * 50)
    office = LazyStore(Seat(tmp_path, OperatorId("ona"), ""), "LT").office()
    with pytest.raises(StoreUnavailable):
        office.search("x")
    (tmp_path / "ringdesk.db").unlink()
    assert office.search("x") == ()


def test_the_first_question_waits_until_the_window_is_seen(tmp_path: Path) -> None:
    seen, answers = threading.Event(), queue.SimpleQueue[object]()
    office = LazyStore(Seat(tmp_path, OperatorId("ona"), ""), "LT", seen).office()
    threading.Thread(target=lambda: answers.put(office.search("x")), daemon=True).start()
    with pytest.raises(queue.Empty):
        answers.get(timeout=0.1)
    assert not (tmp_path / "ringdesk.db").exists()
    seen.set()
    assert answers.get(timeout=10) == ()


def test_what_another_process_writes_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk_store, "RETRY", 0.01)
    seat = Seat(tmp_path, OperatorId("ona"), "")
    mine, other = LazyStore(seat, "LT").office(), LazyStore(seat, "LT").office()
    mine.search("x")
    told: queue.SimpleQueue[object] = queue.SimpleQueue()
    watch = ChangeWatch(seat)
    watch.start(told.put)
    first = told.get(timeout=10)
    assert isinstance(first, Changes) and first.people and first.history  # what was before the watch
    other.save_new_person(NewPerson("Petras"))
    second = told.get(timeout=10)
    watch.stop()
    assert isinstance(second, Changes) and second.people and not second.devices
