"""What the room of stock and the tab of links ask beside ``device_ports``."""

from typing import Protocol

from app.domain.links import Linked
from app.domain.stock import LoanLine, Part, PartLine, StockSum
from app.domain.tickets import Link, Ticket


class StockRoom(Protocol):
    def parts(self, text: str = "", state: str = "", limit: int = 500) -> tuple[PartLine, ...]:
        """By words of the name or the beginning of the serial number; empty ``state``: all. By name."""

    def stock_sums(self) -> tuple[StockSum, ...]:
        """Counts and value of what is on the shelf."""

    def correct_part(self, wanted: Part) -> Part:
        """Name, serial number and price; its state is not touched."""

    def write_off(self, serial: str, reason: str) -> Part:
        """Out of stock for a reason; ``move_part(serial, "found")`` takes it back."""

    def forget_part(self, serial: str) -> None:
        """Undo of taking it into stock: only while nothing else knows it."""

    def loans_out(self, limit: int = 500) -> tuple[LoanLine, ...]:
        """What customers have, longest first."""


class TicketLinks(Protocol):
    def unlink(self, ticket_id: int, link: Link) -> Ticket:
        """No error when it is gone already."""

    def links_of(self, ticket_id: int) -> tuple[Linked, ...]:
        """With the ticket's own device and customer, by kind."""

    def find_things(self, text: str, limit: int = 8) -> tuple[Linked, ...]:
        """Requests by number or by words of the title, newest first; devices by serial number or model."""

    def link_candidates(self, ticket_id: int, text: str, limit: int = 12) -> tuple[Linked, ...]:
        """Tickets by number or title, devices by serial number, people and companies by name, this
        customer's calls; without a text, what lies near the ticket. Nothing that is linked already."""
