"""Rows of the phone book, written inside somebody's transaction."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, delete, exists, func, insert, or_, select

from app.domain.folding import fold
from app.store.desk import now
from app.store.tables.equipment import device
from app.store.tables.history import contact
from app.store.tables.people import membership, number_range, party, phone
from app.store.tables.tickets import ticket


def insert_party(connection: Connection, *, kind: str, name: str, **columns: Any) -> int:
    """A new person or company; returns its id, which is never given again."""
    row = {"kind": kind, "name": name, "key": party_key(name), "changed_at": now()}
    key = connection.execute(insert(party), row | columns).inserted_primary_key
    assert key is not None
    return int(key[0])


def party_key(name: str) -> str:
    """What a party is found by. A name of signs only is found by them."""
    return fold(name) or name.casefold()


def insert_phone(connection: Connection, party_id: int, columns: dict[str, Any]) -> int:
    key = connection.execute(insert(phone), columns | {"party_id": party_id}).inserted_primary_key
    assert key is not None
    return int(key[0])


def company_of(connection: Connection, name: str) -> tuple[int | None, bool]:
    """Id of the company of this name (the oldest, when several have it), and whether it had to be made."""
    name = " ".join(name.split())
    if not name:
        return None, False
    known = company_ids(connection, [name]).get(party_key(name))
    return (
        (known, False) if known is not None else (insert_party(connection, kind="company", name=name), True)
    )


def company_ids(connection: Connection, names: Iterable[str]) -> dict[str, int]:
    """Ids by key; the oldest of those who share a name."""
    keys = list({party_key(name) for name in names})
    found = connection.execute(
        select(party.c.key, func.min(party.c.id))
        .where(party.c.kind == "company", party.c.key.in_(keys))
        .group_by(party.c.key)
    )
    return {key: party_id for key, party_id in found}


def remove_unused_companies(connection: Connection, company_ids: Iterable[int]) -> int:
    """Those nobody works for, nobody called from, that own no device and have no ticket, and that nobody
    changed; returns how many went."""
    used = or_(
        exists().where(membership.c.company_id == party.c.id),
        exists().where(phone.c.party_id == party.c.id),
        exists().where(number_range.c.company_id == party.c.id),
        exists().where(contact.c.company_id == party.c.id),
        exists().where(device.c.company_id == party.c.id),
        exists().where(ticket.c.company_id == party.c.id),
    )
    statement = delete(party).where(
        party.c.id.in_(list(company_ids)), party.c.kind == "company", party.c.version == 1, ~used
    )
    return connection.execute(statement).rowcount


def count_of(connection: Connection, kind: str) -> int:
    return connection.execute(
        select(func.count()).select_from(party).where(party.c.kind == kind)
    ).scalar_one()
