"""Templates of labels: what stands where in millimetres, with fields that each device or ticket fills in.

Data of TOML files: the ready ones in resources/labels, the house's own in the data folder.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.domain.errors import BadInput
from app.domain.texts import tr
from devices.scanning.label import Box, SymbolKind

ABOUT = ("device", "accessory", "ticket", "place", "command")
"""What one label is about: a device, each thing of a ticket, a ticket, a place, a command card."""
KINDS = ("text", "code", "line", "logo")
ALIGNS = ("start", "centre", "end")
FIELDS = {
    "maker": tr("Maker"),
    "model": tr("Model"),
    "kind": tr("Kind of device"),
    "serial": tr("Serial number"),
    "place": tr("Place"),
    "customer": tr("Customer"),
    "ticket": tr("Number of the request"),
    "title": tr("Title of the request"),
    "status_url": tr("Address of the status page"),
    "thing": tr("The device or its accessory"),
    "n": tr("Number of this label"),
    "of": tr("Number of labels"),
    "date": tr("Today"),
    "command": tr("Command code"),
    "command_text": tr("What the command does"),
}
"""Names that may stand in braces, with what they mean."""
READY_TITLES = {
    "device": tr("Device"),
    "device_qr": tr("Device, QR code"),
    "device_small": tr("Device, small"),
    "accessory": tr("Device and accessories"),
    "ticket_slip": tr("Request slip"),
    "place": tr("Shelf or place"),
    "commands": tr("Command cards"),
}
SMALLEST, LARGEST = 8.0, 300.0
"""Millimetres of a label's side."""
MOST_ELEMENTS = 60
_FIELD = re.compile(r"\{(\w+)\}")
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")


@dataclass(frozen=True, slots=True)
class Element:
    """``text``: with fields in braces; of a logo the name of its file. ``size``: millimetres of a line of
    text. ``code``: the kind of a bar code."""

    kind: str
    box: Box
    text: str = ""
    size: float = 3.0
    bold: bool = False
    align: str = "start"
    code: SymbolKind = SymbolKind.CODE128


@dataclass(frozen=True, slots=True)
class Template:
    """``name``: of its file; ``title``: as its maker called it; ``own``: the house's."""

    name: str
    title: str
    about: str
    width: float
    height: float
    elements: tuple[Element, ...]
    own: bool = False

    def uses(self, field: str) -> bool:
        return any(field in fields_in(each.text) for each in self.elements if each.kind != "logo")

    def with_element(self, place: int, element: Element) -> "Template":
        changed = list(self.elements)
        changed[place] = element
        return replace(self, elements=tuple(changed))


def fields_in(text: str) -> tuple[str, ...]:
    return tuple(_FIELD.findall(text))


def filled(text: str, values: Mapping[str, str]) -> str:
    """Fields with their values; unknown ones stay as they stand, what is empty leaves no gap."""
    found = _FIELD.sub(lambda hit: values.get(hit[1], hit[0] if hit[1] not in FIELDS else ""), text)
    return re.sub(r"[ ]{2,}", " ", found).strip(" ·,/-")


def template_of(name: str, row: Mapping[str, Any], own: bool = False) -> Template:
    """Out of a file. Raises BadInput that says which element and why."""
    advice = f"Put it right in {name}.toml; the handbook's page on devices says how."
    try:
        width, height = (float(each) for each in row["size"])
        about, title = str(row["about"]), str(row.get("title", name))
        elements = tuple(_element(number, each) for number, each in enumerate(row.get("element", ()), 1))
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(f"The label {name}: {error}.", advice) from error
    if about not in ABOUT:
        raise BadInput(f"The label {name}: about is {about!r}; known: {', '.join(ABOUT)}.", advice)
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise BadInput(f"The label {name}: {width} × {height} mm is no size of a label.", advice)
    if not elements or len(elements) > MOST_ELEMENTS:
        raise BadInput(f"The label {name} has {len(elements)} elements.", advice)
    return Template(name, title, about, width, height, elements, own)


def _element(number: int, row: Mapping[str, Any]) -> Element:
    try:
        kind, align = str(row["kind"]), str(row.get("align", "start"))
        x, y, width, height = (float(each) for each in row["box"])
        code = SymbolKind(row.get("code", SymbolKind.CODE128.value))
        size = float(row.get("size", 3.0))
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"element {number}: {error}") from error
    if kind not in KINDS or align not in ALIGNS:
        raise ValueError(f"element {number}: {kind!r}, {align!r}")
    if not (0 < width <= LARGEST and 0 < height <= LARGEST and 0 < size <= 100):
        raise ValueError(f"element {number}: a size below or above what can be printed")
    text, bold = str(row.get("text", "")), row.get("bold") is True
    return Element(kind, Box(x, y, width, height), text, size, bold, align, code)


def template_text(template: Template) -> str:
    """As a file, that ``template_of`` reads back."""
    lines = [
        f"title = {_quoted(template.title)}",
        f"about = {_quoted(template.about)}",
        f"size = [{template.width:g}, {template.height:g}]",
    ]
    for each in template.elements:
        box = ", ".join(f"{round(side, 3):g}" for side in _sides(each.box))
        lines += ["", "[[element]]", f"kind = {_quoted(each.kind)}", f"box = [{box}]"]
        if each.kind != "line":
            lines.append(f"text = {_quoted(each.text)}")
        if each.kind == "text":
            lines += [f"size = {each.size:g}", f"bold = {str(each.bold).lower()}"]
            lines.append(f"align = {_quoted(each.align)}")
        elif each.kind == "code":
            lines.append(f"code = {_quoted(each.code.value)}")
    return "\n".join(lines) + "\n"


def _sides(box: Box) -> tuple[float, float, float, float]:
    return box.x, box.y, box.width, box.height


def _quoted(text: str) -> str:
    clean = "".join(char for char in text if char == "\n" or char.isprintable() or char in "\u200c\u200d")
    # What JSON escapes, TOML escapes alike.
    return json.dumps(clean, ensure_ascii=False)


def name_for(title: str, taken: frozenset[str]) -> str:
    """A file name of its own for a title in any language."""
    plain = "".join(char if char.isascii() and char.isalnum() else "_" for char in title.lower())
    name = re.sub(r"_+", "_", plain).strip("_")[:30] or "label"
    return next(
        each for each in (name, *(f"{name}_{number}" for number in range(2, 10_000))) if each not in taken
    )


def is_name(name: str) -> bool:
    """Whether it may be a file's name: nothing that leads elsewhere."""
    return _NAME.fullmatch(name) is not None
