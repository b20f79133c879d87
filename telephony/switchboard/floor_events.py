"""What a supervisor's desk asks about the floor as a whole; see ``events``."""

from dataclasses import dataclass

from telephony.switchboard.events import Asked


@dataclass(frozen=True, slots=True)
class FloorWatched(Asked):
    """He looks at the floor, or looks away. Asked again, he gets the whole of it anew: he has missed some."""

    watching: bool
