"""What a scan may mean. For the worker's thread."""

from collections.abc import Sequence

from devices.scanning.code import ScannedCode
from devices.scanning.serial_number import MakerRule
from devices.scanning.setting_codes import ForeignRule


def read(raw: bytes, rules: Sequence[MakerRule], foreign: Sequence[ForeignRule] = ()) -> ScannedCode:
    """``read_code``, imported late: what reads GS1 takes longer to import than the window to paint."""
    from devices.scanning.reading import read_code

    return read_code(raw, rules, foreign)
