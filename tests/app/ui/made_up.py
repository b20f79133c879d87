"""A made-up company: views, an office in memory, doors that remember. For the window's tests and look.py."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from app.domain.block_list import Blocked
from app.domain.desk import LinkState
from app.domain.errors import BadInput, NotFound, RingdeskError, StaleEdit
from app.domain.people import Company, Found, NewPerson, Person, PhoneEntry, Stranger, TimelineEntry
from app.domain.settings import Settings
from app.services.ports import ImportReport, RowVerdict
from telephony.switchboard.events import Asked, CallerMatch
from telephony.switchboard.ids import CallId, OperatorId, QueueId
from telephony.switchboard.overview import (
    CallbackView,
    CallView,
    DeskView,
    OperatorView,
    ParkedView,
    QueueView,
)
from telephony.switchboard.phone import AudioDevice, PhoneState

NOW = 1_795_271_527.0
"""A Saturday in November 2026, exchange's clock and ours."""

BALTIC = Company(
    id=10,
    name="UAB Baltic Cooling",
    code="303123456",
    city="Vilnius",
    address="Ozo g. 25",
    contract="SLA Gold",
    contract_until="2027-03-31",
    phones=(PhoneEntry("+370 5 210 4410", "+37052104410", label="office"),),
)
PARS = Company(id=11, name="شرکت پارس", city="تهران")
JONAS = Person(
    id=1,
    name="Jonas Petraitis",
    company_id=10,
    company="UAB Baltic Cooling",
    role="Maintenance lead",
    email="j.petraitis@balticcooling.lt",
    language="lt",
    priority=1,
    note="Calls before eight.",
    phones=(PhoneEntry("8 612 34567", "+37061234567", label="mobile"), BALTIC.phones[0]),
    badges=("Service contract",),
)
EGLE = Person(
    id=2, name="Eglė Stankutė", company_id=10, company="UAB Baltic Cooling", role="Accounts", language="lt"
)
SARA = Person(id=3, name="سارا احمدی", company_id=11, company="شرکت پارس", role="مدیر", language="fa")

JONAS_MATCH = CallerMatch(
    1,
    JONAS.name,
    10,
    BALTIC.name,
    "exact",
    "exact +37061234567 mobile",
    role=JONAS.role,
    language="lt",
    priority=1,
    badges=("Service contract", "2 overdue invoices"),
)
EGLE_MATCH = CallerMatch(
    2, EGLE.name, 10, BALTIC.name, "switchboard", "switchboard +3705210 office", role="Accounts"
)
SARA_MATCH = CallerMatch(3, SARA.name, 11, PARS.name, "possible", "possible 12345678 mobile")

DISPOSITIONS = (
    ("solved", "Solved"),
    ("callback", "Call back"),
    ("visit", "Visit needed"),
    ("wrong", "Wrong number"),
)


def call(state: str = "talking", **changes: object) -> CallView:
    """A call from Jonas, 3:27 old, through Support LT."""
    made = CallView(
        call=CallId("c1"),
        direction="in",
        state=state,
        number="+37061234567",
        number_raw="861234567",
        display_name="Jonas P",
        withheld=False,
        trusted=True,
        identified=True,
        matches=(JONAS_MATCH,),
        chosen=JONAS_MATCH,
        queue=QueueId("support"),
        queue_name="Support LT",
        called="+37052000001",
        path=("Repairs line", "Support LT"),
        diverted_from="",
        arrived=NOW - 245,
        waited=38.0,
        state_since=NOW - 207,
        answered=NOW - 207 if state in ("talking", "held", "wrap_up") else None,
        ring_until=NOW + 12 if state == "offered" else None,
        wrap_until=NOW + 24 if state == "wrap_up" else None,
        muted=False,
        no_audio=False,
        end_reason="customer" if state == "wrap_up" else "",
        dispositions=DISPOSITIONS,
    )
    if state == "offered":
        made = replace(made, arrived=NOW - 38, state_since=NOW - 6)
    return replace(made, **changes)  # type: ignore[arg-type]


MENU = (("State of a repair", "42"), ("End of the serial number", "1004"))


def unknown(state: str = "talking", **changes: object) -> CallView:
    stranger = call(
        state,
        number="+37069877001",
        number_raw="+370 698 77001",
        display_name="Servisas",
        matches=(),
        chosen=None,
    )
    return replace(stranger, **changes)  # type: ignore[arg-type]


