"""The page of a device and what is written on it: notes, visits, extensions taken back."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from app.domain import placeholders
from app.domain.changes import Changes
from app.domain.device_page import (
    CORRECTED_WITHIN,
    OWN_EVENTS,
    DevicePage,
    NewEvent,
    SoldExtension,
)
from app.domain.documents import Topic
from app.domain.errors import BadInput, NotAllowed, NotFound
from app.domain.people import Found
from app.domain.service_history import CostLine
from app.domain.ticket_names import ticket_name
from app.store.cost_rows import costs_of_device
from app.store.desk import now
from app.store.device_list import StoredDeviceList
from app.store.device_rows import extension_of, one_device, terms_by_product
from app.store.devices import card_of
from app.store.documents import documents_about
from app.store.office import StoredOffice
from app.store.tables.equipment import device, device_event, extension, terms
from app.store.tables.stock import loan
from app.store.tables.tickets import ticket
from devices.scanning.serial_number import serial_key

DEVICES = Changes(devices=True)
MOST_EVENTS = 2000
AHEAD = timedelta(minutes=5)
"""How far two clocks may differ before a time lies in the future."""


class StoredDevicePages(StoredDeviceList):
    """``DevicePages`` over the store."""

    def device_page(self, device_id: int) -> DevicePage:
        with self.store.reading() as connection:
            of = one_device(connection, device_id)
            costs = costs_of_device(connection, device_id)
            rules = terms_by_product(connection, terms.c.product_id == of.product.id)
            like = select(func.count()).select_from(device).where(device.c.product_id == of.product.id)
            return DevicePage(
                card=card_of(connection, of, costs, tickets=200, events=MOST_EVENTS),
                serial_key=serial_key(of.serial),
                terms=tuple(rules.get(of.product.id, ())),
                extensions=_extensions(connection, device_id),
                costs=_named(connection, device_id, costs),
                documents=documents_about(connection, Topic("device", str(device_id))),
                siblings=connection.execute(like).scalar_one(),
            )

    def add_event(self, new: NewEvent) -> int:
        if new.kind not in OWN_EVENTS:
            raise ValueError(f"nobody writes such an event: {new.kind!r}")
        if not new.text.strip() and new.kind == "note":
            raise BadInput("The note is empty.", "Write what is to be known.")
        placeholders.checked(new.text)
        if new.at > now() + AHEAD:
            raise BadInput(
                "This time lies in the future.", "Write down what has happened; plan it elsewhere."
            )
        row = {"device_id": new.device_id, "at": new.at, "kind": new.kind, "who": self.who, "written": now()}
        with self.store.writing(DEVICES) as connection:
            one_device(connection, new.device_id)
            key = connection.execute(insert(device_event), row | {"text": new.text.strip()})
            assert key.inserted_primary_key is not None
            return int(key.inserted_primary_key[0])

    def correct_event(self, event_id: int, text: str, *, supervisor: bool = False) -> None:
        with self.store.writing(DEVICES) as connection:
            before = _own(connection, event_id, self.who, supervisor)
            if not text.strip() and before.kind == "note":
                raise BadInput("The note is empty.", "Write what is to be known, or remove it.")
            placeholders.checked_change(text.strip(), before.text)
            connection.execute(
                update(device_event).where(device_event.c.id == event_id).values(text=text.strip())
            )
            self._audit(connection, f"{before.kind} corrected", None, f"{event_id}: {before.text}")

    def remove_event(self, event_id: int, *, supervisor: bool = False) -> None:
        with self.store.writing(DEVICES) as connection:
            before = _own(connection, event_id, self.who, supervisor)
            connection.execute(delete(device_event).where(device_event.c.id == event_id))
            self._audit(connection, f"{before.kind} removed", None, f"{event_id}: {before.text}")

    def forget_device(self, device_id: int) -> None:
        with self.store.writing(DEVICES) as connection:
            gone = one_device(connection, device_id)
            used = [
                connection.execute(select(table.c.id).where(table.c.device_id == device_id).limit(1)).first()
                for table in (ticket, device_event, loan)
            ]
            if gone.version > 1 or any(used):
                raise BadInput(
                    "Something happened to this device since; it stays.", "Mark it as gone if it is no more."
                )
            connection.execute(delete(device).where(device.c.id == device_id))
            self._audit(connection, "device taken back", None, gone.title)

    def remove_extension(self, extension_id: int) -> None:
        with self.store.writing(DEVICES) as connection:
            row = connection.execute(select(extension).where(extension.c.id == extension_id)).first()
            if row is None:
                raise NotFound("This extension is gone already.", "Open the device again.")
            connection.execute(delete(extension).where(extension.c.id == extension_id))
            self._audit(connection, "extension removed", None, f"{row.name}, {row.months} months")

    def owners(self, text: str, limit: int = 12) -> tuple[Found, ...]:
        return StoredOffice(self.store, self.who, self.region).search(text, limit)


def _own(connection: Connection, event_id: int, who: str, supervisor: bool) -> Row[Any]:
    row = connection.execute(select(device_event).where(device_event.c.id == event_id)).first()
    if row is None or row.kind not in OWN_EVENTS:
        raise NotFound("This line is not there any more.", "Look at the history again.")
    if supervisor:
        return row
    if row.who != who:
        raise NotAllowed("Somebody else wrote this.", "Write a note of your own beside it.")
    if (row.written or row.at) < now() - CORRECTED_WITHIN:
        raise NotAllowed("This is older than a week and stays as it is.", "Write a new note beside it.")
    return row


def _extensions(connection: Connection, device_id: int) -> tuple[SoldExtension, ...]:
    rows = connection.execute(
        select(extension).where(extension.c.device_id == device_id).order_by(extension.c.id)
    )
    return tuple(SoldExtension(row.id, extension_of(row)) for row in rows)


def _named(connection: Connection, device_id: int, costs: list[CostLine]) -> tuple[tuple[str, CostLine], ...]:
    """Each cost with the name of its ticket, newest first."""
    numbers = {
        row.id: ticket_name(row.number)
        for row in connection.execute(
            select(ticket.c.id, ticket.c.number).where(ticket.c.device_id == device_id)
        )
    }
    order = sorted(costs, key=lambda each: (each.at, each.id), reverse=True)
    return tuple((numbers[each.ticket_id], each) for each in order)
