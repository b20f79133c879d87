"""Keep a contact in the history, what became of its recordings, and what operators did meanwhile."""

from collections.abc import Sequence

from app.domain.changes import Changes
from app.services.ports import Contacts
from telephony.switchboard.commands import KeepRecording, RecordContact, RecordStates


def record_together(commands: Sequence[RecordContact], contacts: Contacts) -> Changes:
    """Several contacts, all or none: the disk, which is most of what one costs, is waited for once."""
    contacts.record_all([each.contact for each in commands])
    return Changes(history=True)


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
