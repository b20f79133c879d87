"""What a supervisor's desk asks for about calls of others, and why it cannot."""

from telephony.switchboard.events import Asked
from telephony.switchboard.ids import CallId
from telephony.switchboard.monitor_events import BARGE, LISTEN, TAKE, WHISPER, MonitorAsked, MonitorStopped
from telephony.switchboard.overview import DeskView

STOP = "monitor_stop"
MODES = {
    "monitor_listen": LISTEN,
    "monitor_whisper": WHISPER,
    "monitor_barge": BARGE,
    "monitor_take": TAKE,
}
ACTIONS = (*MODES, STOP)
_FREE = ("ready", "paused", "not_responding")


def monitor_blocked(view: DeskView, action: str, call: CallId | None) -> str:
    """A code of ``app.ui.calls.presses.REASONS``, or empty. ``call``: the chosen one, None: that he hears."""
    hears = view.monitoring
    if view.me.role != "supervisor":
        return "monitor_role"
    if action == STOP or (call is None and hears is None):
        return "" if hears is not None else "monitor_none" if action == STOP else "monitor_choose"
    if any(each.call == call for each in view.calls):
        return "monitor_own"
    if hears is not None:
        return ""
    if view.me.state == "offline":
        return "signed_out"
    if view.me.state not in _FREE:
        return "on_call"
    return "" if view.me.phone_online else "phone_offline"


def monitor_wish(view: DeskView, action: str, call: CallId | None) -> Asked | None:
    """None for an action that is about something else."""
    if action == STOP:
        return MonitorStopped(view.me.operator)
    about = call or (view.monitoring.call if view.monitoring is not None else None)
    if action not in MODES or about is None:
        return None
    return MonitorAsked(view.me.operator, about, MODES[action])
