"""Which port is which scanner. Port names are handed out anew at every plugging in and say nothing.

A USB scanner is known by vendor, product and its own serial number; two alike without a serial number are
told apart by the socket they are in. Only what has no USB identity (RS-232, an address) is known by its name.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class PortIdentity:
    """``location``: USB bus and socket; ``path``: port name or URL, only without a USB identity."""

    vid: int | None = None
    pid: int | None = None
    serial_number: str = ""
    location: str = ""
    path: str = ""

    @property
    def is_usb(self) -> bool:
        """Whether vendor and product are known."""
        return self.vid is not None and self.pid is not None


@dataclass(frozen=True, slots=True)
class Port:
    """A port that is there now. ``description``: what the system calls it."""

    path: str
    identity: PortIdentity
    description: str = ""


class Mode(Enum):
    """What a USB id means for us."""

    SERIAL = "serial"
    """A scanner that sends bytes to a port."""
    BRIDGE = "bridge"
    """A USB to RS-232 chip: behind it may be a scanner or anything else, so ask once."""
    KEYBOARD = "keyboard"
    """A scanner that types: a setting code switches it to serial."""
    OTHER = "other"
    """A scanner in a mode without a port (HID, SNAPI)."""


@dataclass(frozen=True, slots=True)
class ReaderRow:
    """A row of resources/scanners/readers.toml. ``mask``: bits of the product id that count; 0: any."""

    vid: int
    pid: int
    mask: int
    maker: str
    name: str
    mode: Mode

    def fits(self, identity: PortIdentity) -> bool:
        """Whether this row is about that device."""
        if identity.vid != self.vid or identity.pid is None:
            return False
        return identity.pid & self.mask == self.pid & self.mask


def row_of(identity: PortIdentity, rows: Iterable[ReaderRow]) -> ReaderRow | None:
    """The row that says most about a device: the one with most bits of the product id in common."""
    fitting = [row for row in rows if row.fits(identity)]
    return max(fitting, key=lambda row: row.mask.bit_count(), default=None)


def locate(identity: PortIdentity, ports: Iterable[Port]) -> Port | None:
    """The port a known scanner is at now; None when it is absent or cannot be told from another."""
    if not identity.is_usb:
        return next((port for port in ports if port.path == identity.path), None)
    alike = [port for port in ports if _alike(port.identity, identity)]
    if len(alike) > 1:  # some makers print the same serial number on all of them
        alike = [port for port in alike if port.identity.location == identity.location]
    return alike[0] if len(alike) == 1 else None


def _alike(one: PortIdentity, other: PortIdentity) -> bool:
    return (one.vid, one.pid, one.serial_number) == (other.vid, other.pid, other.serial_number)
