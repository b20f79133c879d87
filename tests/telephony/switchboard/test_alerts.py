"""Alerts: raised late enough, cleared late enough, never flapping."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from telephony.switchboard.alerts import AlertFold, Reading, Turn
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.plan import AlertPlan

WAIT = AlertPlan("slow", "longest_wait", raise_at=120, clear_at=60, hold=30)
LEVEL = AlertPlan("level", "service_level", raise_at=70, clear_at=80, hold=10)


def told(rule: AlertPlan, *figures: tuple[float, float | None]) -> list[tuple[float, bool, float]]:
    """(when, up, figure) of every turn, for (time, figure)."""
    fold = AlertFold((rule,))
    turns: list[Turn] = []
    for at, value in figures:
        turns += fold.step(() if value is None else (Reading(rule.id, "q", "Queue", value),), at)
    return [(each.at, each.up, each.value) for each in turns]


def test_bad_for_long_enough_and_only_then() -> None:
    assert told(WAIT, (0, 130), (29, 150), (29.5, 119), (40, 120), (69, 160)) == []
    assert told(WAIT, (0, 130), (29, 150), (30, 151), (60, 200)) == [(30, True, 151)]


def test_between_the_marks_it_stays_and_the_worst_is_told_at_the_end() -> None:
    figures = ((0, 130), (30, 130), (40, 400), (50, 90), (80, 60), (90, 61), (100, 30), (130, 0))
    assert told(WAIT, *figures) == [(30, True, 130), (130, False, 400)]


def test_a_low_share_is_bad_and_nothing_to_judge_is_well() -> None:
    assert told(LEVEL, (0, 69), (10, 65), (20, 75), (30, 81), (40, 80)) == [(10, True, 65), (40, False, 65)]
    assert told(LEVEL, (0, 0), (10, 0), (11, None), (21, None)) == [(10, True, 0), (21, False, 0)]


def test_each_subject_for_itself_and_what_is_up_in_order() -> None:
    fold = AlertFold((WAIT,))
    both = (Reading("slow", "a", "A", 200), Reading("slow", "b", "B", 10))
    fold.step(both, 0)
    assert [each.subject for each in fold.step(both, 30)] == ["a"]
    late = (Reading("slow", "a", "A", 200), Reading("slow", "b", "B", 300))
    fold.step(late, 31)
    assert [each.subject for each in fold.step(late, 61)] == ["b"]
    assert [(each.subject, each.at) for each in fold.up] == [("a", 30), ("b", 61)]


def raised() -> AlertFold:
    """Both rules are up."""
    fold = AlertFold((WAIT, LEVEL))
    for at in (0, 30):
        fold.step(FIGURES, at)
    return fold


FIGURES = (Reading("slow", "q", "Q", 500), Reading("level", "q", "Q", 10))


def up(fold: AlertFold) -> list[tuple[str, float]]:
    return [(each.alert, each.at) for each in fold.up]


def test_who_is_told_may_change_and_what_is_up_stays_up_since_then() -> None:
    fold = raised()
    fold.follow(
        (replace(WAIT, owners=(OperatorId("ben"),), mail=("a@example.com",), hold=5, quiet="night"), LEVEL)
    )
    assert fold.step(FIGURES, 31) == () and up(fold) == [("level", 30), ("slow", 30)]


def test_marks_that_would_not_raise_it_end_it_at_once_and_others_leave_it_up() -> None:
    fold = raised()
    fold.follow((replace(WAIT, raise_at=600, clear_at=300), LEVEL))
    assert [(each.alert, each.up) for each in fold.step(FIGURES, 31)] == [("slow", False)]
    assert fold.step(FIGURES, 90) == () and up(fold) == [("level", 30)]
    fold = raised()
    fold.follow((replace(WAIT, raise_at=400, clear_at=300), LEVEL))
    assert fold.step(FIGURES, 31) == () and ("slow", 30) in up(fold)


def test_a_rule_that_is_gone_or_watches_something_else_is_up_no_more() -> None:
    for rules in (
        (LEVEL,),
        (replace(WAIT, kind="abandoned"), LEVEL),
        (replace(WAIT, queue=QueueId("other")), LEVEL),
    ):
        fold = raised()
        fold.follow(rules)
        assert up(fold) == [("level", 30)]
    fold = raised()
    fold.follow((replace(WAIT, queue=QueueId("q")), LEVEL))
    assert ("slow", 30) in up(fold), "it is still among what is watched"


values = st.lists(
    st.tuples(st.floats(0.1, 40), st.one_of(st.none(), st.floats(0, 300))), min_size=1, max_size=120
)


@settings(max_examples=300, deadline=None, database=None)
@given(values, st.sampled_from((WAIT, LEVEL)))
def test_raise_and_clear_alternate_and_never_follow_each_other_too_soon(
    figures: list[tuple[float, float | None]], rule: AlertPlan
) -> None:
    now, steps = 0.0, []
    for pause, value in figures:
        now += pause
        steps.append((now, value))
    turns = told(rule, *steps)
    assert [up for _, up, _ in turns] == [place % 2 == 0 for place in range(len(turns))]
    times = [at for at, _, _ in turns]
    assert all(after - before >= rule.hold for before, after in zip([0.0, *times], times, strict=False))


@settings(max_examples=200, deadline=None, database=None)
@given(st.lists(st.floats(61, 119.9), min_size=1, max_size=100), st.booleans())
def test_whatever_happens_between_the_marks_nothing_turns(figures: list[float], up: bool) -> None:
    before = [(0.0, 500.0), (30.0, 500.0)] if up else []
    turns = told(WAIT, *before, *((40.0 + 10 * place, value) for place, value in enumerate(figures)))
    assert len(turns) == (1 if up else 0)
