"""Call scripts in the store: the steps as JSON, with every version."""

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row

from app.domain.changes import Changes
from app.domain.script_text import data_of, script_of
from app.domain.scripts import Script, checked_script
from app.domain.text_blocks import StaleBlock
from app.store.desk import DeskPart
from app.store.house_texts import TextRow, body_of, live_rows, row_of, write_row
from app.store.promises import supervisors_only

TEXTS = Changes(texts=True)
KIND = "script"


class StoredCallScripts(DeskPart):
    """The scripts of ``Replies`` over the store."""

    def call_scripts(self) -> tuple[Script, ...]:
        with self.store.reading() as connection:
            return _all(connection)

    def save_call_script(self, script: Script, role: str) -> Script:
        supervisors_only(role)
        wanted = replace(script, name=" ".join(script.name.split()))
        with self.store.writing(TEXTS) as connection:
            if wanted.id:
                row = row_of(connection, KIND, wanted.id)
                if row.deleted_at is not None or row.version != wanted.version:
                    raise StaleBlock
            checked_script(wanted, _all(connection))
            return _written(connection, self.who, wanted, "saved")

    def delete_call_script(self, script_id: int, role: str) -> None:
        supervisors_only(role)
        with self.store.writing(TEXTS) as connection:
            _written(connection, self.who, _script(row_of(connection, KIND, script_id)), "deleted")

    def restore_call_script(self, script_id: int, role: str) -> Script:
        supervisors_only(role)
        with self.store.writing(TEXTS) as connection:
            script = _script(row_of(connection, KIND, script_id))
            checked_script(script, _all(connection))
            return _written(connection, self.who, script, "restored")


def _written(connection: Connection, who: str, script: Script, action: str) -> Script:
    row = TextRow(KIND, script.id, script.name, data_of(script))
    return _script(row_of(connection, KIND, write_row(connection, who, row, action)))


def _all(connection: Connection) -> tuple[Script, ...]:
    return tuple(_script(row) for row in live_rows(connection, KIND))


def _script(row: Row[Any]) -> Script:
    return script_of(row.id, row.name, body_of(row), row.version)
