"""How the scanners of a desk are set up, and its form for a file. Pure.

Control characters are kept as ``\\x0d`` and the like, so that the file can be read and edited by hand.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from app.domain.reader_roles import Role, role_of
from app.domain.texts import tr
from devices.scanning.frames import Framing
from devices.scanning.identity import PortIdentity
from devices.scanning.ports import Line, ReaderId, ReaderProfile
from devices.scanning.repeats import WINDOW
from devices.scanning.wedge import WedgeSettings

SPEEDS = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)
KEYBOARD = ReaderId("keyboard")
"""The reader that scans by typing have in events and in the raw log."""
LONGEST_WINDOW = 10.0
NOT_SAVED = tr("The scanners' profiles could not be saved.")
UNREADABLE = tr("Part of the scanners' profiles cannot be used; the old file is kept beside the new one.")


@dataclass(frozen=True, slots=True)
class WedgeSetup:
    """A scanner that types. ``on``: keys are watched; ``role``: as of any other scanner."""

    on: bool = False
    role: str = ""
    keys: WedgeSettings = field(default_factory=WedgeSettings)


@dataclass(frozen=True, slots=True)
class ReaderSetup:
    """``repeat_window``: seconds in which the same code by the same scanner is one scan; 0: never."""

    profiles: tuple[ReaderProfile, ...] = ()
    wedge: WedgeSetup = field(default_factory=WedgeSetup)
    repeat_window: float = WINDOW

    def profile(self, reader: ReaderId) -> ReaderProfile | None:
        return next((each for each in self.profiles if each.reader == reader), None)

    def having(self, profile: ReaderProfile) -> "ReaderSetup":
        """With this profile, in the place of the one of the same id."""
        kept = [profile if each.reader == profile.reader else each for each in self.profiles]
        return replace(self, profiles=tuple(kept if profile in kept else [*kept, profile]))

    def without(self, reader: ReaderId) -> "ReaderSetup":
        return replace(self, profiles=tuple(each for each in self.profiles if each.reader != reader))


def saved(setup: ReaderSetup) -> dict[str, object]:
    """A form for a JSON file."""
    return {
        "readers": [_saved_profile(each) for each in setup.profiles],
        "keyboard": {"on": setup.wedge.on, "role": setup.wedge.role, **_plain(setup.wedge.keys)},
        "repeat_window": setup.repeat_window,
    }


def _saved_profile(profile: ReaderProfile) -> dict[str, object]:
    return {
        "id": str(profile.reader),
        "name": profile.name,
        "role": profile.role,
        "identity": _plain(profile.identity),
        "line": _plain(profile.line),
        "framing": _plain(profile.framing),
    }


def _plain(value: Any) -> dict[str, object]:
    found = {each.name: getattr(value, each.name) for each in fields(value)}
    return {name: shown(each) if isinstance(each, bytes) else each for name, each in found.items()}


def parsed(data: object) -> tuple[ReaderSetup, tuple[str, ...]]:
    """What a file holds, and what of it was left out because it cannot be used."""
    if not isinstance(data, Mapping):
        return ReaderSetup(), ("everything",)
    setup, wrong = ReaderSetup(), []
    rows = data.get("readers", [])
    for number, row in enumerate(rows if isinstance(rows, list) else [None], 1):
        try:
            setup = setup.having(_profile(row))
        except (AttributeError, KeyError, TypeError, ValueError):
            wrong.append(f"reader {number}")
    try:
        setup = replace(setup, wedge=_wedge(data.get("keyboard", {})))
    except (AttributeError, KeyError, TypeError, ValueError):
        wrong.append("keyboard")
    window = data.get("repeat_window", WINDOW)
    if isinstance(window, int | float) and 0 <= window <= LONGEST_WINDOW:
        setup = replace(setup, repeat_window=float(window))
    else:
        wrong.append("repeat_window")
    return setup, tuple(wrong)


def _profile(row: Any) -> ReaderProfile:
    return checked(
        ReaderProfile(
            reader=ReaderId(_text(row["id"])),
            name=_text(row["name"]),
            identity=_made(PortIdentity, row["identity"]),
            role=role_of(_text(row.get("role", ""))).value,
            line=_made(Line, row.get("line", {})),
            framing=_made(Framing, row.get("framing", {})),
        )
    )


def _wedge(row: Any) -> WedgeSetup:
    keys = {name: value for name, value in row.items() if name not in ("on", "role")}
    made = WedgeSetup(bool(row.get("on", False)), role_of(_text(row.get("role", ""))).value)
    settings = _made(WedgeSettings, keys)
    if not 0 < settings.gap <= 0.2 or not 0 < settings.quiet <= 2 or settings.shortest < 1:
        raise ValueError("keyboard")
    return replace(made, keys=settings)


def _made(kind: type, row: Any) -> Any:
    """An object of the kind, its fields of the types that their defaults have; unknown names are left out."""
    blank, found = kind(), {}
    for name in (each.name for each in fields(kind)):
        if name not in row:
            continue
        value, like = row[name], getattr(blank, name)
        if isinstance(like, bytes):
            value = meant(_text(value))
        elif isinstance(like, str):
            value = _text(value)
        elif like is None:
            value = None if value is None else value + 0
        elif isinstance(like, bool) != isinstance(value, bool):
            raise TypeError(name)
        else:
            value = type(like)(value)
        found[name] = value
    return kind(**found)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > 300:
        raise TypeError("not a text")
    return value


def checked(profile: ReaderProfile) -> ReaderProfile:
    """The profile, if a port can be opened with it. Raises ValueError that says what is wrong."""
    line, identity = profile.line, profile.identity
    if not profile.name.strip():
        raise ValueError(tr("A scanner needs a name."))
    if not (identity.is_usb or identity.path):
        raise ValueError(tr("A scanner needs a port."))
    if not 50 <= line.baudrate <= 4_000_000 or line.bytesize not in (5, 6, 7, 8):
        raise ValueError(tr("No serial line has this speed or number of bits."))
    if line.parity not in "NEOMS" or len(line.parity) != 1 or line.stopbits not in (1, 1.5, 2):
        raise ValueError(tr("No serial line has this parity or number of stop bits."))
    return profile


# ---- bytes that a person can read and type

_NAMES = {
    0x00: "NUL", 0x01: "SOH", 0x02: "STX", 0x03: "ETX", 0x04: "EOT", 0x05: "ENQ", 0x06: "ACK", 0x07: "BEL",
    0x08: "BS", 0x09: "TAB", 0x0A: "LF", 0x0B: "VT", 0x0C: "FF", 0x0D: "CR", 0x0E: "SO", 0x0F: "SI",
    0x10: "DLE", 0x11: "DC1", 0x12: "DC2", 0x13: "DC3", 0x14: "DC4", 0x15: "NAK", 0x16: "SYN", 0x17: "ETB",
    0x18: "CAN", 0x19: "EM", 0x1A: "SUB", 0x1B: "ESC", 0x1C: "FS", 0x1D: "GS", 0x1E: "RS", 0x1F: "US",
    0x7F: "DEL",
}  # fmt: skip
_VALUES = {name: byte for byte, name in _NAMES.items()}
_NAMED = re.compile(r"<([A-Za-z0-9]{2,3})>|\\x([0-9A-Fa-f]{2})|\\\\", re.DOTALL)


def shown(data: bytes) -> str:
    """Bytes as text, control characters by name: ``]C1SN1<GS>10A<CR>``; what is not ASCII as ``\\xe9``."""
    return "".join(
        f"<{_NAMES[byte]}>" if byte in _NAMES else "\\\\" if byte == 0x5C else chr(byte) if byte < 0x7F
        else f"\\x{byte:02x}"
        for byte in data
    )  # fmt: skip


def meant(text: str) -> bytes:
    """The bytes of a text as ``shown`` writes it. Raises ValueError for a character that is no byte."""

    def byte(match: re.Match[str]) -> str:
        if match[0] == "\\\\":
            return "\\"
        if match[2]:
            return chr(int(match[2], 16))
        value = _VALUES.get(match[1].upper())
        return match[0] if value is None else chr(value)

    return _NAMED.sub(byte, text).encode("latin-1")


def default_profile(identity: PortIdentity, name: str, taken: tuple[ReaderId, ...] = ()) -> ReaderProfile:
    """A scanner as it is found: its id out of its identity, so that it is the same at the next start."""
    wanted = identity.serial_number or identity.location or identity.path or name
    number, chosen = 1, ReaderId(wanted)
    while chosen in taken or chosen == KEYBOARD:
        number += 1
        chosen = ReaderId(f"{wanted}-{number}")
    return ReaderProfile(chosen, name or wanted, identity, Role.ROOM.value)
