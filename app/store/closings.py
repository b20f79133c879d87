"""Queues that are shut by hand, kept for the next start of the exchange."""

from sqlalchemy import delete, insert, select

from app.domain.changes import Changes
from app.store.desk import utc
from app.store.engine import Store
from app.store.tables.routing import queue_closing
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.routing_events import Closing


class StoredClosings:
    def __init__(self, store: Store) -> None:
        self._store = store

    def kept(self) -> tuple[Closing, ...]:
        with self._store.asking() as connection:
            rows = connection.execute(select(queue_closing).order_by(queue_closing.c.queue)).all()
        return tuple(
            Closing(QueueId(row.queue), row.until.timestamp(), row.reason, OperatorId(row.who))
            for row in rows
        )

    def keep(self, closings: tuple[Closing, ...]) -> None:
        """These, and no others."""
        rows = [
            {"queue": each.queue, "until": utc(each.until), "reason": each.reason, "who": each.by}
            for each in closings
        ]
        with self._store.writing(Changes()) as connection:
            connection.execute(delete(queue_closing))
            if rows:
                connection.execute(insert(queue_closing), rows)
