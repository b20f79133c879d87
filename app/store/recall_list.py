"""The work list of a recall: read, and moved along device by device."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, exists, func, insert, literal, or_, select, update

from app.domain.errors import BadInput, NotFound
from app.domain.folding import fold
from app.domain.recalls import DUE, RECALL, STATE_NAMES, RecallTask
from app.store.desk import now
from app.store.device_rows import DEVICES, company, line_of, lines, person
from app.store.tables.call_tasks import call_reason, recall_step
from app.store.tables.equipment import device, product, recall_device
from app.store.tables.people import membership, phone


@dataclass(frozen=True, slots=True)
class Step:
    """What happens to a device of a recall. ``text``: why it was refused."""

    event: str
    who: str
    text: str = ""


def first_number(party_id: Any) -> Any:
    """How a party is called first: the number that was entered first."""
    number = func.coalesce(phone.c.e164, phone.c.raw)
    return select(number).where(phone.c.party_id == party_id).order_by(phone.c.id).limit(1).scalar_subquery()


def staff_number(company_id: Any) -> Any:
    """Of somebody who works there now: for companies that have no number of their own."""
    number = func.coalesce(phone.c.e164, phone.c.raw)
    staff = phone.join(membership, membership.c.person_id == phone.c.party_id)
    asked = select(number).select_from(staff).where(membership.c.company_id == company_id)
    return asked.where(membership.c.until == "").order_by(phone.c.id).limit(1).scalar_subquery()


def number_to_call(person_id: Any, company_id: Any) -> Any:
    """The person's, else the company's, else that of one of its people; empty when nobody can be called."""
    ways = (first_number(person_id), first_number(company_id), staff_number(company_id))
    return func.coalesce(*ways, literal(""))


_OF_DEVICE = (
    recall_step.c.recall_id == recall_device.c.recall_id,
    recall_step.c.device_id == recall_device.c.device_id,
)
_LAST_WORDS = (
    select(recall_step.c.text).where(*_OF_DEVICE).order_by(recall_step.c.id.desc()).limit(1).scalar_subquery()
)
_LISTED = exists().where(
    call_reason.c.kind == "recall",
    call_reason.c.ref == recall_device.c.recall_id,
    call_reason.c.device_id == recall_device.c.device_id,
    call_reason.c.state == "open",
)
_TASKS: Select[Any] = (
    lines()
    .add_columns(
        device.c.person_id,
        device.c.company_id,
        recall_device.c.state,
        number_to_call(device.c.person_id, device.c.company_id).label("number"),
        _LAST_WORDS.label("note"),
        _LISTED.label("listed"),
    )
    .select_from(DEVICES.join(recall_device, recall_device.c.device_id == device.c.id))
)
_ORDER = (recall_device.c.state.not_in(sorted(DUE)), recall_device.c.state, device.c.id)


def work_list(
    connection: Connection, recall_id: int, *conditions: ColumnElement[bool], limit: int | None = None
) -> list[RecallTask]:
    """Due ones first."""
    asked = _TASKS.where(recall_device.c.recall_id == recall_id, *conditions).order_by(*_ORDER)
    found = []
    for row in connection.execute(asked.limit(limit)):
        line = line_of(row)
        found.append(
            RecallTask(
                recall_id, row.id, line.title, line.owner, row.number, row.state, row.person_id,
                row.company_id, line.place, row.note or "", bool(row.listed),
            )
        )  # fmt: skip
    return found


def holds_words(text: str) -> list[ColumnElement[bool]]:
    """Every word somewhere in owner, device or place."""
    found: list[ColumnElement[bool]] = []
    for word in fold(text).split():
        key = word.upper()
        fields = (person.c.key, company.c.key, product.c.words)
        inside = [field.contains(word, autoescape=True) for field in fields]
        inside += [device.c.serial_key.contains(key, autoescape=True)]
        inside += [func.lower(device.c.place).contains(word, autoescape=True)]
        found.append(or_(*inside))
    return found


def move_device(connection: Connection, recall_id: int, device_id: int, step: Step) -> None:
    """``BadInput`` when somebody was faster, ``NotFound`` when the device is not on the list."""
    here = (recall_device.c.recall_id == recall_id, recall_device.c.device_id == device_id)
    state = connection.execute(select(recall_device.c.state).where(*here)).scalar()
    if state is None:
        raise NotFound("This device is not on the recall's list.", "Open the list again.")
    if not RECALL.allows(state, step.event):
        raise BadInput(
            f"The device is “{STATE_NAMES[state]}” already.", "Open the list again: somebody was faster."
        )
    state, at = RECALL.next(state, step.event), now()
    row = {"state": state, "who": step.who, "changed_at": at}
    connection.execute(update(recall_device).where(*here).values(row))
    row = {"recall_id": recall_id, "device_id": device_id, "state": state, "at": at, "who": step.who}
    connection.execute(insert(recall_step), row | {"text": step.text.strip()})
