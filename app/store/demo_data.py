"""The sample company: its customers come in by the same import a person would use, and a month of calls is
made up for them, always the same ones, counted back from now."""

import csv
import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import insert, select

from app.domain.changes import Changes
from app.store.contacts import StoredContacts
from app.store.desk import now, utc
from app.store.engine import Store
from app.store.office import StoredOffice
from app.store.parties import count_of
from app.store.phone_book import StoredPhoneBook
from app.store.tables.history import note
from app.store.tables.people import phone
from telephony.switchboard.contact import ContactRecord, LegRecord
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.ids import CallId

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"
REGION = "LT"
DAYS = 30
CALLS = 120
SEED = 20260301

_QUEUES = {
    "support": ("+37052080001", ("solved", "visit", "call_back", "passed_on")),
    "repairs": ("+37052080002", ("repair", "visit", "quote", "solved")),
    "sales": ("+37052080003", ("order", "offer", "call_back", "not_now")),
    "priority": ("+37052080001", ("solved", "visit", "call_back")),
}
_NAMES = {"support": "Support", "repairs": "Repairs", "sales": "Sales", "priority": "Contract customers"}
_OPERATORS = {"support": ("rasa", "mantas"), "repairs": ("rasa", "dovile"), "sales": ("rasa", "mantas")}
_STRANGERS = ("+37060010203", "+37052491776", "+48512998001", "+447400123456")


@dataclass(frozen=True, slots=True)
class DemoCaller:
    """``match``: who he is, None for a stranger; ``number`` empty for one who withholds it."""

    number: str
    match: CallerMatch | None


@dataclass(frozen=True, slots=True)
class _Call:
    caller: DemoCaller
    queue: str
    operator: str
    outgoing: bool
    missed: bool
    arrived: float
    waited: float
    talked: float
    end_reason: str
    disposition: str


def load_demo_data(store: Store, now_at: datetime | None = None) -> bool:
    """Fill a store that holds nobody; False when somebody is there already."""
    with store.asking() as connection:
        if count_of(connection, "person") or count_of(connection, "company"):
            return False
    office = StoredOffice(store, who="demo", region=REGION)
    data = (DEMO / "customers.csv").read_bytes()
    office.import_people(data, region=REGION, dry_run=False, progress=lambda done, total: True)
    _make_history(store, now_at or now())
    return True


def _make_history(store: Store, end: datetime) -> None:
    chance = random.Random(SEED)
    callers = demo_callers(store)
    contacts = StoredContacts(store, _NAMES)
    notes = _notes()
    kept, records = [], []
    for number in range(CALLS):
        call = _made_up(_office_moment(end, chance), chance.choice(callers), chance)
        record = _record(f"demo-{number:04d}", call)
        records.append(record)
        if record.disposition and chance.random() < 0.7:
            text = chance.choice(notes[call.queue])
            row = {"call": record.call, "operator": call.operator, "text": text}
            kept.append(row | {"updated_at": utc(record.ended)})
    contacts.record_all(records)
    with store.writing(Changes(notes=True)) as connection:
        connection.execute(insert(note), kept)


def demo_callers(store: Store) -> list[DemoCaller]:
    """Every customer's first number, those with priority more often; some numbers nobody knows; nobody."""
    with store.asking() as connection:
        numbers = (
            connection.execute(
                select(phone.c.e164).where(phone.c.e164.is_not(None)).group_by(phone.c.party_id)
            )
            .scalars()
            .all()
        )
    book = StoredPhoneBook(store, REGION)
    callers = []
    for number in numbers:
        match = book.resolve(number, number)[0]
        callers += [DemoCaller(number, match)] * (1 + match.priority)
    book.close()
    return callers + [DemoCaller(number, None) for number in (*_STRANGERS, "", "")]


def _office_moment(end: datetime, chance: random.Random) -> datetime:
    """A time in office hours of a working day, more than two hours ago."""
    while True:
        day = (end - timedelta(days=chance.randrange(DAYS))).replace(
            hour=0, minute=0, second=0, microsecond=0
        )
        moment = day + timedelta(seconds=chance.randrange(6 * 3600, 15 * 3600))
        if moment.weekday() < 5 and moment < end - timedelta(hours=2):
            return moment


def _made_up(moment: datetime, caller: DemoCaller, chance: random.Random) -> _Call:
    outgoing = bool(caller.number) and chance.random() < 0.15
    missed = chance.random() < (0.3 if outgoing else 0.1)
    queue = chance.choice(("support", "support", "repairs", "sales"))
    operator = chance.choice(_OPERATORS[queue])
    if caller.match and caller.match.priority and queue == "support":
        queue = "priority"
    reason = chance.choice(("customer", "customer", "operator"))
    if missed:
        reason = "no_answer" if outgoing else "abandoned"
    return _Call(
        caller=caller,
        queue=queue,
        operator=operator,
        outgoing=outgoing,
        missed=missed,
        arrived=moment.timestamp(),
        waited=chance.randrange(6, 95 if missed else 50),
        talked=0 if missed else chance.randrange(40, 420),
        end_reason=reason,
        disposition="" if missed else chance.choice(_QUEUES[queue][1]),
    )


def _record(name: str, call: _Call) -> ContactRecord:
    caller = call.caller
    answered = call.arrived + call.waited
    return ContactRecord(
        call=CallId(name),
        direction="out" if call.outgoing else "in",
        trunk="world",
        called=caller.number if call.outgoing else _QUEUES[call.queue][0],
        number_raw=caller.number or "anonymous",
        number=caller.number,
        display_name="",
        withheld=not caller.number,
        queue="" if call.outgoing else call.queue,
        operator=call.operator if call.outgoing or not call.missed else "",
        person_id=caller.match.person_id if caller.match else None,
        company_id=caller.match.company_id if caller.match else None,
        arrived=call.arrived,
        answered=None if call.missed else answered,
        ended=answered + call.talked,
        end_reason=call.end_reason,
        disposition=call.disposition,
        legs=_legs(call),
        final=True,
    )


def _legs(call: _Call) -> tuple[LegRecord, ...]:
    answered = call.arrived + call.waited
    ended = answered + call.talked
    if call.outgoing:
        outcome = "missed" if call.missed else "answered"
        before = [LegRecord("ring", call.operator, call.arrived, answered, outcome)]
    else:
        rang = max(call.arrived, answered - 8)
        outcome = "abandoned" if call.missed else "answered"
        ring = LegRecord("ring", call.operator, rang, answered, "withdrawn" if call.missed else "answered")
        before = [LegRecord("queue", call.queue, call.arrived, answered, outcome), ring]
    if call.missed:
        return tuple(before)
    talk = LegRecord("talk", call.operator, answered, ended)
    return (*before, talk, LegRecord("wrap_up", call.operator, ended, ended + 20))


def _notes() -> dict[str, list[str]]:
    """What operators write, by queue."""
    found: dict[str, list[str]] = {queue: [] for queue in _QUEUES}
    with (DEMO / "notes.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["queue"]].append(row["text"])
    return found
