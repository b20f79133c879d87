"""Labels of devices, tickets, accessories and places: what stands on each, and what is wrong with it.

Encoding is the printers' business (``LabelDoor.encode``); fonts are the painter's. Everything else of a label
is decided here, once for the preview, sheets, PDF and roll printers.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from app.domain.equipment import Device
from app.domain.label_templates import FIELDS, Element, Template, fields_in, filled
from app.domain.texts import tr
from app.domain.tickets import Link, Ticket
from app.services.device_ports import Workshop
from app.services.status_page import status_address
from devices.scanning.command_codes import Command
from devices.scanning.command_codes import printed as code_of
from devices.scanning.label import (
    MM_PER_INCH,
    SMALLEST_MODULE,
    SURE_MODULE,
    CodeItem,
    DoesNotFit,
    Dots,
    Item,
    Label,
    LineItem,
    PictureItem,
    Placed,
    PlacedCode,
    PlacedLabel,
    Sheet,
    Symbol,
    SymbolKind,
    TextItem,
    Unprintable,
    crowded,
    place_item,
    placed_label,
)

ACCESSORY = "accessory"
"""Kind of the links that say what came with a device."""
COMMAND_TEXTS = {
    Command.NEW: tr("Opens a request"),
    Command.RECEIVED: tr("The device is here"),
    Command.DONE: tr("The work is done"),
    Command.PART: tr("The next scan is a part"),
    Command.LOANER: tr("The next scan is a loaner"),
}
Encode = Callable[[SymbolKind, str], Symbol]


@dataclass(frozen=True, slots=True)
class Choice:
    """How a template was printed last. ``printer``: ``pdf``, ``system:NAME`` or ``zpl:ADDRESS``; ``dpi`` of
    a ZPL printer; ``sheet``: its name, empty for a roll; ``start``: used-up labels of the sheet."""

    printer: str = "pdf"
    dpi: int = 203
    sheet: str = ""
    start: int = 0


@dataclass(frozen=True, slots=True)
class Habits:
    """What is remembered on this machine. ``last``: the template for each kind of thing; ``choices``: by
    template; ``screen``: how many real millimetres this screen shows for 100."""

    last: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, Choice] = field(default_factory=dict)
    screen: float = 100.0

    def printed(self, kind: str, template: str, choice: Choice) -> "Habits":
        last, choices = {**self.last, kind: template}, {**self.choices, template: choice}
        return replace(self, last=last, choices=choices)


class LabelDoor(Protocol):
    """Printers, templates and habits of this machine. Failures are ``RingdeskError``."""

    @property
    def status_base(self) -> str:
        """What addresses of status pages begin with; empty where there are none."""

    def encode(self, kind: SymbolKind, text: str) -> Symbol:
        """Raises Unprintable."""

    def sheets(self) -> tuple[Sheet, ...]: ...

    def templates(self) -> tuple[Template, ...]:
        """Ready ones, then the house's own."""

    def save_template(self, template: Template) -> None: ...

    def remove_template(self, name: str) -> None: ...

    def logo(self, name: str) -> bytes:
        """A picture's file; empty when it is not there."""

    def habits(self) -> Habits: ...

    def keep_habits(self, habits: Habits) -> None: ...

    def send(self, address: str, labels: Sequence[Dots], copies: int) -> None:
        """To a ZPL printer: ``HOST``, ``HOST:PORT`` or a file's path. Takes seconds; any thread."""


@dataclass(frozen=True, slots=True)
class LabelsOf:
    """What labels are wanted of."""

    devices: tuple[int, ...] = ()
    ticket: int | None = None


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that labels of a wish can say. ``accessories``: what came with the ticket's device."""

    devices: tuple[Device, ...] = ()
    ticket: Ticket | None = None
    accessories: tuple[str, ...] = ()
    status_url: str = ""


def gather(shop: Workshop, wish: LabelsOf) -> Material:
    """The devices, and the ticket with its device and accessories."""
    ticket = None if wish.ticket is None else shop.ticket_card(wish.ticket).ticket
    of_ticket = () if ticket is None or ticket.device_id is None else (ticket.device_id,)
    ids = dict.fromkeys((*wish.devices, *of_ticket))
    devices = tuple(shop.device_card(each, 0).device for each in ids)
    came = tuple(each.title for each in ticket.links if each.kind == ACCESSORY) if ticket else ()
    return Material(devices, ticket, came)


def with_status(shop: Workshop, material: Material, base: str) -> Material:
    """With the address of the ticket's status page, which is made when it is first wanted."""
    if material.ticket is None or not base or material.status_url:
        return material
    token = shop.status_token(material.ticket.id)
    return replace(material, status_url=status_address(base, material.ticket.number, token))


def keep_accessories(shop: Workshop, ticket: Ticket, names: Sequence[str]) -> None:
    """What came with a device stands at its ticket: it is given back with it."""
    for name in names:
        shop.link(ticket.id, Link(ACCESSORY, name[:80], name[:80]))


def listed(text: str) -> tuple[str, ...]:
    """Accessories as they are typed, with commas between."""
    return tuple(dict.fromkeys(name for each in text.split(",") if (name := " ".join(each.split())[:80])))


