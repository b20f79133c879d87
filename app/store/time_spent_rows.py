"""Who gets a second: stretches of calls and of focus, divided so that none counts twice, inside somebody's
transaction. ``app.domain.time_spent.divided`` says how; here it is done for as few rows as a change touches.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from app.domain.time_spent import CALL_RANKS, FOCUS_RANK, Claim, Stretch, divided, shared
from app.store.desk import utc
from app.store.sqlite import Prepared
from app.store.tables.history import contact, leg
from app.store.tables.records import change
from app.store.tables.tickets import ticket_link
from app.store.tables.time_spent import time_correction, time_entry, time_stretch

_entry, _stretch = time_entry.c, time_stretch.c
# Asked for every call that ends, whether it is about a ticket or not.
_STRETCHES = Prepared(
    select(_stretch.who, _stretch.started, _stretch.ended).where(_stretch.call == bindparam("of_call"))
)
_TICKETS = Prepared(
    select(ticket_link.c.ticket_id)
    .where(ticket_link.c.kind == bindparam("kind"), ticket_link.c.ref == bindparam("of_call"))
    .order_by(ticket_link.c.ticket_id)
)


def tell(connection: Connection, area: str) -> None:
    """Others hear of it, whatever the transaction was opened for."""
    connection.execute(update(change).where(change.c.area == area).values(number=change.c.number + 1))


# ---- focus ---------------------------------------------------------------------------------------------


def keep_stretch(connection: Connection, who: str, new: Stretch) -> None:
    """Write it, or let it grow. What was corrected meanwhile stays so: it grows in an entry of its own."""
    row = _last_part(connection, new.key)
    corrected = row is not None and row.corrected is not None
    if row is None or (corrected and new.ended > row.ended):
        started = new.started if row is None else row.ended
        key = new.key if row is None else f"{new.key}/{started}"
        values = {"key": key, "who": who, "rank": FOCUS_RANK, "started": started, "ended": new.ended}
        connection.execute(insert(time_stretch), values | {"entry_id": _entry_for(connection, who, new)})
        settle(connection, who, started, new.ended)
    elif not corrected:
        ended = max(new.ended, row.started)
        connection.execute(update(time_stretch).where(_stretch.key == row.key).values(ended=ended))
        settle(connection, who, row.started, max(ended, row.ended), row.key)


def _last_part(connection: Connection, key: str) -> Any:
    """The stretch with this key, or what grew after a correction."""
    found = (
        select(time_stretch, _entry.corrected)
        .join(time_entry, _entry.id == _stretch.entry_id)
        .where((_stretch.key == key) | _stretch.key.between(f"{key}/", f"{key}0"))
    )
    return connection.execute(found.order_by(_stretch.started.desc()).limit(1)).first()


def _entry_for(connection: Connection, who: str, new: Stretch) -> int:
    """The day's entry of this person and ticket that nobody corrected, or a new one."""
    same = (_entry.ticket_id == new.ticket_id, _entry.who == who, _entry.day == new.day)
    open_one = select(_entry.id).where(*same, _entry.source == "focus", _entry.corrected.is_(None))
    found = connection.execute(open_one.order_by(_entry.id.desc()).limit(1)).scalar()
    if found is not None:
        return int(found)
    row = {"ticket_id": new.ticket_id, "who": who, "source": "focus", "day": new.day, "measured": 0}
    made = connection.execute(insert(time_entry), row | {"started": utc(new.started)})
    assert made.inserted_primary_key is not None
    return int(made.inserted_primary_key[0])


# ---- calls ---------------------------------------------------------------------------------------------


def book_call(connection: Connection, call: str) -> None:
    """The time of a call, on the tickets it is linked to: called when it is written and when it is linked, in
    any order and as often as it happens. What was there of it is worked out anew."""
    before = _STRETCHES.read(connection, of_call=call)
    rows = _call_rows(connection, call) if _tickets_of(connection, call) else []
    if not before and not rows:
        return
    connection.execute(delete(time_stretch).where(_stretch.call == call))
    if rows:
        connection.execute(insert(time_stretch), rows)
    spans = before + [(row["who"], row["started"], row["ended"]) for row in rows]
    for who in sorted({span[0] for span in spans}):
        mine = [span for span in spans if span[0] == who]
        settle(connection, who, min(span[1] for span in mine), max(span[2] for span in mine))
        _share_out(connection, call, who)
    tell(connection, "time")


def _tickets_of(connection: Connection, call: str) -> list[int]:
    return [row[0] for row in _TICKETS.read(connection, kind="call", of_call=call)]


def _call_rows(connection: Connection, call: str) -> list[dict[str, Any]]:
    legs = (
        select(leg)
        .join(contact, contact.c.id == leg.c.contact_id)
        .where(contact.c.call == call, leg.c.kind.in_(CALL_RANKS), leg.c.who != "")
    )
    found = [
        {"key": f"{call}/{row.position}", "who": row.who, "rank": CALL_RANKS[row.kind], "call": call}
        | {"started": int(row.started.timestamp()), "ended": int(row.ended.timestamp())}
        for row in connection.execute(legs)
    ]
    return [row for row in found if row["ended"] > row["started"]]


