"""Keep a contact in the history, and what became of its recordings."""

from app.domain.changes import Changes
from app.services.ports import Contacts
from telephony.switchboard.commands import KeepRecording, RecordContact


def record(command: RecordContact | KeepRecording, contacts: Contacts) -> Changes:
    """Insert or replace the contact of this call, or its recording's file; says what views must ask for
    again."""
    if isinstance(command, KeepRecording):
        contacts.keep_recording(command)
    else:
        contacts.record(command.contact)
    return Changes(history=True)
