"""How true announced waits were."""

from hypothesis import given
from hypothesis import strategies as some

from telephony.switchboard.contact import ForetoldWait
from telephony.switchboard.forecast import LONG, STEPS
from telephony.switchboard.foretold import CLOSE, LATER, SOONER, Truth, truth_of, verdict


def wait(told: float, waited: float | None, *, said: bool = True) -> ForetoldWait:
    return ForetoldWait("q", 0.0, told, said, waited)


def test_a_third_more_or_less_is_true_and_the_ends_are_true_in_all_their_width() -> None:
    assert [verdict(300, each) for each in (199.9, 200, 300, 400, 400.1)] == [
        SOONER, CLOSE, CLOSE, CLOSE, LATER,
    ]  # fmt: skip
    assert [verdict(60, each) for each in (0, 60, 80, 80.1)] == [CLOSE, CLOSE, CLOSE, LATER]
    assert [verdict(3600, each) for each in (500, 1800, 9000)] == [SOONER, CLOSE, CLOSE]


def test_what_was_told_withheld_and_never_came_is_counted_apart() -> None:
    found = truth_of(
        [wait(300, 290), wait(300, 100), wait(120, 500), wait(120, None), wait(180, 10, said=False)]
    )
    assert (found.told, found.came, found.withheld) == (4, 3, 1)
    assert (found.close, found.sooner, found.later) == (1, 1, 1)
    assert (found.error_median, found.error_80) == (200.0, 380.0)
    assert (found.told_mean, found.close_share, found.withheld_share) == (240.0, 1 / 3, 0.2)
    assert truth_of([]) == Truth()


@given(
    some.lists(
        some.builds(
            ForetoldWait,
            some.just("q"),
            some.just(0.0),
            some.sampled_from((*STEPS, LONG)),
            some.booleans(),
            some.none() | some.floats(0, 5000),
        )
    )
)
def test_every_call_is_in_one_pile(waits: list[ForetoldWait]) -> None:
    found = truth_of(waits)
    assert found.close + found.sooner + found.later == found.came <= found.told
    assert found.told + found.withheld == len(waits)
    assert found.came == 0 or (found.error_median or 0) <= (found.error_80 or 0) or found.came < 5
