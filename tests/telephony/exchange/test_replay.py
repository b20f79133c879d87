"""A journal played again gives the same commands; one cut anywhere gives each call one contact."""

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from telephony.exchange.journal import BadJournal, Entry, FileJournal, ReadJournal
from telephony.exchange.replay import recover, replay, step, unfinished
from telephony.switchboard.board import Board
from telephony.switchboard.commands import RecordContact, RecordStates
from telephony.switchboard.desk_events import SignedIn
from telephony.switchboard.events import CallArrived, EngineStarted, Event, LegEnded
from telephony.switchboard.facts import StateSpan
from telephony.switchboard.ids import LegId
from telephony.switchboard.table import OutOfTurn
from tests.bad_plans import PLANS
from tests.chaos import Day, wrong_seconds
from tests.stories.scene import ANNA, plan

whichever = st.integers(0, len(PLANS) - 1)
chances = st.binary(min_size=20, max_size=160)


def write_day(path: Path, day: Day, number: int, *, close: bool = False) -> None:
    journal = FileJournal(path, PLANS[number])
    for count, (at, event, said) in enumerate(day.steps):
        journal.write(at, event)
        journal.wrote(said)
        if count % 3 == 0:
            journal.settle()
    if close:
        journal.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("journals")


@settings(max_examples=200, deadline=None, database=None)
@given(whichever, chances)
def test_a_replayed_day_asks_for_the_same(folder: Path, number: int, data: bytes) -> None:
    path = folder / "day.jsonl"
    path.unlink(missing_ok=True)
    day = Day(PLANS[number], data).live().drain()
    write_day(path, day, number, close=True)
    played = replay(path)
    assert (played.events, played.different, played.ended) == (len(day.steps), (), True)
    assert played.contacts == len({each.call for each in day.books.records})


def test_a_changed_journal_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl"
    write_day(path, Day(PLANS[0], random.Random(3).randbytes(200)).live(), 0)
    text = path.read_text()
    assert '"anna"' in text
    path.write_text(text.replace('"operator":"anna"', '"operator":"ben"'))
    assert replay(path).different != ()


@settings(max_examples=150, deadline=None, database=None)
@example(number=10, seed=331, share=1.0)  # somebody is called back
@given(whichever, st.integers(0, 2**32), st.floats(0, 1))
def test_cut_anywhere_every_call_that_was_written_down_has_one_contact(
    folder: Path, number: int, seed: int, share: float
) -> None:
    path = folder / "cut.jsonl"
    path.unlink(missing_ok=True)
    write_day(path, Day(PLANS[number], random.Random(seed).randbytes(150)).live(), number)
    data = path.read_bytes()
    head = data.index(b"\n") + 1
    path.write_bytes(data[: head + round((len(data) - head) * share)])

    entries = list(ReadJournal(path).entries())
    arrived = {each.event.call for each in entries if isinstance(each.event, CallArrived)}
    contacts = recover(path).contacts
    calls = [each.contact.call for each in contacts]
    assert len(calls) == len(set(calls))
    assert arrived <= set(calls)
    assert all(call in arrived or call.startswith(("out-", "back-")) for call in calls)
    assert all(each.contact.final for each in contacts)
    assert [fault for each in contacts for fault in wrong_seconds(each.contact)] == []


def test_every_single_cut_of_one_day(tmp_path: Path) -> None:
    whole, path = tmp_path / "whole.jsonl", tmp_path / "cut.jsonl"
    write_day(whole, Day(PLANS[0], random.Random(5).randbytes(60)).live(), 0)
    lines = whole.read_bytes().splitlines(keepends=True)
    for count in range(1, len(lines) + 1):
        path.write_bytes(b"".join(lines[:count]))
        calls = [each.contact.call for each in recover(path).contacts]
        arrived = {
            each.event.call for each in ReadJournal(path).entries() if isinstance(each.event, CallArrived)
        }
        assert sorted(calls) == sorted(set(calls)) and arrived <= set(calls)


