"""How requests are numbered, in words; apart, because the desk says numbers before it needs a request."""

import re

_NUMBER = re.compile(r"\s*(?:T-?|#)?\s*0*([1-9][0-9]{0,9})\s*", re.IGNORECASE)


def ticket_name(number: int) -> str:
    """How a number is written and said: ``T-000042``."""
    return f"T-{number:06d}"


def ticket_number(text: str) -> int | None:
    """The number in ``T-000042``, ``t42``, ``#42`` or ``42``; None when it is none."""
    found = _NUMBER.fullmatch(text)
    return int(found[1]) if found else None
