"""What others ask of the room. No Qt."""

from dataclasses import dataclass

from telephony.switchboard.plan import Plan


@dataclass(frozen=True, slots=True)
class TryOut:
    """Live the newest day with calls again under ``after`` beside ``before``, the plan it was lived under."""

    before: Plan
    after: Plan
