"""A desk's lines: to the exchange and to its softphone, each a link that keeps itself up."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.desk import LinkState, Notice, PhoneGone
from app.run import running
from app.services.doors import PhoneCommand
from telephony.link import messages
from telephony.link.client import NOBODY, LinkClient, LinkDown, LinkUp
from telephony.switchboard.desk_events import PauseAsked, SignedIn, SignedOut
from telephony.switchboard.events import Asked
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.overview import DeskView, OperatorView
from telephony.switchboard.phone import QuitPhone

Deliver = Callable[[object], None]


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits where: the data folder, the operator and his password."""

    data: Path
    operator: OperatorId
    secret: str

    def find(self, name: str) -> tuple[str, int, str] | None:
        """Where a process of this seat listens now."""
        found = running.find(self.data, name)
        return (found.host, found.port, self.secret) if found else None


class ExchangeLine:
    """Implements ``app.services.doors.ExchangeDoor``. Signs the operator in when the link is first up. Later
    breaks leave his state to the exchange; one that came back without it (it crashed) is told again."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._client = LinkClient(seat.operator, lambda: seat.find("exchange"), self._hear)
        self._signed_in = False
        self._last: OperatorView | None = None
        self._came_back = False
        self._deliver: Deliver = lambda value: None

    def start(self, deliver: Deliver) -> None:
        self._deliver = deliver
        self._client.start()

    def ask(self, event: Asked) -> None:
        if not self._client.send(event):
            self._deliver(Notice("not_connected"))

    def leave(self, *, stop_exchange: bool) -> bool:
        """Closed in order: signed out, and the exchange of this machine ended when it serves this desk. False
        when it was not there to be told."""
        told = self._client.send(SignedOut(self._seat.operator))
        if stop_exchange:
            told = self._client.send(messages.StopExchange())
        self._client.stop()
        return told

    def _hear(self, message: object) -> None:
        match message:
            case LinkUp():
                self._deliver(LinkState(up=True, since=time.time()))
                self._came_back = self._signed_in
                if not self._signed_in:
                    self._signed_in = True
                    self._client.send(SignedIn(self._seat.operator))
            case LinkDown(since, reason, _):
                self._deliver(LinkState(up=False, since=since, reason="" if reason == NOBODY else reason))
            case messages.Notice(text, detail):
                self._deliver(Notice(text, detail))
            case DeskView(me=me):
                self._restore(me)
                self._last = me
                self._deliver(message)
            case _:
                self._deliver(message)

    def _restore(self, me: OperatorView) -> None:
        """The first view after a break says what the exchange still knows of the operator."""
        back, self._came_back = self._came_back, False
        if not back or self._last is None or me.state != "offline" or self._last.state == "offline":
            return
        self._client.send(SignedIn(self._seat.operator))
        if self._last.pause_code:
            self._client.send(PauseAsked(self._seat.operator, self._last.pause_code))


class PhoneLine:
    """Implements ``app.services.doors.PhoneDoor``."""

    def __init__(self, seat: Seat) -> None:
        self._client = LinkClient(seat.operator, lambda: seat.find(f"phone-{seat.operator}"), self._hear)
        self._deliver: Deliver = lambda value: None

    def start(self, deliver: Deliver) -> None:
        self._deliver = deliver
        self._client.start()

    def tell(self, command: PhoneCommand) -> None:
        self._client.send(command)

    def leave(self, *, quit_phone: bool) -> bool:
        """False when it was to end and could not be told."""
        told = self._client.send(QuitPhone()) if quit_phone else True
        self._client.stop()
        return told

    def _hear(self, message: object) -> None:
        if isinstance(message, LinkDown):
            self._deliver(PhoneGone(message.reason))
        elif not isinstance(message, LinkUp):
            self._deliver(message)
