"""Numbers whose calls ring nobody: each with its reason, who said so, and until when."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Blocked:
    """``key``: what is compared, E.164 or the user part of what the network sent; ``raw``: as it came, kept.
    ``until``: aware, None: until somebody takes it off."""

    key: str
    raw: str
    reason: str
    who: str
    at: datetime
    until: datetime | None = None
