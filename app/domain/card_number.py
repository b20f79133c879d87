"""A payment card's number (ISO/IEC 7812): is it one, and what may be kept of it.

Nothing but its last four digits is ever kept: PCI DSS 3.5 wants it unreadable wherever it is stored, and what
is not there cannot be read.
"""

from app.domain.errors import BadInput
from app.domain.texts import tr

SHORTEST, LONGEST = 12, 19
KEPT = 4


def kept_of_card(text: str) -> str:
    """``•••• 1234``. ``text``: as it was typed, with spaces or hyphens. Raises ``BadInput``, which does not
    repeat it."""
    digits = "".join(str(int(each)) for each in text if each.isdecimal())
    strange = [each for each in text if not each.isdecimal() and not each.isspace() and each != "-"]
    if strange or not SHORTEST <= len(digits) <= LONGEST or not _adds_up(digits):
        raise BadInput(tr("This is no card number: a digit is missing or wrong."), tr("Ask for it again."))
    return f"•••• {digits[-KEPT:]}"


def _adds_up(digits: str) -> bool:
    """Luhn's check digit, ISO/IEC 7812-1 annex B."""
    doubled = (sum(divmod(2 * int(each), 10)) for each in digits[-2::-2])
    return (sum(doubled) + sum(int(each) for each in digits[-1::-2])) % 10 == 0
