"""What customers said into a box, with the calls that are owed because of it."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, select, update

from app.domain.call_tasks import VoiceMessage
from app.store import sqlite
from app.store.tables.call_tasks import call_reason
from app.store.tables.recordings import recording, recording_deed, recording_file
from telephony.switchboard.spoken import LEAST_VOICE

MESSAGE = "message"
"""Kind of the reason for a call."""
_FIRST = (
    select(recording_deed.c.recording, func.min(recording_deed.c.id).label("id"))
    .where(recording_deed.c.action == "listened")
    .group_by(recording_deed.c.recording)
)


def messages_of(connection: Connection, calls: Sequence[str]) -> dict[str, tuple[VoiceMessage, ...]]:
    """By call, in the order in which they were spoken; one that holds no voice is none."""
    if not calls:
        return {}
    first = _FIRST.where(recording_deed.c.call.in_(sqlite.values_in(calls))).subquery()
    asked = (
        select(recording, recording_file.c.seconds, recording_deed.c.who.label("heard"))
        .outerjoin(recording_file, recording_file.c.id == recording.c.id)
        .outerjoin(first, first.c.recording == recording.c.id)
        .outerjoin(recording_deed, recording_deed.c.id == first.c.id)
        .where(
            recording.c.call.in_(sqlite.values_in(calls)),
            recording.c.box != "",
            func.coalesce(recording_file.c.voice, LEAST_VOICE) >= LEAST_VOICE,
        )
        .order_by(recording.c.began)
    )
    found: dict[str, tuple[VoiceMessage, ...]] = {}
    for row in connection.execute(asked):
        message = VoiceMessage(row.id, row.call, row.began, row.box, row.seconds, row.heard or "")
        found[row.call] = (*found.get(row.call, ()), message)
    return found


def unheard(connection: Connection) -> int:
    """Messages of calls that are owed, and that nobody has heard."""
    open_ones = select(call_reason.c.key).where(call_reason.c.kind == MESSAGE, call_reason.c.state == "open")
    calls = [key.partition(":")[2] for key in connection.execute(open_ones).scalars()]
    return sum(not each.heard for spoken in messages_of(connection, calls).values() for each in spoken)


def settle_message(connection: Connection, recording_id: str, voice: float) -> None:
    """Its file was measured: without a voice his call is one that he made in vain, no more."""
    if voice >= LEAST_VOICE:
        return
    call = select(recording.c.call).where(recording.c.id == recording_id, recording.c.box != "")
    for name in connection.execute(call).scalars().all():
        if not messages_of(connection, [name]):
            here = call_reason.c.key == f"missed:{name}"
            connection.execute(
                update(call_reason).where(here, call_reason.c.kind == MESSAGE).values(kind="missed")
            )
