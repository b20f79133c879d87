"""The made-up call centre of the stories: three operators, three queues, a few customers."""

from dataclasses import replace
from typing import Any

from telephony.switchboard.events import CallerMatch
from telephony.switchboard.ids import OperatorId, QueueId, TrunkId
from telephony.switchboard.plan import NumberPlan, OperatorPlan, Plan, QueuePlan, TrunkPlan

ANNA, BEN, CARL = OperatorId("anna"), OperatorId("ben"), OperatorId("carl")
SUPPORT, SALES, VIP = QueueId("support"), QueueId("sales"), QueueId("vip")

JONAS = CallerMatch(
    1, "Jonas Jonaitis", 10, "Baltic Steel", "exact", "exact +37061111111 mobile", language="lt"
)
RASA = CallerMatch(2, "Rasa Rasaitė", 10, "Baltic Steel", "exact", "exact +37062222222 mobile")
DIRECTOR = CallerMatch(3, "Ona Onaitė", 11, "Amber Bank", "exact", "exact +37063333333 mobile", priority=2)
PHONE_BOOK = {"+37061111111": (JONAS,), "+37062222222": (RASA,), "+37063333333": (DIRECTOR,)}

CODES = (("solved", "Solved"), ("call_back", "Call back"))


def queue(queue_id: QueueId, **more: Any) -> QueuePlan:
    """A queue that rings 20 s, asks again after 15 s and gives 30 s of after-call work."""
    return QueuePlan(**{"id": queue_id, "name": queue_id.title(), "dispositions": CODES, **more})


def operator(operator_id: OperatorId, extension: str, *queues: QueueId, **more: Any) -> OperatorPlan:
    return OperatorPlan(operator_id, operator_id.title(), extension, "secret", queues, **more)


def plan(*queues: QueuePlan, **more: Any) -> Plan:
    """100 leads to support, 200 to sales; Anna and Ben serve both, Carl the important customers."""
    given = {each.id: each for each in queues}
    all_queues = tuple(given.get(each, queue(each)) for each in (SUPPORT, SALES, VIP))
    return Plan(
        **{
            "queues": all_queues,
            "operators": (
                operator(ANNA, "101", SUPPORT, SALES),
                operator(BEN, "102", SUPPORT, SALES),
                operator(CARL, "103", VIP),
            ),
            "trunks": (TrunkPlan(TrunkId("city"), "City line", trusted=True, proxy="city:5060"),),
            "numbers": (
                NumberPlan("100", SUPPORT, "Support LT"),
                NumberPlan("200", SALES, "Sales"),
                NumberPlan("300", SUPPORT, "Hotline", vip_queue=VIP),
            ),
            **more,
        }
    )


def patient(of: Plan, misses: int) -> Plan:
    """The same, but operators may miss that many calls before they are not responding."""
    return replace(of, operators=tuple(replace(each, misses_allowed=misses) for each in of.operators))
