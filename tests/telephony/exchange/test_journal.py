"""Every event is on the disk before it is acted upon, and comes back as it was."""

import errno
import json
import os
from pathlib import Path

import pytest

from telephony.exchange.journal import (
    BadJournal,
    Entry,
    FileJournal,
    ReadJournal,
    check_sum,
)
from telephony.switchboard.commands import Ring
from telephony.switchboard.desk_events import ReadyAsked
from telephony.switchboard.events import CallArrived, Event, LegRinging
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from telephony.switchboard.plan_events import without_secrets
from tests.stories.scene import ANNA, plan

PLAN = plan()
FIRST, SECOND = LegRinging(LegId("a.1")), ReadyAsked(ANNA)
RING = (Ring(LegId("a.1")),)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journals" / "1.jsonl"


def written(path: Path, *events: Event, close: bool = True) -> FileJournal:
    journal = FileJournal(path, PLAN)
    for number, event in enumerate(events):
        journal.write(100.0 + number, event)
        journal.wrote(RING)
        journal.settle()
    if close:
        journal.close()
    return journal


def test_what_was_written_is_read_in_order(path: Path) -> None:
    written(path, FIRST, SECOND)
    journal = ReadJournal(path)
    assert list(journal.entries()) == [
        Entry(100.0, FIRST, check_sum(RING)),
        Entry(101.0, SECOND, check_sum(RING)),
    ]
    assert (journal.ended, journal.skipped, journal.plan) == (True, 0, without_secrets(PLAN))


def test_no_password_is_in_the_file(path: Path) -> None:
    line = TrunkPlan(TrunkId("city"), "City", user="us", secret="trunk-password")
    FileJournal(path, plan(trunks=(line,))).close()
    assert "secret" in path.read_text()  # the field is there, its value is not
    assert '"secret":"secret"' not in path.read_text()
    assert "trunk-password" not in path.read_text()
    assert path.stat().st_mode & 0o077 == 0


def test_half_characters_of_the_network_come_back_as_they_were(path: Path) -> None:
    """A SIP parser keeps bytes that are no UTF-8 as lone surrogates; one such call must not end all."""
    odd = (("From", '"\udcff\udcc3 ąž علی 🙂" <sip:a@b>'),)
    event = CallArrived(CallId("c"), LegId("c.1"), TrunkId("city"), "\udc80", odd, True)
    written(path, event)
    assert [each.event for each in ReadJournal(path).entries()] == [event]


def test_a_step_that_never_finished_has_no_check_sum(path: Path) -> None:
    journal = FileJournal(path, PLAN)
    journal.write(1.0, FIRST)
    journal.write(2.0, SECOND)
    assert [each.check for each in ReadJournal(path).entries()] == [None, None]


def test_check_sums_of_several_steps_are_one_line_and_a_failed_step_has_none(path: Path) -> None:
    journal = FileJournal(path, PLAN)
    for at in range(4):
        journal.write(float(at), FIRST)
        if at != 1:  # this one failed
            journal.wrote(RING)
    assert len(path.read_bytes().splitlines()) == 1 + 4
    assert [each.event for each in ReadJournal(path).entries()] == [FIRST] * 4  # killed now, nothing is lost
    journal.settle()
    journal.settle()
    journal.close()
    assert len(path.read_bytes().splitlines()) == 1 + 4 + 1 + 1
    sums = [each.check for each in ReadJournal(path).entries()]
    assert sums == [check_sum(RING), None, check_sum(RING), check_sum(RING)]


def test_an_event_the_disk_refused_has_no_check_sum_that_another_would_get(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = FileJournal(path, PLAN)
    journal.write(1.0, FIRST)
    journal.wrote(RING)
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", lambda file, data: (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")))
        with pytest.raises(OSError, match="full"):
            journal.write(2.0, SECOND)
    journal.wrote(())
    journal.close()
    assert list(ReadJournal(path).entries()) == [Entry(1.0, FIRST, check_sum(RING))]


def test_a_journal_of_an_earlier_version_has_a_check_sum_after_each_event(path: Path) -> None:
    written(path, FIRST, SECOND, FIRST)
    lines = [line.replace('"checks":[', '"check":').replace("]}", "}") if '"checks"' in line else line
             for line in path.read_text().splitlines()]  # fmt: skip
    path.write_text("\n".join([*lines[:4], *lines[5:]]) + "\n")  # the second step failed: no sum
    assert [each.check for each in ReadJournal(path).entries()] == [check_sum(RING), None, check_sum(RING)]


