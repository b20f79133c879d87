"""Costs of a desk's tickets, who may give work away, and the terms of warranties."""

from collections.abc import Sequence

from sqlalchemy import delete, insert, select

from app.domain.changes import Changes
from app.domain.errors import BadInput, NotAllowed, NotFound
from app.domain.service_history import COST_KINDS, PAYERS, CostLine, NewCost
from app.domain.tickets import Ticket, TicketEvent
from app.domain.warranty import Extension, Terms, allow_free_work, may_be_free
from app.store.cost_rows import cost_of, cost_row
from app.store.desk import DeskPart, now
from app.store.device_rows import one_device, terms_row
from app.store.tables.equipment import extension, terms
from app.store.tables.tickets import cost
from app.store.ticket_rows import add_step, one_ticket, touch

BOTH = Changes(tickets=True, devices=True)
_ENDED = ("closed", "cancelled", "joined")


class StoredServiceBook(DeskPart):
    """``ServiceBook`` over the store."""

    def add_cost(self, new: NewCost) -> CostLine:
        _check(new)
        with self.store.writing(BOTH) as connection:
            of = one_ticket(connection, new.ticket_id)
            if of.state in _ENDED:
                raise BadInput(f"{of.name} is closed.", "Reopen it before costs are added.")
            if new.paid_by != "customer" and not may_be_free(new.kind, of.warranty, of.override):
                why = of.warranty.reason if of.warranty else "no device is named"
                raise NotAllowed(
                    f"The warranty does not pay this: {why}.", "Charge the customer, or ask a supervisor."
                )
            row = cost_row(new) | {"at": now(), "who": self.who}
            key = connection.execute(insert(cost), row).inserted_primary_key
            assert key is not None
            return cost_of(connection.execute(select(cost).where(cost.c.id == key[0])).one())

    def remove_cost(self, cost_id: int) -> None:
        with self.store.writing(BOTH) as connection:
            row = connection.execute(select(cost).where(cost.c.id == cost_id)).first()
            if row is None:
                raise NotFound("This cost is gone already.", "Open the ticket again.")
            of = one_ticket(connection, row.ticket_id)
            if of.state in _ENDED:
                raise BadInput(f"{of.name} is closed.", "Reopen it before costs are changed.")
            connection.execute(delete(cost).where(cost.c.id == cost_id))
            gone = cost_of(row)
            text = f"cost removed: {gone.text or gone.kind} {gone.amount}"
            add_step(connection, of.id, TicketEvent(now(), self.who, "changed", of.state, text))

    def allow_free_work(self, ticket_id: int, role: str, reason: str) -> Ticket:
        allowed = allow_free_work(self.who, role, reason, now())
        with self.store.writing(BOTH) as connection:
            of = one_ticket(connection, ticket_id)
            touch(
                connection, ticket_id, override_at=allowed.at, override_who=allowed.who,
                override_role=allowed.role, override_reason=allowed.reason,
            )  # fmt: skip
            add_step(
                connection, ticket_id, TicketEvent(allowed.at, self.who, "override", of.state, allowed.reason)
            )
            return one_ticket(connection, ticket_id)

    def set_terms(self, product_id: int, rules: Sequence[Terms]) -> None:
        with self.store.writing(BOTH) as connection:
            connection.execute(delete(terms).where(terms.c.product_id == product_id))
            if rules:
                rows = [terms_row(product_id, position, each) for position, each in enumerate(rules)]
                connection.execute(insert(terms), rows)

    def extend_warranty(self, device_id: int, more: Extension) -> None:
        if more.months <= 0 or not more.name.strip():
            raise BadInput("An extension needs a name and at least one month.", "Write how many it adds.")
        row = {
            "device_id": device_id,
            "name": more.name.strip(),
            "months": more.months,
            "bought": more.bought,
        }
        with self.store.writing(BOTH) as connection:
            extended = one_device(connection, device_id)
            connection.execute(insert(extension), row)
            self._audit(connection, "warranty extended", extended.owner.person_id, extended.title)


def _check(new: NewCost) -> None:
    if new.kind not in COST_KINDS or new.paid_by not in PAYERS:
        raise ValueError(f"no such cost: {new.kind!r} paid by {new.paid_by!r}")
    if not new.quantity.is_finite() or new.quantity <= 0:
        raise BadInput("The quantity is not a number above zero.", "Write hours, pieces or kilometres.")
