"""Is that an address mail can go to, and how it is written on the wire."""

import re

from app.domain.errors import BadInput

_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
"""Dot-atom of RFC 5322 section 3.2.3; what stands in quotes there, no provider gives to anybody."""
_LABEL = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
LONGEST_LOCAL, LONGEST = 64, 254
"""RFC 5321 sections 4.5.3.1.1 and 4.5.3.1.3 (a path without its brackets)."""


def address_of(text: str) -> str:
    """``text`` with its domain in ASCII (RFC 5891). Raises BadInput."""
    local, _, domain = text.strip().rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        domain = ""
    address = f"{local}@{domain}"
    fits = _LOCAL.fullmatch(local) and len(local) <= LONGEST_LOCAL and len(address) <= LONGEST
    if not fits or not domain or not all(_LABEL.fullmatch(each) for each in domain.split(".")):
        raise BadInput(f"{text!r} is no mail address.", "Write it like name@example.com, one at a time.")
    return address
