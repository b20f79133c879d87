"""What may be dialled: typed text and links of other programs, parsed strictly.

A link comes from anywhere (a web page, a mail), so only digits, ``+``, ``*`` and ``#`` come through, and
nothing is ever dialled before the operator confirmed what he sees. Sources: RFC 3966 (tel), RFC 3261
section 19.1 (sip), ``callto`` by use.
"""

import re
from dataclasses import dataclass
from urllib.parse import unquote

from app.domain.errors import BadInput
from app.domain.shown_numbers import international
from app.domain.texts import tr

LONGEST_LINK = 128
LONGEST_NUMBER = 20
"""E.164 has 15 digits; a prefix to get an outside line and an extension may come in addition."""

_LINK = re.compile(r"^(tel|callto|sips?):(?://)?(.*)$", re.IGNORECASE | re.DOTALL)
_SEPARATORS = re.compile(r"[\s().\-/\u2010-\u2015\u00a0]+")
_DIALLED = re.compile(r"\+?[0-9*#]+")
_VISUAL = re.compile(r"[0-9+*#().\-\s/]+")


@dataclass(frozen=True, slots=True)
class Dialled:
    """``number`` goes to the exchange: E.164 where the country plan knows it, else the digits as typed.
    ``shown`` is for the person, international where possible; ``e164`` is empty when it is not one."""

    number: str
    shown: str
    e164: str


@dataclass(frozen=True, slots=True)
class OutsideRequest:
    """What another program asks this desk for. ``kind``: ``dial``, ``answer``, ``hang_up`` or ``show``."""

    kind: str
    argument: str = ""


def typed(text: str, region: str) -> Dialled:
    """A number as a person typed or pasted it, a link included. Raises BadInput."""
    stripped = text.strip()
    if _LINK.match(stripped):
        return linked(stripped, region)
    if not stripped:
        raise BadInput(tr("No number was typed."), tr("Type a number, for example +370 612 34567."))
    if len(stripped) > 2 * LONGEST_NUMBER:
        raise BadInput(tr("This is too long for a phone number."), tr("Check what was typed or pasted."))
    return _dialled(stripped, region)


def linked(link: str, region: str) -> Dialled:
    """A ``tel:``, ``sip:``, ``sips:`` or ``callto:`` link. Raises BadInput for any other and for links that
    carry more than a number: passwords, headers (``?``), commands after the number (``;postd``)."""
    found = _LINK.match(link.strip()) if len(link) <= LONGEST_LINK else None
    if found is None:
        raise BadInput(
            tr("This link is not a phone number."), tr("Links may begin with tel:, sip: or callto:.")
        )
    scheme, body = found[1].lower(), found[2]
    number, _, parameters = body.partition(";")
    if "?" in body or "postd" in parameters.lower():
        raise BadInput(tr("This link carries more than a number."), tr("Dial the number by hand."))
    if scheme.startswith("sip") or "@" in number:
        number, at, host = number.partition("@")
        if at and not re.fullmatch(r"[A-Za-z0-9.\-\[\]:]+", host):
            raise BadInput(tr("This link has an address that is not one."), tr("Dial the number by hand."))
    number = unquote(number)
    if not _VISUAL.fullmatch(number):
        raise BadInput(
            tr("This link holds something else than a phone number."), tr("Dial the number by hand.")
        )
    return _dialled(number, region)


def _dialled(text: str, region: str) -> Dialled:
    from telephony.switchboard.numbers import caller_key  # see shown_numbers.py

    key = caller_key(text, region)
    if key.e164:
        return Dialled(key.e164, international(key.e164), key.e164)
    digits = _SEPARATORS.sub("", _western(text))
    if not _DIALLED.fullmatch(digits) or len(digits) > LONGEST_NUMBER:
        raise BadInput(tr("This is not a phone number."), tr("Numbers hold digits, and may begin with +."))
    return Dialled(digits, digits, "")


def _western(text: str) -> str:
    """Persian and Arabic digits are typed too."""
    return "".join(str(int(char)) if char.isdecimal() else char for char in text)


def outside(arguments: tuple[str, ...]) -> OutsideRequest:
    """What a second start of the program asks the first one for, by its arguments.

    The link itself is only checked when it is shown to the operator, so that he sees why it was refused.
    """
    for argument in arguments:
        if argument == "--answer":
            return OutsideRequest("answer")
        if argument == "--hangup":
            return OutsideRequest("hang_up")
        if _LINK.match(argument):
            return OutsideRequest("dial", argument[: LONGEST_LINK + 1])
    return OutsideRequest("show")
