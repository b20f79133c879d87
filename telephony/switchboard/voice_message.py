"""The life of a message that a caller leaves in a box. Only the table says what follows."""

from dataclasses import dataclass

from telephony.switchboard.plan import BoxPlan
from telephony.switchboard.table import Table

MESSAGE = Table(
    name="voice message",
    states=("greeting", "tone", "speaking", "closing", "asked", "playing", "thanked", "gone"),
    events=("greeted", "sounded", "stopped", "said", "not_said", "play", "again", "keep", "hung_up"),
    moves={
        ("greeting", "greeted"): "tone",
        ("tone", "sounded"): "speaking",
        ("speaking", "stopped"): "closing",
        ("speaking", "hung_up"): "gone",
        ("closing", "hung_up"): "gone",
        ("closing", "said"): "asked",
        ("closing", "not_said"): "greeting",
        ("asked", "play"): "playing",
        ("asked", "again"): "tone",
        ("asked", "keep"): "thanked",
        ("playing", "play"): "playing",
        ("playing", "said"): "asked",
        ("playing", "again"): "tone",
        ("playing", "keep"): "thanked",
    },
    final=frozenset({"thanked", "gone"}),
)
TABLES = (MESSAGE,)
TURNS = 4
"""So many names its playbacks take in turn: the end of one, told late, is not taken for the next one's."""


@dataclass(slots=True)
class Message:
    """``box`` as it was when he came, whatever the plan says later. ``turn``: which of TURNS plays,
    ``sounding``: it does. ``tries``: how often nothing was said; ``left``: when he hung up."""

    box: BoxPlan
    language: str
    state: str = "greeting"
    turn: int = 0
    sounding: bool = False
    tries: int = 0
    left: float = 0.0

    def move(self, event: str) -> None:
        """Take the table's step; raises OutOfTurn."""
        self.state = MESSAGE.next(self.state, event)
