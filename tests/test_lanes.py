"""The lanes of the whole run: what failed in which, what is seen when, and that they take different tests."""

import sys
from pathlib import Path
from threading import Event

import pytest

from tests import lanes
from tests.lanes import PROCESSES, ROOT, WIRE, Lane, all_lanes, failed_tests, run_all

TESTS = """
import pytest

@pytest.mark.parametrize("text", ["good", "bad one"])
def test_text(text):
    assert text == "good"

@pytest.fixture
def broken():
    raise ValueError

def test_of_a_fixture(broken):
    pass
"""


def test_the_folders_are_there_and_no_test_is_in_two_lanes() -> None:
    assert [path for path in PROCESSES + WIRE if not (ROOT / path).is_dir()] == []
    processes, wire, rest = (lane.checks[-1] for lane in all_lanes())
    assert not set(PROCESSES) & set(WIRE)
    assert (processes, wire) == (["pytest", *PROCESSES], ["pytest", *WIRE])
    assert rest == ["pytest", *(f"--ignore={path}" for path in PROCESSES + WIRE)]


@pytest.mark.parametrize("cores", [1, 2])
def test_every_check_is_asked_and_what_failed_is_named(cores: int, tmp_path: Path) -> None:
    seen = [tmp_path / name for name in ("one", "two", "three", "four")]
    for folder in seen[1:]:
        folder.mkdir()

    def gone(folder: Path) -> list[str]:
        """Fails where there is no such folder, and leaves one where there was."""
        return ["zipfile", "-c", f"{folder}/made.zip", str(folder)]

    first = Lane("first", [gone(seen[0]), gone(seen[1])])
    second = Lane("second", [gone(seen[2]), gone(seen[3])], gives_way=True)
    assert run_all([first, second], cores) == ["zipfile (first)"]
    assert all((folder / "made.zip").exists() for folder in seen[1:])


def test_the_second_lane_is_read_after_the_first(capfd: pytest.CaptureFixture[str]) -> None:
    run_all([Lane("first", [["platform"]]), Lane("second", [["this"]])], cores=2)
    said = capfd.readouterr().out
    assert said.index("Linux" if sys.platform == "linux" else "") < said.index("ringdesk: this")
    assert "Beautiful is better than ugly." in said


@pytest.mark.parametrize(
    ("text", "failed"),
    [
        (TESTS, ["test_planted.py::test_text[bad one]", "test_planted.py::test_of_a_fixture"]),
        ("import nothing_of_this_name", ["test_planted.py"]),
    ],
)
def test_what_failed_is_named_so_that_it_can_be_repeated(
    tmp_path: Path, text: str, failed: list[str]
) -> None:
    (tmp_path / "test_planted.py").write_text(text)
    lane = Lane("planted", [["pytest", "-p", "no:cacheprovider", f"--rootdir={tmp_path}", str(tmp_path)]])
    lane.run(None, Event())
    assert lane.failed == failed


def test_a_run_that_told_nothing_names_nothing(tmp_path: Path) -> None:
    assert failed_tests(tmp_path / "none.xml") == []


def test_a_hung_tool_is_ended_and_said(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(lanes, "LIMIT_S", 1)
    lane = Lane("hung", [["http.server", "0", "--bind", "127.0.0.1"]])
    lane.run(None, Event())
    assert lane.failed == ["http.server (hung)"]
    assert "http.server did not end within" in capfd.readouterr().err


def test_nothing_more_is_asked_after_an_interruption() -> None:
    stop = Event()
    stop.set()
    lane = Lane("late", [["no_such_tool"]])
    lane.run(None, stop)
    assert lane.failed == []
