"""Customers who rang in vain, on the list of calls until somebody has talked with them.

One reason for each such call, all of a customer in one task with whatever else is to be told. An answered
call with him, whoever called, ends them: by person, by company where nobody was named, or by the number.
"""

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from app.domain.call_tasks import NewReason, customer_key
from app.store.call_task_rows import LIVES, add_reasons, close_reasons
from app.store.tables.call_tasks import call_reason, call_task
from telephony.switchboard.contact import ContactRecord

KIND = "missed"
NOT_HIS_FAULT = frozenset(("abandoned", "busy", "closed", "lost", "no_operators", "exchange_stopped"))
"""How a call to us ends that nobody of us took; ``rejected`` is none that ever reached a queue."""


def rang_in_vain(contact: ContactRecord) -> bool:
    """A customer who can be called back wanted somebody of us and got nobody."""
    number = contact.number or contact.number_raw
    who = contact.person_id is not None or contact.company_id is not None or (number and not contact.withheld)
    waited_for = bool(contact.queue) and contact.direction == "in" and contact.answered is None
    return bool(contact.final and waited_for and who and contact.end_reason in NOT_HIS_FAULT)


def put_on_list(connection: Connection, contact: ContactRecord, waited_for: str) -> None:
    """Once for each call, however often its contact is written. ``waited_for``: the name of the queue."""
    number = "" if contact.withheld else contact.number or contact.number_raw
    key = f"{KIND}:{contact.call}"
    add_reasons(connection, [NewReason(KIND, key, waited_for, contact.person_id, contact.company_id, number)])


def is_owed(connection: Connection, contact: ContactRecord) -> bool:
    """Whether this answered call is with somebody who rang in vain before."""
    asked = select(call_reason.c.id).join(call_task, call_task.c.id == call_reason.c.task_id)
    return connection.execute(asked.where(*_open_of(contact)).limit(1)).first() is not None


def take_off_list(connection: Connection, contact: ContactRecord, who: str) -> int:
    """They talked; how many reasons that ended."""
    tasks = select(call_task.c.id).join(call_reason, call_task.c.id == call_reason.c.task_id)
    return close_reasons(
        connection, "done", who, call_reason.c.kind == KIND,
        call_reason.c.task_id.in_(tasks.where(*_open_of(contact))),
    )  # fmt: skip


def _open_of(contact: ContactRecord) -> tuple[ColumnElement[bool], ...]:
    number = contact.number or contact.number_raw
    keys = [customer_key(contact.person_id, None), customer_key(None, None, number)]
    his: list[ColumnElement[bool]] = [call_task.c.customer.in_([key for key in keys if key])]
    if contact.company_id is not None:
        company = call_task.c.customer == customer_key(None, contact.company_id)
        same = [] if contact.person_id is None else [call_task.c.number == number]
        his.append(and_(company, *same))
    return (call_reason.c.kind == KIND, call_reason.c.state == "open", LIVES, or_(*his))
