"""A recall worked off: whom it concerns, how far it is, its owners called, its requests."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, case, func, select, update

from app.domain.call_tasks import NewReason
from app.domain.changes import Changes
from app.domain.csv_out import csv_text
from app.domain.errors import BadInput, NotFound
from app.domain.recalls import (
    DUE,
    RECALL,
    STATE_NAMES,
    Reach,
    Recall,
    RecallProgress,
    RecallTask,
    days_of,
)
from app.domain.tickets import OPEN, Link, NewTicket, Ticket
from app.store.call_task_rows import add_reasons, close_reasons
from app.store.desk import now
from app.store.recall_list import Step, holds_words, move_device, work_list
from app.store.recall_rows import all_recalls, meant
from app.store.tables.call_tasks import call_reason, recall_step
from app.store.tables.equipment import device, recall, recall_device
from app.store.tables.tickets import ticket, ticket_link
from app.store.ticket_rows import one_ticket
from app.store.tickets import StoredTickets

_CHANGED = Changes(devices=True, tasks=True)
_CLOSES = {"told": "done", "fixed": "done", "refused": "refused"}
CSV_HEADER = ("Device", "Owner", "Number", "Place", "State", "Note")


class StoredRecallWork(StoredTickets):
    """``RecallWork`` over the store."""

    def every_recall(self) -> tuple[Recall, ...]:
        with self.store.reading() as connection:
            return tuple(all_recalls(connection))

    def recall_reach(self, recall: Recall) -> Reach:
        if not recall.products:
            return Reach()
        nobody = device.c.person_id.is_(None) & device.c.company_id.is_(None)
        owner = func.coalesce(device.c.person_id, device.c.company_id)
        asked = select(
            func.count(),
            func.count(owner.distinct()),
            func.coalesce(func.sum(case((nobody, 1), else_=0)), 0),
        ).select_from(device)
        with self.store.reading() as connection:
            row = connection.execute(asked.where(meant(connection, recall))).one()
            return Reach(*(int(each) for each in row))

    def recall_progress(self, recall_id: int) -> RecallProgress:
        asked = (
            select(recall_device.c.state, func.count())
            .where(recall_device.c.recall_id == recall_id)
            .group_by(recall_device.c.state)
        )
        steps = (
            select(recall_step.c.at, recall_step.c.device_id, recall_step.c.state)
            .join(
                recall_device,
                (recall_device.c.recall_id == recall_step.c.recall_id)
                & (recall_device.c.device_id == recall_step.c.device_id),
            )
            .where(recall_step.c.recall_id == recall_id)
            .order_by(recall_step.c.at, recall_step.c.id)
        )
        with self.store.reading() as connection:
            counts = {row[0]: row[1] for row in connection.execute(asked)}
            days = days_of(
                (row.at.astimezone().date(), row.device_id, row.state) for row in connection.execute(steps)
            )
        return RecallProgress(tuple((state, counts.get(state, 0)) for state in RECALL.states), days)

    def recall_page(
        self, recall_id: int, states: Sequence[str] = (), text: str = "", limit: int = 500
    ) -> tuple[RecallTask, ...]:
        conditions = holds_words(text)
        if states:
            conditions.append(recall_device.c.state.in_(states))
        with self.store.reading() as connection:
            return tuple(work_list(connection, recall_id, *conditions, limit=limit))

    def recall_csv(self, recall_id: int) -> str:
        with self.store.reading() as connection:
            rows = work_list(connection, recall_id)
        lines = (
            (each.device, each.owner, each.number, each.place, STATE_NAMES[each.state], each.note)
            for each in rows
        )
        return csv_text((CSV_HEADER, *lines))

    def step_recalled(self, recall_id: int, device_id: int, event: str, text: str = "") -> None:
        if event == "refused" and not text.strip():
            raise BadInput("The reason is missing.", "Write what the owner said.")
        with self.store.writing(_CHANGED) as connection:
            move_device(connection, recall_id, device_id, Step(event, self.who, text))
            if event in _CLOSES:
                about = (call_reason.c.kind == "recall", call_reason.c.ref == recall_id)
                mine = call_reason.c.device_id == device_id
                close_reasons(connection, _CLOSES[event], self.who, *about, mine)

    def recall_ticket(self, recall_id: int, device_id: int) -> Ticket:
        with self.store.writing(Changes(devices=True, tickets=True)) as connection:
            found = connection.execute(
                select(ticket.c.id)
                .join(ticket_link, ticket_link.c.ticket_id == ticket.c.id)
                .where(
                    ticket.c.device_id == device_id,
                    ticket.c.state.in_(sorted(OPEN)),
                    ticket_link.c.kind == "recall",
                    ticket_link.c.ref == str(recall_id),
                )
            ).scalar()
            if found is not None:
                return one_ticket(connection, found)
            of = _one_recall(connection, recall_id)
            owner = connection.execute(select(device).where(device.c.id == device_id)).one()
            new = NewTicket(
                of.title, of.what_to_do, device_id=device_id, person_id=owner.person_id,
                company_id=owner.company_id, links=(Link("recall", str(recall_id), of.title),),
            )  # fmt: skip
            return self._open(connection, new)

    def call_owners(self, recall_id: int, device_ids: Sequence[int] | None = None) -> int:
        with self.store.writing(_CHANGED) as connection:
            of = _one_recall(connection, recall_id)
            return add_reasons(connection, _reasons(connection, of, device_ids))

    def close_recall(self, recall_id: int) -> None:
        with self.store.writing(_CHANGED) as connection:
            of = _one_recall(connection, recall_id)
            left = select(func.count()).where(
                recall_device.c.recall_id == recall_id, recall_device.c.state.in_(sorted(DUE))
            )
            if count := connection.execute(left).scalar_one():
                raise BadInput(
                    f"{count} devices of “{of.title}” are not done yet.",
                    "A recall is closed when every device is fixed or refused.",
                )
            connection.execute(update(recall).where(recall.c.id == recall_id).values(closed=True))
            about = (call_reason.c.kind == "recall", call_reason.c.ref == recall_id)
            close_reasons(connection, "void", self.who, *about)
            self._audit(connection, "recall closed", None, of.title)


def _one_recall(connection: Connection, recall_id: int) -> Recall:
    found = all_recalls(connection, recall.c.id == recall_id)
    if not found:
        raise NotFound("This recall is gone.", "Load the list again.")
    return found[0]


def _reasons(connection: Connection, of: Recall, device_ids: Sequence[int] | None) -> Iterator[NewReason]:
    """One for each device whose owner is still to be told."""
    asked = (
        select(device.c.id, device.c.person_id, device.c.company_id)
        .join(recall_device, recall_device.c.device_id == device.c.id)
        .where(recall_device.c.recall_id == of.id, recall_device.c.state == "open")
        .order_by(device.c.id)
    )
    if device_ids is not None:
        asked = asked.where(device.c.id.in_(device_ids))
    for row in connection.execute(asked).all():
        yield NewReason(
            "recall", f"recall:{of.id}:{row.id}", of.title, row.person_id, row.company_id, device_id=row.id,
            ref=of.id, due=now().astimezone().date(), what_to_do=of.what_to_do,
        )  # fmt: skip
