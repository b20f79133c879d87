"""A scan → a device, and what a desk does next: open a ticket with no typing, attach, act on a command code.

Looking up asks one question. A device opens only when exactly one has any of the code's names; a product code
never opens one. Within a call, the device that opened is tied to that call.
"""

from dataclasses import replace

from app.domain.equipment import Device, Identifier, Name, NewDevice, Product, devices_found, identifier_key
from app.domain.errors import BadInput
from app.domain.scan_results import (
    Acted,
    AtHand,
    CommandCode,
    Expecting,
    KnownDevice,
    ProductOnly,
    ScanResult,
    SeveralDevices,
    Taken,
    UnknownDevice,
    Unreadable,
)
from app.domain.service_history import DeviceCard
from app.domain.stock import Part
from app.domain.tickets import OPEN, Link, NewTicket, Ticket
from app.services.device_ports import Workshop
from devices.scanning.code import Candidate, Kind, ScannedCode
from devices.scanning.command_codes import Command

SURE = 85
"""Confidence from which a second name of an unknown device is saved with it."""

_EVENTS = {Command.RECEIVED: "received", Command.DONE: "finished"}
_PRODUCTS = (Kind.PRODUCT, Kind.PART_NUMBER)
NOBODY = AtHand()


def look_up(code: ScannedCode, workshop: Workshop, at: AtHand = NOBODY) -> ScanResult:
    """What the code is to this house."""
    if code.command is not None:
        return CommandCode(code, code.command)
    if not code.candidates:
        return Unreadable(code)
    names = names_of(code)
    found = workshop.find(names)
    devices = devices_found(names, found)
    if len(devices) == 1:
        return KnownDevice(code, open_device(devices[0].id, workshop, at))
    if devices:
        return SeveralDevices(code, devices)
    if not code.candidates[0].identifies:
        return ProductOnly(code, next(iter(found.products), None))
    return _unknown(code, next(iter(found.products), None), workshop)


def open_device(device_id: int, workshop: Workshop, at: AtHand = NOBODY) -> DeviceCard:
    """The card of a device that was scanned or chosen; within a call it belongs to that call."""
    if at.call:
        workshop.record_event(device_id, "call", ref=at.call)
    return workshop.device_card(device_id)


def names_of(code: ScannedCode) -> tuple[Name, ...]:
    """What to look for, likeliest first."""
    return tuple(
        Name(each.kind, identifier_key(each.kind, each.value), each.product)
        for each in code.candidates
        if each.identifies or each.kind in _PRODUCTS
    )


def _unknown(code: ScannedCode, product: Product | None, workshop: Workshop) -> UnknownDevice:
    first, *rest = code.identifiers
    serial = first if first.kind is Kind.SERIAL else _sure(rest, Kind.SERIAL)
    others = [] if first is serial else [first]
    others += [each for each in rest if each.kind is not Kind.SERIAL and each.confidence >= SURE]
    reason = "its product number is ours" if product else ""
    if product is None and serial is not None:
        product = workshop.guess_product(serial.value)
        reason = "serial numbers of this model begin so" if product else ""
    if product is None:
        product = Product(0, _maker(first), "")
        reason = first.reason if product.maker else ""
    guess = NewDevice(
        serial=serial.value if serial else "",
        maker=product.maker,
        model=product.model,
        kind=product.kind,
        gtin=product.gtin or _of_kind(code, Kind.PRODUCT),
        part_number=product.part_number or _of_kind(code, Kind.PART_NUMBER),
        others=tuple(Identifier(each.kind, each.value) for each in others),
        lot=_of_kind(code, Kind.LOT),
    )
    return UnknownDevice(code, guess, product if product.id else None, reason)


def _sure(candidates: list[Candidate], kind: Kind) -> Candidate | None:
    return next((each for each in candidates if each.kind is kind and each.confidence >= SURE), None)


def _maker(candidate: Candidate) -> str:
    """Only when no other maker writes its numbers so."""
    return candidate.makers[0] if len(candidate.makers) == 1 else ""


def _of_kind(code: ScannedCode, kind: Kind) -> str:
    found = _sure(list(code.candidates), kind)
    return found.value if found else ""


