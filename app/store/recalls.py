"""Recalls of a desk: saved, their devices found, the list worked off."""

from dataclasses import replace

from sqlalchemy import Connection, delete, insert, update

from app.domain.changes import Changes
from app.domain.errors import BadInput
from app.domain.recalls import Recall, RecallFlag, RecallTask
from app.store.desk import DeskPart
from app.store.device_rows import owned_by
from app.store.recall_list import Step, move_device, work_list
from app.store.recall_rows import due_flags, meant, open_recalls, part_rows, put_on_list
from app.store.tables.equipment import recall, recall_part

_CHANGED = Changes(devices=True, tasks=True)


class StoredRecalls(DeskPart):
    """``Recalls`` over the store."""

    def save_recall(self, recall: Recall) -> Recall:
        if not recall.title.strip() or not recall.products:
            raise BadInput("A recall needs a title and a model.", "Choose the models that are recalled.")
        with self.store.writing(_CHANGED) as connection:
            recall_id = self._keep(connection, recall)
            put_on_list(connection, recall_id, meant(connection, recall))
        return replace(recall, id=recall_id)

    def _keep(self, connection: Connection, of: Recall) -> int:
        row = {"title": of.title.strip(), "issued": of.issued, "made_from": of.made_from}
        row |= {"made_to": of.made_to, "what_to_do": of.what_to_do, "closed": of.closed}
        row |= {"severity": of.severity}
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
        with self.store.reading() as connection:
            return tuple(work_list(connection, recall_id))

    def move_recalled(self, recall_id: int, device_id: int, event: str) -> None:
        with self.store.writing(_CHANGED) as connection:
            move_device(connection, recall_id, device_id, Step(event, self.who))

    def recall_flags(
        self, person_id: int | None = None, company_id: int | None = None
    ) -> tuple[RecallFlag, ...]:
        with self.store.reading() as connection:
            return due_flags(connection, owned_by(person_id, company_id))
