"""What this machine has beside the store: rules, scanners, printers. ``app.run`` hands it to the window."""

from collections.abc import Sequence
from dataclasses import dataclass

from devices.scanning.serial_number import MakerRule


@dataclass(frozen=True, slots=True)
class Tools:
    """``makers``: how makers write their serial numbers. Everything else is None where it is not there."""

    makers: Sequence[MakerRule] = ()
