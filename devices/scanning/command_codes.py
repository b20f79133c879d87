"""Codes that act: printed on a card beside the scanner, scanned after the device.

They carry a mark of this program. A sticker that says NEW, and a setting code of a scanner's maker, are no
commands and do nothing.
"""

from enum import Enum

MARK = "RD-"
"""Only characters that Code 39 has too, so any scanner reads the card."""


class Command(Enum):
    """What to do with the device on the screen."""

    NEW = "NEW"
    RECEIVED = "RECEIVED"
    DONE = "DONE"
    PART = "PART"
    LOANER = "LOANER"


def command_of(text: str) -> Command | None:
    """The command this text is, whole and nothing around it; some scanners change the case."""
    word = text.strip().upper()
    return next((each for each in Command if word == MARK + each.value), None)


def may_be_command(raw: bytes) -> bool:
    """Whether our mark is in a scan, for those who must know where it goes before it is read."""
    return MARK.encode() in raw.upper()


def printed(command: Command) -> str:
    """What to encode on the card."""
    return MARK + command.value
