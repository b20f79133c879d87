"""What came of a scan, for a desk to show. ``app.services.scan_device`` makes these."""

from dataclasses import dataclass

from app.domain.equipment import DeviceLine, NewDevice, Product
from app.domain.service_history import DeviceCard
from app.domain.tickets import Ticket
from devices.scanning.code import ScannedCode
from devices.scanning.command_codes import Command


@dataclass(frozen=True, slots=True)
class AtHand:
    """What the desk has before it while somebody scans; everything may be missing. ``device_id`` and
    ``ticket_id``: the last ones looked at, which command codes act on. ``call``: the call going on, with the
    caller's ids. ``owner``, ``team``: who gets tickets that are opened here."""

    device_id: int | None = None
    ticket_id: int | None = None
    call: str = ""
    person_id: int | None = None
    company_id: int | None = None
    owner: str = ""
    team: str = ""


@dataclass(frozen=True, slots=True)
class KnownDevice:
    """Exactly one device: open its card."""

    code: ScannedCode
    card: DeviceCard


@dataclass(frozen=True, slots=True)
class SeveralDevices:
    """Let the person choose; likeliest first."""

    code: ScannedCode
    devices: tuple[DeviceLine, ...]


@dataclass(frozen=True, slots=True)
class UnknownDevice:
    """No device has any of these names. ``guess``: ready to be saved as it is; ``product``: where the guess
    of maker and model comes from, when it is one of ours; ``reason``: why it was guessed."""

    code: ScannedCode
    guess: NewDevice
    product: Product | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ProductOnly:
    """The code names a product, lot or shipment: never a device. ``product``: None when it is not ours."""

    code: ScannedCode
    product: Product | None = None


@dataclass(frozen=True, slots=True)
class CommandCode:
    """A command of this program: hand it to ``app.services.scan_device.act``."""

    code: ScannedCode
    command: Command


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Nothing that could be looked up; the code's warnings say why."""

    code: ScannedCode


ScanResult = KnownDevice | SeveralDevices | UnknownDevice | ProductOnly | CommandCode | Unreadable


@dataclass(frozen=True, slots=True)
class Acted:
    """A command was carried out on ``ticket``. ``opened``: the ticket was made for it."""

    command: Command
    ticket: Ticket
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """What was expected was scanned. ``what``: the part or the loaner; ``back``: a loaner came back."""

    command: Command
    ticket: Ticket
    what: str
    back: bool = False


@dataclass(frozen=True, slots=True)
class Expecting:
    """The next scan belongs to ``ticket``: a part for PART, a device to lend for LOANER."""

    command: Command
    ticket: Ticket
