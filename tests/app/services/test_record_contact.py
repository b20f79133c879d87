"""Recording says what changed."""

from app.domain.changes import Changes
from app.services.record_contact import record
from telephony.switchboard.commands import RecordContact
from telephony.switchboard.contact import ContactRecord
from tests.people import contact


class Shelf:
    def __init__(self) -> None:
        self.kept: list[ContactRecord] = []

    def record(self, contact: ContactRecord) -> None:
        self.kept.append(contact)

    def open_calls(self) -> tuple[str, ...]:
        return ()


def test_the_contact_is_kept_and_history_changed():
    shelf = Shelf()
    assert record(RecordContact(contact("c1")), shelf) == Changes(history=True)
    assert shelf.kept == [contact("c1")]
