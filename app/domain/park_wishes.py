"""What a desk asks for about parked callers."""

from telephony.switchboard.events import Asked
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.overview import CallView, DeskView
from telephony.switchboard.park_events import ParkWanted, PickUpAsked

PARK = "park:"
"""Where somebody to transfer to could stand; behind it why the caller is parked."""


def park_wish(me: OperatorId, action: str, call: CallView, note: str) -> Asked | None:
    """None for an action that is about something else."""
    return ParkWanted(me, call.call, note=note) if action == "park" else None


def pick_up_wish(view: DeskView, action: str, call: str) -> Asked | None:
    """``call``: empty for who has stood there longest and rings for nobody yet."""
    if action != "pick_up":
        return None
    wanted = call or next((each.call for each in view.parked if not each.fetched_by), "")
    return PickUpAsked(view.me.operator, CallId(wanted)) if wanted else None


def pick_up_blocked(action: str, view: DeskView) -> str:
    """Why there is nobody to pick up, or empty."""
    if action != "pick_up":
        return ""
    return "" if any(not each.fetched_by for each in view.parked) else "nobody_parked"
