"""Who is calling: a command of the board, answered by an event of the board. A phone book that does not
answer never delays ringing: the board's own timer limits the wait, and a failure is an answer too."""

from app.domain.errors import RingdeskError
from app.services.ports import PhoneBook
from telephony.switchboard.commands import LookUpCaller
from telephony.switchboard.events import CallerIdentified, LookUpFailed


def identify(command: LookUpCaller, book: PhoneBook) -> CallerIdentified | LookUpFailed:
    try:
        matches = book.resolve(command.number, command.raw, command.extension)
        blocked = book.blocked(command.number, command.raw)
    except RingdeskError as failure:
        return LookUpFailed(call=command.call, reason=str(failure))
    return CallerIdentified(call=command.call, matches=matches, blocked=blocked)
