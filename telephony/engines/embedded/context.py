"""What every part of the engine stands on. Used on the signalling thread only."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from telephony.engines.embedded.alarms import Alarms
from telephony.engines.embedded.complaints import Complaints
from telephony.engines.embedded.legs import LegBook
from telephony.engines.embedded.settings import EngineSettings
from telephony.media.door import MixerDoor
from telephony.sip.endpoint import Endpoint
from telephony.sip.message import TCP, TLS, UDP, Address
from telephony.sip.outputs import Output
from telephony.switchboard.events import Event
from telephony.switchboard.plan import Plan


@dataclass(slots=True)
class Context:
    """``perform`` carries out what the endpoint says. ``hear`` tells the board. ``now`` is UTC epoch seconds
    that never jump. ``address`` is where peers reach us, ``own`` where one peer does (another host for IPv6,
    another port for TLS); ``token`` gives unguessable text. ``later`` runs an
    action on the signalling thread, from any thread. ``transports`` are those that can send."""

    settings: EngineSettings
    plan: Plan
    address: Address
    own: Callable[[Address], Address]
    endpoint: Endpoint
    mixer: MixerDoor
    legs: LegBook
    alarms: Alarms
    complaints: Complaints
    hear: Callable[[Event], None]
    perform: Callable[[Sequence[Output]], None]
    now: Callable[[], float]
    token: Callable[[], str]
    later: Callable[[Callable[[], None]], None]
    transports: tuple[str, ...] = (UDP, TCP, TLS)
