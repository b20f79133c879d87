"""Time and presence as the made-up workshop has them: kept, nobody else is there."""

from app.domain.presence import Presence
from app.domain.time_spent import By, Period, Source, Stretch, TicketTime, TimeEntry, TimeSum


class MadeUpTime:
    """Stretches by key; what is worked out of them is tested over the real store."""

    def _stretches(self) -> dict[str, Stretch]:
        found: dict[str, Stretch] = self.__dict__.setdefault("_time", {})
        return found

    def keep_time(self, stretch: Stretch) -> int:
        if (broken := self.__dict__.get("broken")) is not None:
            raise broken
        self._stretches()[stretch.key] = stretch
        return self.time_on(stretch.ticket_id)

    def time_on(self, ticket_id: int) -> int:
        mine = [each for each in self._stretches().values() if each.ticket_id == ticket_id]
        return sum(each.ended - each.started for each in mine)

    def ticket_time(self, ticket_id: int) -> TicketTime:
        entry = TimeEntry(ticket_id, "rasa", self.time_on(ticket_id), Source.FOCUS, id=1)
        return TicketTime(ticket_id, (entry,) if entry.seconds else ())

    def time_sums(self, of: Period, by: By) -> tuple[TimeSum, ...]:
        return ()

    def time_entries(
        self, of: Period, by: By = By.REQUEST, key: str | None = None, limit: int = 0
    ) -> tuple[TimeEntry, ...]:
        return ()

    def be_at(self, desk: str, ticket_id: int, editing: bool, now: float) -> tuple[Presence, ...]:
        return ()

    def leave(self, desk: str) -> None:
        pass

    def others_at(self, desk: str, ticket_id: int, now: float) -> tuple[Presence, ...]:
        return ()