def test_without_its_end_a_journal_is_not_ended(path: Path) -> None:
    written(path, FIRST, close=False)
    journal = ReadJournal(path)
    assert len(list(journal.entries())) == 1
    assert not journal.ended


@pytest.mark.parametrize("torn", [1, 5, 20])
def test_a_line_torn_by_a_power_cut_is_left_out(path: Path, torn: int) -> None:
    written(path, FIRST, SECOND, close=False)
    data = path.read_bytes()
    path.write_bytes(data[:-torn])
    entries = list(ReadJournal(path).entries())
    assert entries == [Entry(100.0, FIRST, check_sum(RING)), Entry(101.0, SECOND, None)]


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[1]",
        "1",
        '{"event":{"is":"Gone"},"at":1.0}',
        '{"event":{"is":"Plan"},"at":1.0}',
        "[" * 99_999,
    ],
    ids=["text", "list", "number", "unknown event", "no event", "deep"],
)
def test_a_line_in_the_middle_that_cannot_be_read(path: Path, line: str) -> None:
    written(path, FIRST, SECOND)
    lines = path.read_text().splitlines()
    path.write_text("\n".join([*lines[:3], line, *lines[3:]]) + "\n")
    with pytest.raises(BadJournal, match=path.name):
        list(ReadJournal(path).entries())
    journal = ReadJournal(path)
    assert [each.event for each in journal.entries(strict=False)] == [FIRST, SECOND]
    assert (journal.skipped, journal.ended) == (1, True)


@pytest.mark.parametrize("at", ['"soon"', "null", "[]"])
def test_an_event_without_a_time_cannot_be_read(path: Path, at: str) -> None:
    written(path, FIRST)
    path.write_text(path.read_text().replace("100.0", at))
    with pytest.raises(BadJournal):
        list(ReadJournal(path).entries())


@pytest.mark.parametrize(
    "head",
    ["", "{}\n", "[]\n", "nonsense\n", '{"format":1}\n', '{"format":1,"plan":{"is":"Ring","leg":"a"}}\n'],
)
def test_what_is_no_journal_is_said(path: Path, head: str) -> None:
    path.parent.mkdir()
    path.write_text(head)
    with pytest.raises(BadJournal):
        ReadJournal(path)


def test_a_later_format_is_refused_and_not_guessed(path: Path) -> None:
    written(path)
    path.write_text(path.read_text().replace('"format":1', '"format":2'))
    with pytest.raises(BadJournal, match="format 2, this program reads 1"):
        ReadJournal(path)


def test_a_full_disk_takes_a_piece_of_a_line_and_the_rest_of_the_file_can_be_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = written(path, FIRST, close=False)
    real, room = os.write, [20]

    def nearly_full(file: int, data: bytes) -> int:
        if room[0] <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        count = real(file, data[: room[0]])
        room[0] -= count
        return count

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", nearly_full)
        for _ in range(3):
            with pytest.raises(OSError, match="No space"):
                journal.write(101.0, FIRST)
    journal.write(102.0, SECOND)
    journal.close()
    read = ReadJournal(path)
    assert [each.at for each in read.entries(strict=False)] == [100.0, 102.0]
    assert (read.skipped, read.ended) == (1, True)


def test_a_disk_that_takes_lines_in_pieces_gets_all_of_them(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", lambda file, data: real(file, data[:7]))
        written(path, FIRST, SECOND)
    assert len(list(ReadJournal(path).entries())) == 2


def test_a_journal_whose_end_cannot_be_written_is_closed_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = written(path, close=False)

    def full(file: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(OSError, match="No space"):
            journal.close()
    with pytest.raises(OSError, match="Bad file descriptor"):
        journal.write(1.0, FIRST)


def test_one_line_is_one_event(path: Path) -> None:
    written(path, FIRST)
    head, event, check, end = (json.loads(line) for line in path.read_bytes().splitlines())
    assert (list(head), list(event), list(check), end) == (
        ["format", "plan"],
        ["at", "event"],
        ["checks"],
        {"end": True},
    )
