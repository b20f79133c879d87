"""Recordings: written with their contact, heard by who may, removed in time and not before."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DatabaseError

from app.domain.changes import Changes
from app.domain.errors import NotAllowed, NotFound, RingdeskError
from app.domain.recordings import Silence
from app.store.desk import utc
from app.store.recordings import StoredRecordings
from app.store.tables.recordings import monitoring, recording_deed, recording_file
from telephony.switchboard.commands import KeepRecording
from telephony.switchboard.contact import LegRecord, RecordedPart, SilentStretch
from telephony.switchboard.ids import OperatorId, RecordingId
from tests.people import NOON, Desk, contact

FIRST, SECOND = RecordingId("c1.rec1"), RecordingId("c1.rec2")
MASKED = SilentStretch("card", NOON + 15, NOON + 25)


def part(
    name: RecordingId = FIRST, operator: str = "rasa", began: float = NOON + 5, **fields
) -> RecordedPart:
    usual: dict[str, Any] = {"silences": (MASKED,), "consent": "announced", "keep_days": 30} | fields
    return RecordedPart(name, OperatorId(operator), began, NOON + 65, **usual)


@pytest.fixture
def shelf(desk: Desk) -> StoredRecordings:
    desk.contacts.record(contact("c1", recordings=(part(), part(SECOND, "mantas", NOON + 40, silences=()))))
    return StoredRecordings(desk.store, "rasa")


def deeds(shelf: StoredRecordings) -> list[tuple[str, str, str]]:
    return [(each.who, each.action, each.recording) for each in shelf.deeds_with("c1")]


def test_a_contact_s_recordings_come_back_in_their_order(shelf):
    first, second = shelf.recordings_of("c1")
    assert (first.id, first.call, first.operator, first.queue) == (FIRST, "c1", "rasa", "support")
    assert (first.began, first.ended, first.consent) == (utc(NOON + 5), utc(NOON + 65), "announced")
    assert first.keep_until == utc(NOON + 5) + timedelta(days=30)
    assert first.silences == (Silence("card", 10.0, 20.0),)
    assert (second.id, second.operator) == (SECOND, "mantas")
    assert (first.seconds, first.sha256, first.fault) == (None, "", "")


def test_the_contact_again_changes_nothing_of_them(desk, shelf):
    shelf.hold_recording(FIRST, "supervisor", "a dispute")
    desk.contacts.record(contact("c1", recordings=(part(), part(SECOND, "mantas", NOON + 40, silences=()))))
    assert [each.held for each in shelf.recordings_of("c1")] == ["a dispute", ""]


@pytest.mark.parametrize("early", [True, False])
def test_what_became_of_a_file_is_told_before_or_after_the_contact(desk, early):
    shelf, kept = StoredRecordings(desk.store, "rasa"), KeepRecording(FIRST, 59.98, "ab", "the disk is full")
    if early:
        desk.contacts.keep_recording(kept)
    desk.contacts.record(contact("c1", recordings=(part(),)))
    if not early:
        assert shelf.unmeasured_recordings() == (FIRST,)
        desk.contacts.keep_recording(kept)
    (it,) = shelf.recordings_of("c1")
    assert (it.seconds, it.sha256, it.fault) == (59.98, "ab", "the disk is full")
    assert shelf.unmeasured_recordings() == ()


def test_every_listening_is_written_down(shelf):
    assert shelf.note_listening(FIRST, "operator").id == FIRST
    shelf.note_listening(FIRST, "operator", "exported")
    assert deeds(shelf) == [("rasa", "exported", FIRST), ("rasa", "listened", FIRST)]


def test_what_one_may_not_hear_is_not_opened_and_a_supervisor_may(shelf):
    with pytest.raises(NotAllowed):
        shelf.note_listening(SECOND, "operator")
    assert deeds(shelf) == []
    assert shelf.note_listening(SECOND, "supervisor").operator == "mantas"


def test_what_was_done_cannot_be_taken_back_by_anybody(desk, shelf):
    shelf.note_listening(FIRST, "operator")
    for forged in (update(recording_deed).values(who="somebody"), delete(recording_deed)):
        with pytest.raises((RingdeskError, DatabaseError)), desk.store.writing(Changes()) as connection:
            connection.execute(forged)
    assert deeds(shelf) == [("rasa", "listened", FIRST)]


def test_when_its_time_is_over_it_goes_and_leaves_its_line(desk, shelf):
    desk.contacts.keep_recording(KeepRecording(FIRST, 60.0, "ab", ""))
    later = utc(NOON + 5) + timedelta(days=30)
    assert shelf.outlived_recordings(later - timedelta(seconds=1)) == ()
    assert shelf.outlived_recordings(later) == (FIRST,)
    StoredRecordings(desk.store).forget_recordings([FIRST])
    assert [each.id for each in shelf.recordings_of("c1")] == [SECOND]
    assert deeds(shelf) == [("", "removed", FIRST)]
    assert "2026-01-31" in shelf.deeds_with("c1")[0].detail
    with desk.store.reading() as connection:
        assert connection.execute(select(recording_file)).all() == []
    with pytest.raises(NotFound):
        shelf.note_listening(FIRST, "supervisor")


def test_what_is_held_stays_however_old_until_it_is_released(shelf):
    with pytest.raises(NotAllowed):
        shelf.hold_recording(FIRST, "operator", "mine")
    assert shelf.hold_recording(FIRST, "supervisor", " court 12/2026 ").held == "court 12/2026"
    late = utc(NOON) + timedelta(days=9000)
    assert shelf.outlived_recordings(late) == (SECOND,)
    shelf.forget_recordings([FIRST, SECOND])
    assert [each.id for each in shelf.recordings_of("c1")] == [FIRST]
    shelf.hold_recording(FIRST, "supervisor", "")
    assert shelf.outlived_recordings(late) == (FIRST,)
    assert [each[1] for each in deeds(shelf)] == ["released", "removed", "held"]


def test_one_that_is_kept_for_ever_is_never_old(desk):
    desk.contacts.record(contact("c1", recordings=(part(keep_days=0),)))
    assert StoredRecordings(desk.store).outlived_recordings(utc(NOON) + timedelta(days=90_000)) == ()


def test_who_heard_the_call_itself_is_for_supervisors_to_read_and_for_nobody_to_change(desk, shelf):
    modes = (("listen", 1, 66), ("barge", 66, 70))
    heard = tuple(LegRecord(mode, "jonas", NOON + since, NOON + until) for mode, since, until in modes)
    for final in (False, True):
        desk.contacts.record(contact("c1", recordings=(part(),), legs=heard, final=final))
    assert deeds(shelf) == []
    told = [(each.who, each.action, each.detail) for each in shelf.deeds_with("c1", "supervisor")]
    assert told == [("jonas", "barge", "00:04"), ("jonas", "listen", "01:05")]
    for forged in (update(monitoring).values(who="somebody"), delete(monitoring)):
        with pytest.raises((RingdeskError, DatabaseError)), desk.store.writing(Changes()) as connection:
            connection.execute(forged)
