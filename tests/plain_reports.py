"""Reports counted anew out of the contacts, without summaries: slow, plain, what the quick way must equal."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from app.services.report_ports import (
    VISITS,
    Asked,
    Behind,
    CallBehind,
    CellKey,
    FirstContact,
    Report,
    Row,
    WaitStep,
    counted_by,
)
from app.store.real_days import StoredRealDays
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.facts import Visit, Work, facts_of
from telephony.switchboard.figures import figures
from telephony.switchboard.tally import EDGES, SHORT, WITHIN, Tally, tally_of, visit_count, work_count


class PlainReports(StoredRealDays):
    def report(self, asked: Asked, role: str) -> Report:
        tallies: dict[str, Tally] = defaultdict(Tally)
        total = Tally()
        for contact, part in self._parts(asked, role):
            count = visit_count(part) if isinstance(part, Visit) else work_count(part)
            tallies[_key(contact, part, asked.group_by)].add(count)
            total.add(count)
        rows = [
            Row(key, figures(tally, formula=asked.formula), self._name(key)) for key, tally in tallies.items()
        ]
        timed = asked.group_by in ("hour", "day", "weekday_hour")
        rows.sort(
            key=lambda row: row.key.zfill(12) if timed else -row.figures.counts.offered - row.figures.handled
        )
        return Report(asked, tuple(rows), Row("", figures(total, formula=asked.formula)))

    def calls_behind(self, cell: CellKey, role: str, limit: int = 500) -> Behind:
        named = counted_by(cell.figure)
        found = []
        for contact, part in self._parts(cell.asked, role):
            if cell.row in (None, _key(contact, part, cell.asked.group_by)) and (
                times := _counts(part, named)
            ):
                found.append(_call(contact, part, times, self._name(_customer(contact))))
        return Behind(sum(each.times for each in found), tuple(found[:limit]))

    def waits(self, asked: Asked, role: str) -> tuple[WaitStep, ...]:
        counts: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        for _, part in self._parts(asked, role):
            if isinstance(part, Visit):
                counts[visit_count(part).edge][part.outcome] += 1
        edges = (0, *EDGES)
        return tuple(
            WaitStep(edges[n], EDGES[n] if n < len(EDGES) else None,
                     counts[n]["answered"], counts[n]["abandoned"], counts[n]["flow_out"])
            for n in range(len(EDGES) + 1)
        )  # fmt: skip

    def first_contacts(self, asked: Asked, role: str, days: int = 7) -> tuple[FirstContact, ...]:
        return ()

    def _parts(self, asked: Asked, role: str) -> Iterator[tuple[ContactRecord, Visit | Work]]:
        work_only = asked.group_by == "operator" or bool(asked.operators)
        for back in range((asked.last - asked.first).days + 1):
            for contact in self.day_of_calls(asked.first + timedelta(days=back), role).contacts:
                facts = facts_of(contact)
                for part in (*(() if work_only else facts.visits), *facts.works):
                    if asked.queues and part.queue not in asked.queues:
                        continue
                    if isinstance(part, Work) and asked.operators and part.operator not in asked.operators:
                        continue
                    yield contact, part

    def _name(self, key: str) -> str:
        if not key.startswith(("p", "c")) or not key[1:].isdecimal():
            return ""
        from sqlalchemy import select

        from app.store.tables.people import party

        with self.store.asking() as connection:
            return connection.execute(select(party.c.name).where(party.c.id == int(key[1:]))).scalar_one()


def _customer(contact: ContactRecord) -> str:
    if contact.person_id is not None:
        return f"p{contact.person_id}"
    if contact.company_id is not None:
        return f"c{contact.company_id}"
    return f"n{contact.number or contact.number_raw}" if contact.number_raw else ""


def _key(contact: ContactRecord, part: Visit | Work, group_by: str) -> str:
    at = datetime.fromtimestamp(part.at, UTC).astimezone()
    match group_by:
        case "queue":
            return part.queue
        case "operator":
            return part.operator
        case "customer":
            return _customer(contact)
        case "hour":
            return str(at.hour)
        case "weekday_hour":
            return f"{at.weekday()} {at.hour}"
    return at.date().isoformat()


def _counts(part: Visit | Work, named: str | None) -> int:
    if isinstance(part, Visit):
        counts = tally_of([part]).counts(WITHIN, SHORT)
        return int(getattr(counts, named)) if named in VISITS else 0
    return int(getattr(figures(tally_of(works=[part])), named)) if named and named not in VISITS else 0


def _call(contact: ContactRecord, part: Visit | Work, times: int, name: str) -> CallBehind:
    at = datetime.fromtimestamp(part.at, UTC)
    visit = isinstance(part, Visit)
    return CallBehind(
        contact.call, at, name, contact.number or contact.number_raw, part.queue, part.operator,
        part.outcome if isinstance(part, Visit) else contact.end_reason,
        part.wait if isinstance(part, Visit) else None,
        None if visit else part.talk + part.hold + part.wrap_up, times,
    )  # fmt: skip
