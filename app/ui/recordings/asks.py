"""What a room asks of the player. No Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HearCall:
    """Play what was recorded of this call, from its beginning."""

    call: str
