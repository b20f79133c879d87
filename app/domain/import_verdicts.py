"""Rows of a file against what is known → what each of them adds, and a verdict that says so.

A row is somebody known when the name is equal and a number or the company is too, or when the row holds
nothing to tell two of that name apart. It then adds numbers and a company, and changes no field: an undo
could not give the old text back. Rows also meet the rows above them, so a dry run says what a real one does.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.domain.folding import fold
from app.domain.people import PhoneEntry
from app.domain.person_rows import PersonRow, Switchboard


@dataclass(slots=True)
class Party:
    """A person or company as far as the import must know: ``id`` is None until it is written."""

    id: int | None
    kind: str
    name: str
    companies: set[str] = field(default_factory=set)
    numbers: set[tuple[str, str]] = field(default_factory=set)
    ranges: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Step:
    """What one row adds. ``company`` is joined when ``joins``; both may still have to be written."""

    row: PersonRow
    verdict: str
    reason: str
    target: Party | None = None
    company: Party | None = None
    joins: bool = False
    phones: tuple[PhoneEntry, ...] = ()
    ranges: tuple[Switchboard, ...] = ()


class Verdicts:
    """Judges the rows of one file in order; remembers what earlier rows will have made."""

    def __init__(self) -> None:
        self._people: dict[str, list[Party]] = {}
        self._companies: dict[str, Party] = {}

    def judge(self, rows: Sequence[PersonRow], known: Iterable[Party]) -> list[Step]:
        """``known``: everybody in the store who has the name of one of these rows or their companies."""
        for party in known:
            self._remember(party)
        return [self._step(row) for row in rows]

    def _remember(self, party: Party) -> None:
        key = fold(party.name)
        if party.kind == "company":
            self._companies.setdefault(key, party)
        elif all(each.id is None or each.id != party.id for each in self._people.get(key, ())):
            self._people.setdefault(key, []).append(party)

    def _step(self, row: PersonRow) -> Step:
        if row.problem:
            return Step(row, "bad", row.problem)
        return self._person(row) if row.name else self._company_row(row)

    def _company_row(self, row: PersonRow) -> Step:
        target = self._companies.get(fold(row.company))
        new = target is None
        target = target or self._new_company(row.company)
        phones = _new_phones(row, target)
        ranges = _new_ranges(row, target)
        verdict, reason = _verdict(new, phones, ", ".join(each.prefix for each in ranges), row)
        return Step(row, verdict, reason, target=target, phones=phones, ranges=ranges)

    def _person(self, row: PersonRow) -> Step:
        company = self._companies.get(fold(row.company)) if row.company else None
        if row.company and company is None:
            company = self._new_company(row.company)
        target = self._same_person(row)
        new = target is None
        if target is None:
            target = Party(None, "person", row.name)
            self._people.setdefault(fold(row.name), []).append(target)
        joins = company is not None and fold(row.company) not in target.companies
        if company is not None:
            target.companies.add(fold(row.company))
        phones = _new_phones(row, target)
        ranges = _new_ranges(row, company) if company is not None else ()
        verdict, reason = _verdict(new, phones, row.company if joins else "", row)
        return Step(row, verdict, reason, target, company, joins, phones, ranges)

    def _new_company(self, name: str) -> Party:
        company = self._companies[fold(name)] = Party(None, "company", name)
        return company

    def _same_person(self, row: PersonRow) -> Party | None:
        numbers = {_number(entry)[0] for entry in row.phones}
        company = fold(row.company)
        for party in self._people.get(fold(row.name), ()):
            if numbers & {number for number, _ in party.numbers}:
                return party
            if company and company in party.companies:
                return party
            if not numbers and not company and not row.email:
                return party
        return None


def _number(entry: PhoneEntry) -> tuple[str, str]:
    return entry.number or entry.raw, entry.extension


def _new_phones(row: PersonRow, party: Party) -> tuple[PhoneEntry, ...]:
    fresh = tuple(entry for entry in row.phones if _number(entry) not in party.numbers)
    party.numbers |= {_number(entry) for entry in fresh}
    return fresh


def _new_ranges(row: PersonRow, company: Party) -> tuple[Switchboard, ...]:
    fresh = tuple(each for each in row.switchboards if each.prefix not in company.ranges)
    company.ranges |= {each.prefix for each in fresh}
    return fresh


def _verdict(new: bool, phones: tuple[PhoneEntry, ...], joined: str, row: PersonRow) -> tuple[str, str]:
    if new:
        return "new", row.remark
    added = [entry.raw for entry in phones] + ([joined] if joined else [])
    debt = f"; owes {row.owed} in the file, not taken over" if row.owed else ""
    if added:
        return "merge", f"already there; adds {', '.join(added)}{debt}"
    return "duplicate", f"already there{debt}"
