"""What happens to the plan itself; see ``events``."""

from dataclasses import dataclass, replace

from telephony.switchboard.events import Event
from telephony.switchboard.plan import Plan


def without_secrets(plan: Plan) -> Plan:
    return replace(
        plan,
        operators=tuple(replace(each, secret="") for each in plan.operators),
        trunks=tuple(replace(each, secret="") for each in plan.trunks),
    )


@dataclass(frozen=True, slots=True)
class PlanChanged(Event):
    """Another plan was saved; it holds from this moment. It has no passwords: the board needs none, and the
    journal keeps this event."""

    plan: Plan

    def __post_init__(self) -> None:
        object.__setattr__(self, "plan", without_secrets(self.plan))
