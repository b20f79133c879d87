"""Contacts written: one row per call with its legs, whole or not at all."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select

from app.domain.changes import Changes
from app.domain.history import operator_of
from app.store.desk import utc
from app.store.engine import Store
from app.store.figures import write_facts, write_spans
from app.store.missed_calls import owed, put_on_list, rang_in_vain, take_off_list
from app.store.numbers import reversed_shown
from app.store.promises import settle_called
from app.store.recordings import write_file, write_monitoring, write_recordings
from app.store.sqlite import Prepared, one_row, upsert
from app.store.tables.history import contact, foretold_wait, leg, leg_quality
from app.store.tables.people import party
from app.store.time_spent_rows import book_call, tell
from app.store.voice_messages import settle_message
from telephony.switchboard.commands import KeepRecording
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.facts import StateSpan
from telephony.switchboard.tally import milliseconds

# A person removed during the call (undo of a new one) leaves the contact without one.
_PARTY = {
    name: select(party.c.id).where(party.c.id == bindparam(f"asked_{name}")).scalar_subquery()
    for name in ("person_id", "company_id")
}
_RECORD = Prepared(
    upsert(contact, "call")
    .values(
        {c.name: _PARTY.get(c.name, bindparam(c.name, type_=c.type)) for c in contact.c if c.name != "id"}
    )
    .returning(contact.c.id)
)
_PARTS = (leg, leg_quality, foretold_wait)
_FORGET = [Prepared(delete(part).where(part.c.contact_id == bindparam("of_contact"))) for part in _PARTS]
_WRITE = [Prepared(one_row(part)) for part in _PARTS]
_OPEN = select(contact.c.call).where(contact.c.final.is_(False)).order_by(contact.c.arrived)


class StoredContacts:
    """``Contacts`` over the store. ``queues``: names of queues by id, for people to read."""

    def __init__(self, store: Store, queues: Mapping[str, str] | None = None) -> None:
        self._store, self._queues = store, queues or {}

    def record(self, contact: ContactRecord) -> None:
        """Insert or replace; acknowledged means synced to disk."""
        self.record_all((contact,))

    def record_all(self, contacts: Sequence[ContactRecord]) -> None:
        reached = any(map(_reached, contacts))
        changes = Changes(history=True, tickets=reached, tasks=any(map(rang_in_vain, contacts)))
        with self._store.writing(changes) as connection:
            for each in contacts:
                self._write(connection, each)

    def _write(self, connection: Connection, contact: ContactRecord) -> None:
        over = owed(connection, contact) if contact.answered is not None else []
        write_contact(connection, contact)
        write_recordings(connection, contact)
        write_monitoring(connection, contact)
        book_call(connection, contact.call)
        if _reached(contact):
            settle_called(connection, contact.call)
        if rang_in_vain(contact):
            put_on_list(connection, contact, self._queues.get(contact.queue, contact.queue))
        elif over:
            take_off_list(connection, over, operator_of(contact))
            tell(connection, "tasks")

    def record_states(self, spans: tuple[StateSpan, ...]) -> None:
        with self._store.writing(Changes()) as connection:
            write_spans(connection, spans)

    def keep_recording(self, kept: KeepRecording) -> None:
        with self._store.writing(Changes(history=True, tasks=kept.voice is not None)) as connection:
            write_file(connection, kept)
            if kept.voice is not None:
                settle_message(connection, kept.recording, kept.voice)

    def open_calls(self) -> tuple[str, ...]:
        with self._store.asking() as connection:
            return tuple(connection.execute(_OPEN).scalars())


def _reached(contact: ContactRecord) -> bool:
    """We called, and he answered."""
    return contact.direction == "out" and contact.answered is not None


def write_contact(connection: Connection, contact: ContactRecord) -> None:
    """The rows of one contact, in place of those it had: nothing that follows from it."""
    ((contact_id,),) = _RECORD.read(connection, **_row(contact))
    rows = _legs(contact, contact_id), _qualities(contact, contact_id), _foretold(contact, contact_id)
    for forget, write, part in zip(_FORGET, _WRITE, rows, strict=True):
        forget.write(connection, [{"of_contact": contact_id}])
        write.write(connection, part)
    write_facts(connection, contact_id, contact)


def _row(record: ContactRecord) -> dict[str, Any]:
    return {
        "call": record.call,
        "direction": record.direction,
        "trunk": record.trunk,
        "called": record.called,
        "number_raw": record.number_raw,
        "number": record.number,
        "display_name": record.display_name,
        "withheld": record.withheld,
        "queue": record.queue,
        "operator": operator_of(record),
        "asked_person_id": record.person_id,
        "asked_company_id": record.company_id,
        "arrived": utc(record.arrived),
        "answered": None if record.answered is None else utc(record.answered),
        "ended": utc(record.ended),
        "end_reason": record.end_reason,
        "disposition": record.disposition,
        "final": record.final,
        "why": "\n".join(record.why),
        "callback_of": record.callback_of,
        "announced": record.announced,
        "announced_true": record.announced_true,
        "counted": True,
        "digits_rev": "" if record.withheld else reversed_shown(record.number or record.number_raw),
    }


def _legs(record: ContactRecord, contact_id: int) -> list[dict[str, Any]]:
    return [
        {
            "contact_id": contact_id,
            "position": position,
            "kind": each.kind,
            "who": each.who,
            "started": utc(each.started),
            "ended": utc(each.ended),
            "outcome": each.outcome,
        }
        for position, each in enumerate(record.legs)
    ]


def _qualities(record: ContactRecord, contact_id: int) -> list[dict[str, Any]]:
    return [
        {"contact_id": contact_id, "who": each.who, "mos": each.mos, "worst": each.worst, "loss": each.loss}
        for each in record.quality
    ]


def _foretold(record: ContactRecord, contact_id: int) -> list[dict[str, Any]]:
    return [
        {
            "contact_id": contact_id,
            "position": position,
            "queue": each.queue,
            "at": milliseconds(each.at),
            "told": milliseconds(each.seconds),
            "said": each.said,
            "waited": None if each.waited is None else milliseconds(each.waited),
        }
        for position, each in enumerate(record.foretold)
    ]
