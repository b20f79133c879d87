"""What the floor remembers of steering: recent deeds, what is not read yet, who was moved for this shift."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, field, replace

from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.plan import OperatorPlan
from telephony.switchboard.steering_events import Deed

RECENT = 50
"""Deeds that can be looked at and taken back."""


@dataclass(slots=True)
class SteeringBook:
    """``unseen``: operator → number → what he has not read. ``undone``: numbers of what was taken back, or
    ended with the exchange under which it was done. ``moved``: operators who serve other queues than the plan
    says, until they sign in again."""

    last: int = 0
    deeds: dict[int, Deed] = field(default_factory=dict)
    unseen: dict[OperatorId, dict[int, Deed]] = field(default_factory=dict)
    undone: set[int] = field(default_factory=set)
    moved: dict[OperatorId, tuple[QueueId, ...]] = field(default_factory=dict)

    def remember(self, deed: Deed) -> None:
        self.last = max(self.last, deed.number)
        self.deeds[deed.number] = deed
        self._forget_old()

    def recall(self, deeds: Iterable[Deed]) -> None:
        """From before the start: everybody signed in anew, so nothing of it holds or can be taken back."""
        before = {each.number: each for each in deeds if each.number not in self.deeds}
        self.undone.update(before)
        self.deeds = dict(sorted((before | self.deeds).items()))
        self._forget_old()

    def _forget_old(self) -> None:
        while len(self.deeds) > RECENT:
            oldest = next(iter(self.deeds))
            del self.deeds[oldest]
            self.undone.discard(oldest)

    def tell(self, deeds: Iterable[Deed]) -> None:
        """Whom they were done to has not read of them."""
        for each in deeds:
            self.unseen.setdefault(each.whom, {})[each.number] = each

    def placed(self, operator: OperatorPlan, queues: Container[QueueId]) -> OperatorPlan:
        """As the plan has him, in those of the ``queues`` that he was moved to; when none of them is left,
        in his own."""
        moved = self.moved.get(operator.id)
        left = tuple(each for each in moved or () if each in queues)
        return operator if moved is None or (moved and not left) else replace(operator, queues=left)
