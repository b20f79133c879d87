"""Deadlines of the made-up workshop: the first promises, nobody who gets work."""

from app.domain.assignment import Roster
from app.domain.service_promises import Promises, Story, TicketClocks, clocks, first_promises
from app.domain.tickets import OPEN, Ticket, TicketLine
from app.services.duty_ports import OpenTickets


class MadeUpDuty:
    tickets: dict[int, Ticket]

    def promises(self) -> Promises:
        return first_promises("LT")

    def roster(self) -> Roster:
        return Roster()

    def clocks_of(self, ticket_id: int) -> TicketClocks:
        of, promises = self.tickets[ticket_id], self.promises()
        running = clocks(promises, Story(of.opened, of.priority, of.team, of.state))
        return TicketClocks(of.id, promises.rule_for(of.priority, of.team), running)

    def open_tickets(self, limit: int = 2000) -> OpenTickets:
        lines = tuple(
            TicketLine(t.id, t.number, t.title, t.state, t.priority, t.opened, t.changed)
            for t in self.tickets.values()
            if t.state in OPEN
        )
        return OpenTickets(lines[:limit], len(lines))
