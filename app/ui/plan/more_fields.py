"""What fields of alerts and of the house are called. No Qt."""

from collections.abc import Mapping

from app.ui.parts.text import Text, tr

MORE_FIELDS: Mapping[str, Text] = {
    "alerts": tr("Alerts"),
    "kind": tr("Figure"),
    "raise_at": tr("Raised at"),
    "clear_at": tr("Over at"),
    "hold": tr("When it is so for"),
    "owners": tr("Who looks after it"),
    "mail": tr("Mail to"),
    "sound": tr("They hear it"),
    "quiet": tr("Quiet hours"),
    "pause": tr("Pause"),
    "least": tr("Not judged before"),
    "limit": tr("Late back after"),
    "record_outgoing": tr("Calls that are dialled are recorded"),
    "look_up_limit": tr("Wait for the caller's name"),
    "dial_time": tr("A dialled number rings"),
    "head_start": tr("A point of priority is worth"),
    "extensions": tr("Digits of extension numbers"),
    "outgoing_number": tr("Number that is shown"),
    "park_slots": tr("Numbers for parked callers"),
    "park_time": tr("Parked callers come back after"),
    "blocked_prompt": tr("Recording for blocked callers"),
}
MORE_SECONDS = ("hold", "look_up_limit", "dial_time", "head_start", "park_time")
