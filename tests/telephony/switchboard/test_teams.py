"""Who looks after whom: by the plan that holds, and nothing for who is no supervisor."""

from dataclasses import replace

import pytest

from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.plan import OperatorPlan, Plan
from telephony.switchboard.plan_events import PlanChanged
from telephony.switchboard.teams import keeps_teams, sees_call, sees_operator, sees_queue
from tests.stories.scene import ANNA, BEN, CARL, SALES, SUPPORT, VIP, operator, plan, queue
from tests.story import Story

LEAD, HEAD = OperatorId("lead"), OperatorId("head")
MENU = FlowPlan(
    "service", "Service", (Step("ask", "menu", ("x",), ways=(("1", "end"),)), Step("end", "queue"))
)


def two_teams() -> Plan:
    """Support is the north's, sales the south's, the important ones nobody's. Lead looks after the north."""
    return plan(
        queue(SUPPORT, teams=("north",)),
        queue(SALES, teams=("south",)),
        operators=(
            operator(ANNA, "101", SUPPORT, teams=("north",)),
            operator(BEN, "102", SALES, teams=("south",)),
            operator(CARL, "103", VIP),
            operator(LEAD, "104", role="supervisor", teams=("north",)),
            operator(HEAD, "105", role="supervisor"),
        ),
    )


@pytest.mark.parametrize(
    ("who", "queues", "people"),
    [
        (LEAD, {SUPPORT}, {ANNA, LEAD}),
        (HEAD, {SUPPORT, SALES, VIP}, {ANNA, BEN, CARL, LEAD, HEAD}),
        (ANNA, set(), set()),
        (OperatorId("nobody"), set(), set()),
    ],
)
def test_a_supervisor_sees_his_teams_and_one_without_any_sees_all(
    who: OperatorId, queues: set[QueueId], people: set[OperatorId]
) -> None:
    floor = Story(two_teams()).board.floor
    assert {each for each in floor.queues if sees_queue(floor, who, each)} == queues
    assert {each for each in floor.operators if sees_operator(floor, who, each)} == people


def test_a_call_is_seen_by_its_queue_and_by_who_has_it() -> None:
    told = Story(two_teams()).signs_in(ANNA, BEN).calls("north").calls("south", to="200")
    floor = told.board.floor
    seen = {each.id for each in floor.calls.values() if sees_call(floor, LEAD, each)}
    assert seen == {"north"}
    assert not any(sees_call(floor, ANNA, each) for each in floor.calls.values())
    assert all(sees_call(floor, HEAD, each) for each in floor.calls.values())


def test_a_call_that_is_asked_in_a_menu_is_seen_by_the_queue_behind_it() -> None:
    of = two_teams()
    first, *rest = of.numbers
    told = Story(replace(of, flows=(MENU,), numbers=(replace(first, menu="service"), *rest))).calls("c")
    assert told.call("c").state == "in_menu"
    assert sees_call(told.board.floor, LEAD, told.call("c"))


def test_a_team_that_is_taken_away_is_gone_at_once() -> None:
    told = Story(two_teams())
    other = {LEAD: ("south",)}
    people = tuple(replace(each, teams=other.get(each.id, each.teams)) for each in two_teams().operators)
    told.hears(PlanChanged(replace(two_teams(), operators=people)))
    assert not sees_queue(told.board.floor, LEAD, SUPPORT) and sees_queue(told.board.floor, LEAD, SALES)


def test_whether_a_change_gives_somebody_more_to_see() -> None:
    before = two_teams()
    anna, *others, lead, head = before.operators
    support, *queues = before.queues

    def people(*changed: OperatorPlan) -> Plan:
        return replace(before, operators=changed)

    assert keeps_teams(before, replace(before, queues=(replace(support, ring_time=9.0), *queues)))
    assert keeps_teams(before, people(*before.operators, operator(OperatorId("new"), "106")))
    for wrong in (
        people(anna, *others, replace(lead, teams=()), head),
        people(replace(anna, role="supervisor"), *others, lead, head),
        people(*before.operators, operator(OperatorId("new"), "106", role="supervisor", teams=("north",))),
        replace(before, queues=(replace(support, teams=("south",)), *queues)),
    ):
        assert not keeps_teams(before, wrong)
