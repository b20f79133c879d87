"""Sessions in files: what was written is there after any end, and nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.bulk import Dropped, Event, Judged, Scanned, Started, Target
from app.domain.errors import StoreUnavailable
from app.run.bulk_journal import BulkFiles

START = Started(1.0, "s1", "rasa", Target("place", "Lentyna Š"))
EVENTS: tuple[Event, ...] = (START, Scanned(2.0, 1, "A\x1d\xff"), Judged(3.0, 1, "ok", 7, "Šaldiklis"))


def written(folder: Path, *events: Event) -> BulkFiles:
    files = BulkFiles(folder)
    for event in events:
        files.append("s1", event)
    return files


def test_a_session_is_there_again(tmp_path: Path) -> None:
    written(tmp_path / "bulk", *EVENTS)
    (session,) = BulkFiles(tmp_path / "bulk").unfinished()
    assert session.entries[0].raw == "A\x1d\xff" and session.entries[0].title == "Šaldiklis"
    assert BulkFiles(tmp_path / "nothing").unfinished() == []


def test_a_torn_line_costs_itself_only_and_the_next_stands_alone(tmp_path: Path) -> None:
    files = written(tmp_path, *EVENTS)
    file = tmp_path / "s1.jsonl"
    whole = file.read_bytes()
    for cut in range(1, 40):
        file.write_bytes(whole[:-cut])
        (session,) = files.unfinished()
        assert len(session.entries) == 1 and session.entries[0].verdict == "waiting"
    files.append("s1", Scanned(4.0, 2, "B"))
    (session,) = files.unfinished()
    assert [each.raw for each in session.entries] == ["A\x1d\xff", "B"]


def test_finished_sessions_are_not_asked_about_and_can_go(tmp_path: Path) -> None:
    files = written(tmp_path, *EVENTS, Dropped(5.0))
    assert files.unfinished() == []
    files.forget("s1")
    files.forget("s1")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "text",
    ["nonsense\n", '{"is": "Scanned", "at": 1, "seq": 1, "raw": "A"}\n', "[]\n"],
    ids=["words", "no start", "list"],
)
def test_a_file_that_makes_no_sense_is_kept_aside(
    tmp_path: Path, text: str, expected_log: Callable[[str], None]
) -> None:
    expected_log("s1.jsonl cannot be read")
    (tmp_path / "s1.jsonl").write_text(text)
    assert BulkFiles(tmp_path).unfinished() == []
    assert (tmp_path / "s1.broken").read_text() == text


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreUnavailable, match="cannot be written"):
        BulkFiles(tmp_path / "file").append("s1", START)
