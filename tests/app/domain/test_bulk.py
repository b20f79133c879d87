"""Bulk sessions: whatever is scanned, taken back and judged in whatever order, a device counts once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import bulk
from app.domain.bulk import (
    AGAIN,
    OK,
    UNKNOWN,
    CalledBack,
    Event,
    Judged,
    Kept,
    Scanned,
    Sent,
    Session,
    Started,
    TakenBack,
    Target,
    after,
    folded,
)
from telephony.switchboard.table import OutOfTurn

SHELF = Target("place", "Shelf B3")
START = Started(1.0, "s1", "rasa", SHELF)


def session(*events: Event) -> Session:
    return folded((START, *events))


def test_a_list_from_start_to_kept() -> None:
    made = session(
        Scanned(2.0, 1, "A"), Judged(2.1, 1, OK, 7, "Chiller A"),
        Scanned(3.0, 2, "A"), Judged(3.1, 2, OK, 7, "Chiller A"),
        Scanned(4.0, 3, "?"), Judged(4.1, 3, UNKNOWN),
    )  # fmt: skip
    assert [each.verdict for each in made.entries] == [OK, AGAIN, UNKNOWN]
    assert made.tally == {OK: 1, AGAIN: 1, UNKNOWN: 1}
    assert [each.seq for each in made.ready] == [1]
    kept = after(after(made, Sent(5.0)), Kept(6.0, 1, 0))
    assert (kept.state, kept.done) == ("kept", 1)
    with pytest.raises(OutOfTurn):
        after(kept, Sent(7.0))


def test_what_is_taken_back_leaves_its_place_to_the_repetition() -> None:
    made = session(
        Scanned(2.0, 1, "A"), Judged(2.1, 1, OK, 7),
        Scanned(3.0, 2, "A"), Judged(3.1, 2, OK, 7), TakenBack(4.0, 1),
    )  # fmt: skip
    assert [each.seq for each in made.ready] == [2]
    assert made.last is not None and made.last.seq == 2


def test_a_session_that_was_refused_can_be_changed_again() -> None:
    made = session(Scanned(2.0, 1, "A"), Sent(3.0), CalledBack(4.0), Scanned(5.0, 2, "B"))
    assert made.state == "running" and len(made.waiting) == 2
    with pytest.raises(OutOfTurn):
        after(after(made, Sent(6.0)), Scanned(7.0, 3, "C"))


@pytest.mark.parametrize("kind", ["shelf", "ticket"])
def test_a_target_that_nothing_can_do_is_a_defect(kind: str) -> None:
    with pytest.raises(ValueError, match="no target"):
        Target(kind, "joined")


@pytest.mark.parametrize(
    "events",
    [(), (Scanned(1.0, 1, "A"),), (START, START), (START, Scanned(1.0, 2, "A")), (START, TakenBack(1.0, 1))],
)  # fmt: skip
def test_a_file_that_makes_no_session_is_told(events: tuple[Event, ...]) -> None:
    with pytest.raises(ValueError, match="session|scan"):
        folded(events)


def test_targets_say_what_they_are() -> None:
    assert (SHELF.title, Target("ticket", "received").title) == ("Shelf B3", "Device received")
    assert set(bulk.VERDICTS) >= {OK, AGAIN, UNKNOWN}


STEPS = st.lists(st.tuples(st.sampled_from(["scan", "judge", "back"]), st.integers(1, 9), st.integers(1, 4)))


@given(STEPS)
def test_a_device_counts_once_and_no_scan_is_lost(steps: list[tuple[str, int, int]]) -> None:
    made, scanned = folded([START]), 0
    seen: set[int] = set()
    for what, which, device in steps:
        if what == "scan":
            scanned += 1
            made = after(made, Scanned(2.0, scanned, str(device)))
        elif which <= scanned and not made.entries[which - 1].taken_back:
            number = int(made.entries[which - 1].raw)
            judged = Judged(2.0, which, OK, number)
            made = after(made, judged if what == "judge" else TakenBack(2.0, which))
    counted = [each.device_id for each in made.ready]
    assert len(counted) == len(set(counted))
    assert [each.seq for each in made.entries] == list(range(1, scanned + 1))
    seen = {each.device_id for each in made.live if each.device_id is not None}
    assert seen == set(counted)
