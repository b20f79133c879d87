"""Scans, devices and requests on one desk: what arrives from the scanners, what the cards ask for, the keys.

Codes are taken one after another in the order they were scanned: a command acts on the device before it, and
a part belongs to the command before it.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.errors import RingdeskError
from app.domain.scan_results import (
    Acted,
    AtHand,
    CommandCode,
    Expecting,
    KnownDevice,
    ScanResult,
    Taken,
    UnknownDevice,
)
from app.domain.service_history import DeviceCard as Card
from app.domain.tickets import NewTicket, Ticket
from app.services.device_ports import Workshop
from app.services.labels import LabelsOf
from app.services.scan_device import act, look_up, open_device, open_unknown, take, ticket_for
from app.ui.desk.present import Banner
from app.ui.errors import card_message
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Ask, Pill
from app.ui.people.present import Subject, house
from app.ui.scan.asks import CreateDevice, JoinTicket, LookUp, NewRequest, OpenDevice, OpenPage, OpenTicket
from app.ui.scan.device_card import DeviceCard
from app.ui.scan.history import DeviceHistory
from app.ui.scan.present import LOOKING, command_words, device_words, scanner_pill, taken_words
from app.ui.scan.reading import read
from app.ui.scan.refusal import refusal
from app.ui.scan.shop import Shop
from app.ui.tickets.asked_request import open_asked
from app.ui.tickets.flow import TicketFlow
from app.ui.tickets.open_requests import OpenRequests
from app.ui.tickets.present import at_hand, caller_request
from devices.scanning.command_codes import Command, may_be_command
from devices.scanning.frames import Fault
from devices.scanning.ports import CodeScanned, ReaderDown, ReaderGone, ReaderId, ReaderUp
from devices.scanning.serial_number import MakerRule
from devices.scanning.setting_codes import ForeignRule


class WorkshopDesk(QObject):
    told = Signal(object)
    """A ``Banner``."""
    page_asked = Signal(object)
    """``OpenPage``: the desk shows the small card only."""
    readers_changed = Signal()
    print_asked = Signal(object)
    """``LabelsOf``: what is on the screen."""
    device_shown = Signal()
    """A device came on the screen: its history wants to be seen."""

    def __init__(
        self,
        shop: Shop,
        desk: Callable[[], Desk],
        clock: Callable[[], float],
        rules: Sequence[MakerRule] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shop, self._desk, self._rules = shop, desk, tuple(rules)
        self.device, self.history = DeviceCard(), DeviceHistory(clock)
        self.requests = OpenRequests(shop, clock)
        self.tickets = TicketFlow(shop, desk, clock, self)
        self._readers: dict[ReaderId, ReaderUp | ReaderDown] = {}
        self._card: Card | None = None
        self._call = ""
        self._subject = Subject()
        self._expected: Expecting | None = None
        self.foreign: Sequence[ForeignRule] = ()
        """How setting codes of scanner makers look."""
        self._waiting: deque[tuple[bytes, bool]] = deque()
        self._attach = False
        self._busy = False
        self._last: bytes | OpenDevice | None = None
        for part in (self.device, self.history, self.requests, self.tickets.duplicates):
            part.asked.connect(self.asked)
        self.tickets.told.connect(self.told)
        self.tickets.written.connect(self._reload)
        self.tickets.asked.connect(self.asked)

    # ---- what the window tells

    def show_desk(self, subject: Subject, key: str) -> None:
        """The desk changed: another call, another customer. ``key``: of a new request."""
        call = self._at().call
        if call and call != self._call and self._card is not None and not self.tickets.editor.changed:
            self.forget_device()
        self._call = call or self._call
        self._subject = subject
        self.requests.show_subject(subject)
        self.history.use_names(house(self._desk().view))
        self.device.view.show_key(key)

    @property
    def device_id(self) -> int | None:
        """The device whose card is shown."""
        return self._card.device.id if self._card is not None else None

    @property
    def scanner(self) -> Pill:
        """The scanners in one word, for the status bar."""
        return scanner_pill(self._readers)

    @Slot(object)
    def hear(self, value: object) -> None:
        """What came over the bridge; what is not from a scanner is left alone."""
        match value:
            case CodeScanned():
                self.scanned(value)
            case ReaderUp() | ReaderDown():
                self._readers[value.reader] = value
                self.readers_changed.emit()
                self._shop.run(self, lambda _: read(b"", ()), lambda _: None)
            case ReaderGone():
                self._readers.pop(value.reader, None)
                self.readers_changed.emit()

    def stored(self, changes: Changes) -> None:
        """Somebody wrote to the store."""
        if changes.devices or changes.tickets or changes.people:
            self._reload()
        self.tickets.stored(changes)

    def save_now(self) -> None:
        """The window closes: what was typed is kept."""
        if self.tickets.editor.changed:
            self.tickets.editor.text.give_up()
            self.tickets.save()
        self.tickets.leave_now()

    # ---- what is asked for

    @Slot(object)
    def asked(self, value: object) -> None:
        match value:
            case LookUp():
                self.look_up(value.text.encode())
            case OpenDevice():
                self.open_device(value.device)
            case NewRequest() | CreateDevice():
                self._begin_with(value)
            case OpenTicket():
                self.tickets.open(value.ticket)
            case JoinTicket():
                self.tickets.join(value.ticket)
            case LabelsOf() | Ask():
                self._act(value)

    def _act(self, value: LabelsOf | Ask) -> None:
        if isinstance(value, LabelsOf):
            self.print_asked.emit(value)
        else:
            self.act(value.action)

    def _begin_with(self, value: NewRequest | CreateDevice) -> None:
        at = self._at()
        if isinstance(value, NewRequest):
            self._shop.run(
                self, lambda shop: open_device(value.device, shop, at), self._begin, self._not_opened
            )
        else:
            self._shop.run(
                self, lambda shop: open_unknown(value.device, shop, at), self._created, self._not_created
            )

    def act(self, action: str) -> bool:
        """Keys and buttons by name. False for actions that are not of this screen."""
        own: dict[str, Callable[[], object]] = {
            "new_ticket": self._new_ticket,
            "scan": self.device.begin,
            "save": self.tickets.save,
            "join": self.tickets.join_by_key,
            "asked_request": lambda: open_asked(self.tickets, self._shop, self._desk(), self),
            "forget_device": self.forget_device,
            "look_again": self._look_again,
            "device_page": self._open_page,
            "print_label": self._print_label,
        }
        if action in own:
            own[action]()
        return action in own

    def _new_ticket(self) -> None:
        if self.tickets.new_by_key():
            return
        if self._card is not None:
            new, shown = self._for_device(self._card)
            self.tickets.begin(new, shown)
            return
        if self.device.page is self.device.form:
            self.device.form.make()
            return
        at = self._at()
        new = caller_request(self._desk(), at, say(tr("New request")))
        if not at.call:
            new = replace(new, person_id=self._subject.person, company_id=self._subject.company)
        if at.call or new.person_id is not None or new.company_id is not None:
            self.tickets.begin(new, "")
        else:
            self.told.emit(Banner(tr("Scan a device or choose a customer first."), "warn", False))

    def _print_label(self) -> None:
        """Of the device that is shown, with its request when that is in the editor too."""
        ticket, card = self.tickets.ticket, self._card
        devices = (card.device.id,) if card is not None else ()
        if ticket is not None and (card is None or ticket.device_id == card.device.id):
            self.print_asked.emit(LabelsOf(ticket=ticket.id))
        elif devices:
            self.print_asked.emit(LabelsOf(devices))
        else:
            self.told.emit(Banner(tr("Scan a device or open a request first."), "warn", False))

    def _for_device(self, card: Card) -> tuple[NewTicket, Shown]:
        return ticket_for(card.device, self._at()), device_words(card).owner

    # ---- scans

    def scanned(self, value: CodeScanned, *, attach: bool = False) -> None:
        """A scan. ``attach``: its device belongs to the request in the editor, without asking."""
        if value.fault is not Fault.NONE:
            self.told.emit(Banner(tr("The scanner sent something broken. Scan again."), "warn", False))
            return
        if attach or not self.tickets.editor.tabs.takes(value):
            self.look_up(value.raw, attach=attach)

    def look_up(self, raw: bytes, *, attach: bool = False) -> None:
        """One code, typed or scanned; it waits for those before it."""
        self._waiting.append((raw, attach))
        if not self._busy:
            self._take_next()

    def _take_next(self) -> None:
        self._busy = bool(self._waiting)
        if not self._waiting:
            return
        raw, self._attach = self._waiting.popleft()
        at, rules, foreign, expected = self._at(), self._rules, self.foreign, self._expected
        if expected is None and not may_be_command(raw):
            self._last = raw
            self.device.say_instead(LOOKING)

        def job(shop: Workshop) -> ScanResult | Taken:
            code = read(raw, rules, foreign)
            if expected is not None and code.command is None:
                return take(expected, code, shop)
            return look_up(code, shop, at)

        self._shop.run(self, job, self._found, self._not_found if expected is None else self._refused)

    def open_device(self, device: int) -> None:
        at = self._at()
        self._last = OpenDevice(device)
        self._shop.run(self, lambda shop: open_device(device, shop, at), self._show_card, self._not_opened)

    def _open_page(self) -> None:
        if self._card is not None:
            self.page_asked.emit(OpenPage(self._card.device.id))

    def _begin(self, card: Card) -> None:
        self._show_card(card)
        self._new_ticket()

    def forget_device(self) -> None:
        self._card = None
        self.device.forget()
        self.history.show_card(None)

    def _look_again(self) -> None:
        if isinstance(self._last, OpenDevice):
            self.open_device(self._last.device)
        elif self._last is not None:
            self.look_up(self._last)

    def _not_opened(self, error: Exception) -> None:
        self.device.say_instead(card_message(error))

    def _not_found(self, error: Exception) -> None:
        self._not_opened(error)
        self._take_next()

    def _found(self, result: ScanResult | Taken) -> None:
        if isinstance(result, CommandCode):
            self._command(result.command)
            return
        try:
            if isinstance(result, Taken):
                self._taken(result)
            else:
                self._show_result(result)
        finally:  # a defect in showing one scan does not hold up the next
            self._take_next()

    def _show_result(self, result: ScanResult) -> None:
        if isinstance(result, KnownDevice):
            self._show_card(result.card, attach=self._attach)
        else:
            self._card = None
            self.history.show_card(None)
        self.device.show_result(result)
        if isinstance(result, UnknownDevice) and not _typing():
            self.device.form.begin()

    def _show_card(self, card: Card, *, attach: bool = False) -> None:
        before, self._card = self._card, card
        self.device.show_card(card)
        self.history.show_card(card)
        if before is None or before.device.id != card.device.id:
            self.device_shown.emit()
        if not (attach and self.tickets.attach_now(card.device)):
            self.tickets.scanned(card.device, *self._for_device(card))

    def _created(self, ticket: Ticket) -> None:
        self.tickets.show(ticket)
        self.told.emit(Banner(tr("Opened: {ticket}").of(ticket=ticket.name), "info", False))
        if ticket.device_id is not None:
            self.open_device(ticket.device_id)
        self.requests.reload()

    def _not_created(self, error: Exception) -> None:
        self.device.form.again()
        self.told.emit(refusal(error))

    # ---- commands

    def _command(self, command: Command) -> None:
        at = self._at()
        self._shop.run(self, lambda shop: act(command, shop, at), self._acted, self._refused)

    def _acted(self, done: Acted | Expecting) -> None:
        self._expected = done if isinstance(done, Expecting) else None
        if isinstance(done, Acted) and not self.tickets.editor.changed:
            self.tickets.show(done.ticket)
        self.told.emit(Banner(command_words(done.command, done.ticket.name), "info", False))
        self._reload()
        self._take_next()

    def _taken(self, taken: Taken) -> None:
        self._expected = None
        self.told.emit(Banner(taken_words(taken), "info", False))
        self._reload()
        self.tickets.refresh()

    def _refused(self, error: Exception) -> None:
        """A command, or what was scanned after PART or LOANER, cannot be done; nothing is expected then."""
        self._expected = None
        self.told.emit(refusal(error))
        self._take_next()

    # ---- inside

    def _at(self) -> AtHand:
        device = self._card.device.id if self._card is not None else None
        ticket = self.tickets.ticket.id if self.tickets.ticket is not None else None
        return at_hand(self._desk(), AtHand(device_id=device, ticket_id=ticket))

    def _reload(self) -> None:
        self.requests.reload()
        if self._card is not None:
            device = self._card.device.id
            self._shop.run(self, lambda shop: shop.device_card(device), self._fresh, self._stale)

    def _fresh(self, card: Card) -> None:
        if self._card is not None and self._card.device.id == card.device.id:
            self._card = card
            self.device.show_card(card)
            self.history.show_card(card)

    def _stale(self, error: Exception) -> None:
        # The card that is shown stays: the next change or scan asks again.
        if not isinstance(error, RingdeskError):
            self.told.emit(refusal(error))


def _typing() -> bool:
    return isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
