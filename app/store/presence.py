"""Who is at which ticket now: a row for each desk, kept alive by beats."""

from sqlalchemy import Connection, delete, insert, select, update

from app.domain.changes import Changes
from app.domain.presence import LAPSE, Presence, there
from app.store.desk import DeskPart
from app.store.tables.time_spent import presence
from app.store.time_spent_rows import tell

_AREA = "presence"


class StoredPresences(DeskPart):
    """``Presences`` over the store. A beat is told to nobody; coming, going and beginning to write are."""

    def be_at(self, desk: str, ticket_id: int, editing: bool, now: float) -> tuple[Presence, ...]:
        with self.store.writing(Changes()) as connection:
            connection.execute(delete(presence).where(presence.c.beat < now - LAPSE))
            before = connection.execute(select(presence).where(presence.c.desk == desk)).first()
            values = {"who": self.who, "ticket_id": ticket_id, "editing": editing, "beat": now}
            if before is None:
                connection.execute(insert(presence), values | {"desk": desk, "since": now})
            else:
                same = before.ticket_id == ticket_id
                values |= {"since": before.since if same else now}
                connection.execute(update(presence).where(presence.c.desk == desk).values(values))
            if before is None or (before.ticket_id, before.editing) != (ticket_id, editing):
                tell(connection, _AREA)
            return _others(connection, desk, ticket_id, now)

    def leave(self, desk: str) -> None:
        with self.store.writing(Changes()) as connection:
            if connection.execute(delete(presence).where(presence.c.desk == desk)).rowcount:
                tell(connection, _AREA)

    def others_at(self, desk: str, ticket_id: int, now: float) -> tuple[Presence, ...]:
        with self.store.asking() as connection:
            return _others(connection, desk, ticket_id, now)


def _others(connection: Connection, desk: str, ticket_id: int, now: float) -> tuple[Presence, ...]:
    rows = connection.execute(select(presence).where(presence.c.ticket_id == ticket_id))
    found = [Presence(row.desk, row.who, row.ticket_id, row.editing, row.since, row.beat) for row in rows]
    return there(found, now, desk)
