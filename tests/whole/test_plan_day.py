"""The plan is changed at a desk of a running house: real exchange, real links, phones of another maker."""

import time
from dataclasses import replace
from typing import Any

from telephony.switchboard import plan_desk as say
from telephony.switchboard.desk_events import WrapUpFinished
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.plan import OperatorPlan, Plan, Rule
from telephony.switchboard.routing_events import RouteAsked
from tests.peers.patience import eventually
from tests.whole.installation import Desk, Installation

CALLER, SUPPORT_LINE = "+37061234567", "+37052080001"


def answer(desk: Desk, kind: type) -> Any:
    """The next message of this kind."""
    while not isinstance(message := desk.other.get(timeout=10), kind):
        pass
    return message


def shown(desk: Desk) -> say.PlanShown:
    eventually(lambda: desk.view, within=15, what="the desk's first view")
    desk.ask(say.PlanAsked)
    found = answer(desk, say.PlanShown)
    assert isinstance(found, say.PlanShown)
    return found


def with_operators(plan: Plan, *operators: OperatorPlan) -> Plan:
    return replace(plan, operators=operators)


def test_a_new_operator_takes_a_call_without_any_restart(installation: Installation) -> None:
    installation.start_exchange("--sample-company")
    desk = installation.desk()
    plan = shown(desk).plan
    ona = OperatorPlan(OperatorId("ona"), "Ona", "299", "", tuple(each.id for each in plan.queues))
    desk.ask(say.PlanOffered, 1, with_operators(plan, *plan.operators, ona))
    saved = answer(desk, say.PlanSaved)
    ((name, secret),) = saved.passwords
    installation.plan = with_operators(plan, *installation.plan.operators, replace(ona, secret=secret))
    assert name == "ona" and secret in (installation.data / "plan.toml").read_text()
    her = installation.desk("ona")
    with installation.phone_of("ona") as phone, installation.caller() as outside:
        her.until_ready()
        customer = outside.call("+37052080001")
        her.until_call("offered")
        phone.wait_call().answer()
        her.until_call("talking")

        # Taken out of the plan, she goes on talking; then she is out, and is not let in again.
        desk.ask(say.PlanUndone, saved.version.number, 1)
        answer(desk, say.PlanSaved)
        her.until(lambda view: view.me.after == "offline", "told to go after the call")
        (call,) = her.view.calls if her.view else ()
        assert call.state == "talking"
        customer.hang_up()
        her.until_call("wrap_up")
        her.ask(WrapUpFinished, call.call, call.dispositions[0][0])
        desk.until(lambda view: all(each.operator != "ona" for each in view.colleagues), "Ona gone")
        eventually(lambda: her.view is None, within=15, what="her desk let go")


def test_an_operator_may_not_change_the_plan(installation: Installation) -> None:
    installation.start_exchange("--sample-company")
    before = (installation.data / "plan.toml").read_text()
    desk = installation.desk("mantas")
    eventually(lambda: desk.view, within=15, what="his first view")
    assert installation.operator("mantas").role == "operator"
    desk.ask(say.PlanOffered, 1, replace(installation.plan, queues=installation.plan.queues))
    assert answer(desk, say.PlanRefused).code == "forbidden"
    assert (installation.data / "plan.toml").read_text() == before


def test_a_rule_is_tried_as_a_draft_then_saved_and_holds_for_the_next_call(
    installation: Installation,
) -> None:
    installation.start_exchange("--sample-company")
    desk = installation.desk()
    plan = shown(desk).plan
    draft = replace(plan, rules=(Rule("nobody", caller=("LT",), to="busy"), *plan.rules))
    desk.ask(RouteAsked, CALLER, SUPPORT_LINE, time.time(), (), True, "", 1, draft)
    found = desk.until(lambda view: view.tried is not None, "an answer").tried
    assert found is not None and found.asked.plan is None
    assert [(each.rule, each.taken) for each in found.steps] == [("nobody", True)]
    assert (found.ending, found.detail) == ("ended", "rejected")
    desk.ask(say.PlanOffered, 1, draft)
    assert answer(desk, say.PlanSaved).version.changes[0].row == "nobody"
    assert 'name = "nobody"' in (installation.data / "plan.toml").read_text("utf-8")
    with installation.caller() as outside:
        outside.call(SUPPORT_LINE).wait_status(486)