def withheld(state: str = "talking", **changes: object) -> CallView:
    hidden = call(
        state, number="", number_raw="", display_name="Anonymous", withheld=True, matches=(), chosen=None
    )
    return replace(hidden, **changes)  # type: ignore[arg-type]


def me(state: str = "ready", **changes: object) -> OperatorView:
    made = OperatorView(OperatorId("rasa"), "Rasa P.", "204", state, NOW - 207, "", "", True)
    return replace(made, **changes)  # type: ignore[arg-type]


COLLEAGUES = (
    OperatorView(OperatorId("mantas"), "Mantas K.", "201", "ready", NOW - 250, "", "", True),
    OperatorView(OperatorId("dovile"), "Dovilė U.", "202", "talking", NOW - 131, "", "", True),
    OperatorView(OperatorId("vytas"), "Vytas K.", "203", "paused", NOW - 1865, "lunch", "", True),
    OperatorView(OperatorId("greta"), "Greta S.", "205", "wrap_up", NOW - 48, "", "", True),
    OperatorView(OperatorId("agne"), "Agnė T.", "206", "not_responding", NOW - 372, "", "", True),
    OperatorView(OperatorId("linas"), "Linas D.", "207", "offline", NOW - 9000, "", "", False),
)
QUEUES = (
    QueueView(QueueId("support"), "Support LT", 3, NOW - 102, 1, 4, True, True),
    QueueView(QueueId("repairs"), "Repairs", 1, NOW - 20, 2, 3, True, True),
    QueueView(QueueId("sales"), "Sales", 0, None, 1, 2, False, False),
)
KEPT = (
    CallbackView(CallId("back-1"), "Ona Onaitė", "+37061112233", NOW - 460, NOW + 9000),
    CallbackView(CallId("back-2"), "", "+37065550123", NOW - 1300, NOW + 8000, tries=1, due=NOW + 184),
    CallbackView(CallId("back-3"), "Baltic Steel", "+37061111111", NOW - 1400, NOW + 8000, called=True),
)
"""Customers who are called back when their turn comes: in line, not reached yet, just now."""
SHELF = (
    ParkedView(CallId("p-1"), 701, "Ona Onaitė", "+37061112233", "Support LT", "Dovilė", NOW - 96, NOW + 24,
               "asks for her invoice, Mantas knows"),
    ParkedView(CallId("p-2"), 702, "", "+37065550123", "", "Mantas", NOW - 12, NOW + 108),
    ParkedView(CallId("p-3"), 704, "Baltic Steel", "+37061111111", "Sales", "Dovilė", NOW - 5, NOW + 115,
               fetched_by="Greta"),
)  # fmt: skip
"""Parked callers: soon brought back, fresh, just being picked up."""
PAUSES = (("break", "Break"), ("lunch", "Lunch"), ("meeting", "Meeting"))


def view(*calls: CallView, at: float = NOW, **changes: object) -> DeskView:
    state = {"talking": "talking", "held": "talking", "offered": "offered", "wrap_up": "wrap_up"}
    mine = state.get(calls[0].state, "talking") if calls else "ready"
    made = DeskView(at, me(mine), calls, QUEUES, COLLEAGUES, PAUSES)
    return replace(made, **changes)  # type: ignore[arg-type]


UP = LinkState(True, NOW - 3600)
DOWN = LinkState(False, NOW - 42, "connection refused")

PHONE = PhoneState(
    line="registered",
    call="idle",
    caller_number="",
    caller_name="",
    audio="ok",
    problem="",
    inputs=(AudioDevice("mic1", "Jabra Evolve2 40"), AudioDevice("mic2", "Built-in microphone")),
    outputs=(AudioDevice("out1", "Jabra Evolve2 40"), AudioDevice("out2", "Built-in speakers")),
    input="mic1",
    output="out1",
    ringer="out2",
)


def at(seconds_ago: float) -> datetime:
    return datetime.fromtimestamp(NOW - seconds_ago, UTC)


