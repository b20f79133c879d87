"""The block list, and who a number belongs to, for a desk; what the exchange asks of it for a call is in
`phone_book`, and all that it knows by heart is `known_blocks`."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Row, delete, or_, select

from app.domain.block_list import Blocked
from app.domain.changes import Changes
from app.domain.errors import BadInput
from app.store.desk import DeskPart, now
from app.store.engine import Store
from app.store.phone_book import StoredPhoneBook
from app.store.sqlite import upsert
from app.store.tables.routing import blocked_number
from telephony.switchboard.caller import block_key
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.numbers import caller_key
from telephony.switchboard.routing_events import BlockedNumber


class StoredBlockList(DeskPart):
    def blocked(self) -> tuple[Blocked, ...]:
        """Those that hold now, the newest first."""
        holds = or_(blocked_number.c.until.is_(None), blocked_number.c.until > now())
        asked = select(blocked_number).where(holds).order_by(blocked_number.c.at.desc())
        with self.store.asking() as connection:
            return tuple(_blocked(row) for row in connection.execute(asked))

    def block(self, raw: str, reason: str, until: datetime | None) -> Blocked:
        """``raw``: a number as anybody wrote or sent it. Blocking it again replaces reason and end. Raises
        ``BadInput`` for no number and for an end that is past."""
        number = caller_key(raw, self.region)
        key = block_key(number.e164, raw)
        if not key or number.kind == "withheld":
            raise BadInput(
                "There is no number to block.", "Type the number, or send away withheld ones by a rule."
            )
        if until is not None and until <= now():
            raise BadInput("This end has passed already.", "Choose a later day.")
        new = Blocked(key, raw, reason.strip(), self.who, now(), until)
        with self.store.writing(Changes(people=True)) as connection:
            connection.execute(upsert(blocked_number, "key"), asdict(new))
            self._audit(connection, "block", None, f"{key} {new.reason}".strip())
        return new

    def unblock(self, key: str) -> Blocked | None:
        """What was taken off, so that ``put_back`` can undo it; None: it was not on the list."""
        with self.store.writing(Changes(people=True)) as connection:
            row = connection.execute(select(blocked_number).where(blocked_number.c.key == key)).one_or_none()
            if row is None:
                return None
            connection.execute(delete(blocked_number).where(blocked_number.c.key == key))
            self._audit(connection, "unblock", None, key)
        return _blocked(row)

    def put_back(self, gone: Blocked) -> Blocked:
        return self.block(gone.raw, gone.reason, gone.until)

    def who_is(self, raw: str) -> tuple[tuple[CallerMatch, ...], str]:
        """What the exchange's look-up would answer for that number: candidates, and why it is blocked."""
        number = caller_key(raw, self.region)
        book = StoredPhoneBook(self.store, self.region)
        try:
            matches = book.resolve(number.e164, number.raw, number.extension)
            return matches, book.blocked(number.e164, raw)
        finally:
            book.close()


def known_blocks(store: Store) -> tuple[BlockedNumber, ...]:
    """In the order of their keys, so that the same list is equal to itself; also those whose end is past."""
    asked = select(blocked_number).order_by(blocked_number.c.key)
    with store.asking() as connection:
        rows = connection.execute(asked).all()
    return tuple(
        BlockedNumber(row.key, row.reason, row.until.timestamp() if row.until is not None else None)
        for row in rows
    )


def _blocked(row: Row) -> Blocked:
    return Blocked(row.key, row.raw, row.reason, row.who, row.at, row.until)
