"""Devices and models saved, and the card of a device with all that happened to it."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from app.domain import placeholders
from app.domain.changes import Changes
from app.domain.equipment import (
    Device,
    Identifier,
    NewDevice,
    Owner,
    Product,
    StaleDevice,
    product_key,
)
from app.domain.errors import BadInput
from app.domain.folding import fold
from app.domain.service_history import CostLine, DeviceCard, newest_first, summed
from app.store.cost_rows import costs_of_device
from app.store.desk import DeskPart, now
from app.store.device_events import device_events
from app.store.device_rows import one_device, product_of, warranty_of
from app.store.device_search import StoredDeviceSearch
from app.store.recall_rows import flags_of_device, join_recalls
from app.store.tables.equipment import device, device_event, device_name, product
from app.store.tables.tickets import ticket
from app.store.ticket_rows import ticket_lines
from devices.scanning.code import Kind
from devices.scanning.serial_number import serial_key

DEVICES = Changes(devices=True)
EVENT_KINDS = ("call", "visit", "note")


class StoredDevices(StoredDeviceSearch, DeskPart):
    """``Devices`` over the store."""

    def device_card(self, device_id: int, events: int = 500) -> DeviceCard:
        with self.store.reading() as connection:
            costs = costs_of_device(connection, device_id)
            return card_of(connection, one_device(connection, device_id), costs, tickets=50, events=events)

    def save_new_device(self, new: NewDevice) -> Device:
        with self.store.writing(DEVICES) as connection:
            device_id = insert_device(connection, new)
            saved = one_device(connection, device_id)
            self._audit(connection, "device saved", new.person_id or new.company_id, saved.title)
            return saved

    def save_device(self, device: Device) -> Device:
        with self.store.writing(DEVICES) as connection:
            stored = one_device(connection, device.id)
            if stored.version != device.version:
                raise StaleDevice(mine=device, theirs=stored)
            placeholders.checked_change(device.note, stored.note)
            product_id = device.product.id or _product_id(connection, device.product)
            _change_device(connection, device, product_id)
            _save_names(connection, device.id, device.serial, device.others)
            join_recalls(connection, device.id)
            self._audit(connection, "device changed", device.owner.person_id, device.title)
            return one_device(connection, device.id)

    def save_product(self, product: Product) -> Product:
        with self.store.writing(DEVICES) as connection:
            product_id = product.id or _product_id(connection, product)
            _change_product(connection, product, product_id)
            return _product(connection, product_id)

    def record_event(self, device_id: int, kind: str, text: str = "", ref: str = "") -> None:
        if kind not in EVENT_KINDS:
            raise ValueError(f"no kind of event: {kind!r}")
        placeholders.checked(text)
        row = {"device_id": device_id, "at": now(), "kind": kind, "ref": ref, "text": text, "who": self.who}
        with self.store.writing(DEVICES) as connection:
            one_device(connection, device_id)
            known = select(device_event.c.id).where(
                device_event.c.device_id == device_id,
                device_event.c.kind == "call",
                device_event.c.ref == ref,
            )
            if kind != "call" or connection.execute(known).first() is None:
                connection.execute(insert(device_event), row)


def card_of(
    connection: Connection, of: Device, costs: Sequence[CostLine], *, tickets: int, events: int
) -> DeviceCard:
    """At most so many tickets and events; the events are not even asked for when none are wanted."""
    happened = device_events(connection, of.id, costs) if events else []
    return DeviceCard(
        device=of,
        warranty=warranty_of(connection, of, now().date()),
        tickets=ticket_lines(connection, ticket.c.device_id == of.id, limit=tickets),
        recalls=flags_of_device(connection, of.id),
        events=newest_first(happened, events),
        costs=summed(costs),
    )


def insert_device(connection: Connection, new: NewDevice) -> int:
    """A device inside somebody's transaction; also finds out whether it is recalled."""
    wanted = Product(0, new.maker.strip(), new.model.strip(), new.kind, new.gtin, new.part_number)
    product_id = _product_id(connection, wanted)
    if not serial_key(new.serial) and not new.others:
        raise BadInput("The device has no number to find it by.", "Scan or write its serial number.")
    placeholders.checked(new.note)
    row: dict[str, Any] = {"product_id": product_id, "person_id": new.person_id, "company_id": new.company_id}
    row |= {"place": new.place, "lot": new.lot, "note": new.note, "changed_at": now()}
    row |= _dates(new) | {"serial": new.serial.strip(), "serial_key": serial_key(new.serial)}
    try:
        key = connection.execute(insert(device), row).inserted_primary_key
    except IntegrityError as failure:
        raise _doubled(connection, failure, product_id, new.serial) from failure
    assert key is not None
    _save_names(connection, key[0], new.serial, new.others)
    join_recalls(connection, key[0])
    return int(key[0])


