"""What the room asks of the window. No Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OpenCall:
    """The recordings of a call and what is known of it, as from the timeline."""

    call: str
