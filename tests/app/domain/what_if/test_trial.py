"""Changes of the rules, one at a time, and who is there then."""

from dataclasses import replace

from app.domain.what_if.trial import MORE, Trial, trials
from telephony.simulation.people import Shift
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.plan import SkillNeed
from tests.stories.scene import ANNA, BEN, SALES, SUPPORT, VIP, operator, plan, queue

TRIAL = Trial(plan(queue(SUPPORT, skills=(SkillNeed("lt", 2, 10.0),))))
REAL = (Shift(ANNA, 1000, 9000, ((2000, 2500),)), Shift(BEN, 2000, 8000))


def test_a_queue_rings_otherwise_and_the_first_trial_stays_as_it_was() -> None:
    changed = TRIAL.with_queue(SUPPORT, strategy="ring_all", ring_time=9.0).with_relax(SUPPORT, 5.0)
    assert (changed.queue(SUPPORT).strategy, changed.queue(SUPPORT).ring_time) == ("ring_all", 9.0)
    assert changed.queue(SUPPORT).skills == (SkillNeed("lt", 2, 5.0),)
    assert changed.queue(SALES) == TRIAL.queue(SALES) and TRIAL.queue(SUPPORT).strategy == "longest_idle"


def test_somebody_serves_another_queue_and_one_no_more() -> None:
    changed = TRIAL.with_member(VIP, BEN, True).with_member(SALES, BEN, False).with_member(SALES, ANNA, True)
    served = {each.id: each.queues for each in changed.plan.operators}
    assert served[BEN] == (SUPPORT, VIP) and served[ANNA] == (SUPPORT, SALES)


def test_operators_more_are_there_all_day_with_what_the_queue_wants() -> None:
    changed = TRIAL.with_more(SUPPORT, 1).with_more(SUPPORT, 2)
    assert changed.more == ((SUPPORT, 2),) and changed.with_more(SUPPORT, 0) == TRIAL
    more = [each for each in changed.lived().operators if each.id.startswith(MORE)]
    assert [(each.queues, each.skills) for each in more] == [((SUPPORT,), (("lt", 2),))] * 2
    added = [each for each in changed.shifts(REAL, 0) if each not in REAL]
    assert added == [Shift(each.id, 1000, 9000) for each in more]


def test_who_leaves_early_is_gone_from_then_on() -> None:
    changed = TRIAL.with_leaving(ANNA, 100).with_leaving(BEN, 10)
    assert [(each.start, each.end) for each in changed.shifts(REAL, 0)] == [(1000, 6000), (2000, 2000)]
    assert changed.with_leaving(ANNA, None).with_leaving(BEN, None) == TRIAL


def test_who_is_in_the_new_plan_alone_is_there_all_day_and_who_is_not_in_it_is_not() -> None:
    dana = OperatorId("dana")
    people = tuple(each for each in TRIAL.plan.operators if each.id != BEN)
    new = replace(TRIAL.plan, operators=(*people, operator(dana, "109", SUPPORT)))
    before, after = trials(TRIAL.plan, new)
    assert [each.operator for each in before.shifts(REAL, 0)] == [ANNA, BEN]
    assert after.shifts(REAL, 0) == (REAL[0], Shift(dana, 1000, 9000))


def test_on_a_day_without_anybody_nobody_is_added() -> None:
    assert TRIAL.with_more(SUPPORT, 2).shifts((), 0) == ()
