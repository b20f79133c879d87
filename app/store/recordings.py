"""Recordings in the store: written with their contact, heard by who may, removed when their time is over."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update

from app.domain.changes import Changes
from app.domain.errors import NotFound
from app.domain.recordings import (
    MONITORED,
    Recording,
    RecordingDeed,
    Silence,
    check_may_listen,
    check_supervisor,
    kept_until,
    may_listen,
)
from app.domain.sight import check_seen
from app.store.desk import DeskPart, now, utc
from app.store.sqlite import insert_new, upsert
from app.store.tables.recordings import monitoring, recording, recording_deed, recording_file
from telephony.switchboard.commands import KeepRecording
from telephony.switchboard.contact import ContactRecord, RecordedPart

HISTORY = Changes(history=True)
HEARD = Changes(history=True, tasks=True)
"""A message that somebody listened to is no longer unheard on the list of calls."""
_ASKED = select(
    recording,
    recording_file.c.seconds,
    recording_file.c.sha256,
    recording_file.c.fault,
    recording_file.c.voice,
).outerjoin(recording_file, recording_file.c.id == recording.c.id)
_FILE = upsert(recording_file, "id").values(
    {c.name: bindparam(c.name, type_=c.type) for c in recording_file.c}
)
# A contact is written again after the after-call work, and a recovered one perhaps much later.
_ADD = insert_new(recording)


def write_recordings(connection: Connection, contact: ContactRecord) -> None:
    """Those of a contact, once each."""
    for part in contact.recordings:
        connection.execute(_ADD, _row(contact, part))


def write_monitoring(connection: Connection, contact: ContactRecord) -> None:
    """Which supervisors heard the call, once each time."""
    rows = [
        {
            "call": contact.call,
            "who": each.who,
            "mode": each.kind,
            "began": utc(each.started),
            "ended": utc(each.ended),
        }
        for each in contact.legs
        if each.kind in MONITORED
    ]
    if rows:
        connection.execute(insert_new(monitoring), rows)


def write_file(connection: Connection, kept: KeepRecording) -> None:
    """What became of a file; the last word counts."""
    row = {"id": kept.recording, "seconds": kept.seconds, "sha256": kept.sha256, "fault": kept.fault}
    connection.execute(_FILE, row | {"voice": kept.voice})


def recording_counts(connection: Connection, calls: Sequence[str]) -> dict[str, int]:
    """How many recordings there are of each call that has any."""
    asked = select(recording.c.call, func.count()).where(recording.c.call.in_(calls))
    return {call: count for call, count in connection.execute(asked.group_by(recording.c.call))}


class StoredRecordings(DeskPart):
    """``Recordings`` over the store."""

    def recordings_of(self, call: str) -> tuple[Recording, ...]:
        with self.store.asking() as connection:
            rows = connection.execute(_ASKED.where(recording.c.call == call).order_by(recording.c.began))
            return tuple(_of(row) for row in rows)

    def note_listening(self, recording_id: str, role: str, action: str = "listened") -> Recording:
        with self.store.writing(HEARD) as connection:
            of = _one(connection, recording_id)
            check_may_listen(self.who, role, of)
            self._check_team(role, of)
            _deed(connection, self.who, action, of)
            return of

    def _check_team(self, role: str, of: Recording) -> None:
        """His own part and what was said to the house anybody hears; a supervisor the rest of his teams."""
        if not may_listen(self.who, "", of) and role == "supervisor":
            check_seen(self.seen(), of.queue, of.operator)

    def deeds_with(self, call: str, role: str = "") -> tuple[RecordingDeed, ...]:
        about = select(recording_deed).where(recording_deed.c.call == call)
        live = select(monitoring).where(monitoring.c.call == call)
        with self.store.asking() as connection:
            rows = connection.execute(about.order_by(recording_deed.c.id.desc()))
            deeds = [
                RecordingDeed(row.at, row.who, row.action, row.recording, row.call, row.detail)
                for row in rows
            ]
            if role == "supervisor":
                deeds += [_heard(row) for row in connection.execute(live.order_by(monitoring.c.id.desc()))]
            return tuple(sorted(deeds, key=lambda each: each.at, reverse=True))

    def hold_recording(self, recording_id: str, role: str, reason: str) -> Recording:
        check_supervisor(role)
        with self.store.writing(HISTORY) as connection:
            of = _one(connection, recording_id)
            self._check_team(role, of)
            connection.execute(
                update(recording).where(recording.c.id == recording_id).values(held=reason.strip())
            )
            _deed(connection, self.who, "held" if reason.strip() else "released", of, reason.strip())
            return _one(connection, recording_id)

    def outlived_recordings(self, at: datetime, limit: int = 100) -> tuple[str, ...]:
        old = select(recording.c.id).where(recording.c.keep_until <= at, recording.c.held == "")
        with self.store.asking() as connection:
            return tuple(connection.execute(old.order_by(recording.c.keep_until).limit(limit)).scalars())

    def forget_recordings(self, recordings: Sequence[str]) -> None:
        with self.store.writing(HISTORY) as connection:
            rows = connection.execute(_ASKED.where(recording.c.id.in_(recordings), recording.c.held == ""))
            for of in [_of(row) for row in rows]:
                _deed(connection, self.who, "removed", of, f"kept until {of.keep_until:%Y-%m-%d}"
                      if of.keep_until else "")  # fmt: skip
                for table in (recording, recording_file):
                    connection.execute(delete(table).where(table.c.id == of.id))

    def unmeasured_recordings(self, limit: int = 1000) -> tuple[str, ...]:
        """Those nobody said of what became of their files: the exchange was stopped or killed."""
        lost = _ASKED.with_only_columns(recording.c.id).where(recording_file.c.id.is_(None))
        with self.store.asking() as connection:
            return tuple(connection.execute(lost.order_by(recording.c.began.desc()).limit(limit)).scalars())


def _heard(row: Row[Any]) -> RecordingDeed:
    minutes, seconds = divmod(round((row.ended - row.began).total_seconds()), 60)
    return RecordingDeed(row.began, row.who, row.mode, "", row.call, f"{minutes:02d}:{seconds:02d}")


def _one(connection: Connection, recording_id: str) -> Recording:
    row = connection.execute(_ASKED.where(recording.c.id == recording_id)).first()
    if row is None:
        raise NotFound("This recording is not there any more.", "Its time was over, or it was removed.")
    return _of(row)


def _deed(connection: Connection, who: str, action: str, of: Recording, detail: str = "") -> None:
    row = {"at": now(), "who": who, "action": action, "recording": of.id, "call": of.call, "detail": detail}
    connection.execute(insert(recording_deed), row)


def _row(contact: ContactRecord, part: RecordedPart) -> dict[str, Any]:
    began = utc(part.started)
    silences = [[each.kind, each.started - part.started, each.ended - part.started] for each in part.silences]
    return {
        "id": part.recording,
        "call": contact.call,
        "operator": part.operator,
        "queue": part.queue or contact.queue,
        "box": part.box,
        "began": began,
        "ended": utc(part.ended),
        "consent": part.consent,
        "keep_until": kept_until(began, part.keep_days),
        "silences": json.dumps(silences),
    }


def _of(row: Row[Any]) -> Recording:
    return Recording(
        id=row.id,
        call=row.call,
        operator=row.operator,
        queue=row.queue,
        began=row.began,
        ended=row.ended,
        consent=row.consent,
        keep_until=row.keep_until,
        held=row.held,
        silences=tuple(Silence(*each) for each in json.loads(row.silences)),
        seconds=row.seconds,
        sha256=row.sha256 or "",
        fault=row.fault or "",
        box=row.box,
        voice=row.voice,
    )
