"""A day whose truth is known is lived again: the model comes near it, and knows which way a change goes."""

import pytest

from app.domain.what_if.outcome import Outcome, Side
from app.domain.what_if.real_day import RealDay
from app.domain.what_if.runs import SEEDS, try_out
from app.domain.what_if.trial import Trial
from tests.real_days import HOUSE, day
from tests.stories.scene import ANNA, BEN, SUPPORT

OLD = Trial(HOUSE)


def tried(after: Trial, *seeds: int) -> Outcome:
    days = [RealDay(day(seed), HOUSE) for seed in seeds or (1,)]
    found = try_out(days, OLD, after, lambda done, total: True)
    assert found is not None
    return found


def mid(side: Side, kind: str) -> float:
    found = side.band(kind).mid
    assert found is not None
    return found


@pytest.fixture(scope="module")
def more() -> Outcome:
    return tried(OLD.with_more(SUPPORT, 1))


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_under_the_old_rules_the_model_says_nearly_what_really_was(seed: int) -> None:
    found = tried(OLD, seed)
    for kind, most in (("service_level", 0.05), ("abandoned", 0.05), ("wait", 8.0)):
        assert abs(mid(found.real, kind) - mid(found.before, kind)) < most, kind
    assert found.before == found.after


def test_one_operator_more_answers_more_and_sooner(more: Outcome) -> None:
    before, after = (side.band("service_level") for side in (more.before, more.after))
    assert before.high is not None and after.low is not None and after.low > before.high
    assert mid(more.after, "abandoned") < mid(more.before, "abandoned")
    assert more.after.worked("more:support:0").calls > 10


def test_one_who_leaves_at_noon_is_missed(more: Outcome) -> None:
    noon = 12 * 60
    found = tried(OLD.with_leaving(BEN, noon))
    assert mid(found.after, "service_level") < mid(found.before, "service_level") - 0.1
    assert found.after.worked(BEN).calls < found.before.worked(BEN).calls
    assert found.after.worked(ANNA).calls > found.before.worked(ANNA).calls
    assert found.before == more.before


def test_the_same_question_has_the_same_answer(more: Outcome) -> None:
    assert tried(OLD.with_more(SUPPORT, 1)) == more


def test_several_days_are_lived_each_for_itself() -> None:
    both, one, two = tried(OLD, 1, 2), tried(OLD, 1), tried(OLD, 2)
    assert len(both.before.runs) == SEEDS
    for run, first, second in zip(both.before.runs, one.before.runs, two.before.runs, strict=True):
        assert len(run) == len(first) + len(second)
    assert both.real.there[ANNA] == pytest.approx(one.real.there[ANNA] + two.real.there[ANNA])


def test_progress_is_told_and_it_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return len(told) < 4

    assert try_out([RealDay(day(), HOUSE)], OLD, OLD, progress) is None
    assert len(told) == 4 and told[0] == (0, 2 * SEEDS) and told[-1][0] > 0
