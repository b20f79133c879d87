"""Time spent on tickets at a desk: kept, shown, corrected. Which second counts where: ``time_spent_rows``;
sums over tickets: ``time_spent_sums``."""

from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from app.domain.changes import Changes
from app.domain.errors import NotFound
from app.domain.folding import fold
from app.domain.tickets import TicketEvent
from app.domain.time_spent import (
    By,
    Period,
    Stretch,
    TicketTime,
    TimeEntry,
    TimeSum,
    check,
    corrected,
    may_correct,
)
from app.store.desk import DeskPart, now
from app.store.tables.tickets import ticket_link
from app.store.tables.time_spent import time_correction, time_entry
from app.store.ticket_rows import add_step, one_ticket
from app.store.time_spent_rows import keep_stretch
from app.store.time_spent_sums import SECONDS, entries, summed, within

TIME = Changes(time=True)
_PROJECT = ticket_link.c.kind == "project"


class StoredTimeSpent(DeskPart):
    """``TimeSpent`` over the store."""

    def keep_time(self, stretch: Stretch) -> int:
        with self.store.writing(TIME) as connection:
            keep_stretch(connection, self.who, stretch)
            return _time_on(connection, stretch.ticket_id)

    def time_on(self, ticket_id: int) -> int:
        with self.store.asking() as connection:
            return _time_on(connection, ticket_id)

    def ticket_time(self, ticket_id: int) -> TicketTime:
        with self.store.reading() as connection:
            found = entries(connection, time_entry.c.ticket_id == ticket_id, limit=1000)
            names = _projects(connection)
            mine = select(ticket_link.c.ref).where(_PROJECT, ticket_link.c.ticket_id == ticket_id)
            ref = connection.execute(mine.order_by(ticket_link.c.ref).limit(1)).scalar()
            shown = tuple(sorted(set(names.values()), key=fold))
            return TicketTime(ticket_id, found[::-1], names.get(ref or "", ""), shown)

    def type_time(self, new: TimeEntry) -> TimeEntry:
        check(new.seconds, new.reason)
        row = {"ticket_id": new.ticket_id, "who": self.who, "source": "typed", "day": new.day}
        row |= {"measured": new.seconds, "reason": new.reason.strip()}
        with self.store.writing(TIME) as connection:
            one_ticket(connection, new.ticket_id)
            key = connection.execute(insert(time_entry), row).inserted_primary_key
            assert key is not None
            return _one(connection, key[0])

    def correct_time(self, entry_id: int, seconds: int, reason: str, role: str) -> TimeEntry:
        with self.store.writing(TIME) as connection:
            before = _one(connection, entry_id)
            may_correct(before, self.who, role)
            after = corrected(before, seconds, reason)
            row = {"entry_id": entry_id, "at": now(), "who": self.who, "reason": after.reason}
            row |= {"before": before.seconds, "after": after.seconds}
            connection.execute(insert(time_correction), row)
            values: dict[str, Any] = {"corrected": after.seconds, "reason": after.reason}
            connection.execute(update(time_entry).where(time_entry.c.id == entry_id).values(values))
            return _one(connection, entry_id)

    def set_project(self, ticket_id: int, name: str) -> str:
        name = " ".join(name.split())
        with self.store.writing(Changes(tickets=True, time=True)) as connection:
            of = one_ticket(connection, ticket_id)
            known = {fold(title): (ref, title) for ref, title in _projects(connection).items()}
            ref, title = known.get(fold(name), (name, name))
            connection.execute(delete(ticket_link).where(_PROJECT, ticket_link.c.ticket_id == ticket_id))
            if ref:
                row = {"ticket_id": ticket_id, "kind": "project", "ref": ref, "title": title}
                connection.execute(insert(ticket_link), row)
            # No new version: who writes in this ticket has no part in it, and loses nothing.
            add_step(
                connection, ticket_id, TicketEvent(now(), self.who, "linked", of.state, f"project {title}")
            )
            return title

    def time_sums(self, of: Period, by: By) -> tuple[TimeSum, ...]:
        with self.store.reading() as connection:
            return summed(connection, of, by)

    def time_entries(
        self, of: Period, by: By = By.REQUEST, key: str | None = None, limit: int = 100_000
    ) -> tuple[TimeEntry, ...]:
        with self.store.reading() as connection:
            return entries(connection, *within(of, by, key), limit=limit)


def _time_on(connection: Connection, ticket_id: int) -> int:
    of = select(func.sum(SECONDS)).where(time_entry.c.ticket_id == ticket_id)
    return int(connection.execute(of).scalar() or 0)


def _projects(connection: Connection) -> dict[str, str]:
    """Names by ref."""
    rows = connection.execute(select(ticket_link.c.ref, func.max(ticket_link.c.title)).where(_PROJECT)
                              .group_by(ticket_link.c.ref))  # fmt: skip
    return {ref: title or ref for ref, title in rows}


def _one(connection: Connection, entry_id: int) -> TimeEntry:
    found = entries(connection, time_entry.c.id == entry_id, limit=1)
    if not found:
        raise NotFound("This entry is not there any more.", "Look at the request again.")
    return found[0]
