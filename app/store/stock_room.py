"""What the room of stock asks: all parts, their sums, corrections, and what customers have on loan."""

from sqlalchemy import ColumnElement, Connection, delete, or_, select, update
from sqlalchemy.exc import IntegrityError

from app.domain.changes import Changes
from app.domain.errors import BadInput, NotFound
from app.domain.returns import ENDED
from app.domain.stock import PART, STATE_NAMES, Loan, LoanLine, Part, PartLine, StockSum, sums_of
from app.domain.ticket_names import ticket_name
from app.store.desk import DeskPart, now
from app.store.return_rows import returns
from app.store.stock import loaner_titles, part_of, part_row, the_part
from app.store.tables.people import party
from app.store.tables.returns import supplier_return
from app.store.tables.stock import loan, part
from app.store.tables.tickets import ticket
from devices.scanning.serial_number import serial_key

BOTH = Changes(tickets=True, devices=True)
_person = party.alias("loan_person")
_company = party.alias("loan_company")


class StoredStockRoom(DeskPart):
    """``StockRoom`` over the store."""

    def parts(self, text: str = "", state: str = "", limit: int = 500) -> tuple[PartLine, ...]:
        asked: list[ColumnElement[bool]] = [part.c.state == state] if state else []
        asked += [_meant(text)] if text.strip() else []
        question = select(part, ticket.c.number).outerjoin(ticket, ticket.c.id == part.c.ticket_id)
        question = question.where(*asked).order_by(part.c.name, part.c.serial_key).limit(limit)
        with self.store.reading() as connection:
            return tuple(
                PartLine(
                    part_of(row),
                    "" if row.number is None else ticket_name(row.number),
                    row.changed_at,
                    row.who,
                )
                for row in connection.execute(question)
            )

    def stock_sums(self) -> tuple[StockSum, ...]:
        question = select(part).where(part.c.state.in_(("stock", "reserved")))
        with self.store.reading() as connection:
            return sums_of(part_of(row) for row in connection.execute(question))

    def correct_part(self, wanted: Part) -> Part:
        row = part_row(wanted.name, wanted.serial, wanted.price) | {"who": self.who}
        with self.store.writing(BOTH) as connection:
            before = _by_id(connection, wanted.id)
            try:
                connection.execute(update(part).where(part.c.id == wanted.id).values(row))
            except IntegrityError as failure:
                raise BadInput(
                    f"The part {wanted.serial} is known already.", "Scan the right one."
                ) from failure
            after = _by_id(connection, wanted.id)
            if before != after:
                words = (f"{each.name} {each.serial} {each.price}" for each in (before, after))
                self._audit(connection, "part corrected", None, " → ".join(words))
            return after

    def write_off(self, serial: str, reason: str) -> Part:
        if not reason.strip():
            raise BadInput("The reason is missing.", "Write why the part is written off.")
        with self.store.writing(BOTH) as connection:
            found = the_part(connection, serial)
            if not PART.allows(found.state, "written_off"):
                raise BadInput(
                    f"{found.name} {found.serial} is “{STATE_NAMES[found.state]}”.", "Release it first."
                )
            going_on = supplier_return.c.state.not_in(ENDED)
            away = returns(connection, supplier_return.c.part_id == found.id, going_on)
            if found.state == "returned" and away:
                raise BadInput(
                    f"{found.name} {found.serial} is in the return {away[0].name}.",
                    "Say there what became of it, then write it off.",
                )
            row = {"state": PART.next(found.state, "written_off"), "changed_at": now(), "who": self.who}
            connection.execute(update(part).where(part.c.id == found.id).values(row))
            words = f"{found.name} {found.serial}: {reason.strip()}"
            self._audit(connection, "part written off", None, words)
            return _by_id(connection, found.id)

    def forget_part(self, serial: str) -> None:
        with self.store.writing(BOTH) as connection:
            found = the_part(connection, serial)
            sent = or_(supplier_return.c.part_id == found.id, supplier_return.c.new_part_id == found.id)
            known = connection.execute(select(supplier_return.c.id).where(sent).limit(1)).first()
            if found.state != "stock" or known is not None:
                raise BadInput(f"{found.name} {found.serial} was used meanwhile.", "Write it off instead.")
            connection.execute(delete(part).where(part.c.id == found.id))
            self._audit(connection, "part forgotten", None, f"{found.name} {found.serial}")

    def loans_out(self, limit: int = 500) -> tuple[LoanLine, ...]:
        question = (
            select(loan, ticket.c.number, ticket.c.state, _person.c.name.label("person"),
                   _company.c.name.label("company"))
            .join(ticket, ticket.c.id == loan.c.ticket_id)
            .outerjoin(_person, _person.c.id == ticket.c.person_id)
            .outerjoin(_company, _company.c.id == ticket.c.company_id)
            .where(loan.c.back_at.is_(None))
            .order_by(loan.c.out_at, loan.c.id)
            .limit(limit)
        )  # fmt: skip
        with self.store.reading() as connection:
            rows = connection.execute(question).all()
            titles = loaner_titles(connection, rows)
        return tuple(
            LoanLine(
                Loan(row.ticket_id, row.device_id, titles[row.device_id], row.out_at, None),
                ticket_name(row.number),
                row.state,
                " · ".join(name for name in (row.person, row.company) if name),
                row.out_by,
            )
            for row in rows
        )


def _meant(text: str) -> ColumnElement[bool]:
    words = [part.c.name.icontains(word, autoescape=True) for word in text.split()]
    named = words[0]
    for each in words[1:]:
        named = named & each
    key = serial_key(text)
    return or_(named, part.c.serial_key.startswith(key, autoescape=True)) if key else named


def _by_id(connection: Connection, part_id: int) -> Part:
    row = connection.execute(select(part).where(part.c.id == part_id)).first()
    if row is None:
        raise NotFound("This part is not there any more.", "Look at the list again.")
    return part_of(row)
