from hypothesis import given
from hypothesis import strategies as st

from telephony.phones.pyvoip.repeat import Repeats
from telephony.sip.timers import Timers


def run(timers: Timers, until: float) -> None:
    while (due := timers.next_due()) is not None and due <= until:
        timers.run(due)


def test_the_pace_of_rfc_3261_until_it_is_heard() -> None:
    timers, sent, now = Timers(), list[float](), [0.0]
    repeats = Repeats(timers)
    repeats.start("k", lambda: sent.append(timers.next_due() or 0), 0.0)
    assert len(sent) == 1
    times = []
    while (due := timers.next_due()) is not None and due < 16:
        before = len(sent)
        timers.run(due)
        times += [due] * (len(sent) - before)
    assert times == [0.5, 1.5, 3.5, 7.5, 11.5, 15.5]
    assert repeats.stop("k")
    assert not repeats.stop("k")
    assert timers.next_due() is None
    assert now == [0.0]


def test_giving_up_and_what_waits_for_it() -> None:
    timers, told = Timers(), list[str]()
    repeats = Repeats(timers)
    repeats.start("k", lambda: None, 0.0, limit=2.0, gave_up=lambda: told.append("gave up"))
    repeats.afterwards("k", lambda: told.append("then"))
    run(timers, 1.9)
    assert told == []
    run(timers, 100)
    assert told == ["gave up", "then"]
    repeats.afterwards("k", lambda: told.append("at once"))
    assert told[-1] == "at once"
    assert (len(repeats), len(timers)) == (0, 0)


def test_heard_runs_what_waits_but_not_the_giving_up() -> None:
    timers, told = Timers(), list[str]()
    repeats = Repeats(timers)
    repeats.start("k", lambda: None, 0.0, gave_up=lambda: told.append("gave up"))
    repeats.afterwards("k", lambda: told.append("then"))
    repeats.stop("k")
    run(timers, 100)
    assert told == ["then"]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["start", "stop", "wait"])), max_size=30))
def test_nothing_is_left_behind(doings: list[tuple[str, str]]) -> None:
    timers, now = Timers(), 0.0
    repeats = Repeats(timers)
    for key, doing in doings:
        if doing == "start":
            repeats.start(key, lambda: None, now)
        elif doing == "stop":
            repeats.stop(key)
        else:
            now += 7
            run(timers, now)
        assert len(timers) == 2 * len(repeats)
    run(timers, now + 100)
    assert (len(repeats), len(timers)) == (0, 0)
