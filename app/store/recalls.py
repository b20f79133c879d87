"""Recalls of a desk: saved, their devices found, the list worked off."""

from dataclasses import replace
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from app.domain.changes import Changes
from app.domain.errors import BadInput, NotFound
from app.domain.recalls import DUE, RECALL, STATE_NAMES, Recall, RecallFlag, RecallTask, recalled
from app.store.desk import DeskPart, now
from app.store.device_rows import DEVICES, line_of, lines, owned_by
from app.store.recall_rows import due_flags, open_recalls, part_rows, put_on_list, suspects
from app.store.tables.equipment import device, recall, recall_device, recall_part
from app.store.tables.people import phone

_CHANGED = Changes(devices=True)


def _first_number(party_id: Any) -> Any:
    number = func.coalesce(phone.c.e164, phone.c.raw)
    return select(number).where(phone.c.party_id == party_id).order_by(phone.c.id).limit(1).scalar_subquery()


_TASKS = (
    lines()
    .add_columns(
        device.c.person_id,
        device.c.company_id,
        recall_device.c.state,
        _first_number(device.c.person_id).label("person_number"),
        _first_number(device.c.company_id).label("company_number"),
    )
    .select_from(DEVICES.join(recall_device, recall_device.c.device_id == device.c.id))
)


class StoredRecalls(DeskPart):
    """``Recalls`` over the store."""

    def save_recall(self, recall: Recall) -> Recall:
        """Kept first, then matched without the write lock: a device saved meanwhile asks for itself."""
        recall_id = self._keep(recall)
        with self.store.reading() as connection:
            found = recalled(recall, suspects(connection, device.c.product_id.in_(recall.products)))
        with self.store.writing(_CHANGED) as connection:
            put_on_list(connection, recall_id, found)
        return replace(recall, id=recall_id)

    def _keep(self, of: Recall) -> int:
        if not of.title.strip() or not of.products:
            raise BadInput("A recall needs a title and a model.", "Choose the models that are recalled.")
        row = {"title": of.title.strip(), "issued": of.issued, "made_from": of.made_from}
        row |= {"made_to": of.made_to, "what_to_do": of.what_to_do, "closed": of.closed}
        with self.store.writing(_CHANGED) as connection:
            recall_id = of.id
            if recall_id:
                connection.execute(update(recall).where(recall.c.id == recall_id).values(row))
                connection.execute(delete(recall_part).where(recall_part.c.recall_id == recall_id))
            else:
                key = connection.execute(insert(recall), row).inserted_primary_key
                assert key is not None
                recall_id = int(key[0])
            connection.execute(insert(recall_part), part_rows(recall_id, of))
            self._audit(connection, "recall saved", None, of.title)
        return recall_id

    def recalls(self) -> tuple[Recall, ...]:
        with self.store.reading() as connection:
            return tuple(open_recalls(connection))

    def recall_tasks(self, recall_id: int) -> tuple[RecallTask, ...]:
        order = (recall_device.c.state.not_in(sorted(DUE)), recall_device.c.state, device.c.id)
        with self.store.reading() as connection:
            rows = connection.execute(_TASKS.where(recall_device.c.recall_id == recall_id).order_by(*order))
            return tuple(
                RecallTask(
                    recall_id,
                    row.id,
                    line_of(row).title,
                    line_of(row).owner,
                    row.person_number or row.company_number or "",
                    row.state,
                    row.person_id,
                    row.company_id,
                )
                for row in rows
            )

    def move_recalled(self, recall_id: int, device_id: int, event: str) -> None:
        here = (recall_device.c.recall_id == recall_id, recall_device.c.device_id == device_id)
        with self.store.writing(_CHANGED) as connection:
            state = connection.execute(select(recall_device.c.state).where(*here)).scalar()
            if state is None:
                raise NotFound("This device is not on the recall's list.", "Open the list again.")
            if not RECALL.allows(state, event):
                raise BadInput(
                    f"The device is “{STATE_NAMES[state]}” already.",
                    "Open the list again: somebody was faster.",
                )
            row = {"state": RECALL.next(state, event), "who": self.who, "changed_at": now()}
            connection.execute(update(recall_device).where(*here).values(row))

    def recall_flags(
        self, person_id: int | None = None, company_id: int | None = None
    ) -> tuple[RecallFlag, ...]:
        with self.store.reading() as connection:
            return due_flags(connection, owned_by(person_id, company_id))
