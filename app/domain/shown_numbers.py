"""Numbers as people write them, internationally.

The plan of all countries takes 30 ms to load, which the first picture of a window does not need: it comes
with the first number, or earlier on another thread, with the store. A number takes 0.1 ms to be understood.
"""

from functools import lru_cache


@lru_cache(maxsize=4096)
def international(e164: str) -> str:
    """``+370 612 34567``; what is not E.164 comes back as it is."""
    from telephony.switchboard.numbers import display

    return display(e164, "")
