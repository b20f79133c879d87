"""What goes over a link besides the frozen values themselves.

One line of JSON per message, UTF-8, ended by LF. A session: the server sends ``Challenge``; the client
answers ``Hello`` with an HMAC of the nonce, so that the password never crosses; then ``Welcome`` or
``Refused``. After that the client sends what is asked and the server whole snapshots of what is to be shown
(of the floor as a whole: numbered changes), in the order of TCP. The server says ``Beat`` every heartbeat
and the client says it back, so that each end notices when the other is gone without a word (a cable, a
power cut).
"""

import hashlib
import hmac
from dataclasses import dataclass

from telephony.switchboard import desk_events as desk_event_module
from telephony.switchboard import floor_events as floor_event_module
from telephony.switchboard import line_events as line_event_module
from telephony.switchboard import monitor_events as monitor_event_module
from telephony.switchboard import park_events as park_event_module
from telephony.switchboard import phone as phone_module
from telephony.switchboard import plan_desk
from telephony.switchboard import routing_events as routing_event_module
from telephony.switchboard import steering_events as steering_event_module
from telephony.switchboard.events import Asked
from telephony.switchboard.floor_overview import FEED, FloorHeard
from telephony.switchboard.overview import DeskView
from telephony.switchboard.plain import PlainForm, listed

VERSION = 1
LINE_LIMIT = 4 * 1024 * 1024
# The server says something at least this often (seconds); a client that hears nothing for three times as
# long takes the link for dead.
HEARTBEAT = 1.0
# A client that said nothing for so long (seconds) is gone. Longer: a busy desk is no reason to cut it off.
SILENCE = 10.0


@dataclass(frozen=True, slots=True)
class Challenge:
    nonce: str
    version: int


@dataclass(frozen=True, slots=True)
class Hello:
    """``name``: operator id for a desk, the phone's extension for its phone."""

    name: str
    proof: str


@dataclass(frozen=True, slots=True)
class Welcome:
    server: str


@dataclass(frozen=True, slots=True)
class Refused:
    reason: str


@dataclass(frozen=True, slots=True)
class Beat:
    """Nothing happened, the link lives."""

    at: float


@dataclass(frozen=True, slots=True)
class Notice:
    """Tell the person now: ``text`` is a key of the desk's texts."""

    text: str
    detail: str


@dataclass(frozen=True, slots=True)
class StopExchange:
    """The last desk of a one-machine installation is closed: end the exchange in order."""


def proof(secret: str, nonce: str) -> str:
    """HMAC-SHA256 (RFC 2104) of the nonce under the shared secret, hexadecimal."""
    # What comes from the other end may hold half characters; it is then simply wrong.
    key, text = secret.encode("utf-8", "replace"), nonce.encode("utf-8", "replace")
    return hmac.new(key, text, hashlib.sha256).hexdigest()


def proven(secret: str | None, nonce: str, given: str) -> bool:
    """Whether ``given`` is the proof, in constant time. Nobody proves a password that is not set."""
    right = proof(secret or "", nonce).encode()
    return hmac.compare_digest(right, given.encode("utf-8", "replace")) and bool(secret)


FORM = PlainForm(
    (
        Challenge,
        Hello,
        Welcome,
        Refused,
        Beat,
        Notice,
        StopExchange,
        DeskView,
        *FEED,
        FloorHeard,
        *listed(floor_event_module, Asked),
        *listed(desk_event_module, Asked),
        *listed(line_event_module, Asked),
        *listed(monitor_event_module, Asked),
        *listed(park_event_module, Asked),
        *listed(plan_desk, plan_desk.PlanWish),
        *plan_desk.ANSWERS,
        *listed(routing_event_module, Asked),
        *listed(steering_event_module, Asked),
        *(each for each in vars(phone_module).values() if isinstance(each, type)),
    )
)
