"""A command is always answered by an event."""

from app.domain.errors import StoreUnavailable
from app.services.identify_caller import identify
from telephony.switchboard.commands import LookUpCaller
from telephony.switchboard.events import CallerIdentified, CallerMatch, LookUpFailed
from telephony.switchboard.ids import CallId

JONAS = CallerMatch(1, "Jonas", None, "", "exact", "exact +37061234567")
COMMAND = LookUpCaller(CallId("c1"), "+37061234567", "861234567", "104")


class Book:
    """A phone book of one question."""

    def resolve(self, number: str, raw: str, extension: str = "") -> tuple[CallerMatch, ...]:
        return (JONAS,) if (number, raw, extension) == ("+37061234567", "861234567", "104") else ()

    def blocked(self, number: str, raw: str) -> str:
        return "insults" if number == "+37069999999" else ""


class BusyBook:
    def resolve(self, number: str, raw: str, extension: str = "") -> tuple[CallerMatch, ...]:
        raise StoreUnavailable("The database is busy.", "Try again.")

    def blocked(self, number: str, raw: str) -> str:
        return "insults" if number == "+37069999999" else ""


def test_candidates_come_back_with_the_call():
    assert identify(COMMAND, Book()) == CallerIdentified(CallId("c1"), (JONAS,))


def test_a_number_on_the_block_list_comes_back_as_such():
    rude = LookUpCaller(CallId("c2"), "+37069999999", "869999999")
    assert identify(rude, Book()) == CallerIdentified(CallId("c2"), (), "insults")


def test_a_phone_book_that_fails_is_an_answer_too():
    assert identify(COMMAND, BusyBook()) == LookUpFailed(CallId("c1"), "The database is busy.")
