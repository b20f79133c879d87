"""What belongs to one row of a report: counts by queue, for each queue has seconds of its own."""

from collections import defaultdict

from app.services.report_ports import Asked, Thresholds
from telephony.switchboard.figures import Figures, figures
from telephony.switchboard.tally import Count, Counts, Tally, VisitCount

USUAL = Thresholds()


class Pile:
    def __init__(self) -> None:
        self._whole = Tally()
        self._queues: dict[str, Tally] = defaultdict(Tally)
        self._counts: list[tuple[str, Count]] = []

    def add(self, queue: str, count: Count) -> None:
        self._counts.append((queue, count))
        self._whole.add(count)
        if isinstance(count, VisitCount):
            self._queues[queue].add(count)

    def take(self, other: "Pile") -> None:
        """All of another row too."""
        for queue, count in other._counts:
            self.add(queue, count)

    @property
    def size(self) -> int:
        """How much came and was done: what rows without a time are ordered by."""
        return self._whole.counts().offered + self._whole.worked.handled + self._whole.worked.outgoing

    def figures(self, asked: Asked) -> Figures:
        counts = Counts()
        for queue, tally in self._queues.items():
            seconds = asked.thresholds.get(queue, USUAL)
            counts += tally.counts(seconds.within, seconds.short)
        return figures(self._whole, formula=asked.formula, counts=counts)