def values_of(
    about: str, material: Material, accessories: Sequence[str], place: str, say: Callable[[str], str]
) -> tuple[dict[str, str], ...]:
    """The fields of each label, in printing order. ``say``: a text of ours in the reader's language."""
    first = material.devices[0] if material.devices else None
    if about == "command":
        cards = [
            {"command": code_of(each), "command_text": say(text)} for each, text in COMMAND_TEXTS.items()
        ]
        return _counted(cards)
    if about == "place":
        return _counted([{"place": place or (first.place if first else "")}])
    if about == "accessory":
        things = [first.product.title or first.serial] if first else []
        return _counted([_of(first, material) | {"thing": each} for each in (*things, *accessories)])
    if about == "ticket":
        return _counted([_of(first, material)]) if material.ticket else ()
    return _counted([_of(each, material) for each in material.devices])


def _counted(labels: Sequence[dict[str, str]]) -> tuple[dict[str, str], ...]:
    return tuple(each | {"n": str(n), "of": str(len(labels))} for n, each in enumerate(labels, 1))


def _of(device: Device | None, material: Material) -> dict[str, str]:
    values = {}
    if device is not None:
        product, owner = device.product, device.owner
        values = {"maker": product.maker, "model": product.model, "kind": product.kind}
        serial = device.serial or next((each.raw for each in device.others), "")
        values |= {"serial": serial, "place": device.place, "thing": product.title}
        values |= {"customer": owner.company or owner.person}
    if material.ticket is not None:
        ticket = material.ticket
        values |= {"ticket": ticket.name, "title": ticket.title, "status_url": material.status_url}
        values["customer"] = ticket.company or ticket.person or values.get("customer", "")
    return values


@dataclass(frozen=True, slots=True)
class Problem:
    """``kind``: ``edge``, ``no_room``, ``fine``, ``crowded``, ``unprintable``, ``field``, ``logo`` or
    ``cut``; ``element``: which of the template's; ``detail``: what the words for the person need."""

    kind: str
    element: int
    detail: tuple[str, ...] = ()

    @property
    def is_grave(self) -> bool:
        """The label would lack something it shall say."""
        return self.kind in ("edge", "no_room", "unprintable", "cut")

    @property
    def qr_helps(self) -> bool:
        return self.kind in ("no_room", "unprintable") and self.detail[-1:] == ("qr",)


@dataclass(frozen=True, slots=True)
class Laid:
    """A label ready to be painted. ``places``: which element of the template each thing is."""

    placed: PlacedLabel
    places: tuple[int, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Printing:
    """What it is printed by. ``known``: these dots are the printer's own; ``qr``: a linear code that cannot
    be printed becomes a QR code."""

    encode: Encode
    dpi: int
    known: bool = True
    qr: bool = False


def lay_out(template: Template, values: Mapping[str, str], printing: Printing) -> Laid:
    """Everything that can be placed, and what is wrong with the rest. An element whose text is empty is left
    out: many devices have no place and some no owner."""
    label = Label(template.width, template.height, ())
    things: list[Placed | None] = []
    problems: list[Problem] = []
    for number, element in enumerate(template.elements):
        thing, found = _thing(label, element, values, printing)
        things.append(thing)
        problems += [replace(each, element=number) for each in found]
    problems += [Problem("crowded", number) for number in crowded(things)]
    there = tuple(number for number, each in enumerate(things) if each is not None)
    placed = placed_label(label, printing.dpi, tuple(each for each in things if each is not None))
    return Laid(placed, there, tuple(sorted(problems, key=lambda each: each.element)))


def _thing(
    label: Label, element: Element, values: Mapping[str, str], printing: Printing
) -> tuple[Placed | None, list[Problem]]:
    text = filled(element.text, values)
    problems = [
        Problem("field", 0, (name,)) for name in fields_in(element.text) if name not in FIELDS
    ] if element.kind != "logo" else []  # fmt: skip
    if element.kind != "line" and not text:
        return None, problems
    least = SMALLEST_MODULE if printing.known else SURE_MODULE
    try:
        item = _item(element, text, printing.encode)
        placed = place_item(label, item, printing.dpi, least)
    except (Unprintable, DoesNotFit) as error:
        linear = element.kind == "code" and element.code is not SymbolKind.QR
        if linear and (as_qr := _as_qr(label, element, text, printing)) is not None:
            if printing.qr:
                return as_qr, problems
            return None, [*problems, _problem(error, text, "qr")]
        return None, [*problems, _problem(error, text, "")]
    if isinstance(placed, PlacedCode) and placed.module * MM_PER_INCH / printing.dpi < SURE_MODULE - 0.001:
        problems.append(Problem("fine", 0, (f"{placed.module * MM_PER_INCH / printing.dpi:.2f}",)))
    return placed, problems


def _item(element: Element, text: str, encode: Encode) -> Item:
    match element.kind:
        case "code":
            return CodeItem(element.box, encode(element.code, text))
        case "line":
            return LineItem(element.box)
        case "logo":
            return PictureItem(element.box, text)
        case _:
            return TextItem(element.box, text, element.bold, element.size, element.align)


def _as_qr(label: Label, element: Element, text: str, printing: Printing) -> Placed | None:
    least = SMALLEST_MODULE if printing.known else SURE_MODULE
    try:
        return place_item(
            label, CodeItem(element.box, printing.encode(SymbolKind.QR, text)), printing.dpi, least
        )
    except (Unprintable, DoesNotFit):
        return None


def _problem(error: Unprintable | DoesNotFit, text: str, help_: str) -> Problem:
    if isinstance(error, Unprintable):
        return Problem("unprintable", 0, (error.reason, text, error.guess, help_))
    if not error.needed:
        return Problem("edge", 0)
    return Problem("no_room", 0, (text, f"{error.needed:.1f}", f"{error.there:.1f}", help_))
