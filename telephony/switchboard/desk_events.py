"""What people ask for at their desks about their own state and calls; other wishes are in `park_events`,
`monitor_events`, `routing_events`, `steering_events`, `floor_events` and `line_events`."""

from dataclasses import dataclass

from telephony.switchboard.events import Asked, CallerMatch
from telephony.switchboard.ids import CallId


@dataclass(frozen=True, slots=True)
class SignedIn(Asked):
    pass


@dataclass(frozen=True, slots=True)
class SignedOut(Asked):
    pass


@dataclass(frozen=True, slots=True)
class DeskAttached(Asked):
    """His window is connected (again). Said by the link, never by a desk."""


@dataclass(frozen=True, slots=True)
class DeskDetached(Asked):
    """His window is gone; he is signed out only if it stays away."""


@dataclass(frozen=True, slots=True)
class ReadyAsked(Asked):
    """Ready now, or after the call in progress."""


@dataclass(frozen=True, slots=True)
class PauseAsked(Asked):
    """Paused with a code now, or after the call in progress."""

    code: str


@dataclass(frozen=True, slots=True)
class OfferDeclined(Asked):
    call: CallId


@dataclass(frozen=True, slots=True)
class HangUpAsked(Asked):
    call: CallId


@dataclass(frozen=True, slots=True)
class HoldAsked(Asked):
    call: CallId


QUEUE = "queue:"
"""What stands before the id of a queue, where an extension or a number could stand."""


@dataclass(frozen=True, slots=True)
class TransferWanted(Asked):
    """A desk sends its customer on. ``target``: a colleague's extension, QUEUE with a queue's id, or an
    outside number. ``ask_first``: the operator talks to them before (a queue has nobody to ask). Taking the
    call back (``RetrieveAsked``) ends it."""

    call: CallId
    target: str
    ask_first: bool = False


@dataclass(frozen=True, slots=True)
class ConsultAsked(Asked):
    """What shall happen while somebody is asked: ``connect`` (the customer goes to him), ``join`` (all hear
    each other), ``swap`` (talk to the other one of the two). ``RetrieveAsked`` lets him go."""

    call: CallId
    wish: str


@dataclass(frozen=True, slots=True)
class RetrieveAsked(Asked):
    call: CallId


@dataclass(frozen=True, slots=True)
class MuteAsked(Asked):
    call: CallId
    muted: bool


@dataclass(frozen=True, slots=True)
class MaskAsked(Asked):
    """Keep what is said now out of the recording (a card number), or record it again."""

    call: CallId
    on: bool


@dataclass(frozen=True, slots=True)
class RecordAsked(Asked):
    """The customer agreed to be recorded, or does not want it."""

    call: CallId
    on: bool


@dataclass(frozen=True, slots=True)
class DigitsAsked(Asked):
    """Send DTMF to the customer: characters of ``0-9*#A-D``."""

    call: CallId
    digits: str


@dataclass(frozen=True, slots=True)
class DialAsked(Asked):
    """Call a number for this operator: his phone is rung first, then the number through a trunk."""

    number: str


@dataclass(frozen=True, slots=True)
class CallbackWithdrawn(Asked):
    """The customer of this kept place shall not be called back."""

    call: CallId


@dataclass(frozen=True, slots=True)
class CallerChosen(Asked):
    """The operator said who is calling (picked a candidate, saved or linked a person)."""

    call: CallId
    match: CallerMatch


@dataclass(frozen=True, slots=True)
class RequestWorkedOn(Asked):
    """The operator opened the request of this number while he had the call: it is what the call is about."""

    call: CallId
    number: int


@dataclass(frozen=True, slots=True)
class WrapUpFinished(Asked):
    """After-call work is done. ``disposition`` is a code of the queue's list, or empty where allowed."""

    call: CallId
    disposition: str


@dataclass(frozen=True, slots=True)
class WrapUpExtended(Asked):
    call: CallId
