"""Every action of the desk as data: name, words, default key, group. No Qt.

Keys are portable names (``Ctrl+M``). No default uses Ctrl+Alt with a letter: on Polish, Hungarian and
Lithuanian layouts that is AltGr and types letters. Escape never hangs up. When an action is possible is
decided by ``app.domain.desk.blocked``.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.ui.parts.text import Text, tr


@dataclass(frozen=True, slots=True)
class Action:
    """``asks`` is the name ``app.domain.desk`` knows, empty when the window does it by itself."""

    name: str
    text: Text
    key: str
    group: Text
    asks: str = ""
    argument: str = ""
    role: str = "operator"


_CALL, _ME, _CUSTOMER, _WINDOW = tr("Call"), tr("My state"), tr("Customer"), tr("Window")
_WORKSHOP, _ROOMS = tr("Devices and requests"), tr("Rooms")
_LEAD = tr("Supervisor")

ACTIONS: tuple[Action, ...] = (
    Action("answer", tr("Answer"), "F2", _CALL, "answer"),
    Action("hang_up", tr("Hang up"), "F3", _CALL, "hang_up"),
    Action("decline", tr("Decline"), "Shift+F3", _CALL, "decline"),
    Action("hold", tr("Hold / take back"), "Ctrl+H", _CALL, "hold"),
    Action("transfer", tr("Transfer"), "Ctrl+T", _CALL),
    Action("conference", tr("All together: caller and who is asked"), "Ctrl+Shift+T", _CALL, "conference"),
    Action("let_go", tr("Back to the caller alone"), "Ctrl+Shift+H", _CALL, "let_go"),
    Action("park", tr("Park the caller: anybody can pick him up"), "Ctrl+Shift+K", _CALL, "park"),
    Action("pick_up", tr("Pick up who has been parked longest"), "Ctrl+Shift+L", _CALL, "pick_up"),
    Action("mute", tr("Mute / unmute"), "Ctrl+M", _CALL, "mute"),
    Action("mask", tr("Keep out of the recording / record again"), "Ctrl+Shift+M", _CALL, "mask"),
    Action("record", tr("The caller agrees to be recorded / objects"), "Ctrl+Shift+R", _CALL, "record"),
    Action("keypad", tr("Keypad"), "F7", _CALL),
    Action("dial", tr("Dial a number"), "Ctrl+D", _CALL),
    *(Action(f"disposition_{n}", tr("Outcome {n}").of(n=str(n)), f"Ctrl+{n}", _CALL) for n in range(1, 10)),
    Action("finish", tr("Finish wrap-up"), "Ctrl+Return", _CALL),
    Action("extend", tr("More time for wrap-up"), "Ctrl+E", _CALL, "extend"),
    Action("ready_or_pause", tr("Ready / pause"), "Ctrl+R", _ME),
    Action("my_state", tr("Choose my state"), "F4", _ME),
    Action("message_seen", tr("I have seen the message"), "Ctrl+Shift+S", _ME),
    Action("find", tr("Find anyone or anything"), "Ctrl+K", _CUSTOMER),
    Action("caller", tr("Who is calling"), "Ctrl+L", _CUSTOMER),
    Action("open_person", tr("Open the customer's page"), "Ctrl+O", _CUSTOMER),
    Action("note", tr("Note of this call"), "Ctrl+N", _CUSTOMER),
    Action("timeline", tr("Timeline"), "Ctrl+Y", _CUSTOMER),
    Action("block", tr("Block this number; the block list"), "Ctrl+Shift+X", _CUSTOMER),
    Action("import", tr("Import customers"), "Ctrl+I", _CUSTOMER),
    Action("new_ticket", tr("New request"), "F6", _WORKSHOP),
    Action("scan", tr("Scanned device"), "F8", _WORKSHOP),
    Action("device_page", tr("Open the device's page"), "Ctrl+Shift+O", _WORKSHOP),
    Action("join", tr("Join or attach to a request"), "Ctrl+G", _WORKSHOP),
    Action("asked_request", tr("Request that the call is about"), "Ctrl+Shift+G", _WORKSHOP),
    Action("save", tr("Save the request"), "Ctrl+S", _WORKSHOP),
    Action("call_back", tr("Promise a call back"), "Ctrl+B", _WORKSHOP),
    Action("script", tr("Call script"), "Ctrl+Shift+A", _WORKSHOP),
    Action("feedback", tr("Feedback for you"), "Ctrl+Shift+N", _WORKSHOP),
    Action("copy_text", tr("Copy the text that is written"), "Ctrl+Shift+C", _WORKSHOP),
    Action("print_label", tr("Print a label"), "Ctrl+P", _WORKSHOP),
    Action("room_desk", tr("Desk"), "Ctrl+Shift+1", _ROOMS),
    Action("room_requests", tr("Requests"), "Ctrl+Shift+2", _ROOMS),
    Action("room_time", tr("Time spent"), "Ctrl+Shift+3", _ROOMS),
    Action("room_stock", tr("Stock"), "Ctrl+Shift+4", _ROOMS),
    Action("room_devices", tr("Devices"), "Ctrl+Shift+5", _ROOMS),
    Action("room_bulk", tr("Many scans"), "Ctrl+Shift+9", _ROOMS),
    Action("room_recalls", tr("Recalls"), "Ctrl+Shift+6", _ROOMS),
    Action("room_tasks", tr("To call"), "Ctrl+Shift+7", _ROOMS),
    Action("room_scanners", tr("Scanners"), "Ctrl+Shift+8", _ROOMS),
    Action("room_texts", tr("Texts"), "Ctrl+Shift+B", _ROOMS),
    Action("room_floor", tr("Floor", "calls, people"), "Ctrl+Shift+F", _ROOMS),
    Action("room_plan", tr("The plan"), "Ctrl+Shift+P", _ROOMS),
    Action("room_what_if", tr("What if"), "Ctrl+Shift+W", _ROOMS),
    Action("room_reports", tr("Reports"), "Ctrl+Shift+U", _ROOMS),
    Action("room_quality", tr("Quality"), "Ctrl+Shift+J", _ROOMS),
    Action("room_lines", tr("Lines"), "Ctrl+Shift+0", _ROOMS),
    Action("monitor_listen", tr("Listen to the chosen call"), "F9", _LEAD, "monitor_listen"),
    Action("monitor_whisper", tr("Whisper to its operator"), "F10", _LEAD, "monitor_whisper"),
    Action("monitor_barge", tr("Barge in: all hear you"), "F11", _LEAD, "monitor_barge"),
    Action("monitor_take", tr("Take the call over"), "Shift+F11", _LEAD, "monitor_take"),
    Action("monitor_stop", tr("Stop listening"), "Shift+F9", _LEAD, "monitor_stop"),
    Action("wall_board", tr("Wall board"), "Ctrl+F12", _LEAD),
    Action("shut_queues", tr("Close queues until…"), "Ctrl+Shift+Q", _LEAD),
    Action("try_route", tr("What happens to a call?"), "Ctrl+Shift+Y", _LEAD),
    Action("steer", tr("Steer a colleague"), "Ctrl+Shift+E", _LEAD),
    Action("emergency", tr("Emergency announcement"), "Ctrl+Shift+I", _LEAD),
    Action("alerts", tr("Alerts, and what was done by hand"), "Ctrl+Shift+D", _LEAD),
    Action("column_1", tr("Go to the caller column"), "Alt+1", _WINDOW),
    Action("column_2", tr("Go to the work column"), "Alt+2", _WINDOW),
    Action("column_3", tr("Go to the floor column"), "Alt+3", _WINDOW),
    Action("next_call", tr("Look at the next call"), "Ctrl+J", _WINDOW),
    Action("keys", tr("List of keys"), "F1", _WINDOW),
    Action("settings", tr("Settings"), "Ctrl+,", _WINDOW),
)

BY_NAME: Mapping[str, Action] = {a.name: a for a in ACTIONS}
WORKSHOP = frozenset(a.name for a in ACTIONS if a.group == _WORKSHOP or a.name.startswith("monitor_"))
"""Those that need devices and requests on the desk, or are first for the room on the screen."""
ROOMS = frozenset(a.name for a in ACTIONS if a.group == _ROOMS)
"""Each enters the room of its name."""
FLOOR = frozenset({"wall_board"})
"""Those of the room "Floor", which enter it first."""

# Escape closes and cancels, whatever has the keyboard.
# The others are what people type and edit with everywhere.
RESERVED = frozenset(
    {"Esc", "Return", "Enter", "Tab", "Shift+Tab", "Space", "Backspace", "Del", "?"}
    | {f"Ctrl+{letter}" for letter in "ACVXZ"}
)


def keymap(changed: Mapping[str, str]) -> dict[str, str]:
    """Action name → key, with the operator's own keys in; an empty key switches a shortcut off.

    A key he chose wins over a default, which may be newer than his choice: that action is without a key then.
    Unknown names and keys that cannot be used are left out: the file may be older or newer.
    """
    own: dict[str, str] = {}
    for name, key in changed.items():
        if name in BY_NAME and not refusal(own, name, key):
            own[name] = key
    taken = frozenset(own.values())
    return {a.name: own.get(a.name, "" if a.key in taken else a.key) for a in ACTIONS}


def refusal(keys: Mapping[str, str], name: str, key: str) -> Text | None:
    """Why this action may not have this key; None when it may."""
    if not key:
        return None
    if key in RESERVED:
        return tr("{key} has another meaning everywhere and cannot be used.").of(key=key)
    if "Ctrl+Alt+" in key and len(key.rsplit("+", 1)[-1]) == 1:
        return tr("{key} types a letter on many keyboards and cannot be used.").of(key=key)
    if len(key) == 1 or (key.startswith("Shift+") and len(key) == 7):
        return tr("{key} alone is needed for typing.").of(key=key)
    taken = next((other for other, used in keys.items() if used == key and other != name), None)
    if taken is not None:
        return tr("{key} already means “{action}”.").of(key=key, action=BY_NAME[taken].text)
    return None


def changes(keys: Mapping[str, str]) -> dict[str, str]:
    """Only what differs from the defaults: the form that is saved."""
    return {name: key for name, key in keys.items() if BY_NAME[name].key != key}
