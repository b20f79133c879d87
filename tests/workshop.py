"""Made-up devices and tickets on a real database file, for whatever test needs some."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.equipment import Device, Life, NewDevice
from app.domain.tickets import NewTicket, Ticket
from app.domain.warranty import Terms
from app.store.workshop import StoredWorkshop
from devices.scanning.code import ScannedCode
from devices.scanning.reading import read_code
from tests.people import Desk

SOLD = Life(sold=date(2026, 1, 10))
TWO_YEARS = Terms("2 years", 24, excluded=frozenset({"liquid"}), covers=frozenset({"labour", "part"}))


@dataclass(frozen=True, slots=True)
class Bench:
    """A desk's workshop beside its phone book."""

    desk: Desk
    workshop: StoredWorkshop

    def device(self, serial: str = "CB-640 0017", **fields: Any) -> Device:
        new = NewDevice(serial, **{"maker": "Brema", "model": "CB 640", "kind": "ice machine"} | fields)
        return self.workshop.save_new_device(new)

    def ticket(self, title: str = "Makes no ice", **fields: Any) -> Ticket:
        return self.workshop.open_ticket(NewTicket(title, **fields))

    @contextmanager
    def counted(self) -> Iterator[list[str]]:
        """Statements that the workshop sends meanwhile."""
        from sqlalchemy import event

        sent: list[str] = []

        def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
            sent.append(statement)

        engine = self.desk.store._engine
        event.listen(engine, "before_cursor_execute", note)
        try:
            yield sent
        finally:
            event.remove(engine, "before_cursor_execute", note)


def bench_of(desk: Desk, who: str = "rasa") -> Bench:
    return Bench(desk, StoredWorkshop(desk.store, who=who))


def code(text: str) -> ScannedCode:
    return read_code(text.encode())
