"""Who has how much to do; what nobody has is given out in the transaction that made the place or the work."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from app.domain.assignment import (
    ACTIVE,
    Duty,
    Piece,
    Roster,
    Weight,
    Worker,
    assigned,
    checked,
    weight_of,
)
from app.domain.service_promises import StalePromises
from app.domain.tickets import TicketEvent
from app.services.duty_ports import Handed
from app.store.desk import DeskPart, now
from app.store.promises import (
    TICKETS,
    priority_column,
    priority_of,
    settle,
    supervisors_only,
    version_of,
)
from app.store.tables.duty import ticket_refusal, work_weight, worker, worker_skill
from app.store.tables.equipment import device, product
from app.store.tables.tickets import ticket
from app.store.ticket_rows import add_step, next_number, one_ticket, touch

_KIND = func.coalesce(product.c.kind, "").label("kind")
_WORK = (
    ticket.outerjoin(device, device.c.id == ticket.c.device_id)
    .outerjoin(product, product.c.id == device.c.product_id)
)  # fmt: skip
_ON_DESKS = ticket.c.state.in_(ACTIVE)


class StoredDuty(DeskPart):
    """Assignment of ``Duties`` over the store."""

    def roster(self) -> Roster:
        with self.store.reading() as connection:
            return roster_in(connection)

    def save_roster(self, roster: Roster, role: str) -> Roster:
        supervisors_only(role)
        checked(roster)
        with self.store.writing(TICKETS) as connection:
            if version_of(connection, "roster") != roster.version:
                raise StalePromises
            _write(connection, roster)
            self._audit(connection, "roster saved", None)
            distribute(connection)
            return roster_in(connection)

    def hand_over(
        self, tickets: Sequence[int], *, owner: str | None = None, team: str | None = None, role: str
    ) -> tuple[Handed, ...]:
        supervisors_only(role)
        with self.store.writing(TICKETS) as connection:
            before = [one_ticket(connection, each) for each in dict.fromkeys(tickets)]
            for each in before:
                wanted = (each.owner if owner is None else owner, each.team if team is None else team)
                self._hand(connection, each.id, wanted)
            keep_true(connection, [each.id for each in before], self.region)
            return tuple(
                Handed(each.id, each.owner, each.team, one_ticket(connection, each.id).version)
                for each in before
            )

    def hand_back(self, handed: Sequence[Handed], role: str) -> int:
        supervisors_only(role)
        with self.store.writing(TICKETS) as connection:
            same = [each for each in handed if one_ticket(connection, each.ticket_id).version == each.version]
            for each in same:
                self._hand(connection, each.ticket_id, (each.owner, each.team))
            keep_true(connection, [each.ticket_id for each in same], self.region)
            return len(same)

    def _hand(self, connection: Connection, ticket_id: int, wanted: tuple[str, str]) -> None:
        stored = one_ticket(connection, ticket_id)
        fields = (("owner", stored.owner, wanted[0]), ("team", stored.team, wanted[1]))
        changed = {name: after for name, before, after in fields if before != after}
        if not changed:
            return
        touch(connection, ticket_id, **changed)
        add_step(
            connection, ticket_id, TicketEvent(now(), self.who, "changed", stored.state, ", ".join(changed))
        )
        note_owner(connection, ticket_id, stored.owner, wanted[0])


def keep_true(connection: Connection, tickets: Iterable[int], region: str) -> None:
    """After any step or change of these tickets, in its transaction: deadlines, then work for free places."""
    settle(connection, tickets, region)
    distribute(connection)


def note_owner(connection: Connection, ticket_id: int, before: str, after: str) -> None:
    """Whoever had it and has it no more does not get it again by itself."""
    if before == after:
        return
    both = ticket_refusal.c.operator.in_((before, after))
    connection.execute(delete(ticket_refusal).where(ticket_refusal.c.ticket_id == ticket_id, both))
    if before:
        connection.execute(insert(ticket_refusal), {"ticket_id": ticket_id, "operator": before})


def distribute(connection: Connection) -> None:
    """Give what nobody has to whoever has room. Nothing happens while nobody is in the roster."""
    rows = connection.execute(select(worker).order_by(worker.c.position)).all()
    if not rows:
        return
    weights = _weights(connection)
    people = _workers(connection, rows, weights)
    if not any(each.load < each.capacity and not each.away for each in people):
        return
    pieces = _pieces(connection, weights)
    names, at = {row.operator: row.name for row in rows}, now()
    for each in assigned(pieces, people):
        why = f"assigned to {names[each.worker]}: {each.why}"
        _give(connection, each.piece, each.worker, TicketEvent(at, "", "assigned", "", why))


def _give(connection: Connection, ticket_id: int, operator: str, step: TicketEvent) -> None:
    touch(connection, ticket_id, owner=operator)
    state = connection.execute(select(ticket.c.state).where(ticket.c.id == ticket_id)).scalar_one()
    add_step(connection, ticket_id, TicketEvent(step.at, step.who, step.event, state, step.text))
    connection.execute(update(worker).where(worker.c.operator == operator).values(given_at=step.at))


def roster_in(connection: Connection) -> Roster:
    rows = connection.execute(select(worker).order_by(worker.c.position)).all()
    weights = _weights(connection)
    skills, (loads, counts) = _skills(connection), _loads(connection, rows, weights)
    nobody = select(func.count()).select_from(ticket).where(_ON_DESKS, ticket.c.owner == "")
    duties = tuple(
        Duty(
            row.operator, row.name, row.capacity, skills[row.operator], row.away,
            loads[row.operator], counts[row.operator],
        )
        for row in rows
    )  # fmt: skip
    return Roster(duties, weights, connection.execute(nobody).scalar_one(), version_of(connection, "roster"))


def _workers(connection: Connection, rows: Sequence[Row[Any]], weights: tuple[Weight, ...]) -> list[Worker]:
    skills, (loads, _) = _skills(connection), _loads(connection, rows, weights)
    return [
        Worker(
            row.operator, row.capacity, loads[row.operator], skills[row.operator], row.away,
            _seconds(row.given_at),
        )
        for row in rows
    ]  # fmt: skip


def _seconds(at: datetime | None) -> float:
    return 0.0 if at is None else at.timestamp()


def _weights(connection: Connection) -> tuple[Weight, ...]:
    found = connection.execute(select(work_weight).order_by(work_weight.c.kind, work_weight.c.priority))
    return tuple(Weight(row.weight, priority_of(row), row.kind) for row in found)


def _skills(connection: Connection) -> defaultdict[str, frozenset[str]]:
    skills: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for row in connection.execute(select(worker_skill)):
        skills[row.operator] |= {row.team}
    return skills


def _loads(
    connection: Connection, rows: Sequence[Row[Any]], weights: tuple[Weight, ...]
) -> tuple[Counter[str], Counter[str]]:
    """Weight and number of what each has on his desk."""
    groups = (ticket.c.owner, ticket.c.priority, _KIND)
    question = (
        select(*groups, func.count().label("tickets"))
        .select_from(_WORK)
        .where(_ON_DESKS, ticket.c.owner.in_([row.operator for row in rows]))
        .group_by(*groups)
    )
    loads: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    for row in connection.execute(question):
        loads[row.owner] += row.tickets * weight_of(weights, row.priority, row.kind)
        counts[row.owner] += row.tickets
    return loads, counts


def _pieces(connection: Connection, weights: tuple[Weight, ...]) -> list[Piece]:
    """What is on nobody's desk."""
    columns = (ticket.c.id, ticket.c.opened, ticket.c.priority, ticket.c.team, _KIND)
    question = select(*columns).select_from(_WORK).where(_ON_DESKS, ticket.c.owner == "")
    rows = connection.execute(question).all()
    refused: defaultdict[int, frozenset[str]] = defaultdict(frozenset)
    for each in connection.execute(
        select(ticket_refusal)
        .join(ticket, ticket.c.id == ticket_refusal.c.ticket_id)
        .where(_ON_DESKS, ticket.c.owner == "")
    ):
        refused[each.ticket_id] |= {each.operator}
    return [
        Piece(
            id=row.id,
            since=row.opened.timestamp(),
            weight=weight_of(weights, row.priority, row.kind),
            priority=row.priority,
            skills=frozenset({row.team} if row.team else ()),
            refused=refused[row.id],
        )
        for row in rows
    ]


def _write(connection: Connection, roster: Roster) -> None:
    given = {row.operator: row.given_at for row in connection.execute(select(worker))}
    for table in (worker_skill, worker, work_weight):
        connection.execute(delete(table))
    for position, each in enumerate(roster.duties):
        row = {"operator": each.operator, "name": each.name.strip() or each.operator, "position": position}
        row |= {"capacity": each.capacity, "away": each.away, "given_at": given.get(each.operator)}
        connection.execute(insert(worker), row)
        for team in sorted(each.skills):
            connection.execute(insert(worker_skill), {"operator": each.operator, "team": team})
    for weight in roster.weights:
        row = {"priority": priority_column(weight.priority), "kind": weight.kind, "weight": weight.weight}
        connection.execute(insert(work_weight), row)
    next_number(connection, "roster")
