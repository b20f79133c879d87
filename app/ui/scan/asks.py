"""What the cards of devices and tickets ask the desk for. No Qt."""

from dataclasses import dataclass

from app.domain.equipment import NewDevice


@dataclass(frozen=True, slots=True)
class LookUp:
    """A serial number or another code, as it was typed."""

    text: str


@dataclass(frozen=True, slots=True)
class OpenDevice:
    device: int


@dataclass(frozen=True, slots=True)
class OpenPage:
    """The device's own page, in the room of devices."""

    device: int


@dataclass(frozen=True, slots=True)
class NewRequest:
    """Begin a request for this device, on the desk."""

    device: int


@dataclass(frozen=True, slots=True)
class OpenTicket:
    ticket: int


@dataclass(frozen=True, slots=True)
class CreateDevice:
    """Make this device and a ticket for it, both or neither."""

    device: NewDevice


@dataclass(frozen=True, slots=True)
class JoinTicket:
    """What is being written belongs to this ticket."""

    ticket: int
