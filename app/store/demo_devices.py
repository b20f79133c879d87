"""Devices of the sample company's customers, two years of repairs with their costs, and one recall: always
the same ones, counted back from now."""

import csv
import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, insert, select

from app.domain.changes import Changes
from app.domain.equipment import Device, Identifier, Life, NewDevice, Product
from app.domain.money import Money
from app.domain.recalls import Recall, SerialRange
from app.domain.service_history import NewCost
from app.domain.tickets import Link, TicketEvent, after
from app.domain.warranty import Basis, Terms, Warranty, may_be_free
from app.store.cost_rows import cost_row
from app.store.desk import now
from app.store.device_rows import one_device, warranty_of
from app.store.devices import insert_device
from app.store.engine import Store
from app.store.parties import party_key
from app.store.tables.equipment import device, device_event
from app.store.tables.history import contact
from app.store.tables.people import membership, party
from app.store.tables.tickets import cost, ticket
from app.store.ticket_rows import add_links, add_step, next_number, snapshot
from app.store.workshop import StoredWorkshop
from devices.scanning.code import Kind

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"
SEED = 20260302
CLOSED, OPEN = 40, 12
TECHNICIANS = ("dovile", "mantas")
HOUR = Decimal(45)
KILOMETRE = Decimal("0.60")

RECALL = ("NK42-10041", "NK42-10287")
_STEPS = {
    "new": (),
    "received": ("received",),
    "working": ("received", "begun"),
    "waiting_part": ("begun", "ordered_part"),
    "waiting_customer": ("asked_customer",),
    "closed": ("received", "begun", "finished", "closed"),
}
# What an hour costs is told in euros; here is what a euro costs in the customer's currency.
_MONEY = {
    "lt": ("EUR", "1"),
    "pl": ("PLN", "4.30"),
    "hu": ("HUF", "400"),
    "en": ("GBP", "0.85"),
    "fa": ("USD", "1.10"),
}


@dataclass(frozen=True, slots=True)
class _Repair:
    device: Device
    row: dict[str, str]
    opened: datetime
    state: str
    who: str


def load_demo_devices(store: Store, now_at: datetime | None = None) -> bool:
    """Give the sample customers their devices; False when there are devices already, or no customers."""
    end = now_at or now()
    owners = _owners(store)
    with store.asking() as connection:
        if not owners or connection.execute(select(func.count()).select_from(device)).scalar_one():
            return False
    workshop = StoredWorkshop(store, who="demo")
    models = _models(workshop)
    with store.writing(Changes(devices=True, tickets=True)) as connection:
        made = [
            one_device(connection, insert_device(connection, _new(row, models, owners, end)))
            for row in _rows("devices.csv")
        ]
        for each in _repairs(made, end):
            _keep(connection, each, end)
    recalled = Recall(
        id=0,
        title="Evaporator fan may stop",
        products=(models["GF 420"].id,),
        issued=(end - timedelta(days=9)).date(),
        ranges=(SerialRange(*RECALL),),
        what_to_do="Ask whether the freezer is loud. Offer a visit this week: a new fan, free of charge.",
    )
    workshop.save_recall(recalled)
    for number, row in enumerate(_rows("repairs.csv"), 1):
        workshop.add_part(row["Part"], f"SP-{number:04d}", Money(Decimal(row["Price"]), "EUR"))
    return True


