"""Customers who rang in vain, on the list of calls until somebody has talked with them.

One reason for each such call, all of a customer in one task with whatever else is to be told. An answered
call with him, whoever called, ends those from before it was over: by person, by company where nobody was
named, or by the number. What can go wrong here must not cost the contact: who is gone meanwhile is no one.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, select, text

from app.domain.call_tasks import NewReason, customer_key
from app.store.call_task_rows import add_reasons, close_reasons, write_task
from app.store.desk import now, utc
from app.store.sqlite import Prepared
from app.store.tables.call_tasks import ALIVE, call_reason, call_task
from app.store.tables.history import contact as contacts
from app.store.tables.people import party
from app.store.voice_messages import MESSAGE
from telephony.switchboard.caller import user_of
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.ways_out import KEYS

KIND = "missed"
NOT_HIS_FAULT = frozenset(
    (
        *("abandoned", "busy", "closed", "lost", "no_operators", "overflow", "voicemail"),
        *("exchange_stopped", "sound_failed"),
    )
)
"""How a call to us ends that nobody of us took; ``rejected`` is none that ever reached a queue."""
NOT_WANTED_ANY_MORE = frozenset(("called_again", "withdrawn", "callback"))
"""How a call back ends that was not reached, and need not be: of any other somebody decides."""
_ALIVE = text(f"call_task.{ALIVE}")
_OF = ("person", "number", "company")
# Asked for every call that somebody took.
_TASKS = Prepared(
    select(call_task.c.id, call_task.c.customer, call_task.c.number).where(
        _ALIVE, call_task.c.customer.in_([bindparam(each) for each in _OF])
    )
)


def rang_in_vain(contact: ContactRecord) -> bool:
    """A customer who can be called back, or who left a message, wanted somebody of us and got nobody, nor
    could the exchange reach him when he was to be called back."""
    known = contact.person_id is not None or contact.company_id is not None or number_of(contact)
    who = known or any(each.box for each in contact.recordings)
    if contact.callback_of:
        vain = contact.end_reason not in NOT_WANTED_ANY_MORE
    else:
        vain = contact.direction == "in" and contact.end_reason in NOT_HIS_FAULT
    return bool(contact.final and contact.queue and not _had_somebody(contact) and who and vain)


def _had_somebody(contact: ContactRecord) -> bool:
    """When it ended; one who had been answered may have been parked, or waiting again."""
    parked = any(leg.kind == "park" and leg.outcome == contact.end_reason for leg in contact.legs)
    return contact.answered is not None and contact.end_reason != "abandoned" and not parked


def number_of(contact: ContactRecord) -> str:
    """What can be dialled to reach him: E.164, else the keys in what the network sent; empty: nothing."""
    if contact.withheld:
        return ""
    keys = user_of(contact.number_raw) or contact.number_raw
    return contact.number or (keys if KEYS.fullmatch(keys) else "")


def put_on_list(connection: Connection, contact: ContactRecord, waited_for: str) -> None:
    """Once for each call, however often its contact is written. ``waited_for``: the name of the queue."""
    wanted = [each for each in (contact.person_id, contact.company_id) if each is not None]
    there = set(connection.execute(select(party.c.id).where(party.c.id.in_(wanted))).scalars())
    person = contact.person_id if contact.person_id in there else None
    company = contact.company_id if contact.company_id in there else None
    key = f"{KIND}:{contact.call}"
    kind = MESSAGE if any(each.box for each in contact.recordings) else KIND
    new = NewReason(kind, key, waited_for, person, company, number_of(contact))
    if add_reasons(connection, [new]):
        asked = select(call_task.c.id, call_task.c.due).join(call_reason).where(call_reason.c.key == key)
        task = connection.execute(asked).one()
        if task.due > now():
            write_task(connection, task.id, due=now())  # he does not wait for what was put off before


def owed(connection: Connection, contact: ContactRecord) -> list[int]:
    """Open reasons of him who talks, from calls that came before the talk was over: a contact is written
    again after the after-call work, and by then he may have rung in vain anew."""
    tasks = _tasks_of(connection, contact)
    if not tasks:
        return []
    asked = select(call_reason.c.id, call_reason.c.key).where(
        call_reason.c.task_id.in_(tasks),
        call_reason.c.kind.in_((KIND, MESSAGE)),
        call_reason.c.state == "open",
    )
    reasons = {row.key.removeprefix(f"{KIND}:"): row.id for row in connection.execute(asked)}
    before = select(contacts.c.call).where(
        contacts.c.call.in_(list(reasons)), contacts.c.arrived <= utc(contact.ended)
    )
    return [reasons[call] for call in connection.execute(before).scalars()]


def take_off_list(connection: Connection, reasons: Sequence[int], who: str) -> None:
    """They talked."""
    close_reasons(connection, "done", who, call_reason.c.id.in_(reasons))


def _tasks_of(connection: Connection, contact: ContactRecord) -> list[int]:
    number = number_of(contact)
    whole = customer_key(contact.person_id, None), customer_key(None, None, number)
    keys = (*whole, customer_key(None, contact.company_id))
    if not any(keys):
        return []
    rows = _TASKS.read(connection, **dict(zip(_OF, (each or None for each in keys), strict=True)))
    # Somebody of a company who is named speaks for it at the number that rang only.
    return [
        task for task, customer, of_number in rows
        if customer in whole or contact.person_id is None or of_number == number
    ]  # fmt: skip
