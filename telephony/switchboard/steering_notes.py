"""What is done goes into the audit, and whom it was done to is told until he has seen it."""

from dataclasses import replace
from typing import Any

from telephony.switchboard.alert_events import AlertsChanged
from telephony.switchboard.commands import KeepDeed
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.steering_events import Deed, MessageSeen, SteeringKnown

LONGEST = 500
"""Characters of a message or reason."""


def note(floor: Floor, now: float, who: OperatorId, deed: str, **more: Any) -> Deed:
    """Into the audit; whom it was done to is told."""
    texts = {name: more[name].strip()[:LONGEST] for name in ("detail", "reason") if name in more}
    made = Deed(floor.steering.last + 1, now, who, deed, **more | texts)
    floor.steering.remember(made)
    if made.whom:
        floor.steering.tell((made,))
    floor.do(KeepDeed(made))
    return made


def message_seen(floor: Floor, event: MessageSeen, now: float) -> None:
    deed = floor.steering.unseen.get(event.operator, {}).pop(event.number, None)
    if deed is not None:
        floor.do(KeepDeed(replace(deed, seen=now)))


def alerts_changed(floor: Floor, event: AlertsChanged, now: float) -> None:
    floor.alerts = event.alerts


def steering_known(floor: Floor, event: SteeringKnown, now: float) -> None:
    floor.steering.last = max(floor.steering.last, event.last)
    floor.steering.tell(event.unseen)
    floor.steering.recall(event.recent)
