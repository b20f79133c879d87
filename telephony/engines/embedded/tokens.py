"""Fresh text for tags, branches and names of calls."""

import os

DIGITS = 16
AT_ONCE = 256


class Tokens:
    """Each call gives 64 unguessable bits as hexadecimal digits. For one thread.

    Drawn from the system in bulk: every draw is a system call after which the thread waits for the
    interpreter, and one call of the exchange takes a dozen.
    """

    def __init__(self) -> None:
        self._left: list[str] = []

    def __call__(self) -> str:
        if not self._left:
            text = os.urandom(AT_ONCE * DIGITS // 2).hex()
            self._left = [text[at : at + DIGITS] for at in range(0, len(text), DIGITS)]
        return self._left.pop()
