"""What a desk asks for about sending its caller on, or asking somebody first."""

from app.domain.park_wishes import PARK, park_wish
from telephony.switchboard.desk_events import ConsultAsked, RetrieveAsked, TransferWanted
from telephony.switchboard.events import Asked
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.overview import CallView


def transfer_wish(me: OperatorId, action: str, call: CallView, target: str) -> Asked | None:
    """None for an action that is about something else."""
    if call.state == "consulting":
        wishes = {"transfer": "connect", "conference": "join", "hold": "swap"}
        if action in wishes:
            return ConsultAsked(me, call.call, wishes[action])
        return RetrieveAsked(me, call.call) if action == "let_go" else None
    if action in ("transfer", "consult") and target.startswith(PARK):
        return park_wish(me, "park", call, target.removeprefix(PARK))
    if action in ("transfer", "consult"):
        return TransferWanted(me, call.call, target, ask_first=action == "consult")
    return None
