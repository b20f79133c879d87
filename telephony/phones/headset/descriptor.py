"""HID report descriptors (Device Class Definition for HID 1.11, section 6.2.2), as far as buttons need them.

Whatever a device says is read without raising; what makes no sense is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

_LONG_ITEM = 0xFE
_MAIN, _GLOBAL, _LOCAL = 0, 1, 2
_INPUT, _OUTPUT = 8, 9
_CONSTANT, _VARIABLE, _RELATIVE = 1, 2, 4
MOST_BITS = 4096
_MOST_USAGES = 512


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a report. ``usages``: one for a switch or lamp, all choices for an array (the value says
    which, ``lowest`` is the first). ``offset``, ``size``: bits after the report's number. ``relative``: tells
    a press, not a position."""

    report: int
    offset: int
    size: int
    usages: tuple[int, ...]
    is_array: bool = False
    lowest: int = 0
    relative: bool = False


@dataclass(slots=True)
class Layout:
    """``numbered``: reports begin with their number. ``bits``: length of each output report."""

    inputs: list[Field] = field(default_factory=list)
    outputs: list[Field] = field(default_factory=list)
    bits: dict[int, int] = field(default_factory=dict)
    numbered: bool = False

    def pressed(self, data: bytes) -> dict[int, bool]:
        """Which usages this input report tells of, and whether each is on."""
        report, body = (data[0], data[1:]) if self.numbered and data else (0, data)
        number = int.from_bytes(body, "little")
        found: dict[int, bool] = {}
        for each in self.inputs:
            if each.report != report or each.offset + each.size > len(body) * 8:
                continue
            value = (number >> each.offset) & ((1 << each.size) - 1)
            if each.is_array:
                for place, usage in enumerate(each.usages):
                    found[usage] = found.get(usage, False) or value == each.lowest + place
            else:
                found[each.usages[0]] = bool(value)
        return found

    def relative(self, usage: int) -> bool:
        """Whether it tells presses; an array never tells anything else."""
        return any(each.relative or each.is_array for each in self.inputs if usage in each.usages)

    def lamps(self, wanted: dict[int, bool]) -> list[bytes]:
        """Output reports that light the lamps the device has; each begins with its number."""
        reports: dict[int, int] = {}
        for each in self.outputs:
            usage = each.usages[0]
            if each.is_array or usage not in wanted:
                continue
            reports.setdefault(each.report, 0)
            reports[each.report] |= int(wanted[usage]) << each.offset
        return [
            bytes([report]) + value.to_bytes((self.bits[report] + 7) // 8, "little")
            for report, value in sorted(reports.items())
        ]


@dataclass(slots=True)
class _Globals:
    page: int = 0
    size: int = 0
    count: int = 0
    report: int = 0
    lowest: int = 0


class _Reader:
    """Walks the items; `layout` is complete at the end."""

    def __init__(self) -> None:
        self.layout = Layout()
        self._now = _Globals()
        self._kept: list[_Globals] = []
        self._usages: list[int] = []
        self._least: int | None = None
        self._places: dict[tuple[int, int], int] = {}

    def item(self, kind: int, tag: int, data: bytes) -> None:
        value = int.from_bytes(data, "little")
        if kind == _GLOBAL:
            self._global(tag, value)
        elif kind == _LOCAL:
            self._local(tag, value, len(data))
        elif kind == _MAIN:
            if tag in (_INPUT, _OUTPUT):
                self._main(tag, value)
            self._usages, self._least = [], None

    def _global(self, tag: int, value: int) -> None:
        names = {0: "page", 1: "lowest", 7: "size", 8: "report", 9: "count"}
        if tag in names:
            setattr(self._now, names[tag], value)
            self.layout.numbered = self.layout.numbered or tag == 8
        elif tag == 10:
            now = self._now
            self._kept.append(_Globals(now.page, now.size, now.count, now.report, now.lowest))
        elif tag == 11 and self._kept:
            self._now = self._kept.pop()

    def _local(self, tag: int, value: int, length: int) -> None:
        usage = value if length == 4 else self._now.page << 16 | value
        if tag == 0:
            self._usages.append(usage)
        elif tag == 1:
            self._least = usage
        elif tag == 2 and self._least is not None:
            self._usages += range(self._least, min(usage, self._least + _MOST_USAGES) + 1)
            self._least = None

    def _main(self, tag: int, flags: int) -> None:
        now = self._now
        start = self._places.get((tag, now.report), 0)
        end = start + now.size * now.count
        if end > MOST_BITS:
            return
        self._places[tag, now.report] = end
        if tag == _OUTPUT:
            self.layout.bits[now.report] = end
        if flags & _CONSTANT or not self._usages:
            return
        fields = self.layout.inputs if tag == _INPUT else self.layout.outputs
        for place in range(now.count):
            offset = start + place * now.size
            if flags & _VARIABLE:
                usage = self._usages[min(place, len(self._usages) - 1)]
                fields.append(Field(now.report, offset, now.size, (usage,), relative=bool(flags & _RELATIVE)))
            else:
                fields.append(Field(now.report, offset, now.size, tuple(self._usages), True, now.lowest))


def read_descriptor(descriptor: bytes) -> Layout:
    """What the device's reports hold; an empty layout for what is no descriptor."""
    reader = _Reader()
    for kind, tag, data in _items(descriptor):
        reader.item(kind, tag, data)
    return reader.layout


def _items(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    place = 0
    while place < len(data):
        first = data[place]
        if first == _LONG_ITEM:
            place += 3 + (data[place + 1] if place + 1 < len(data) else 0)
            continue
        size = (0, 1, 2, 4)[first & 3]
        yield first >> 2 & 3, first >> 4, data[place + 1 : place + 1 + size]
        place += 1 + size
