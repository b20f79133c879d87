"""What supervisors ask about calls of others: to hear them, speak in them, have them. See `monitoring`."""

from dataclasses import dataclass

from telephony.switchboard.events import Asked
from telephony.switchboard.ids import CallId

LISTEN, WHISPER, BARGE, TAKE = "listen", "whisper", "barge", "take"
TALKS = frozenset({"talking", "held", "transferring", "consulting"})
"""States of a call in which there is somebody to hear. Here, for a desk needs no whole core for it."""


@dataclass(frozen=True, slots=True)
class MonitorAsked(Asked):
    """Let me hear this call. ``mode``: ``listen`` (nobody hears me), ``whisper`` (its operator does),
    ``barge`` (whoever he talks to as well) or ``take`` (the call is mine). My phone is rung; once it is up,
    another mode or another call needs no new ringing."""

    call: CallId
    mode: str


@dataclass(frozen=True, slots=True)
class MonitorStopped(Asked):
    """I have heard enough."""
