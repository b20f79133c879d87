"""What is asked for about parked calls."""

from dataclasses import dataclass

from telephony.switchboard.events import Asked, Event
from telephony.switchboard.ids import CallId, LegId, OperatorId


@dataclass(frozen=True, slots=True)
class ParkWanted(Asked):
    """He puts the caller he has on the shelf. ``slot``: 0 for the first that is free; ``note``: why, for who
    picks him up."""

    call: CallId
    slot: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class PickUpAsked(Asked):
    """He wants this parked call: his own phone is rung, and has the caller when it answers."""

    call: CallId


@dataclass(frozen=True, slots=True)
class PhoneDialled(Event):
    """An operator's phone dialled ``called``, the number of a slot, by itself. To be answered or rejected."""

    call: CallId
    leg: LegId
    operator: OperatorId
    called: str
