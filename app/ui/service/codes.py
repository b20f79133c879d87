"""What a scan or a typed number may mean: its readings, likeliest first. For the worker's thread."""

from collections.abc import Sequence

from app.domain.equipment import DeviceLine, devices_found
from app.services.device_ports import Workshop
from app.services.scan_device import names_of
from app.ui.scan.reading import read
from devices.scanning.serial_number import MakerRule


def readings(text: str, rules: Sequence[MakerRule]) -> tuple[str, ...]:
    """All texts that may be a serial number, with the text itself as it is."""
    found = [each.value for each in read(text.encode(), rules).candidates]
    return tuple(dict.fromkeys((*found, text.strip())))


def devices_named(text: str, rules: Sequence[MakerRule], shop: Workshop) -> tuple[DeviceLine, ...]:
    """Devices that have this number exactly; else those that a person who types may mean."""
    names = names_of(read(text.encode(), rules))
    return devices_found(names, shop.find(names)) or shop.search_devices(text, 8)