def _dates(of: NewDevice | Device) -> dict[str, Any]:
    life = of.life
    return {
        "made": life.made,
        "sold": life.sold,
        "first_used": life.first_used,
        "bought_used": life.bought_used,
        "void": life.void,
    }


def _change_device(connection: Connection, saved: Device, product_id: int) -> None:
    owner: Owner = saved.owner
    row: dict[str, Any] = {
        "product_id": product_id,
        "person_id": owner.person_id,
        "company_id": owner.company_id,
    }
    row |= {"place": saved.place, "lot": saved.lot, "note": saved.note, "changed_at": now()}
    row |= _dates(saved) | {"serial": saved.serial.strip(), "serial_key": serial_key(saved.serial)}
    row |= {"version": saved.version + 1, "gone": saved.gone.strip()}
    try:
        connection.execute(update(device).where(device.c.id == saved.id).values(row))
    except IntegrityError as failure:
        raise _doubled(connection, failure, product_id, saved.serial) from failure


def _doubled(
    connection: Connection, failure: IntegrityError, product_id: int, serial: str
) -> BadInput | IntegrityError:
    same = select(device.c.id).where(
        device.c.product_id == product_id, device.c.serial_key == serial_key(serial)
    )
    if connection.execute(same).first() is None:
        return failure
    return BadInput(f"There is a device with the serial number {serial} already.", "Open it by a scan.")


def _save_names(connection: Connection, device_id: int, serial: str, others: Iterable[Identifier]) -> None:
    connection.execute(delete(device_name).where(device_name.c.device_id == device_id))
    names = [Identifier(Kind.SERIAL, serial.strip()), *others]
    rows = {
        (each.kind, each.key): {
            "device_id": device_id,
            "kind": each.kind.name.lower(),
            "raw": each.raw,
            "key": each.key,
            "key_rev": each.key[::-1],
        }
        for each in names
        if each.key
    }
    if rows:
        connection.execute(insert(device_name), list(rows.values()))


def _product_id(connection: Connection, wanted: Product) -> int:
    """The model of this maker and name, made when there is none."""
    maker_key, model_key = product_key(wanted.maker), product_key(wanted.model)
    known = connection.execute(
        select(product.c.id).where(product.c.maker_key == maker_key, product.c.model_key == model_key)
    ).scalar()
    if known is not None:
        return int(known)
    key = connection.execute(insert(product), _product_columns(wanted)).inserted_primary_key
    assert key is not None
    return int(key[0])


def _change_product(connection: Connection, saved: Product, product_id: int) -> None:
    try:
        connection.execute(update(product).where(product.c.id == product_id).values(_product_columns(saved)))
    except IntegrityError as failure:
        raise BadInput(
            f"There is another model {saved.title} already.", "Give this one another name."
        ) from failure


def _product(connection: Connection, product_id: int) -> Product:
    return product_of(connection.execute(select(product).where(product.c.id == product_id)).one())


def _product_columns(of: Product) -> dict[str, Any]:
    return {
        "maker": of.maker,
        "model": of.model,
        "maker_key": product_key(of.maker),
        "model_key": product_key(of.model),
        "words": fold(f"{of.maker} {of.model} {of.kind}"),
        "kind": of.kind,
        "gtin": of.gtin,
        "part_number": of.part_number,
        "part_key": serial_key(of.part_number),
    }
