"""A supervisor who hears a call of others, at his own desk; and the strip of the operator who is told."""

from app.ui.shell import DeskWindow
from telephony.switchboard.ids import CallId
from telephony.switchboard.overview import MonitorView
from tests import look
from tests.app.ui import made_up as made
from tests.app.ui.made_up_workshop import busy


def listening(mode: str) -> DeskWindow:
    hears = MonitorView(
        CallId("c9"),
        mode,
        mode,
        made.NOW - 83,
        "talking",
        "Jonas Petraitis",
        "Rasa P.",
        told=mode == "listen",
    )
    window = look.desk(made.view(me=made.me("monitoring", role="supervisor"), monitoring=hears))
    window.open_workshop(busy().door)
    window.show()
    return window


def overheard() -> DeskWindow:
    return look.desk(made.view(made.call(overheard=(("Rūta V.", "whisper"),), recorded="recording")))
