"""Mail that goes out: reports on a schedule, alerts. ``app.run`` has it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file beside the text. ``kind``: its media type (RFC 6838), ``application/pdf``."""

    name: str
    content: bytes
    kind: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class KeptMail:
    """A message that is not gone yet. ``to``: who still has to get it. ``refused``: address → what the
    server said when it refused for good. ``error``: why it waits; ``due``: when it is tried again."""

    id: str
    subject: str
    to: tuple[str, ...]
    tries: int
    due: datetime
    error: str = ""
    refused: tuple[tuple[str, str], ...] = ()


class Mail(Protocol):
    """Safe to call from any thread and any process of this data folder; no call waits for the network."""

    def send(self, subject: str, text: str, to: Sequence[str], attachments: Sequence[Attachment] = ()) -> str:
        """The message is on the disk when it returns, and goes out when the server takes it, a dead server
        or a new start notwithstanding; each address gets it by the same Message-ID, returned. Raises
        ``BadInput``: the plan has no ``[mail]``, or an address is none; ``StoreUnavailable``: the disk
        refuses."""

    def kept(self) -> tuple[KeptMail, ...]:
        """What waits, and what was refused for good and nobody has removed; oldest first."""
