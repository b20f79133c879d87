"""Calls to make read as values, and reasons put on the list inside somebody's transaction."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, insert, select, update

from app.domain.call_tasks import CALL_REASON, LIVE, Attempt, CallTask, NewReason, Reason, VoiceMessage, after
from app.domain.equipment import device_title, model_title
from app.domain.errors import BadInput, NotFound
from app.store import sqlite
from app.store.desk import now
from app.store.recall_list import number_to_call
from app.store.tables.call_tasks import call_attempt, call_reason, call_task
from app.store.tables.equipment import device, product
from app.store.tables.people import party
from app.store.voice_messages import MESSAGE, messages_of

BITE = 500
LIVES = call_task.c.state.in_(sorted(LIVE))
_person, _company = party.alias("called_person"), party.alias("called_company")
PEOPLE = (_person, _company)
JOINED = call_task.outerjoin(_person, _person.c.id == call_task.c.person_id).outerjoin(
    _company, _company.c.id == call_task.c.company_id
)
NUMBER = func.coalesce(
    func.nullif(call_task.c.number, ""),
    number_to_call(call_task.c.person_id, call_task.c.company_id),
)
_TASKS: Select[Any] = select(
    call_task, NUMBER.label("to_dial"), _person.c.name.label("person"), _company.c.name.label("company")
).select_from(JOINED)


def tasks(
    connection: Connection, *conditions: ColumnElement[bool], limit: int | None = None
) -> list[CallTask]:
    """By due time, with their reasons and the last attempt."""
    order = (call_task.c.due, call_task.c.id)
    rows = connection.execute(_TASKS.where(*conditions).order_by(*order).limit(limit)).all()
    ids = sqlite.values_in([row.id for row in rows])
    reasons: dict[int, list[Reason]] = {}
    found = connection.execute(_reasons(call_reason.c.task_id.in_(ids))).all()
    spoken = messages_of(connection, [_call(row) for row in found if row.kind == MESSAGE])
    for row in found:
        reasons.setdefault(row.task_id, []).append(_reason(row, spoken.get(_call(row), ())))
    last = {row.task_id: row for row in connection.execute(_attempts(ids))}
    return [_task(row, tuple(reasons.get(row.id, ())), last.get(row.id)) for row in rows]


def one_task(connection: Connection, task_id: int) -> CallTask:
    found = tasks(connection, call_task.c.id == task_id)
    if not found:
        raise NotFound("This call is no longer on the list.", "Load the list again.")
    return found[0]


def _reasons(which: ColumnElement[bool]) -> Select[Any]:
    joined = call_reason.outerjoin(device, device.c.id == call_reason.c.device_id).outerjoin(
        product, product.c.id == device.c.product_id
    )
    columns = (call_reason, product.c.maker, product.c.model, device.c.serial)
    order = (call_reason.c.state != "open", call_reason.c.id)
    return select(*columns).select_from(joined).where(which).order_by(*order)


def _attempts(ids: Any) -> Select[Any]:
    newest = select(func.max(call_attempt.c.id)).where(call_attempt.c.task_id.in_(ids))
    return select(call_attempt).where(call_attempt.c.id.in_(newest.group_by(call_attempt.c.task_id)))


def _call(row: Row[Any]) -> str:
    """Whose call it is that nobody took."""
    return str(row.key).partition(":")[2]


def _reason(row: Row[Any], messages: tuple[VoiceMessage, ...]) -> Reason:
    return Reason(
        row.id, row.task_id, row.kind, row.text, row.state, row.what_to_do, row.device_id,
        device_title(model_title(row.maker, row.model), row.serial), row.ref, row.due, row.outcome, messages,
    )  # fmt: skip


def _task(row: Row[Any], reasons: tuple[Reason, ...], last: Row[Any] | None) -> CallTask:
    return CallTask(
        id=row.id,
        state=row.state,
        due=row.due,
        number=row.to_dial,
        person_id=row.person_id,
        person=row.person or "",
        company_id=row.company_id,
        company=row.company or "",
        owner=row.owner,
        attempts=row.attempts,
        note=row.note,
        reasons=reasons,
        last=Attempt(last.at, last.who, last.outcome, last.text) if last is not None else None,
    )


# ---- reasons on the list


def add_reasons(connection: Connection, new: Iterable[NewReason]) -> int:
    """Each once for ever, those of one customer in one task; how many were new. Who cannot be called at all
    (no customer) is left out."""
    wanted = iter(new)
    added = 0
    while bite := list(islice(wanted, BITE)):
        added += _add(connection, [each for each in bite if each.customer])
    return added


def _add(connection: Connection, bite: Sequence[NewReason]) -> int:
    keys = sqlite.values_in([each.key for each in bite])
    known = set(connection.execute(select(call_reason.c.key).where(call_reason.c.key.in_(keys))).scalars())
    fresh = list({each.key: each for each in bite if each.key not in known}.values())
    if not fresh:
        return 0
    at = now()
    live = _live_of(connection, {each.customer for each in fresh})
    for task_id, state in live.values():
        _put_state(connection, task_id, after(state, "added"), state)
    missing = {each.customer: each for each in fresh if each.customer not in live}
    if missing:
        connection.execute(insert(call_task), [_row(each, at) for each in missing.values()])
        live |= _live_of(connection, set(missing))
    rows = [
        {"task_id": live[each.customer][0], "key": each.key, "kind": each.kind, "text": each.text,
         "what_to_do": each.what_to_do, "device_id": each.device_id, "ref": each.ref, "due": each.due,
         "changed": at}
        for each in fresh
    ]  # fmt: skip
    connection.execute(insert(call_reason), rows)
    return len(rows)


def _live_of(connection: Connection, customers: set[str]) -> dict[str, tuple[int, str]]:
    asked = select(call_task.c.customer, call_task.c.id, call_task.c.state).where(
        LIVES, call_task.c.customer.in_(sqlite.values_in(sorted(customers)))
    )
    return {row.customer: (row.id, row.state) for row in connection.execute(asked)}


def _row(of: NewReason, at: Any) -> dict[str, Any]:
    whose = {"customer": of.customer, "person_id": of.person_id, "number": of.number}
    company = of.company_id if of.person_id is None else None
    return whose | {"company_id": company, "due": at, "created": at, "changed": at}


def _put_state(connection: Connection, task_id: int, state: str, before: str) -> None:
    if state != before:
        write_task(connection, task_id, state=state, due=now())


def write_task(connection: Connection, task_id: int, **columns: Any) -> None:
    row = columns | {"changed": now()}
    connection.execute(update(call_task).where(call_task.c.id == task_id).values(row))


# ---- reasons that are over


def close_reasons(connection: Connection, event: str, who: str, *which: ColumnElement[bool]) -> int:
    """Open reasons that ``which`` describes end; a task that has none left is done. How many ended."""
    state = CALL_REASON.next("open", event)
    here = (call_reason.c.state == "open", *which)
    ended = update(call_reason).where(*here).values(state=state, who=who, changed=now())
    touched = list(connection.execute(ended.returning(call_reason.c.task_id)).scalars())
    for task_id in sorted(set(touched)):
        settle_if_done(connection, task_id)
    return len(touched)


def settle_if_done(connection: Connection, task_id: int) -> None:
    asked = select(func.count()).where(call_reason.c.task_id == task_id, call_reason.c.state == "open")
    if connection.execute(asked).scalar_one():
        return
    state = connection.execute(select(call_task.c.state).where(call_task.c.id == task_id)).scalar_one()
    if state in LIVE:
        write_task(connection, task_id, state=after(state, "settled"))


def move_reason(connection: Connection, reason_id: int, event: str, who: str, text: str) -> Row[Any]:
    """One step of a reason's table; the row as it was before."""
    row = connection.execute(select(call_reason).where(call_reason.c.id == reason_id)).first()
    if row is None:
        raise NotFound("This reason is no longer on the list.", "Load the list again.")
    if not CALL_REASON.allows(row.state, event):
        raise BadInput("This was settled already.", "Load the list again: somebody was faster.")
    values = {"state": CALL_REASON.next(row.state, event), "who": who, "outcome": text.strip()}
    here = call_reason.c.id == reason_id
    connection.execute(update(call_reason).where(here).values(values | {"changed": now()}))
    return row