def test_states_of_operators_outlive_a_crash(tmp_path: Path) -> None:
    """Up to the last line that was written: what they were told of before, and what was still running."""
    for seed in range(10):
        path = tmp_path / f"day{seed}.jsonl"
        lived = Day(PLANS[0], random.Random(seed).randbytes(200)).live()
        write_day(path, lived, 0)
        told = [
            span
            for _, _, said in lived.steps
            for c in said
            if isinstance(c, RecordStates)
            for span in c.spans
        ]
        running = [each.running(lived.steps[-1][0]) for each in lived.board.floor.operators.values()]
        found = recover(path).states.spans
        assert sorted(found, key=_by_start) == sorted([*told, *filter(None, running)], key=_by_start)


def _by_start(span: StateSpan) -> tuple[str, float]:
    return span.operator, span.started


def test_a_line_that_cannot_be_read_costs_one_event_and_not_the_recovery(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "day.jsonl"
    write_day(path, Day(PLANS[0], random.Random(5).randbytes(200)).live(), 0)
    lines = path.read_text().splitlines()
    before = {each.contact.call for each in recover(path).contacts}
    path.write_text("\n".join([*lines[:-2], "torn", *lines[-2:]]) + "\n")
    assert {each.contact.call for each in recover(path).contacts} == before
    assert [each.message for each in caplog.records] == ["day.jsonl: 1 lines could not be read"]
    with pytest.raises(BadJournal):
        replay(path)


def test_a_step_that_the_crash_cut_off_is_not_called_different(tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl"
    write_day(path, Day(PLANS[0], random.Random(5).randbytes(200)).live(), 0)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-1]))
    played = replay(path)
    assert (played.different, played.ended) == ((), False)


def test_recovery_says_what_was_cut_and_what_was_not(tmp_path: Path) -> None:
    reasons = set()
    for seed in range(12):
        path = tmp_path / f"day{seed}.jsonl"
        write_day(path, Day(PLANS[0], random.Random(seed).randbytes(300)).live(), 0)
        reasons |= {each.contact.end_reason for each in recover(path).contacts}
    assert "exchange_stopped" in reasons and "abandoned" in reasons


class _Broken(Board):
    """A board with a defect in one step."""

    def __init__(self, error: Exception) -> None:
        super().__init__(plan())
        self.error: Exception | None = error

    def step(self, event: Event, now: float) -> tuple[Any, ...]:
        if self.error is not None and isinstance(event, SignedIn):
            raise self.error
        return super().step(event, now)


def test_an_event_out_of_turn_is_dropped_as_the_loop_did() -> None:
    assert step(_Broken(OutOfTurn("call", "ended", "over")), Entry(1.0, SignedIn(ANNA), None)) == ()


def test_a_defect_that_the_exchange_survived_does_not_keep_it_from_starting_again(expected_log: Any) -> None:
    expected_log("defect while replaying SignedIn")
    assert step(_Broken(KeyError("x")), Entry(1.0, SignedIn(ANNA), None)) == ()


def test_which_journal_was_not_closed(tmp_path: Path) -> None:
    assert unfinished(tmp_path) is None
    FileJournal(tmp_path / "1.jsonl", plan())
    assert unfinished(tmp_path) == tmp_path / "1.jsonl"
    FileJournal(tmp_path / "2.jsonl", plan()).close()
    assert unfinished(tmp_path) is None


@pytest.mark.parametrize("head", [b"", b'{"format":1,"pl'])
def test_a_journal_whose_first_line_never_came_holds_nothing(tmp_path: Path, head: bytes) -> None:
    (tmp_path / "1.jsonl").write_bytes(head)
    assert unfinished(tmp_path) is None


def test_a_journal_of_a_later_program_is_not_passed_over(tmp_path: Path) -> None:
    FileJournal(tmp_path / "1.jsonl", plan())
    path = tmp_path / "1.jsonl"
    path.write_text(path.read_text().replace('"format":1', '"format":9'))
    with pytest.raises(BadJournal, match="format 9"):
        unfinished(tmp_path)


def test_the_last_contact_of_a_call_is_the_one_that_counts(tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl"
    day = Day(PLANS[0], b"")
    day.step(EngineStarted())
    day.step(CallArrived(*_call("c1")))
    day.step(LegEnded(LegId("c1.1"), 16, 0, "far"))
    write_day(path, day, 0)
    (only,) = recover(path).contacts
    assert isinstance(only, RecordContact)
    assert only.contact.end_reason == "abandoned"


def _call(call: str) -> tuple[Any, ...]:
    return (call, f"{call}.1", "city", "100", (("From", "<sip:+37061111111@x>"),), True)
