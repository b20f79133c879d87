"""Time that the sample company spent on its requests in the last weeks, and the projects they belong to:
always the same, counted back from now. The time of its calls is booked as everywhere, with their links."""

import random
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, insert, select

from app.domain.changes import Changes
from app.domain.time_spent import By, Period, Source, Stretch, TimeEntry
from app.store.desk import now
from app.store.engine import Store
from app.store.tables.tickets import ticket, ticket_link
from app.store.tables.time_spent import time_stretch
from app.store.time_spent_rows import here, keep_stretch
from app.store.workshop import StoredWorkshop

SEED = 20260303
DAYS = 35
PEOPLE = ("rasa", "mantas", "dovile")
PROJECTS = ("Cold chain audit", "Move to the new hall", "Summer maintenance")
_BY_HAND = (
    ("dovile", 5400, "At the customer's, the laptop stayed in the car"),
    ("mantas", 2700, "Talked to the supplier from my own phone"),
    ("rasa", 900, "Wrote the offer on paper first"),
)


def load_demo_time(store: Store, now_at: datetime | None = None) -> bool:
    """Fill the time of the sample requests; False when somebody measured some already, or there are none."""
    end, chance = now_at or now(), random.Random(SEED)
    with store.asking() as connection:
        known = connection.execute(
            select(func.count()).select_from(time_stretch).where(time_stretch.c.entry_id.is_not(None))
        ).scalar_one()
        tickets = connection.execute(select(ticket).order_by(ticket.c.id)).all()
    if known or not tickets:
        return False
    recent = [row for row in tickets if row.changed >= end - timedelta(days=DAYS)] or list(tickets[-6:])
    with store.writing(Changes(time=True, tickets=True)) as connection:
        for number, each in enumerate(_stretches(recent, end, chance)):
            keep_stretch(connection, PEOPLE[number % len(PEOPLE)], each)
        connection.execute(insert(ticket_link), [_project(row, chance) for row in recent[::2]])
    _by_hand(store, recent, end)
    return True


def _project(row: Any, chance: random.Random) -> dict[str, Any]:
    name = chance.choice(PROJECTS)
    return {"ticket_id": row.id, "kind": "project", "ref": name, "title": name}


def _stretches(tickets: list[Any], end: datetime, chance: random.Random) -> list[Stretch]:
    """Some of each working day, the same number for everybody, on requests that were open then."""
    found = []
    for back in range(DAYS, -1, -1):
        day = (end - timedelta(days=back)).replace(hour=6, minute=0, second=0, microsecond=0)
        for part in range(3 * len(PEOPLE)):
            started = day + timedelta(minutes=60 * (part // len(PEOPLE)) + chance.randrange(60))
            ended = started + timedelta(seconds=chance.randrange(300, 2700))
            open_then = [row for row in tickets if row.opened <= started]
            if day.weekday() < 5 and ended < end and open_then:
                of = chance.choice(open_then)
                first, last = int(started.timestamp()), int(ended.timestamp())
                found.append(Stretch(f"demo-{back}-{part}", of.id, first, last, here(started)))
    return found


def _by_hand(store: Store, tickets: list[Any], end: datetime) -> None:
    day = here(end - timedelta(days=1))
    for row, (who, seconds, reason) in zip(reversed(tickets), _BY_HAND, strict=False):
        shop = StoredWorkshop(store, who)
        shop.type_time(TimeEntry(row.id, who, seconds, Source.TYPED, reason=reason, day=day))
        week = Period(day - timedelta(days=7), day)
        measured = [each for each in shop.time_entries(week, By.PERSON, who) if each.source is Source.FOCUS]
        for each in measured[:1]:
            shop.correct_time(each.id, each.seconds // 2, "Left open over lunch", "operator")
