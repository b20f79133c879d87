"""Keep a contact in the history."""

from app.domain.changes import Changes
from app.services.ports import Contacts
from telephony.switchboard.commands import RecordContact


def record(command: RecordContact, contacts: Contacts) -> Changes:
    """Insert or replace the contact of this call; says what views must ask for again."""
    contacts.record(command.contact)
    return Changes(history=True)
