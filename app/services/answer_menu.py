"""What a menu asks the office: the state of a request, the last order, the same again, a new request.

Who may hear of a request: a caller whom the network vouches for and whose request, or whose company's, it is;
anybody else says its number and the last four digits of the device's serial number. A wrong number and a
wrong proof get the same answer.
"""

import hmac
from collections.abc import Callable

from app.services.menu_ports import Caller, MenuBook, Told, Voice
from telephony.switchboard.commands import AskOffice
from telephony.switchboard.events import OfficeAnswered

PROOF = 4
"""Digits of the serial number, the last ones."""
SHORTEST_SERIAL = 4
Values = dict[str, str]
Answer = tuple[str, Values]
NOTHING: Answer = ("none", {"proof": ""})


def answer(command: AskOffice, book: MenuBook, voice: Voice) -> OfficeAnswered:
    """Raises what the book raises, and KeyError for a question that nobody knows."""
    caller = Caller(command.person_id, command.company_id)
    word, values = QUESTIONS[command.what](command, caller, book, voice)
    return OfficeAnswered(command.call, command.asked, word, tuple(sorted(values.items())))


def digits(text: str) -> str:
    return "".join(each for each in text if each in "0123456789")


def _theirs(told: Told, caller: Caller) -> bool:
    person = caller.person_id is not None and told.person_id == caller.person_id
    return person or (caller.company_id is not None and told.company_id == caller.company_id)


def _request(command: AskOffice, caller: Caller, book: MenuBook, voice: Voice) -> Answer:
    typed = dict(command.values)
    number, proof = typed.get("number", ""), typed.get("proof", "")
    found = book.request(int(number)) if number else None
    if found is None or not _theirs(found, caller):
        own = book.of_serial(number, caller) if len(number) >= SHORTEST_SERIAL and _known(caller) else None
        if own is None and not proof:
            return "prove", {}
        found = own or (found if found is not None and _proven(found, proof) else None)
    if found is None:
        return NOTHING
    return "found", {"request": str(found.number), "state": found.state, "proof": ""}


def _known(caller: Caller) -> bool:
    return caller.person_id is not None or caller.company_id is not None


def _proven(told: Told, proof: str) -> bool:
    end = digits(told.serial)[-PROOF:]
    return len(end) == PROOF and hmac.compare_digest(end, proof)


def _last_order(command: AskOffice, caller: Caller, book: MenuBook, voice: Voice) -> Answer:
    found = book.last_order(caller, command.team) if _known(caller) else None
    if found is None:
        return NOTHING
    return "found", {
        "request": str(found.number),
        "goods": voice.says(found.title, command.language),
        "day": voice.says_day(found.opened, command.language),
    }


def _order(command: AskOffice, caller: Caller, book: MenuBook, voice: Voice) -> Answer:
    """Only what was read to him: the order that he heard of must still be his last one."""
    heard = dict(command.values).get("request", "")
    last = book.last_order(caller, command.team) if _known(caller) else None
    if last is None or heard != str(last.number):
        return NOTHING
    return "found", {"order": str(book.order_again(command.call, caller, last.number).number)}


def _open(command: AskOffice, caller: Caller, book: MenuBook, voice: Voice) -> Answer:
    made = book.open_request(command.call, caller, command.team, command.title)
    return "found", {"request": str(made.number)}


def _message(command: AskOffice, caller: Caller, book: MenuBook, voice: Voice) -> Answer:
    """Somebody calls him back and knows why."""
    if not (_known(caller) or command.number):
        return NOTHING
    book.leave_message(command.call, caller, command.number, command.title, command.person)
    return "found", {}


QUESTIONS: dict[str, Callable[[AskOffice, Caller, MenuBook, Voice], Answer]] = {
    "request": _request,
    "last_order": _last_order,
    "order": _order,
    "ticket": _open,
    "message": _message,
}
