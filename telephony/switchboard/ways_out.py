"""What is dialled for a number, and over which trunk."""

import re

from telephony.switchboard.floor import Floor
from telephony.switchboard.numbers import Number
from telephony.switchboard.plan import TrunkPlan

# Keys of a telephone, and what people write between them (RFC 3966 visual separators).
KEYS = re.compile(r"\+?[0-9*#]{1,32}")
SEPARATORS = re.compile(r"[\s().\-/]")


def way_out(floor: Floor) -> TrunkPlan | None:
    """The cheapest trunk that may call out and knows where to, the first of the plan among equals; one that
    is up before one that is not."""
    out = [each for each in floor.plan.trunks if each.calls_out]
    return min(out, key=lambda each: (each.id in floor.trunk_problems, each.cost), default=None)


def keys_of(number: Number) -> str:
    """What is dialled for a number: E.164, else the keys as typed; empty when it cannot be dialled."""
    typed = SEPARATORS.sub("", number.raw)
    if number.e164 or KEYS.fullmatch(typed):
        return number.e164 or typed
    return number.national_digits if number.kind in ("internal", "short") else ""
