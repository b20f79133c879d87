"""Weeks of a house whose truth is known: so many calls an hour, of so many seconds, by people of a known
patience."""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from app.domain.staffing.slots import PastDay, past_day
from telephony.switchboard.contact import ContactRecord, LegRecord
from telephony.switchboard.ids import CallId
from tests.people import contact
from tests.real_days import HOUSE
from tests.stories.scene import ANNA, BEN, SALES, SUPPORT

MONDAY = date(2026, 6, 29)
"""The day after the last of the history."""
PATIENCE = 90.0
HANDLING = 200.0
BUSY = (0.6, 1.0, 1.4, 1.3, 0.7, 0.9, 1.3, 0.8)
"""How the hours from eight to four differ."""


def at(day: date, hour: float) -> float:
    """Of the clocks of this machine."""
    minutes = round(hour * 60)
    return datetime.combine(day, time(minutes // 60, minutes % 60)).timestamp() + hour * 3600 - minutes * 60


def call(
    name: str,
    start: float,
    waited: float,
    *,
    queue: str = SUPPORT,
    who: str = ANNA,
    worked: float = HANDLING,
    gone: bool = False,
) -> ContactRecord:
    """Waited; then hung up, or was talked to for all but half a minute of ``worked``."""
    up = start + waited
    legs: tuple[LegRecord, ...] = (LegRecord("queue", queue, start, up, "abandoned" if gone else "answered"),)
    if not gone:
        talk = max(1.0, worked - 30)
        legs += (
            LegRecord("ring", who, up - min(2.0, waited), up, "answered"),
            LegRecord("talk", who, up, up + talk),
            LegRecord("wrap_up", who, up + talk, up + max(worked, talk)),
        )
    return contact(
        name,
        arrived=start,
        answered=None if gone else up,
        ended=legs[-1].ended,
        end_reason="abandoned" if gone else "customer",
        queue=queue,
        operator="" if gone else who,
        legs=legs,
    )


def calls_of(day: date, chance: random.Random, an_hour: float = 30.0) -> Iterator[ContactRecord]:
    """From eight to four, a fifth of them for Sales; each waits as if the line took 20 s on the mean."""
    for hour in range(8, 16):
        start = at(day, hour)
        rate = an_hour * BUSY[hour - 8] / 3600
        moment = start + chance.expovariate(rate)
        while moment < start + 3600:
            wait, patience = chance.expovariate(1 / 20), chance.expovariate(1 / PATIENCE)
            yield call(
                CallId(f"{day}-{moment:.0f}-{chance.random()}"),
                moment,
                min(wait, patience),
                queue=SALES if chance.random() < 0.2 else SUPPORT,
                who=chance.choice((ANNA, BEN)),
                worked=chance.expovariate(1 / HANDLING),
                gone=patience < wait,
            )
            moment += chance.expovariate(rate)


def history(
    weeks: int = 8, before: date = MONDAY, an_hour: float = 30.0, seed: int = 1
) -> Sequence[ContactRecord]:
    """Every working day."""
    chance = random.Random(seed)
    days = [before - timedelta(days=back) for back in range(7 * weeks, 0, -1)]
    return [each for day in days if day.weekday() < 5 for each in calls_of(day, chance, an_hour)]


@cache
def past(weeks: int = 8, before: date = MONDAY, an_hour: float = 30.0, seed: int = 1) -> tuple[PastDay, ...]:
    """The same, folded."""
    by_day: dict[date, list[ContactRecord]] = {}
    for each in history(weeks, before, an_hour, seed):
        by_day.setdefault(datetime.fromtimestamp(each.arrived, UTC).astimezone().date(), []).append(each)
    return tuple(past_day(day, contacts, HOUSE) for day, contacts in by_day.items())
