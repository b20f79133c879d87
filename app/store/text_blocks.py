"""Text blocks in the store, and the facts they are filled with."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row

from app.domain.changes import Changes
from app.domain.errors import NotFound
from app.domain.reply_values import About, Facts
from app.domain.text_blocks import (
    BlockVersion,
    StaleBlock,
    TextBlock,
    checked_block,
    checked_deletion,
    renamed_inside,
    tidy,
    users_of,
)
from app.domain.tickets import Ticket
from app.store.cards import companies, persons
from app.store.desk import DeskPart
from app.store.device_rows import one_device
from app.store.house_texts import TextRow, body_of, live_rows, row_of, versions_of, write_row
from app.store.promises import supervisors_only
from app.store.ticket_rows import one_ticket

TEXTS = Changes(texts=True)
KIND = "block"


class StoredReplies(DeskPart):
    """``Replies`` over the store."""

    def text_blocks(self) -> tuple[TextBlock, ...]:
        with self.store.reading() as connection:
            return _all(connection)

    def save_text_block(self, block: TextBlock, role: str) -> TextBlock:
        supervisors_only(role)
        wanted = tidy(block)
        with self.store.writing(TEXTS) as connection:
            there = _all(connection)
            before = _before(connection, wanted)
            follow: dict[int, TextBlock] = {}
            if before is not None and before.key != wanted.key:
                users = (each for each in users_of(before.key, there) if each.id != wanted.id)
                follow = {each.id: renamed_inside(each, before.key, wanted.name) for each in users}
            checked_block(wanted, [follow.get(each.id, each) for each in there])
            for each in follow.values():
                write_row(connection, self.who, _row(each))
            return _one(connection, write_row(connection, self.who, _row(wanted)))

    def delete_text_block(self, block_id: int, role: str) -> None:
        supervisors_only(role)
        with self.store.writing(TEXTS) as connection:
            block = _live(connection, block_id)
            checked_deletion(block, _all(connection))
            write_row(connection, self.who, _row(block), "deleted")

    def restore_text_block(self, block_id: int, role: str) -> TextBlock:
        supervisors_only(role)
        with self.store.writing(TEXTS) as connection:
            block = _one(connection, block_id)
            checked_block(block, _all(connection))
            write_row(connection, self.who, _row(block), "restored")
            return _one(connection, block_id)

    def text_block_versions(self, block_id: int) -> tuple[BlockVersion, ...]:
        with self.store.reading() as connection:
            rows = versions_of(connection, block_id)
        return tuple(BlockVersion(_block(row, block_id), row.at, row.who, row.action) for row in rows)

    def reply_facts(self, about: About) -> Facts:
        with self.store.reading() as connection:
            ticket = _ticket(connection, about.ticket)
            person_id, company_id = about.person, about.company
            device_id = about.device
            if ticket is not None:
                person_id, company_id = ticket.person_id, ticket.company_id
                device_id = ticket.device_id
            person = persons(connection, _ids(person_id)).get(person_id or 0)
            if company_id is None and person is not None:
                company_id = person.company_id
            company = companies(connection, _ids(company_id)).get(company_id or 0)
            try:
                device = one_device(connection, device_id) if device_id is not None else None
            except NotFound:
                device = None
        return Facts(person, company, ticket, device, about.number)


def _ids(one: int | None) -> Iterable[int]:
    return [] if one is None else [one]


def _ticket(connection: Connection, ticket_id: int | None) -> Ticket | None:
    try:
        return one_ticket(connection, ticket_id) if ticket_id is not None else None
    except NotFound:
        return None


def _before(connection: Connection, wanted: TextBlock) -> TextBlock | None:
    """As it stands there; None for a new one."""
    if not wanted.id:
        return None
    row = row_of(connection, KIND, wanted.id)
    if row.deleted_at is not None or row.version != wanted.version:
        raise StaleBlock(_block(row, row.id) if row.deleted_at is None else None)
    return _block(row, row.id)


def _live(connection: Connection, block_id: int) -> TextBlock:
    row = row_of(connection, KIND, block_id)
    if row.deleted_at is not None:
        raise NotFound("This text is not there any more.", "Look at the list again.")
    return _block(row, block_id)


def _one(connection: Connection, block_id: int) -> TextBlock:
    return _block(row_of(connection, KIND, block_id), block_id)


def _all(connection: Connection) -> tuple[TextBlock, ...]:
    return tuple(_block(row, row.id) for row in live_rows(connection, KIND))


def _row(block: TextBlock) -> TextRow:
    return TextRow(KIND, block.id, block.name, {"tags": list(block.tags), "texts": dict(block.texts)})


def _block(row: Row[Any], block_id: int) -> TextBlock:
    body = body_of(row)
    return TextBlock(block_id, row.name, tuple(body["tags"]), tuple(body["texts"].items()), row.version)