def _share_out(connection: Connection, call: str, who: str) -> None:
    """The call's seconds of one person, evenly on its tickets."""
    mine = (_stretch.call == call, _stretch.who == who)
    of = connection.execute(select(func.sum(_stretch.seconds), func.min(_stretch.started)).where(*mine)).one()
    tickets = _tickets_of(connection, call) if of[1] is not None else []
    shares = dict(zip(tickets, shared(of[0], len(tickets)), strict=True)) if tickets else {}
    booked = select(time_entry).where(_entry.call == call, _entry.who == who)
    known = {row.ticket_id: row for row in connection.execute(booked)}
    for ticket_id, row in known.items():
        _rewrite(connection, row, shares.get(ticket_id))
    new = {ticket_id: seconds for ticket_id, seconds in shares.items() if ticket_id not in known}
    if new:
        started = utc(of[1])
        same = {"who": who, "source": "call", "call": call, "started": started, "day": here(started)}
        rows = [same | {"ticket_id": each, "measured": seconds} for each, seconds in new.items()]
        connection.execute(insert(time_entry), rows)


def _rewrite(connection: Connection, row: Any, seconds: int | None) -> None:
    """None: the call is no business of this ticket any more. What somebody corrected is never thrown away."""
    if seconds is None and row.corrected is None:
        connection.execute(delete(time_entry).where(_entry.id == row.id))
    elif row.measured != (seconds or 0):
        connection.execute(update(time_entry).where(_entry.id == row.id).values(measured=seconds or 0))


def here(moment: datetime) -> date:
    """The day of this machine's calendar."""
    return moment.astimezone().date()


def move_time(connection: Connection, gone: int, into: int) -> None:
    """A ticket is joined to another: before its links go there. Two entries of one call become one."""
    twin = time_entry.alias("twin")
    both = select(time_entry, twin.c.id.label("twin")).join(
        twin, (twin.c.call == _entry.call) & (twin.c.who == _entry.who) & (twin.c.ticket_id == into)
    )
    for row in connection.execute(both.where(_entry.ticket_id == gone, _entry.call != "")).all():
        _merge(connection, row, row.twin)
    connection.execute(update(time_entry).where(_entry.ticket_id == gone).values(ticket_id=into))


def _merge(connection: Connection, row: Any, into: int) -> None:
    twin = connection.execute(select(time_entry).where(_entry.id == into)).one()
    values: dict[str, Any] = {"measured": twin.measured + row.measured}
    if row.corrected is not None or twin.corrected is not None:
        values["corrected"] = sum(
            each.measured if each.corrected is None else each.corrected for each in (row, twin)
        )
        values["reason"] = "\n".join(each.reason for each in (twin, row) if each.reason)
    connection.execute(update(time_entry).where(_entry.id == into).values(values))
    connection.execute(
        update(time_correction).where(time_correction.c.entry_id == row.id).values(entry_id=into)
    )
    connection.execute(delete(time_entry).where(_entry.id == row.id))


def book_calls(connection: Connection, links: Iterable[tuple[str, str]]) -> None:
    """``links``: (kind, ref) of links that came or went."""
    for kind, ref in links:
        if kind == "call":
            book_call(connection, ref)


# ---- every second once ---------------------------------------------------------------------------------


def settle(connection: Connection, who: str, started: int, ended: int, key: str = "") -> None:
    """Divide this person's seconds again wherever a stretch from ``started`` to ``ended`` matters. ``key``:
    one that changed and may have no length any more."""
    touched = _overlapping(connection, who, started, ended, key)
    if not touched:
        return
    around = _overlapping(
        connection, who, min(row.started for row in touched), max(row.ended for row in touched), key
    )
    # One without length may lie at the very edge of what was touched, and overlaps nothing then.
    counted = {row.key: 0 for row in touched}
    counted |= divided(Claim(row.rank, row.started, row.key, row.ended) for row in around)
    moved = [row for row in touched if row.seconds != counted[row.key]]
    for row in moved:
        values = {"seconds": counted[row.key]}
        connection.execute(update(time_stretch).where(_stretch.key == row.key).values(values))
    for entry_id in {row.entry_id for row in moved if row.entry_id is not None}:
        total = select(func.sum(_stretch.seconds)).where(_stretch.entry_id == entry_id).scalar_subquery()
        connection.execute(update(time_entry).where(_entry.id == entry_id).values(measured=total))
    for call in sorted({row.call for row in moved if row.call}):
        _share_out(connection, call, who)


def _overlapping(connection: Connection, who: str, started: int, ended: int, key: str) -> list[Any]:
    near = (_stretch.ended > started) & (_stretch.started < ended)
    return list(
        connection.execute(select(time_stretch).where(_stretch.who == who, near | (_stretch.key == key)))
    )
