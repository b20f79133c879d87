"""A small workshop in memory that behaves like the store's: devices, tickets, costs, recalls."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import cast

from app.domain.call_tasks import CallTask
from app.domain.duplicates import Duplicate, likely_duplicates
from app.domain.equipment import (
    Device,
    DeviceLine,
    Life,
    Match,
    Matches,
    Name,
    NewDevice,
    Owner,
    Product,
    identifier_key,
)
from app.domain.errors import NotFound, RingdeskError
from app.domain.links import Linked
from app.domain.money import money
from app.domain.quality.reviews import Review
from app.domain.recalls import RecallFlag
from app.domain.service_history import Cost, DeviceCard, ServiceEvent, TicketCard
from app.domain.stock import PART, Loan, Part
from app.domain.tickets import OPEN, Link, NewTicket, StaleTicket, Ticket, TicketLine, after
from app.domain.warranty import Terms, warranty_on
from app.services.device_ports import Workshop
from devices.scanning.code import Kind
from devices.scanning.ports import CodeScanned, Down, ReaderDown, ReaderId, ReaderUp
from tests.app.ui import made_up as made
from tests.app.ui.made_up_duty import MadeUpDuty
from tests.app.ui.made_up_replies import MadeUpReplies
from tests.app.ui.made_up_time import MadeUpTime

TODAY = datetime.fromtimestamp(made.NOW, UTC)
READER = ReaderId("desk")
UP = ReaderUp(READER, made.NOW, "/dev/ttyACM0")
LOST = ReaderDown(READER, made.NOW, Down.LOST)
CHILLER = Product(1, "Baltic Cooling", "BC-400", "chiller")
JONAS = Owner(1, made.JONAS.name, 10, made.BALTIC.name)
KNOWN = Device(1, CHILLER, "7F2K9-0001234", (), JONAS, "Roof, hall 2", life=Life(sold=date(2025, 1, 15)))
SISTER = Device(2, CHILLER, "TWIN-0009", (), JONAS, "Hall 1")
TWIN = Device(3, Product(2, "Brema", "CB 640", "ice machine"), "TWIN-0009", (), Owner(), "Store")
TERMS = Terms("2 years", 24)
RECALL = RecallFlag(1, "R-22 valve", 1, KNOWN.title, "open", "Do not switch it on before the visit.")
EVENTS = (
    ServiceEvent(TODAY - timedelta(days=99), "cost", "Compressor valve", "9", "", "V. Kazlauskas", 1,
                 money("4120.00", "EUR")),
    ServiceEvent(TODAY - timedelta(days=100), "step", "T-000001: finished", "8", "", "V. Kazlauskas", 1),
    ServiceEvent(TODAY - timedelta(days=101), "ticket", "T-000001 Annual service", "1", "", "Mantas K.", 1),
    ServiceEvent(TODAY - timedelta(days=300), "visit", "Installed", "7", "Serial registered", "D. Urbonas"),
)  # fmt: skip
COSTS = (Cost("part", "customer", money("4120.00", "EUR")),)


def scan(text: str | bytes) -> CodeScanned:
    return CodeScanned(READER, made.NOW, text if isinstance(text, bytes) else text.encode())


@dataclass
class MadeUpWorkshop(MadeUpReplies, MadeUpDuty, MadeUpTime):
    """``broken``: every question fails with it. ``calls``: (device, call) that were tied together."""

    devices: dict[int, Device] = field(default_factory=lambda: {d.id: d for d in (KNOWN, SISTER, TWIN)})
    tickets: dict[int, Ticket] = field(default_factory=dict)
    calls: list[tuple[int, str]] = field(default_factory=list)
    parts: dict[str, Part] = field(
        default_factory=lambda: {"VALVE-1": Part(1, "Compressor valve", "VALVE-1", money("120", "EUR"))}
    )
    loans: list[Loan] = field(default_factory=list)
    tasks: tuple[CallTask, ...] = ()
    flags: tuple[RecallFlag, ...] = ()
    met: list[str] = field(default_factory=list)
    broken: RingdeskError | None = None

    @property
    def door(self) -> Workshop:
        """It as the window takes it: what the window never asks for is not there."""
        return cast(Workshop, self)

    def _check(self) -> None:
        if self.broken is not None:
            raise self.broken

    def feedback(self) -> tuple[Review, ...]:
        self._check()
        return ()

    # ---- devices

    def find(self, names: Sequence[Name]) -> Matches:
        self._check()
        found = []
        for name in names:
            for device in self.devices.values():
                if name.kind is Kind.SERIAL and identifier_key(Kind.SERIAL, device.serial) == name.key:
                    found.append(Match(name.key, name.kind, device.serial, self._line(device)))
        return Matches(tuple(found))

    def _line(self, device: Device) -> DeviceLine:
        owner = device.owner.company or device.owner.person
        return DeviceLine(
            device.id, device.title, device.serial, device.product.kind, owner, device.place, 0, device.serial
        )

    def guess_product(self, serial: str) -> Product | None:
        """Like the known chiller when it begins so."""
        return CHILLER if serial.upper().startswith("7F2K9") else None

    def device_card(self, device_id: int, events: int = 500) -> DeviceCard:
        self._check()
        device = self.devices[device_id]
        known = device_id == KNOWN.id
        warranty = warranty_on(TODAY.date(), device.life, (TERMS,))
        lines = self.tickets_of(device_id=device_id)
        recalls, costs = ((RECALL,), COSTS) if known else ((), ())
        return DeviceCard(device, warranty, lines, recalls, EVENTS[:events] if known else (), costs)

    def record_event(self, device_id: int, kind: str, text: str = "", ref: str = "") -> None:
        if (device_id, ref) not in self.calls:
            self.calls.append((device_id, ref))

    def find_things(self, text: str, limit: int = 8) -> tuple[Linked, ...]:
        self._check()
        named = (each for each in self.devices.values() if text.casefold() in each.serial.casefold())
        return tuple(Linked(Link("device", str(each.id)), each.title, device_id=each.id) for each in named)

    # ---- stock

    def find_part(self, serials: Sequence[str]) -> Part | None:
        return next((self.parts[each] for each in serials if each in self.parts), None)

    def move_part(self, serial: str, event: str, ticket_id: int | None = None) -> Part:
        part = self.parts[serial]
        self.parts[serial] = replace(part, state=PART.next(part.state, event), ticket_id=ticket_id)
        return self.parts[serial]

    def lend(self, ticket_id: int, device_id: int) -> Loan:
        self.loans.append(Loan(ticket_id, device_id, self.devices[device_id].title, TODAY))
        return self.loans[-1]

    def take_back(self, device_id: int) -> Loan:
        out = next(each for each in self.loans if each.device_id == device_id and each.back is None)
        self.loans[self.loans.index(out)] = replace(out, back=TODAY)
        return replace(out, back=TODAY)

    def loans_of(self, ticket_id: int) -> tuple[Loan, ...]:
        return tuple(each for each in self.loans if each.ticket_id == ticket_id)

    # ---- what is owed to a customer

    def calls_to(self, person_id: int | None = None, company_id: int | None = None) -> tuple[CallTask, ...]:
        self._check()
        return self.tasks if person_id == JONAS.person_id else ()

    def recall_flags(
        self, person_id: int | None = None, company_id: int | None = None
    ) -> tuple[RecallFlag, ...]:
        return self.flags if person_id == JONAS.person_id else ()

    def reached(self, call: str, person_id: int | None = None, company_id: int | None = None) -> int:
        self.met.append(call)
        return len(self.calls_to(person_id, company_id))

    # ---- tickets

    def open_ticket(self, new: NewTicket) -> Ticket:
        self._check()
        number = len(self.tickets) + 1
        device = self.devices[new.device_id].title if new.device_id is not None else ""
        ticket = Ticket(
            number, number, new.title, "new", TODAY, TODAY, new.text, new.priority, new.owner, new.team,
            "rasa", new.call, new.device_id, device, new.person_id, "", new.company_id, "", links=new.links,
        )  # fmt: skip
        self.tickets[number] = ticket
        return ticket

    def open_with_device(self, device: NewDevice, new: NewTicket) -> Ticket:
        self._check()
        number = max(self.devices) + 1
        product = Product(9, device.maker, device.model)
        self.devices[number] = Device(
            number, product, device.serial, owner=Owner(device.person_id, "", device.company_id)
        )
        return self.open_ticket(replace(new, device_id=number))

    def ticket_card(self, ticket_id: int) -> TicketCard:
        self._check()
        if ticket_id not in self.tickets:
            raise NotFound("This request is not there any more.")
        return TicketCard(self.tickets[ticket_id])

    def ticket_by_number(self, number: int) -> Ticket:
        """Numbers are ids here."""
        return self.ticket_card(number).ticket

    def save_ticket(self, ticket: Ticket) -> Ticket:
        self._check()
        stored = self.tickets[ticket.id]
        if stored.version != ticket.version:
            raise StaleTicket(ticket, stored)
        return self._put(ticket)

    def _put(self, ticket: Ticket) -> Ticket:
        self.tickets[ticket.id] = replace(ticket, version=ticket.version + 1)
        return self.tickets[ticket.id]

    def move_ticket(self, ticket_id: int, event: str, text: str = "") -> Ticket:
        self._check()
        ticket = self.tickets[ticket_id]
        return self._put(replace(ticket, state=after(ticket.state, event)))

    def link(self, ticket_id: int, link: Link) -> Ticket:
        self._check()
        ticket = self.tickets[ticket_id]
        return ticket if link in ticket.links else self._put(replace(ticket, links=(*ticket.links, link)))

    def duplicates_of(self, new: NewTicket) -> tuple[Duplicate, ...]:
        self._check()
        return likely_duplicates(new, self.tickets.values(), TODAY)

    def tickets_of(
        self,
        *,
        person_id: int | None = None,
        company_id: int | None = None,
        device_id: int | None = None,
        limit: int = 50,
    ) -> tuple[TicketLine, ...]:
        self._check()
        wanted = [
            t
            for t in self.tickets.values()
            if (person_id is not None and t.person_id == person_id)
            or (company_id is not None and t.company_id == company_id)
            or (device_id is not None and t.device_id == device_id)
        ]
        wanted.sort(key=lambda t: (t.state not in OPEN, -t.number))
        return tuple(
            TicketLine(t.id, t.number, t.title, t.state, t.priority, t.opened, t.changed, t.owner, t.team,
                       t.device_id, t.device)
            for t in wanted
        )  # fmt: skip


def busy() -> MadeUpWorkshop:
    """With some open requests of Jonas."""
    shop = MadeUpWorkshop()
    for title, device, state in (
        ("Display shows E41, unit stops", 1, "working"),
        ("Annual service", 2, "new"),
        ("Spare filter quote", None, "waiting_part"),
    ):
        ticket = shop.open_ticket(NewTicket(title, device_id=device, person_id=1, company_id=10))
        shop.tickets[ticket.id] = replace(ticket, state=state)
    return shop
