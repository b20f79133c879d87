"""Call centres for bad days (see chaos.py): each asks for something that the others do not."""

from dataclasses import replace

from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.plan import BoxPlan, NumberPlan, Plan, Rule, SkillNeed
from tests.stories.scene import ANNA, CARL, SALES, SUPPORT, VIP, patient, plan, queue


def led(of: Plan) -> Plan:
    """The same, with Anna as its supervisor."""
    return _leading(of, ANNA)


def _leading(of: Plan, *who: OperatorId) -> Plan:
    people = (replace(each, role="supervisor" if each.id in who else each.role) for each in of.operators)
    return replace(of, operators=tuple(people))


ASKED = FlowPlan(
    "asked",
    "Asked first",
    (
        Step(
            "choose",
            "menu",
            ("choose",),
            ways=(("1", "number"), ("2", "order"), ("3", "sales"), ("4", "bye")),
        ),
        Step("number", "collect", ("number",), value="number", least=2, most=4, next="ask"),
        Step("ask", "look_up", ask="request", next="tell", ways=(("prove", "number"), ("none", "choose"))),
        Step("tell", "say", ("state_{state}",), next="choose"),
        Step("order", "order", next="tell"),
        Step("sales", "queue", queue=SALES),
        Step("bye", "end", ("bye",)),
    ),
)
SPOKEN = FlowPlan(
    "spoken",
    "Spoken",
    (
        Step("say", "menu", ("choose",), ways=(("1", "words"), ("2", "tell"), ("3", "bye"))),
        Step("words", "record", ("choose",), next="tell", seconds=1, longest=14),
        Step("tell", "message", title="call {number}", next="say", person="102", ways=(("none", "bye"),)),
        Step("bye", "end", ("bye",)),
    ),
)
BOXES = (
    BoxPlan("night", "Night", SALES, longest=61, silence=5.0),
    BoxPlan("day", "Day", SUPPORT, languages=("lt", "en"), longest=14, keep_days=0),
)
PLANS = (
    led(plan()),
    plan(queue(SUPPORT, strategy="ring_all", wrap_up=0), queue(SALES, priority=1)),
    patient(plan(queue(SUPPORT, no_operators=SALES), queue(SALES, no_operators=SUPPORT, max_wait=15)), 3),
    plan(
        queue(SUPPORT, record="always", recording_prompt="", mask_limit=14),
        queue(SALES, record="ask"),
        queue(VIP, record="always", record_outgoing="ask"),
        record_outgoing="always",
    ),
    plan(queue(SUPPORT, max_wait=15, no_operators=VIP), queue(VIP, no_operators="busy", strategy="ring_all")),
    patient(plan(queue(SUPPORT, retry_after=0), queue(SALES, disposition_required=True, wrap_up=5)), 9),
    plan(queue(SUPPORT, disposition_required=True, dispositions=()), queue(SALES, greeting="", ring_time=5)),
    plan(
        queue(SUPPORT, strategy="round_robin", sticky=14, max_waiting=2, overflow=SALES),
        queue(SALES, strategy="fewest_calls", skills=(SkillNeed("lt", 1, 5.0), SkillNeed("never", 1, 14.0))),
    ),
    plan(
        queue(SUPPORT, max_waiting=1, overflow="menu:asked", max_wait=61),
        queue(SALES, no_operators="number:861234567", max_waiting=1, overflow="person:103"),
        flows=(ASKED,),
        numbers=(
            NumberPlan("100", SUPPORT, menu="asked"),
            NumberPlan("200", SALES),
            NumberPlan("300", SUPPORT),
        ),
    ),
    led(
        plan(
            queue(
                SUPPORT, no_operators="number:+37069999999", max_wait=15, overflow="person:103", no_ready=5
            ),
            queue(SALES, no_operators="person:103", ring_time=5, closed_to="number:861111111", no_ready=14),
            rules=(Rule(known=True, to="person:102"), Rule(withheld=True, to="number:112233")),
        )
    ),
    plan(
        queue(SUPPORT, announce_every=14, callback="operator_first", callback_retry=5, callback_window=61),
        queue(SALES, strategy="ring_all", callback="customer_first", callback_retry=1, callback_window=61),
    ),
    _leading(
        plan(
            queue(SUPPORT, record="always", recording_prompt="", monitoring="told"),
            queue(SALES, wrap_up=0),
            queue(VIP, monitoring="off"),
            monitoring="silent",
        ),
        ANNA,
        CARL,
    ),
    plan(
        queue(SUPPORT, max_wait=15, overflow="voicemail:night", no_operators="voicemail:day", max_waiting=2),
        queue(SALES, no_ready=5, overflow="voicemail:day", record="always", recording_prompt=""),
        boxes=BOXES,
        flows=(SPOKEN,),
        rules=(Rule(withheld=True, to="voicemail:night"),),
        numbers=(
            NumberPlan("100", SUPPORT),
            NumberPlan("200", SALES),
            NumberPlan("300", SUPPORT, menu="spoken"),
        ),
    ),
)
