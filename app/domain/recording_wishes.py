"""What a desk asks for about the recording of its call, and why it cannot."""

from telephony.switchboard.desk_events import MaskAsked, RecordAsked
from telephony.switchboard.events import Asked
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.overview import CallView

MASKABLE = ("recording", "masked", "announcing", "paused")
BEGINNABLE = ("offered", "refused")
ACTIONS = ("mask", "mask_on", "mask_off", "record")


def recording_blocked(action: str, call: CallView) -> str:
    """A code of ``app.ui.calls.presses.REASONS``, or empty."""
    if action in ("mask", "mask_on", "mask_off"):
        return "" if call.recorded in MASKABLE else "not_recorded"
    if action == "record":
        return "" if call.recorded in (*MASKABLE, *BEGINNABLE) else "never_recorded"
    return ""


def recording_wish(me: OperatorId, action: str, call: CallView) -> Asked | None:
    """None for an action that is about something else. ``mask`` and ``record`` turn round what is."""
    match action:
        case "mask":
            return MaskAsked(me, call.call, call.mask_until is None)
        case "mask_on" | "mask_off":
            return MaskAsked(me, call.call, action == "mask_on")
        case "record":
            return RecordAsked(me, call.call, call.recorded in BEGINNABLE)
    return None
