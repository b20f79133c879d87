"""Recording says what changed."""

from collections.abc import Sequence

from app.domain.changes import Changes
from app.services.record_contact import AT_ONCE, portions, record
from telephony.switchboard.commands import KeepRecording, RecordContact
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.facts import StateSpan
from telephony.switchboard.ids import RecordingId
from tests.people import contact


class Shelf:
    def __init__(self) -> None:
        self.kept: list[ContactRecord] = []
        self.files: list[KeepRecording] = []

    def record_all(self, contacts: Sequence[ContactRecord]) -> None:
        self.kept += contacts

    def record_states(self, spans: tuple[StateSpan, ...]) -> None:
        self.spans = spans

    def keep_recording(self, kept: KeepRecording) -> None:
        self.files.append(kept)

    def open_calls(self) -> tuple[str, ...]:
        return ()


def test_the_contact_is_kept_and_history_changed():
    shelf = Shelf()
    assert record((RecordContact(contact("c1")),), shelf) == Changes(history=True)
    assert shelf.kept == [contact("c1")]


def test_several_contacts_are_kept_in_their_order():
    shelf = Shelf()
    together = (RecordContact(contact("c1")), RecordContact(contact("c2")))
    assert record(together, shelf) == Changes(history=True)
    assert shelf.kept == [contact("c1"), contact("c2")]


def test_many_contacts_are_written_in_portions_that_lose_none():
    many = [RecordContact(contact(f"c{number}")) for number in range(2 * AT_ONCE + 1)]
    assert [len(each) for each in portions(many)] == [AT_ONCE, AT_ONCE, 1]
    assert [each for some in portions(many) for each in some] == many and not list(portions([]))


def test_what_became_of_a_recording_is_kept_beside_it():
    shelf, told = Shelf(), KeepRecording(RecordingId("c1.rec1"), 9.0, "ab", "")
    assert record(told, shelf) == Changes(history=True)
    assert (shelf.kept, shelf.files) == ([], [told])