def ticket_for(device: Device, at: AtHand = NOBODY) -> NewTicket:
    """A ticket with no typing; the caller speaks for the device while he is on the line."""
    return NewTicket(
        title=device.title,
        owner=at.owner,
        team=at.team,
        call=at.call,
        device_id=device.id,
        person_id=at.person_id if at.call else None,
        company_id=at.company_id if at.call else None,
    )


def open_ticket(device: Device, workshop: Workshop, at: AtHand = NOBODY) -> Ticket:
    return workshop.open_ticket(ticket_for(device, at))


def open_unknown(new: NewDevice, workshop: Workshop, at: AtHand = NOBODY) -> Ticket:
    """Device and ticket in one step; a caller whom nobody else is named for becomes the owner."""
    if at.call and new.person_id is None and new.company_id is None:
        new = replace(new, person_id=at.person_id, company_id=at.company_id)
    blank = Device(0, Product(0, new.maker, new.model, new.kind), new.serial)
    ticket = workshop.open_with_device(new, replace(ticket_for(blank, at), device_id=None))
    if at.call and ticket.device_id is not None:
        workshop.record_event(ticket.device_id, "call", ref=at.call)
    return ticket


def attach(ticket: Ticket, device: Device, workshop: Workshop) -> Ticket:
    """The form that was open gets the device; when it has another one, this one is linked beside it."""
    if ticket.device_id == device.id:
        return ticket
    if ticket.device_id is None:
        return workshop.save_ticket(replace(ticket, device_id=device.id))
    return workshop.link(ticket.id, Link("device", str(device.id), device.title))


def act(command: Command, workshop: Workshop, at: AtHand) -> Acted | Expecting:
    """Carry out a command code on what the desk has before it. ``BadInput`` when that is nothing."""
    if command is Command.NEW:
        return Acted(command, _opened(workshop, at), opened=True)
    ticket = _at_hand(workshop, at)
    if ticket is None and command is Command.RECEIVED:
        ticket = _opened(workshop, at)
        return Acted(command, workshop.move_ticket(ticket.id, "received"), opened=True)
    if ticket is None:
        raise BadInput(
            "There is no open ticket to act on.", "Scan the device first, then RD-NEW or the command again."
        )
    if command in _EVENTS:
        return Acted(command, workshop.move_ticket(ticket.id, _EVENTS[command]))
    return Expecting(command, ticket)


def take(expected: Expecting, code: ScannedCode, workshop: Workshop) -> Taken:
    """The scan after PART or LOANER: a part is used, a loaner goes out, or comes back when it was out."""
    ticket = expected.ticket
    if expected.command is Command.PART:
        part = _part(code, workshop)
        workshop.move_part(part.serial, "used", ticket.id)
        return Taken(expected.command, workshop.ticket_card(ticket.id).ticket, f"{part.name} {part.serial}")
    result = look_up(code, workshop)
    if not isinstance(result, KnownDevice):
        raise BadInput("This code names no single device of ours.", "Scan the loaner's serial number.")
    lent = result.card.device
    if any(each.device_id == lent.id and each.back is None for each in workshop.loans_of(ticket.id)):
        workshop.take_back(lent.id)
        return Taken(expected.command, workshop.ticket_card(ticket.id).ticket, lent.title, back=True)
    workshop.lend(ticket.id, lent.id)
    return Taken(expected.command, workshop.ticket_card(ticket.id).ticket, lent.title)


def _part(code: ScannedCode, workshop: Workshop) -> Part:
    found = workshop.find_part([each.value for each in code.identifiers])
    if found is not None:
        return found
    raise BadInput(f"The part {code.text} is not in stock.", "Take it into stock first, or scan another.")


def _opened(workshop: Workshop, at: AtHand) -> Ticket:
    if at.device_id is None:
        raise BadInput("No device was scanned yet.", "Scan the device first, then the command.")
    return open_ticket(workshop.device_card(at.device_id, events=0).device, workshop, at)


def _at_hand(workshop: Workshop, at: AtHand) -> Ticket | None:
    """The ticket on the screen, unless a device was scanned since that is not its own; else the device's
    newest open one."""
    if at.ticket_id is not None:
        ticket = workshop.ticket_card(at.ticket_id).ticket
        if at.device_id is None or ticket.device_id in (None, at.device_id):
            return ticket
    if at.device_id is None:
        return None
    lines = workshop.tickets_of(device_id=at.device_id, limit=1)
    return workshop.ticket_card(lines[0].id).ticket if lines and lines[0].state in OPEN else None
