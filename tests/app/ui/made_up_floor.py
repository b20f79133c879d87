"""A made-up floor: the calls, queues and people of the mock, as the exchange tells them."""

from dataclasses import replace
from typing import Any

from telephony.switchboard.floor_overview import (
    FloorCall,
    FloorHouse,
    FloorPerson,
    FloorQueue,
    FloorShown,
)
from telephony.switchboard.ids import CallId, OperatorId, QueueId
from telephony.switchboard.tally import Counts
from tests.app.ui.made_up import NOW

BUSY = (3, 1, 0, 1, 1, 2, 1, 3, 2, 4, 0, 4, 4, 3, 1, 2, 3, 4, 1, 0, 1, 1, 1, 2, 4, 3, 1, 4, 4, 0)
CALM = (2, 0, 2, 2, 0, 1, 2, 3, 1, 0, 0, 2, 3, 1, 0, 1, 2, 2, 1, 3, 1, 0, 2, 1, 1, 1, 0, 2, 0, 1)


def call(named: str, state: str, seconds: float, **more: Any) -> FloorCall:
    """A call whose state has lasted so long."""
    made = FloorCall(
        call=CallId(named),
        direction="in",
        state=state,
        since=NOW - seconds,
        began=NOW - seconds - 30,
        queued=None,
        name="",
        company="",
        said_name="",
        number="",
        withheld=False,
        called="+37052104410",
        queue=QueueId("support"),
        operator=None,
    )
    waits = state == "waiting"
    return replace(made, **{"queued": NOW - seconds if waits else None, **more})


def queue(named: str, title: str, **more: Any) -> FloorQueue:
    made = FloorQueue(QueueId(named), 0, title, (), True, False, 0, 0, None, 2, 0, 2)
    return replace(made, **{"arrivals": CALM, **more})


def person(named: str, title: str, state: str, seconds: float, **more: Any) -> FloorPerson:
    made = FloorPerson(
        OperatorId(named), 0, title, "201", "operator", ("north",), (QueueId("support"),),
        state, NOW - seconds, "", "", True,
    )  # fmt: skip
    return replace(made, **more)


def day(offered: int, in_time: int, abandoned: int = 0) -> Counts:
    return Counts(offered=offered, answered=offered - abandoned, in_time=in_time, abandoned=abandoned)


# fmt: off
SALES, REPAIRS, PERSIAN = QueueId("sales"), QueueId("repairs"), QueueId("persian")
PEOPLE = (
    person("dovile", "Dovilė U.", "offered", 6, calls=14, queues=(REPAIRS,), teams=("south",)),
    person("greta", "Greta S.", "wrap_up", 48, calls=19),
    person("ieva", "Ieva M.", "talking", 190, calls=11),
    person("mantas", "Mantas K.", "talking", 302, calls=9),
    person("neda", "Neda R.", "talking", 768, calls=7),
    person("paulius", "Paulius J.", "talking", 31, calls=21),
    person("rasa", "Rasa P.", "talking", 451, calls=16, role="supervisor"),
    person("aiste", "Aistė V.", "ready", 250, calls=13),
    person("linas", "Linas D.", "ready", 22, calls=18),
    person("vytas", "Vytas K.", "paused", 1865, calls=4, pause_code="lunch", late_at=NOW + 300),
    person("agne", "Agnė T.", "paused", 972, calls=12, pause_code="break", late_at=NOW - 372),
    person("tomas", "Tomas V.", "not_responding", 95, calls=3),
    person("jurga", "Jurga L.", "offline", 7200),
)  # fmt: skip
CALLS = (
    call("c1", "waiting", 135, number="+37060011223"),
    call("c2", "waiting", 64, name="Eglė Stankutė", company="UAB Nida", number="+37061234567"),
    call("c3", "waiting", 41, number="+48225550101", company="Polfrost Sp. z o.o.", queue=SALES,
         callback=True),
    call("c4", "offered", 6, name="Kovács Péter", company="Hűtő Kft.", queue=REPAIRS,
         rings=(OperatorId("dovile"),)),
    call("c5", "talking", 768, name="سارا احمدی", company="شرکت پارس", queue=PERSIAN, operator="neda",
         request=10490),
    call("c6", "talking", 451, name="Jonas Petraitis", company="UAB Baltic Cooling", operator="rasa",
         request=10482, recorded="recording"),
    call("c7", "talking", 302, name="Anna Nowak", company="Polfrost Sp. z o.o.", queue=SALES,
         operator="mantas", poor_line="theirs"),
    call("c8", "held", 80, name="Tomas B.", operator="ieva"),
    call("c9", "in_menu", 12, withheld=True, menu="Service by telephone", queue=SALES),
    call("c10", "wrap_up", 48, name="Karolis Ž.", company="UAB Nida", operator="greta", request=10489),
    call("c11", "consulting", 31, number="+37069877001", operator="paulius", beside="aiste"),
    call("c12", "talking", 20, direction="out", number="+37061199887", queue=None, operator="linas"),
)  # fmt: skip
QUEUES = (
    queue("support", "Support LT", order=0, teams=("north",), waiting=2, longest_since=NOW - 135, ready=2,
          signed_in=9, busy=6, counts=day(112, 79, 4), arrivals=BUSY),
    queue("repairs", "Repairs", order=1, teams=("south",), waiting=0, ready=4, signed_in=5,
          counts=day(48, 44, 1)),
    queue("sales", "Sales", order=2, teams=("north",), waiting=1, longest_since=NOW - 41, callbacks=1,
          ready=0, signed_in=4, counts=day(64, 56, 2), arrivals=BUSY),
    queue("persian", "Persian desk", order=3, teams=("north",), counts=day(9, 9)),
    queue("night", "Night line", order=4, open=False, ready=0, signed_in=0),
)  # fmt: skip
PAUSES = (("break", "Break"), ("lunch", "Lunch"))
PLACES = ((CallId("c1"), 1), (CallId("c2"), 2), (CallId("c3"), 1))
SHOWN = FloorShown(1, 1, NOW, FloorHouse((), 14, 30, PAUSES), CALLS, QUEUES, PEOPLE, PLACES)


def big(calls: int = 500, people: int = 200, queues: int = 10) -> FloorShown:
    """A big house: so many of each."""
    states = ("waiting", "talking", "talking", "talking", "offered", "held", "wrap_up")
    return FloorShown(
        1, 1, NOW, FloorHouse((), calls, 0, PAUSES),
        tuple(
            call(f"b{n}", states[n % len(states)], 5.0 + n, name=f"Caller {n}", company=f"Company {n % 90}",
                 number=f"+3706{n:07d}", queue=QueueId(f"q{n % queues}"),
                 operator=OperatorId(f"o{n % people}"))
            for n in range(calls)
        ),
        tuple(
            queue(f"q{n}", f"Queue {n}", order=n, waiting=n, longest_since=NOW - 10 * n if n else None,
                  counts=day(100, 99 - 4 * n, 1), arrivals=BUSY)
            for n in range(queues)
        ),
        tuple(
            person(f"o{n}", f"Operator {n}", "talking" if n % 3 else "ready", n, order=n)
            for n in range(people)
        ),
        tuple((CallId(f"b{n}"), 1) for n in range(0, calls, len(states))),
    )  # fmt: skip
