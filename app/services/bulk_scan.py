"""One scan of a bulk session → what it is to this house. Asked of the store off the UI thread."""

from collections.abc import Sequence

from app.domain.bulk import NO_DEVICE, OK, REFUSED, SEVERAL, UNKNOWN, Judged, Target
from app.domain.equipment import DeviceLine, devices_found
from app.services.device_ports import Workshop
from app.services.scan_device import names_of
from devices.scanning.code import ScannedCode
from devices.scanning.reading import read_code
from devices.scanning.serial_number import MakerRule


def judge(entry: tuple[int, str], target: Target, workshop: Workshop, rules: Sequence[MakerRule]) -> Judged:
    """``entry``: sequence number and raw text of the scan. The time of the answer is the caller's to fill."""
    seq, raw = entry
    code = read_code(raw.encode("latin-1"), rules)
    if code.command is not None or not code.candidates:
        return Judged(0.0, seq, NO_DEVICE, title=code.text)
    devices = _found(code, workshop)
    if len(devices) > 1:
        return Judged(0.0, seq, SEVERAL, title=code.text)
    if not devices:
        verdict = UNKNOWN if code.candidates[0].identifies else NO_DEVICE
        return Judged(0.0, seq, verdict, title=code.text)
    return fitting(seq, devices[0].id, devices[0].title, target, workshop)


def fitting(seq: int, device_id: int, title: str, target: Target, workshop: Workshop) -> Judged:
    """A device that is known, or was chosen of several."""
    why = workshop.fits_target(device_id, target)
    return Judged(0.0, seq, REFUSED if why else OK, device_id, title, why)


def candidates(raw: str, workshop: Workshop, rules: Sequence[MakerRule]) -> tuple[DeviceLine, ...]:
    """The devices a scan may mean, for the person to choose."""
    return _found(read_code(raw.encode("latin-1"), rules), workshop)


def _found(code: ScannedCode, workshop: Workshop) -> tuple[DeviceLine, ...]:
    names = names_of(code)
    return devices_found(names, workshop.find(names))
