"""Bulk sessions of a desk: carried out in one transaction, once."""

from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from app.domain.bulk import TICKET, BulkLine, BulkResult, Entry, Session, Target
from app.domain.changes import Changes
from app.domain.errors import BadInput, NotFound, RingdeskError
from app.domain.tickets import OPEN
from app.domain.tickets import TICKET as STATES
from app.store.desk import now
from app.store.device_rows import one_device
from app.store.tables.bulk import bulk_line, bulk_session
from app.store.tables.equipment import device
from app.store.tables.tickets import ticket
from app.store.tickets import StoredTickets

BOTH = Changes(tickets=True, devices=True)


class StoredBulk(StoredTickets):
    """``BulkBook`` over the store."""

    def fits_target(self, device_id: int, target: Target) -> str:
        with self.store.reading() as connection:
            if target.kind == TICKET:
                return "" if _ticket_for(connection, device_id, target.value) else _nothing_to_move(target)
            place = connection.execute(select(device.c.place).where(device.c.id == device_id)).scalar()
            return "It stands there already." if place == target.value else ""

    def commit_bulk(self, session: Session) -> BulkResult:
        with self.store.writing(BOTH) as connection:
            done = _result(connection, session.id)
            if done is not None:
                return done
            row = {"id": session.id, "kind": session.target.kind, "value": session.target.value}
            connection.execute(insert(bulk_session), row | {"who": self.who, "at": now()})
            lines = [self._carried_out(connection, session, entry) for entry in session.ready]
            if lines:
                connection.execute(insert(bulk_line), lines)
            text = f"{session.target.title}: {sum(not each['why'] for each in lines)} of {len(lines)}"
            self._audit(connection, "bulk session", None, text)
            done = _result(connection, session.id)
            assert done is not None
            return done

    def _carried_out(self, connection: Connection, session: Session, entry: Entry) -> dict[str, Any]:
        """One line. What somebody else did meanwhile refuses this line and no other."""
        assert entry.device_id is not None
        line = {"session_id": session.id, "seq": entry.seq, "device_id": entry.device_id}
        line |= {"title": entry.title, "why": "", "before": ""}
        try:
            if session.target.kind == TICKET:
                self._step(connection, entry.device_id, session.target)
            else:
                line["before"] = _moved_to(connection, entry.device_id, session.target.value)
        except RingdeskError as refused:
            line["why"] = str(refused)
        return line

    def _step(self, connection: Connection, device_id: int, target: Target) -> None:
        ticket_id = _ticket_for(connection, device_id, target.value)
        if ticket_id is None:
            raise BadInput(_nothing_to_move(target))
        self._move(connection, ticket_id, target.value, "")

    def undo_bulk(self, session: str) -> BulkResult:
        with self.store.writing(BOTH) as connection:
            done = _result(connection, session)
            if done is None:
                raise NotFound("This session was not carried out.", "Look at the list of sessions.")
            if done.target.kind == TICKET:
                raise BadInput("Steps of requests cannot be taken back together.", "Reopen them one by one.")
            if not done.undone:
                _put_back(connection, done)
                self._audit(connection, "bulk session undone", None, done.target.title)
            back = _result(connection, session)
            assert back is not None
            return back

    def bulk_results(self, limit: int = 50) -> tuple[BulkResult, ...]:
        newest = select(bulk_session).order_by(bulk_session.c.at.desc(), bulk_session.c.id).limit(limit)
        with self.store.reading() as connection:
            return tuple(_with_lines(connection, row) for row in connection.execute(newest).all())


def _nothing_to_move(target: Target) -> str:
    return f"It has no open request that can do “{target.title}”."


def _ticket_for(connection: Connection, device_id: int, event: str) -> int | None:
    """The device's newest ticket that can do it."""
    states = [state for state in sorted(OPEN | {"done"}) if STATES.allows(state, event)]
    question = select(ticket.c.id).where(ticket.c.device_id == device_id, ticket.c.state.in_(states))
    return connection.execute(question.order_by(ticket.c.id.desc()).limit(1)).scalar()


def _moved_to(connection: Connection, device_id: int, place: str) -> str:
    """The place it stood at before."""
    before = one_device(connection, device_id).place
    _set_place(connection, device_id, place)
    return before


def _set_place(connection: Connection, device_id: int, place: str) -> None:
    row = {"place": place, "version": device.c.version + 1, "changed_at": now()}
    connection.execute(update(device).where(device.c.id == device_id).values(row))


def _put_back(connection: Connection, done: BulkResult) -> None:
    lines = select(bulk_line).where(bulk_line.c.session_id == done.session, bulk_line.c.why == "")
    for row in connection.execute(lines).all():
        there = connection.execute(select(device.c.place).where(device.c.id == row.device_id)).scalar()
        if there == done.target.value:
            _set_place(connection, row.device_id, row.before)
    this = bulk_session.c.id == done.session
    connection.execute(update(bulk_session).where(this).values(undone_at=now()))


def _result(connection: Connection, session: str) -> BulkResult | None:
    row = connection.execute(select(bulk_session).where(bulk_session.c.id == session)).first()
    return _with_lines(connection, row) if row is not None else None


def _with_lines(connection: Connection, row: Row[Any]) -> BulkResult:
    rows = connection.execute(
        select(bulk_line).where(bulk_line.c.session_id == row.id).order_by(bulk_line.c.seq)
    )
    lines = tuple(BulkLine(each.seq, each.device_id, each.title, each.why) for each in rows)
    target = Target(row.kind, row.value)
    return BulkResult(row.id, target, row.who, row.at, lines, row.undone_at is not None)