TIMELINE = (
    TimelineEntry(
        "c-9",
        "call_in",
        at(3 * 3600),
        130,
        "Rasa P.",
        "Support LT",
        "Solved",
        "Compressor E41, reset helped",
        "Jonas Petraitis",
    ),
    TimelineEntry("c-8", "call_out", at(26 * 3600), 64, "Mantas K.", "", "Call back", "", "Jonas Petraitis"),
    TimelineEntry("c-7", "missed", at(4 * 86400), 0, "", "Support LT", "", "", "Eglė Stankutė"),
    TimelineEntry(
        "c-6",
        "call_in",
        at(9 * 86400),
        742,
        "Dovilė U.",
        "Repairs",
        "Visit needed",
        "Asks for a visit before Friday.\nHas the spare valve.",
        "Jonas Petraitis",
    ),
    TimelineEntry("c-5", "note", at(40 * 86400), 0, "Vytas K.", "", "", "Filter ordered", "Jonas Petraitis"),
)


@dataclass
class MadeUpOffice:
    """A small office in memory that behaves like the store's. ``broken``: every call fails with it."""

    people: dict[int, Person] = field(default_factory=lambda: {p.id: p for p in (JONAS, EGLE, SARA)})
    companies: dict[int, Company] = field(default_factory=lambda: {c.id: c for c in (BALTIC, PARS)})
    notes: dict[tuple[str, str], str] = field(default_factory=dict)
    entries: tuple[TimelineEntry, ...] = TIMELINE
    broken: RingdeskError | None = None
    broken_notes: RingdeskError | None = None
    steps: list[Callable[[], None]] = field(default_factory=list)
    imports: dict[str, list[int]] = field(default_factory=dict)
    block_list: dict[str, Blocked] = field(default_factory=dict)

    def _check(self) -> None:
        if self.broken is not None:
            raise self.broken

    def search(self, text: str, limit: int = 20) -> tuple[Found, ...]:
        self._check()
        wanted = text.casefold().split()
        found = []
        for person in self.people.values():
            hay = " ".join(
                [person.name, person.company, *(p.number + " " + p.raw for p in person.phones)]
            ).casefold()
            if all(word in hay for word in wanted):
                number = person.phones[0].number if person.phones else ""
                found.append(Found("person", person.id, person.name, person.company, number, person.name))
        for company in self.companies.values():
            if all(word in company.name.casefold() for word in wanted):
                found.append(Found("company", company.id, company.name, company.city, "", company.name))
        return tuple(found[:limit])

    def blocked(self) -> tuple[Blocked, ...]:
        self._check()
        return tuple(self.block_list.values())

    def block(self, raw: str, reason: str, until: datetime | None) -> Blocked:
        self._check()
        if not raw:
            raise BadInput("There is no number to block.", "Type the number.")
        new = self.block_list[raw] = Blocked(raw, raw, reason, "rasa", at(0), until)
        return new

    def unblock(self, key: str) -> Blocked | None:
        self._check()
        return self.block_list.pop(key, None)

    def put_back(self, gone: Blocked) -> Blocked:
        return self.block(gone.raw, gone.reason, gone.until)

    def who_is(self, raw: str) -> tuple[tuple[CallerMatch, ...], str]:
        self._check()
        blocked = self.block_list.get(raw)
        return (JONAS_MATCH,) if raw.endswith("61234567") else (), blocked.reason if blocked else ""

    def person(self, person_id: int) -> Person:
        self._check()
        if person_id not in self.people:
            raise NotFound("This person was removed.")
        return self.people[person_id]

    def company(self, company_id: int) -> Company:
        self._check()
        return self.companies[company_id]

    def company_people(self, company_id: int) -> tuple[Person, ...]:
        return tuple(p for p in self.people.values() if p.company_id == company_id)

    def person_timeline(self, person_id: int, limit: int = 50) -> tuple[TimelineEntry, ...]:
        self._check()
        name = self.people[person_id].name if person_id in self.people else ""
        return tuple(e for e in self.entries if e.person == name)[:limit]

    def company_timeline(self, company_id: int, limit: int = 50) -> tuple[TimelineEntry, ...]:
        self._check()
        return self.entries[:limit]

    def strangers(self, text: str, limit: int = 6) -> tuple[Stranger, ...]:
        self._check()
        number = "+37069877001"
        asked = "".join(char for char in text if char.isdigit())
        return (Stranger(number, at(3600), 2),) if asked and asked in number else ()

    def number_timeline(self, number: str, limit: int = 50) -> tuple[TimelineEntry, ...]:
        self._check()
        return ()

    def match_of(self, person_id: int) -> CallerMatch:
        self._check()
        person = self.people[person_id]
        return CallerMatch(person.id, person.name, person.company_id, person.company, "exact", "chosen")

    def save_new_person(self, new: NewPerson) -> CallerMatch:
        self._check()
        number = max(self.people) + 1
        company = next((c for c in self.companies.values() if c.name == new.company), None)
        if company is None and new.company:
            company = Company(max(self.companies) + 1, new.company)
            self.companies[company.id] = company
        phones = (PhoneEntry(new.phone_raw, new.phone_number),) if new.phone_raw else ()
        self.people[number] = Person(
            number, new.name, company.id if company else None, company.name if company else "", phones=phones
        )
        self.steps.append(lambda: self.people.__delitem__(number))
        return self.match_of(number)

    def link_number(self, person_id: int, raw: str, number: str) -> CallerMatch:
        self._check()
        before = self.people[person_id]
        self.people[person_id] = replace(before, phones=(*before.phones, PhoneEntry(raw, number)))
        self.steps.append(lambda: self.people.update({person_id: before}))
        return self.match_of(person_id)

    def save_person(self, person: Person) -> Person:
        self._check()
        stored = self.people[person.id]
        if stored.version != person.version:
            raise StaleEdit("Somebody else saved this person meanwhile.", "Compare both versions.")
        self.people[person.id] = replace(person, version=person.version + 1)
        return self.people[person.id]

    def save_company_debt(self, company: Company) -> Company:
        self._check()
        if self.companies[company.id].version != company.version:
            raise StaleEdit("Somebody else saved this company meanwhile.", "Look at what it owes now.")
        self.companies[company.id] = replace(company, version=company.version + 1)
        return self.companies[company.id]

    def note(self, call: str) -> str:
        self._check()
        return next((text for (c, _), text in self.notes.items() if c == call), "")

    def save_note(self, call: str, operator: str, text: str) -> None:
        if self.broken_notes is not None:
            raise self.broken_notes
        self._check()
        self.notes[call, operator] = text

    def undo_last_person(self) -> bool:
        if not self.steps:
            return False
        self.steps.pop()()
        return True

    def import_people(
        self, data: bytes, *, region: str, dry_run: bool, progress: Callable[[int, int], bool]
    ) -> ImportReport:
        """``name;company;number`` lines; a line without a name is bad."""
        self._check()
        lines = data.decode("utf-8").splitlines()
        rows = []
        for place, line in enumerate(lines, start=1):
            if not progress(place, len(lines)):
                return ImportReport("", 0, 0, 0, 0, True, ())
            name, company, phone = (*line.split(";"), "", "")[:3]
            verdict = "bad" if not name else "duplicate" if name == JONAS.name else "new"
            reason = "no name" if verdict == "bad" else ""
            rows.append(RowVerdict(place, verdict, reason, name, company, (phone,) if phone else ()))
        count = {v: sum(r.verdict == v for r in rows) for v in ("new", "duplicate", "bad")}
        batch = "" if dry_run else f"batch-{len(self.imports) + 1}"
        if not dry_run:
            made = [self.save_new_person(NewPerson(r.name, r.company)) for r in rows if r.verdict == "new"]
            self.imports[batch] = [m.person_id for m in made if m.person_id is not None]
        return ImportReport(batch, count["new"], 0, count["duplicate"], count["bad"], False, tuple(rows))

    def undo_import(self, batch: str) -> int:
        made = self.imports.pop(batch)
        for person in made:
            del self.people[person]
        return len(made)

    def recent_contacts(self, limit: int = 50, since: datetime | None = None) -> Iterable[TimelineEntry]:
        self._check()
        return self.entries[:limit]


@dataclass
class RememberingExchange:
    asked: list[Asked] = field(default_factory=list)

    def ask(self, event: Asked) -> None:
        self.asked.append(event)


@dataclass
class RememberingPhone:
    told: list[object] = field(default_factory=list)

    def tell(self, command: object) -> None:
        self.told.append(command)


@dataclass
class SettingsInMemory:
    settings: Settings = field(default_factory=Settings)
    broken: RingdeskError | None = None

    def load(self) -> Settings:
        return self.settings

    def save(self, settings: Settings) -> None:
        if self.broken is not None:
            raise self.broken
        self.settings = settings
