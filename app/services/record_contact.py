"""Keep a contact in the history, what became of its recordings, and what operators did meanwhile."""

from app.domain.changes import Changes
from app.services.ports import Contacts
from telephony.switchboard.commands import KeepRecording, RecordContact, RecordStates


def record(command: RecordContact | RecordStates | KeepRecording, contacts: Contacts) -> Changes:
    """Insert or replace the contact of this call, its recording's file or an operator's stretches; says what
    views must ask for again."""
    match command:
        case KeepRecording():
            contacts.keep_recording(command)
        case RecordStates():
            contacts.record_states(command.spans)
            return Changes()
        case RecordContact():
            contacts.record(command.contact)
    return Changes(history=True)