def _rows(name: str) -> list[dict[str, str]]:
    with (DEMO / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _owners(store: Store) -> dict[str, Any]:
    with store.asking() as connection:
        rows = connection.execute(select(party.c.id, party.c.kind, party.c.key).order_by(party.c.id.desc()))
        return {row.key: row for row in rows}


def _models(workshop: StoredWorkshop) -> dict[str, Product]:
    models = {}
    for row in _rows("models.csv"):
        made = Product(0, row["Maker"], row["Model"], row["Kind"], row["GTIN"], row["Part number"])
        models[row["Model"]] = workshop.save_product(made)
        workshop.set_terms(models[row["Model"]].id, [_terms(row)])
    return models


def _terms(row: dict[str, str]) -> Terms:
    return Terms(
        name=f"{row['Months']} months from {row['Basis']}",
        months=int(row["Months"]),
        basis=Basis(row["Basis"]),
        grace_days=int(row["Grace days"]),
        begin_within=int(row["Begin within"]) if row["Begin within"] else None,
        transferable=row["Transferable"] == "yes",
        used_months=int(row["Used months"]) if row["Used months"] else None,
        excluded=frozenset(row["Excluded"].split()),
        covers=frozenset(row["Covers"].split()),
    )


def _new(row: dict[str, str], models: dict[str, Product], owners: dict[str, Any], end: datetime) -> NewDevice:
    model, owner = models[row["Model"]], owners[party_key(row["Owner"])]
    sold = (end - timedelta(days=int(row["Sold days ago"]))).date()
    life = Life(
        made=sold - timedelta(days=40),
        sold=sold,
        first_used=sold + timedelta(days=4),
        bought_used=row["Bought used"] == "yes",
    )
    names = ((Kind.ASSET, row["Asset tag"]), (Kind.IMEI, row["IMEI"]), (Kind.MAC, row["MAC"]))
    return NewDevice(
        serial=row["Serial"],
        maker=model.maker,
        model=model.model,
        others=tuple(Identifier(kind, text) for kind, text in names if text),
        person_id=owner.id if owner.kind == "person" else None,
        company_id=owner.id if owner.kind == "company" else None,
        place=row["Place"],
        lot=row["Lot"],
        life=life,
    )


def _repairs(devices: list[Device], end: datetime) -> list[_Repair]:
    """Oldest first, as their numbers will be; half of the open ones are of devices with a past."""
    chance = random.Random(SEED)
    stories: dict[str, list[dict[str, str]]] = {}
    for row in _rows("repairs.csv"):
        stories.setdefault(row["Kind"], []).append(row)
    states = ["closed"] * CLOSED + [list(_STEPS)[n % 5] for n in range(OPEN)]
    repairs = []
    for state in states:
        of = chance.choice(devices)
        assert of.life.sold is not None
        oldest = min((end.date() - of.life.sold).days, 700)
        days = chance.randrange(0, 12) if state != "closed" else chance.randrange(min(14, oldest - 1), oldest)
        opened = (end - timedelta(days=days)).replace(hour=7, minute=0, second=0, microsecond=0)
        opened = min(opened + timedelta(minutes=chance.randrange(540)), end - timedelta(hours=3))
        row = chance.choice(stories[of.product.kind])
        repairs.append(_Repair(of, row, opened, state, chance.choice(TECHNICIANS)))
    return sorted(repairs, key=lambda each: each.opened)


def _keep(connection: Connection, of: _Repair, end: datetime) -> None:
    """One ticket as it would have grown, day by day."""
    answer = warranty_of(connection, of.device, of.opened.date(), of.row["Cause"])
    owner = of.device.owner
    call = _last_call(connection, of)
    row = {"number": next_number(connection), "title": of.row["Title"], "text": of.row["Text"]}
    row |= {"state": of.state, "priority": 1 + (of.state == "working"), "owner": of.who, "team": "repairs"}
    row |= {"opened_by": "rasa", "call": call, "cause": of.row["Cause"], "device_id": of.device.id}
    row |= {"person_id": owner.person_id, "company_id": owner.company_id, "opened": of.opened}
    made = connection.execute(insert(ticket), row | {"changed": of.opened} | snapshot(answer))
    assert made.inserted_primary_key is not None
    ticket_id = int(made.inserted_primary_key[0])
    if call:
        add_links(connection, ticket_id, [Link("call", call)])
    add_step(connection, ticket_id, TicketEvent(of.opened, "rasa", "opened", "new"))
    state, at = "new", of.opened
    for event in _STEPS[of.state]:
        state, at = after(state, event), min(at + timedelta(hours=5), end)
        add_step(connection, ticket_id, TicketEvent(at, of.who, event, state))
    connection.execute(ticket.update().where(ticket.c.id == ticket_id).values(changed=at))
    if of.state == "closed":
        _keep_costs(connection, of, ticket_id, answer, at)


def _keep_costs(connection: Connection, of: _Repair, ticket_id: int, answer: Warranty, at: datetime) -> None:
    currency, rate = _MONEY[_language(connection, of.device)]
    lines = (
        ("labour", of.row["Title"], HOUR, of.row["Hours"]),
        ("part", of.row["Part"], Decimal(of.row["Price"]), "1"),
        ("travel", of.device.place, KILOMETRE, of.row["Km"]),
    )
    for kind, text, euros, quantity in lines:
        payer = "warranty" if may_be_free(kind, answer, None) else "customer"
        price = Money(euros * Decimal(rate), currency)
        line = NewCost(ticket_id, kind, text, price, Decimal(quantity), payer)
        connection.execute(insert(cost), cost_row(line) | {"at": at, "who": of.who})
    visit = {"device_id": of.device.id, "at": at - timedelta(hours=2), "kind": "visit", "who": of.who}
    connection.execute(insert(device_event), visit | {"text": of.device.place})


def _language(connection: Connection, of: Device) -> str:
    """The owner's; for a company, that of the people who work there."""
    staff = select(membership.c.person_id).where(membership.c.company_id == of.owner.company_id)
    whose = party.c.id == of.owner.person_id if of.owner.person_id else party.c.id.in_(staff)
    spoken = select(party.c.language).where(whose, party.c.language != "").order_by(party.c.id).limit(1)
    return connection.execute(spoken).scalar() or "lt"


def _last_call(connection: Connection, of: _Repair) -> str:
    """The owner's last answered call before the ticket, of the same week."""
    owner = of.device.owner
    whose = (
        contact.c.person_id == owner.person_id
        if owner.person_id is not None
        else contact.c.company_id == owner.company_id
    )
    found = select(contact.c.call).where(
        whose,
        contact.c.answered.is_not(None),
        contact.c.arrived <= of.opened,
        contact.c.arrived >= of.opened - timedelta(days=7),
    )
    return connection.execute(found.order_by(contact.c.arrived.desc()).limit(1)).scalar() or ""
