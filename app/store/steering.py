"""The audit of what supervisors did, what nobody has read yet, and what is announced now."""

from datetime import UTC, datetime

from sqlalchemy import Row, delete, func, insert, select

from app.domain.changes import Changes
from app.store.engine import Store
from app.store.tables.steering import deed as deeds
from app.store.tables.steering import emergency
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.steering_book import RECENT
from telephony.switchboard.steering_events import Deed, Emergency, SteeringKnown

ABOUT_HIM = deeds.c.whom != ""


class StoredSteering:
    """Operators and queues by their ids: the plan has their names."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep_deed(self, deed: Deed) -> None:
        """The same number again takes the place of what was said before."""
        row = {
            "number": deed.number,
            "at": _moment(deed.at),
            "who": deed.who,
            "deed": deed.deed,
            "whom": deed.whom,
            "detail": deed.detail,
            "queues": "\n".join(deed.queues),
            "reason": deed.reason,
            "stood": deed.stood,
            "served": "\n".join(deed.served),
            "seen": None if deed.seen is None else _moment(deed.seen),
        }
        with self._store.writing(Changes()) as connection:
            connection.execute(delete(deeds).where(deeds.c.number == deed.number))
            connection.execute(insert(deeds), [row])

    def known(self) -> SteeringKnown:
        """For the start of the exchange."""
        unseen = select(deeds).where(deeds.c.seen.is_(None), ABOUT_HIM).order_by(deeds.c.number)
        with self._store.asking() as connection:
            last = connection.execute(select(func.max(deeds.c.number))).scalar() or 0
            told = tuple(_deed(row) for row in connection.execute(unseen))
        return SteeringKnown(last, told, self.deeds(RECENT)[::-1])

    def deeds(self, limit: int = 200) -> tuple[Deed, ...]:
        """Newest first."""
        with self._store.asking() as connection:
            rows = connection.execute(select(deeds).order_by(deeds.c.number.desc()).limit(limit))
            return tuple(_deed(row) for row in rows)

    def keep_emergencies(self, emergencies: tuple[Emergency, ...]) -> None:
        """These, and no others."""
        rows = [
            {
                "queue": each.queue,
                "text": each.text,
                "prompt": each.prompt,
                "who": each.by,
                "until": None if each.until is None else _moment(each.until),
                "at": _moment(each.at),
            }
            for each in emergencies
        ]
        with self._store.writing(Changes()) as connection:
            connection.execute(delete(emergency))
            if rows:
                connection.execute(insert(emergency), rows)

    def emergencies(self) -> tuple[Emergency, ...]:
        with self._store.asking() as connection:
            rows = connection.execute(select(emergency).order_by(emergency.c.queue)).all()
        return tuple(
            Emergency(
                QueueId(row.queue),
                row.text,
                row.prompt,
                None if row.until is None else row.until.timestamp(),
                OperatorId(row.who),
                row.at.timestamp(),
            )
            for row in rows
        )


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _deed(row: Row[tuple[object, ...]]) -> Deed:
    return Deed(
        number=row.number,
        at=row.at.timestamp(),
        who=OperatorId(row.who),
        deed=row.deed,
        whom=OperatorId(row.whom),
        detail=row.detail,
        queues=tuple(QueueId(each) for each in row.queues.splitlines()),
        reason=row.reason,
        stood=row.stood,
        served=tuple(QueueId(each) for each in row.served.splitlines()),
        seen=None if row.seen is None else row.seen.timestamp(),
    )
