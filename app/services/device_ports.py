"""What the window needs of the workshop: devices, tickets, costs, recalls. The store implements them.

As in ports.py: synchronous, milliseconds, one thread at a time, off the UI thread; failures are
``RingdeskError``. One object per desk process does all of it (``Workshop``). Who scans goes through
``app.services.scan_device``, which says what came of a code.
"""

from collections.abc import Sequence
from typing import Protocol

from app.domain.duplicates import Duplicate
from app.domain.equipment import Device, DeviceLine, Matches, Name, NewDevice, Product
from app.domain.money import Money
from app.domain.recalls import Recall, RecallFlag, RecallTask
from app.domain.service_history import CostLine, DeviceCard, NewCost, TicketCard
from app.domain.stock import Loan, Part
from app.domain.tickets import Link, NewTicket, Ticket, TicketLine
from app.domain.warranty import Extension, Terms
from app.services.bulk_ports import BulkBook
from app.services.device_page_ports import DevicePages, Models
from app.services.document_ports import Documents
from app.services.duty_ports import Duties
from app.services.presence_ports import Presences
from app.services.quality_ports import Quality
from app.services.recording_ports import Recordings
from app.services.reply_ports import Replies
from app.services.report_book_ports import ReportBook
from app.services.report_ports import Reports
from app.services.returns_ports import Returns
from app.services.service_ports import StockRoom, TicketLinks
from app.services.status_ports import StatusPages
from app.services.task_ports import CustomerWork
from app.services.time_ports import TimeSpent
from app.services.what_if_ports import RealDays


class Devices(Protocol):
    def find(self, names: Sequence[Name]) -> Matches:
        """All readings of a scan in one question. Names of products find products, never a device."""

    def guess_product(self, serial: str) -> Product | None:
        """The model whose known serial numbers begin most like this one."""

    def search_devices(self, text: str, limit: int = 20) -> tuple[DeviceLine, ...]:
        """Serial numbers and other names by beginning or ending, models and places by words."""

    def devices_of(
        self, person_id: int | None = None, company_id: int | None = None
    ) -> tuple[DeviceLine, ...]:
        """What a customer has; a company's with those of its people."""

    def device_card(self, device_id: int, events: int = 500) -> DeviceCard: ...

    def save_new_device(self, new: NewDevice) -> Device:
        """``BadInput`` when there is one of this maker, model and serial number already."""

    def save_device(self, device: Device) -> Device:
        """``StaleDevice`` when somebody was faster."""

    def record_event(self, device_id: int, kind: str, text: str = "", ref: str = "") -> None:
        """``call`` (``ref``: its id; twice is once), ``visit`` or ``note``, as of now."""

    def save_product(self, product: Product) -> Product:
        """Kind, GTIN, part number of a model; id 0 for a new one."""

    def products(self, text: str, limit: int = 20) -> tuple[Product, ...]:
        """Models whose maker or name begins so."""


class Tickets(Protocol):
    def open_ticket(self, new: NewTicket) -> Ticket:
        """The next number, and the warranty as it is now, in one transaction."""

    def open_with_device(self, device: NewDevice, new: NewTicket) -> Ticket:
        """An unknown device and its ticket, both or neither; without a title, the device's."""

    def ticket_card(self, ticket_id: int) -> TicketCard: ...

    def ticket_by_number(self, number: int) -> Ticket: ...

    def save_ticket(self, ticket: Ticket) -> Ticket:
        """Title, text, priority, owner, team, customer, device; ``StaleTicket`` when somebody was faster."""

    def move_ticket(self, ticket_id: int, event: str, text: str = "") -> Ticket:
        """One step of the table; ``BadInput`` when it cannot happen now."""

    def join_ticket(self, ticket_id: int, into_id: int) -> Ticket:
        """Its links and text go to the other, which is returned."""

    def link(self, ticket_id: int, link: Link) -> Ticket:
        """The same link twice is one."""

    def duplicates_of(self, new: NewTicket) -> tuple[Duplicate, ...]:
        """Ask before ``open_ticket``."""

    def tickets_of(
        self,
        *,
        person_id: int | None = None,
        company_id: int | None = None,
        device_id: int | None = None,
        limit: int = 50,
    ) -> tuple[TicketLine, ...]:
        """Open ones first, then newest."""

    def work_list(self, owner: str = "", team: str = "", limit: int = 200) -> tuple[TicketLine, ...]:
        """Open tickets by priority and age; of everybody when both are empty."""


class ServiceBook(Protocol):
    def add_cost(self, new: NewCost) -> CostLine:
        """``NotAllowed`` when it shall be free and neither warranty nor override says so."""

    def remove_cost(self, cost_id: int) -> None: ...

    def allow_free_work(self, ticket_id: int, role: str, reason: str) -> Ticket:
        """``NotAllowed`` for a role that may not."""

    def set_terms(self, product_id: int, rules: Sequence[Terms]) -> None:
        """Warranty terms of a model; replaces all."""

    def extend_warranty(self, device_id: int, more: Extension) -> None: ...


class Recalls(Protocol):
    def save_recall(self, recall: Recall) -> Recall:
        """Id 0 for a new one. The list of its devices is made at once."""

    def recalls(self) -> tuple[Recall, ...]:
        """Those that are not closed, newest first."""

    def recall_tasks(self, recall_id: int) -> tuple[RecallTask, ...]:
        """The work list: due ones first."""

    def move_recalled(self, recall_id: int, device_id: int, event: str) -> None: ...

    def recall_flags(
        self, person_id: int | None = None, company_id: int | None = None
    ) -> tuple[RecallFlag, ...]:
        """Due ones among a caller's devices: the badge of a ringing call."""


class Stock(Protocol):
    def add_part(self, name: str, serial: str, price: Money) -> Part:
        """Into stock; serial numbers of parts are never given twice."""

    def find_part(self, serials: Sequence[str]) -> Part | None:
        """The first of these readings that is a part of ours."""

    def parts_of(self, ticket_id: int) -> tuple[Part, ...]: ...

    def move_part(self, serial: str, event: str, ticket_id: int | None = None) -> Part:
        """One step of the part's table; a used one is charged to the ticket. Never taken twice."""

    def lend(self, ticket_id: int, device_id: int) -> Loan:
        """A device goes to the customer; the ticket cannot end before it is back."""

    def take_back(self, device_id: int) -> Loan: ...

    def loans_of(self, ticket_id: int) -> tuple[Loan, ...]: ...


class Workshop(
    TimeSpent,
    Presences,
    Devices,
    Tickets,
    ServiceBook,
    Recalls,
    Stock,
    BulkBook,
    StatusPages,
    Returns,
    StockRoom,
    TicketLinks,
    DevicePages,
    Models,
    Documents,
    Duties,
    CustomerWork,
    Replies,
    Recordings,
    RealDays,
    Reports,
    ReportBook,
    Quality,
    Protocol,
):
    """All of it: one object per desk process, used on its worker thread."""
