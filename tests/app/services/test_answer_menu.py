"""What a menu is told, and to whom: nobody hears of a request that is not his without number and proof."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.services.answer_menu import answer
from app.services.menu_ports import Caller, Told
from telephony.switchboard.commands import AskOffice
from telephony.switchboard.ids import CallId

REPAIR = Told(42, "Too warm", "working", datetime(2026, 11, 2, tzinfo=UTC), "NK42-10041", 1, 10)
ORDER = Told(17, "Ten filters", "closed", datetime(2026, 10, 1, tzinfo=UTC), "", 1, 10)
JONAS, COLLEAGUE, STRANGER, NOBODY = (1, 10), (2, 10), (3, 11), (None, None)


class Book:
    """Two requests of Jonas', and what was opened."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, int | None, str]] = []

    def request(self, number: int) -> Told | None:
        return REPAIR if number == REPAIR.number else None

    def of_serial(self, digits: str, caller: Caller) -> Told | None:
        return REPAIR if "4210041".endswith(digits) and caller.company_id == 10 else None

    def last_order(self, caller: Caller, team: str) -> Told | None:
        return ORDER if caller.person_id == 1 and team == "sales" else None

    def order_again(self, call: str, caller: Caller, number: int) -> Told:
        self.opened.append((call, caller.person_id, str(number)))
        return replace(ORDER, number=18)

    def open_request(self, call: str, caller: Caller, team: str, title: str) -> Told:
        self.opened.append((call, caller.person_id, title))
        return replace(ORDER, number=19, title=title)

    def leave_message(self, call: str, caller: Caller, number: str, text: str, owner: str) -> None:
        self.opened.append((call, caller.person_id, f"{text} {number} {owner}"))


class Speaker:
    def says(self, text: str, language: str) -> str:
        return f"spoken/{language}{len(text)}"

    def says_day(self, moment: datetime, language: str) -> str:
        return ""


def asked(
    what: str, who: tuple[int | None, int | None] = NOBODY, **values: str
) -> tuple[str, dict[str, str]]:
    command = AskOffice(
        CallId("c1"),
        3,
        what,
        *who,
        language="lt",
        team="sales",
        title="Call me",
        values=tuple(values.items()),
    )
    told = answer(command, BOOK, Speaker())
    assert (told.call, told.asked) == ("c1", 3)
    return told.answer, dict(told.values)


BOOK = Book()


@pytest.mark.parametrize("who", [JONAS, COLLEAGUE])
@pytest.mark.parametrize("number", ["42", "000042", "4210041", "10041"])
def test_its_owner_and_his_company_hear_of_a_request_by_either_number(
    who: tuple[int, int], number: str
) -> None:
    assert asked("request", who, number=number) == (
        "found",
        {"request": "42", "state": "working", "proof": ""},
    )


@pytest.mark.parametrize("who", [STRANGER, NOBODY])
def test_anybody_else_needs_its_number_and_the_end_of_the_serial_number(
    who: tuple[int | None, int | None],
) -> None:
    assert asked("request", who, number="42") == ("prove", {})
    assert asked("request", who, number="42", proof="0041")[0] == "found"
    assert asked("request", who, number="42", proof="0042") == ("none", {"proof": ""})
    assert asked("request", who, number="4210041", proof="0041")[0] == "none"


def test_a_number_that_nobody_has_gets_the_same_answers_as_a_wrong_proof() -> None:
    assert asked("request", number="99") == asked("request", number="42")
    assert asked("request", number="99", proof="0041") == asked("request", number="42", proof="9999")


@pytest.mark.parametrize("number", ["", "0", "0000", "999999999999"])
def test_what_is_no_number_of_a_request_finds_nothing(number: str) -> None:
    assert asked("request", number=number, proof="0041")[0] == "none"


def test_the_last_order_is_named_to_its_customer_alone() -> None:
    assert asked("last_order", JONAS) == ("found", {"request": "17", "goods": "spoken/lt11", "day": ""})
    assert asked("last_order", STRANGER)[0] == asked("last_order")[0] == "none"


def test_only_what_was_read_to_him_is_ordered_again() -> None:
    BOOK.opened.clear()
    assert asked("order", JONAS, request="16")[0] == asked("order", NOBODY, request="17")[0] == "none"
    assert BOOK.opened == []
    assert asked("order", JONAS, request="17") == ("found", {"order": "18"})
    assert BOOK.opened == [("c1", 1, "17")]


def test_a_request_is_opened_for_whoever_calls() -> None:
    assert asked("ticket") == ("found", {"request": "19"})
    assert BOOK.opened[-1] == ("c1", None, "Call me")


def test_a_question_that_nobody_knows_is_a_defect() -> None:
    with pytest.raises(KeyError):
        asked("nonsense")


def test_a_message_is_left_by_who_can_be_called_back() -> None:
    assert asked("message", JONAS) == ("found", {})
    assert asked("message") == ("none", {"proof": ""})
