"""Keep contacts in the history, what became of their recordings, and what operators did meanwhile."""

from collections.abc import Iterator, Sequence

from app.domain.changes import Changes
from app.services.ports import Contacts
from telephony.switchboard.commands import KeepRecording, RecordContact, RecordStates

AT_ONCE = 50
"""Contacts of one transaction at most: others want to write, too."""
Together = tuple[RecordContact, ...]
"""Written in one transaction, all or none: the disk, which is most of what one costs, is waited for once."""


def portions(contacts: Sequence[RecordContact]) -> Iterator[Together]:
    """As many as are written together."""
    for first in range(0, len(contacts), AT_ONCE):
        yield tuple(contacts[first : first + AT_ONCE])


def record(command: Together | RecordStates | KeepRecording, contacts: Contacts) -> Changes:
    """Insert or replace the contacts of these calls, a recording's file or an operator's stretches; says what
    views must ask for again."""
    match command:
        case KeepRecording():
            contacts.keep_recording(command)
        case RecordStates():
            contacts.record_states(command.spans)
            return Changes()
        case _:
            contacts.record_all([each.contact for each in command])
    return Changes(history=True)
