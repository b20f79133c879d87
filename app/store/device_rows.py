"""Devices, models and their warranties read as values."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, false, func, or_, select

from app.domain.equipment import (
    Device,
    DeviceLine,
    Identifier,
    Life,
    Owner,
    Product,
    device_title,
    model_title,
)
from app.domain.errors import NotFound
from app.domain.tickets import OPEN
from app.domain.warranty import Basis, Extension, Terms, Warranty, warranty_on
from app.store.tables.equipment import device, device_name, extension, product, terms
from app.store.tables.people import membership, party
from app.store.tables.tickets import ticket
from devices.scanning.code import Kind

person = party.alias("device_person")
company = party.alias("device_company")

DEVICES = (
    device.join(product, product.c.id == device.c.product_id)
    .outerjoin(person, person.c.id == device.c.person_id)
    .outerjoin(company, company.c.id == device.c.company_id)
)
_OPEN_TICKETS = (
    select(func.count())
    .select_from(ticket)
    .where(ticket.c.device_id == device.c.id, ticket.c.state.in_(sorted(OPEN)))
    .correlate(device)
    .scalar_subquery()
)
LINE = (
    device.c.id,
    device.c.serial,
    device.c.place,
    product.c.maker,
    product.c.model,
    product.c.kind.label("product_kind"),
    person.c.name.label("person"),
    company.c.name.label("company"),
    _OPEN_TICKETS.label("open_tickets"),
)


def lines(*conditions: ColumnElement[bool]) -> Select[Any]:
    """Rows for ``line_of``."""
    return select(*LINE).select_from(DEVICES).where(*conditions)


def line_of(row: Row[Any], matched: str = "") -> DeviceLine:
    return DeviceLine(
        id=row.id,
        title=title_of(row),
        serial=row.serial,
        kind=row.product_kind,
        owner=" · ".join(name for name in (row.person, row.company) if name),
        place=row.place,
        open_tickets=row.open_tickets,
        matched=matched,
    )


def title_of(row: Row[Any]) -> str:
    """Of a row with ``maker``, ``model``, ``product_kind`` and ``serial``; empty when there is no device."""
    return device_title(model_title(row.maker, row.model, row.product_kind), row.serial)


def one_device(connection: Connection, device_id: int) -> Device:
    columns = (device, person.c.name.label("person"), company.c.name.label("company"))
    row = connection.execute(select(*columns).select_from(DEVICES).where(device.c.id == device_id)).first()
    if row is None:
        raise NotFound("This device is no longer in the book.", "Scan it again, or search for it.")
    names = connection.execute(
        select(device_name)
        .where(device_name.c.device_id == device_id, device_name.c.kind != "serial")
        .order_by(device_name.c.id)
    )
    return Device(
        id=row.id,
        product=products_by_id(connection, [row.product_id])[row.product_id],
        serial=row.serial,
        others=tuple(Identifier(Kind[name.kind.upper()], name.raw) for name in names),
        owner=Owner(row.person_id, row.person or "", row.company_id, row.company or ""),
        place=row.place,
        lot=row.lot,
        life=life_of(row),
        note=row.note,
        version=row.version,
        gone=row.gone,
    )


def life_of(row: Row[Any]) -> Life:
    return Life(row.made, row.sold, row.first_used, row.bought_used, row.void)


def products_by_id(connection: Connection, ids: Sequence[int]) -> dict[int, Product]:
    rows = connection.execute(select(product).where(product.c.id.in_(ids)))
    return {row.id: product_of(row) for row in rows}


def product_of(row: Row[Any]) -> Product:
    return Product(row.id, row.maker, row.model, row.kind, row.gtin, row.part_number)


def owned_by(person_id: int | None, company_id: int | None) -> ColumnElement[bool]:
    """Devices of the person, or of the company and who works there now. Without either: none."""
    staff = select(membership.c.person_id).where(
        membership.c.company_id == company_id, membership.c.until == ""
    )
    whose: list[ColumnElement[bool]] = [false()]
    if person_id is not None:
        whose.append(device.c.person_id == person_id)
    if company_id is not None:
        whose += [device.c.company_id == company_id, device.c.person_id.in_(staff)]
    return or_(*whose)


def warranty_of(connection: Connection, of: Device, day: date, cause: str = "") -> Warranty:
    """What the model's terms and the device's extensions say on ``day``."""
    rules = terms_by_product(connection, terms.c.product_id == of.product.id)
    extra = extensions_by_device(connection, extension.c.device_id == of.id)
    return warranty_on(day, of.life, rules.get(of.product.id, ()), extra.get(of.id, ()), cause)


def terms_by_product(connection: Connection, which: ColumnElement[bool]) -> dict[int, list[Terms]]:
    """Those of each model in their order; a model without terms is not among them."""
    found: dict[int, list[Terms]] = {}
    for row in connection.execute(select(terms).where(which).order_by(terms.c.position)):
        found.setdefault(row.product_id, []).append(terms_of(row))
    return found


def extensions_by_device(connection: Connection, which: ColumnElement[bool]) -> dict[int, list[Extension]]:
    """Those of each device as they were written down; a device without any is not among them."""
    found: dict[int, list[Extension]] = {}
    for row in connection.execute(select(extension).where(which).order_by(extension.c.id)):
        found.setdefault(row.device_id, []).append(extension_of(row))
    return found


def extension_of(row: Row[Any]) -> Extension:
    return Extension(row.name, row.months, row.bought)


def terms_of(row: Row[Any]) -> Terms:
    return Terms(
        name=row.name,
        months=row.months,
        basis=Basis(row.basis),
        grace_days=row.grace_days,
        begin_within=row.begin_within,
        transferable=row.transferable,
        used_months=row.used_months,
        excluded=frozenset(row.excluded.split()),
        covers=frozenset(row.covers.split()),
    )


def terms_row(product_id: int, position: int, each: Terms) -> dict[str, Any]:
    return {
        "product_id": product_id,
        "position": position,
        "name": each.name,
        "months": each.months,
        "basis": each.basis.value,
        "grace_days": each.grace_days,
        "begin_within": each.begin_within,
        "transferable": each.transferable,
        "used_months": each.used_months,
        "excluded": "\n".join(sorted(each.excluded)),
        "covers": "\n".join(sorted(each.covers)),
    }
