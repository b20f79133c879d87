"""The lot: so many of each, always the same, nobody favoured, no call twice."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.errors import BadInput
from app.domain.quality.reviews import Subject
from app.domain.quality.sampling import Candidate, Rules, checked_rules, drawn, fits, monday

START = datetime(2026, 6, 22, 8, tzinfo=UTC)
RULES = Rules(per_week=3, new_per_week=5)


def call(number: int, who: str = "rasa", **more: object) -> Candidate:
    fields = {"seconds": 120.0, "queue": "support"} | more
    outcome, review = str(fields.pop("outcome", "solved")), int(str(fields.pop("review", 0)))
    began, seconds = START + timedelta(minutes=number), float(str(fields["seconds"]))
    of = Subject(f"c{number}", f"c{number}.{who}", who, str(fields["queue"]), began, seconds)
    return Candidate(of, outcome, review)


WEEK = [call(number, who) for number in range(40) for who in ("rasa", "mantas")] + [call(1, "new")]


def names(found: tuple[Candidate, ...]) -> list[str]:
    return [each.of.recording for each in found]


def test_so_many_of_each_and_no_more_than_there_are() -> None:
    found = drawn(WEEK, RULES)
    assert Counter(each.of.operator for each in found) == {"rasa": 3, "mantas": 3, "new": 1}
    assert Counter(each.of.operator for each in drawn(WEEK, RULES, {"rasa"}))["rasa"] == 5
    assert drawn([], RULES) == () and drawn(WEEK, replace(RULES, per_week=0)) == ()


def test_the_same_lot_whoever_draws_it_and_in_whatever_order() -> None:
    assert names(drawn(reversed(WEEK), RULES)) == names(drawn(WEEK, RULES))
    assert names(drawn(WEEK, replace(RULES, seed=2))) != names(drawn(WEEK, RULES))


def test_more_calls_are_more_of_the_same_lot() -> None:
    """Whoever asks for one more keeps those he had."""
    assert set(names(drawn(WEEK, RULES))) < set(names(drawn(WEEK, replace(RULES, per_week=4))))


def test_what_was_reviewed_counts_and_is_not_drawn_again() -> None:
    before = drawn(WEEK, RULES)
    done = before[0].of.recording
    after = drawn([replace(each, review=7) if each.of.recording == done else each for each in WEEK], RULES)
    assert names(after) == names(before) and [each.review for each in after].count(7) == 1
    # Another rule later: what was done stays, and no more are asked for than the rule says.
    fewer = drawn([replace(each, review=7) if each.of.recording == done else each for each in WEEK],
                  replace(RULES, per_week=1))  # fmt: skip
    assert Counter(each.of.operator for each in fewer)[before[0].of.operator] == 1


def test_a_review_of_a_call_that_no_rule_would_draw_counts_too() -> None:
    short = call(99, seconds=3, review=5)
    assert names(drawn([short], replace(RULES, per_week=1))) == ["c99.rasa"]


def test_every_call_has_the_same_chance() -> None:
    hits = Counter[str]()
    for seed in range(2000):
        hits.update(names(drawn([call(number) for number in range(10)], replace(RULES, seed=seed))))
    # 3 of 10 in 2000 lots: 600 each, standard deviation 20.5
    assert all(abs(each - 600) < 5 * 20.5 for each in hits.values()) and len(hits) == 10


def test_which_calls_may_be_drawn() -> None:
    rules = Rules(shortest=60, longest=300, queues=("support",), outcomes=("solved",))
    assert fits(call(1), rules)
    for wrong in (call(1, seconds=59), call(1, seconds=301), call(1, queue="sales"), call(1, outcome="lost")):
        assert not fits(wrong, rules)
    assert fits(call(1, seconds=9999, queue="x", outcome=""), Rules())


def test_rules_that_make_no_sense_are_refused() -> None:
    checked_rules(Rules())
    for wrong in (Rules(per_week=51), Rules(per_week=-1), Rules(new_days=400), Rules(shortest=60, longest=30),
                  Rules(shortest=-1)):  # fmt: skip
        with pytest.raises(BadInput):
            checked_rules(wrong)


def test_a_week_begins_on_monday() -> None:
    assert monday(date(2026, 6, 28)) == monday(date(2026, 6, 22)) == date(2026, 6, 22)
