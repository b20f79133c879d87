"""The sample company's yesterday: a whole day of calls, lived on the real board, so that there is something
to live again. Always the same one, whatever the day of the week; days before it go by their weekday."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import cycle

from sqlalchemy import select

from app.domain.changes import Changes
from app.store.contacts import write_contact
from app.store.demo_data import REGION, SEED, DemoCaller, demo_callers
from app.store.desk import now
from app.store.engine import Store
from app.store.figures import write_spans
from app.store.phone_book import StoredPhoneBook
from app.store.tables.history import contact
from telephony.simulation.people import Customer, Shift
from telephony.simulation.simulator import Simulator
from telephony.switchboard.board import Board
from telephony.switchboard.commands import Command, RecordStates
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.events import Event
from telephony.switchboard.facts import StateSpan
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.plan import Plan
from telephony.switchboard.routing import certain

OPENS = 8
CALLS_AN_HOUR = (12, 19, 25, 22, 14, 17, 23, 19, 12)
"""From eight o'clock on."""
WEEKDAYS = (1.15, 1.0, 1.0, 0.95, 0.9, 0.5, 0.35)
"""Of days before yesterday, from Monday: so many times the calls of each hour."""
STRANGERS = 0.4
"""Share of yesterday's calls from numbers that nobody knows yet. Before it all are: those who are known have
their own history."""
LUNCH = ((11.5, 12.0), (12.25, 12.75), (13.0, 13.5))
"""Hours of the day, one operator after the other."""
PAUSE = "lunch"


@dataclass(frozen=True, slots=True)
class _Day:
    """``start``: its midnight, epoch seconds; ``busy``: so many times the usual calls."""

    ago: int
    start: float
    busy: float


def is_lived(store: Store, ago: int) -> bool:
    """Whether the day so many days ago was loaded before, then or now."""
    with store.reading() as connection:
        first = select(contact.c.id).where(contact.c.call == _name(ago, 0))
        return connection.execute(first).first() is not None


def load_demo_day(store: Store, plan: Plan, now_at: datetime | None = None, ago: int = 1) -> int:
    """Yesterday, or ``ago`` days ago. Returns how many calls; none without numbers and operators in the
    plan."""
    if not plan.numbers or not plan.operators:
        return 0
    chance = random.Random(SEED + ago - 1)
    day = ((now_at or now()).astimezone() - timedelta(days=ago)).date()
    start = datetime.combine(day, time()).astimezone().timestamp()
    lived = _Day(ago, start, 1.0 if ago == 1 else WEEKDAYS[day.weekday()])
    customers = list(_customers(plan, _known(store) if ago == 1 else [], lived, chance))

    def pick_up(call: CallId, operator: OperatorId) -> float:
        return chance.uniform(2, 11)

    states: list[StateSpan] = []

    def watch(board: Board, at: float, event: Event, commands: tuple[Command, ...]) -> None:
        states.extend(span for each in commands if isinstance(each, RecordStates) for span in each.spans)

    told = Simulator(plan, pick_up, watch).run(customers, _shifts(plan, start))
    contacts = [_told(each, plan, chance) for each in told]
    with store.writing(Changes(history=True)) as connection:
        for each in contacts:
            write_contact(connection, each)
        write_spans(connection, (replace(each, code=PAUSE if each.code else "") for each in states))
    return len(contacts)


def _name(ago: int, place: int) -> str:
    return f"demo-day-{place:04d}" if ago == 1 else f"demo-day{ago}-{place:04d}"


def _stranger(chance: random.Random) -> DemoCaller:
    return DemoCaller(f"+3706{chance.randrange(10_000_000):07d}", None)


def _known(store: Store) -> list[DemoCaller]:
    """The callers, each once, as the exchange would know them: by name only who is surely meant."""
    book = StoredPhoneBook(store, REGION)
    try:
        return [
            replace(each, match=certain(book.resolve(each.number, each.number)) if each.number else None)
            for each in dict.fromkeys(demo_callers(store))
        ]
    finally:
        book.close()


def _customers(
    plan: Plan, callers: Sequence[DemoCaller], day: _Day, chance: random.Random
) -> Iterator[Customer]:
    # Those whom a rule sends elsewhere come to nobody: no calls for a day of operators.
    gone = {number for rule in plan.rules if rule.to for number in rule.called}
    numbers = [each.number for each in plan.numbers if each.number not in {"*", *gone}]
    numbers = numbers or [plan.outgoing_number]
    weights = [1 / (place + 1) for place in range(len(numbers))]
    turn, place = cycle(chance.sample(callers, len(callers))), 0
    for hour, calls in enumerate((day.busy * each for each in CALLS_AN_HOUR), start=OPENS):
        at = day.start + hour * 3600 + chance.expovariate(calls / 3600)
        while at < day.start + (hour + 1) * 3600:
            unknown = chance.random() < STRANGERS or not callers
            caller = _stranger(chance) if unknown else next(turn)
            yield Customer(
                CallId(_name(day.ago, place)),
                at,
                chance.choices(numbers, weights)[0],
                30 + chance.expovariate(1 / 120),
                wrap_up=chance.triangular(5, 60, 20),
                patience=chance.expovariate(1 / 300),
                number=caller.number,
                match=caller.match,
            )
            place += 1
            at += chance.expovariate(calls / 3600)


def _shifts(plan: Plan, start: float) -> list[Shift]:
    end = start + (OPENS + len(CALLS_AN_HOUR)) * 3600
    lunch = [(start + begins * 3600, start + ends * 3600) for begins, ends in LUNCH]
    return [
        Shift(each.id, start + OPENS * 3600, end, (lunch[n % len(lunch)],))
        for n, each in enumerate(plan.operators)
    ]


def _told(contact: ContactRecord, plan: Plan, chance: random.Random) -> ContactRecord:
    """As it would stand in the history: the trunk it came on, and one of the queue's outcomes."""
    codes = [code for each in plan.queues if each.id == contact.queue for code, _ in each.dispositions]
    outcome = chance.choice(codes) if contact.answered is not None and codes else ""
    trunk = plan.trunks[0].id if plan.trunks else contact.trunk
    return replace(contact, trunk=trunk, disposition=outcome)
