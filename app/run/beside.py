"""What runs beside a desk's window: its lines, its scanners, its watch on the store, and the processes that
were started for it. Everything starts after the first picture and is left in order."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.run.day_job import DayJob
from app.run.desk_store import ChangeWatch
from app.run.household import Household
from app.run.lines import Deliver, ExchangeLine, PhoneLine, Seat

if TYPE_CHECKING:
    from app.services.readers import ReadersDoor


class Listener(Protocol):
    """Something that tells the window what it hears, on a thread of its own."""

    def start(self, deliver: Deliver) -> None: ...

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Company:
    """What a role gives its window. ``scanners`` are made late: the first picture needs no serial port.
    ``leaving`` is called when the window is closed, before anything ends."""

    household: Household | None = None
    scanners: Callable[[], Sequence[Listener]] = tuple
    leaving: Callable[[], object] = bool


class Beside:
    """``seen`` is set when the window is on the screen: the store waits for that."""

    def __init__(self, seat: Seat, company: Company) -> None:
        self.exchange, self.phone = ExchangeLine(seat), PhoneLine(seat)
        self.seen = threading.Event()
        self._seat, self._company = seat, company
        self._listeners: list[Listener] = []
        self._readers: ReadersDoor | None = None

    def readers(self) -> "ReadersDoor | None":
        """The scanners, once they are heard; None before, and for a desk without any."""
        return self._readers

    def start(self, deliver: Deliver) -> None:
        """After the first picture: calls before everything else."""
        self.seen.set()
        self.exchange.start(deliver)
        self.phone.start(deliver)
        if self._company.household is not None:
            self._company.household.start()

    def listen(self, deliver: Deliver) -> None:
        """When there is somebody in the window who understands scans and changes."""
        self._listeners += [ChangeWatch(self._seat), DayJob(self._seat)]
        for listener in self._listeners:
            listener.start(deliver)
        threading.Thread(target=self._hear_scanners, args=(deliver,), name="scanners", daemon=True).start()

    def leave(self) -> None:
        """Closed in order: signed out, what was started for this desk ended."""
        self._company.leaving()
        for listener in self._listeners:
            listener.stop()
        household = self._company.household
        if household is not None:
            household.about_to_end()
        told = self.phone.leave(quit_phone=household is not None)
        stop_exchange = household is not None and household.has_exchange
        told = self.exchange.leave(stop_exchange=stop_exchange) and told
        if household is not None:
            household.wait_ended(told=told)

    def _hear_scanners(self, deliver: Deliver) -> None:
        for listener in self._company.scanners():
            listener.start(deliver)
            self._listeners.append(listener)
            self._readers = getattr(listener, "door", None) or self._readers
