"""Whatever is sent straight to the exchange, past every window: a supervisor does nothing to people, calls
and queues of other teams, and an operator nothing to anybody's, with one exception: who is parked may be
picked up by everybody."""

import random
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from typing import Any, get_type_hints

import pytest

from telephony.switchboard.board import HANDLERS
from telephony.switchboard.desk_events import DeskAttached, DeskDetached, SignedIn
from telephony.switchboard.events import Asked, PhoneOnline
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.park_events import PickUpAsked
from telephony.switchboard.plan import Plan
from telephony.switchboard.routing_events import Closing, ClosingsKnown
from telephony.switchboard.teams import sees_call
from tests.bad_plans import PLANS
from tests.chaos import Day
from tests.steering_deeds import SteeredDay
from tests.stories.scene import ANNA, BEN, CARL, SALES, SUPPORT, VIP
from tests.stories.test_steering import RASA

NOT_FOR_DESKS = (DeskAttached, DeskDetached, PickUpAsked)
WISHES = sorted(
    (kind for kind in HANDLERS if issubclass(kind, Asked) and not issubclass(kind, NOT_FOR_DESKS)),
    key=lambda kind: kind.__name__,
)
VALUES: dict[str, tuple[Any, ...]] = {
    "whom": (ANNA, BEN, CARL),
    "mode": ("listen", "whisper", "barge", "take"),
    "queues": ((SALES,), (VIP, SALES), (SALES, VIP, SUPPORT)),
    "deed": ("ready", "pause", "sign_out", "queues", "message"),
    "detail": ("lunch", "break"),
    "code": ("lunch", "break"),
    "until": (2_000_000_000.0, 1_700_500_000.0),
    "prompt": ("", "fire"),
    "target": ("101", "queue:sales", "861111111"),
    "wish": ("connect", "join", "swap"),
    "trunk": ("city",),
}


def of_the_north(of: Plan, role: str) -> Plan:
    """Rasa has support alone; everybody else, and all other queues, are of the south."""
    rasa = replace(of.operators[0], id=RASA, extension="109", queues=(), role=role, teams=("north",))
    people = tuple(replace(each, teams=("south",)) for each in of.operators)
    queues = (replace(q, teams=("north" if q.id == SUPPORT else "south",)) for q in of.queues)
    return replace(of, operators=(*people, rasa), queues=tuple(queues), monitoring="told")


TRIES = 8
"""Of each wish, at the end of each of the days."""
USUAL: dict[Any, tuple[Any, ...]] = {bool: (True, False), int: (1, 2), float: (1.0,)}
"""By type, as the link lets through; else a text."""


def wish(kind: type[Asked], luck: random.Random, floor: Floor) -> Asked:
    values: dict[str, Any] = {}
    for name, of in get_type_hints(kind).items():
        known = VALUES.get(name) or USUAL.get(of, ("x", "861111111"))
        values[name] = luck.choice(tuple(floor.calls) or ("none",) if name == "call" else known)
    return kind(**values | {"operator": RASA})


def of_the_south(floor: Floor, calls: set[CallId], who: set[OperatorId]) -> dict[Any, Any]:
    people = {
        each.id: (each.state, each.after, each.pause_code, each.plan.queues, each.call)
        for each in floor.operators.values()
        if each.id in who
    }
    theirs = {
        each.id: (
            *(each.state, each.operator, each.operator_leg, each.muted, each.mask_until, each.disposition),
            *(each.consent, tuple(each.offers), each.chosen, each.overheard, each.wrap_until),
        )
        for each in floor.calls.values()
        if each.id in calls
    }
    shut = {f"shut {each}": floor.shut[each] for each in floor.shut if each != SUPPORT}
    said = {f"said {each}": floor.emergencies[each] for each in floor.emergencies if each != SUPPORT}
    return people | theirs | shut | said


def days(role: str) -> Iterator[tuple[Day, random.Random]]:
    for seed in range(100):
        luck = random.Random(seed)
        of = of_the_north(PLANS[seed % len(PLANS)], role)
        day = luck.choice((Day, SteeredDay))(of, luck.randbytes(luck.choice((200, 500)))).live()
        if RASA in day.board.floor.operators:  # another plan may have sent her home
            shut = tuple(Closing(each, day.now + 600, "", CARL) for each in (SALES, VIP))
            for event in (PhoneOnline(RASA), SignedIn(RASA), ClosingsKnown(shut[: luck.randrange(3)])):
                day.board.step(event, day.now)
            yield day, luck


@pytest.mark.parametrize("role", ["supervisor", "operator"])
def test_nothing_is_done_to_other_teams(role: str) -> None:
    for day, luck in days(role):
        floor = day.board.floor
        calls = {each.id for each in floor.calls.values() if not sees_call(floor, RASA, each)}
        # Who serves a caller of the north is in a call that she looks after.
        who = {each.id for each in floor.operators.values() if each.call is None or each.call in calls}
        before = of_the_south(floor, calls, who - {RASA})
        for kind in WISHES:
            board = deepcopy(day.board)
            for _ in range(TRIES):
                asked = wish(kind, luck, floor)
                board.step(asked, day.now)
                assert of_the_south(board.floor, calls, who - {RASA}) == before, asked
