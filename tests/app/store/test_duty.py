"""Work is given out in the transaction that made it, to who has room, never twice; over the real store."""

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from app.domain.assignment import ACTIVE, Duty, Roster, Weight, weight_of
from app.domain.errors import BadInput, NotAllowed
from app.domain.service_promises import StalePromises
from app.domain.tickets import OPEN, Ticket, TicketLine, allowed
from app.store.tables.duty import ticket_refusal
from app.store.tables.tickets import ticket_step
from tests.people import open_desk
from tests.shape import ROOT
from tests.workshop import Bench, bench_of

VYTAS = Duty("vytas", "Vytas", 2, frozenset({"repairs"}))
ONA = Duty("ona", "Ona", 1, frozenset({"repairs", "sales"}))


def staff(bench: Bench, *duties: Duty, weights: tuple[Weight, ...] = ()) -> Roster:
    now = bench.workshop.roster()
    return bench.workshop.save_roster(replace(now, duties=duties, weights=weights), "supervisor")


def owner(bench: Bench, of: Ticket) -> str:
    return bench.workshop.ticket_card(of.id).ticket.owner


def reasons(bench: Bench, of: Ticket) -> list[str]:
    return [each.text for each in bench.workshop.ticket_card(of.id).steps if each.event == "assigned"]


def test_nobody_gets_anything_before_there_is_a_roster(bench: Bench):
    assert bench.ticket(team="repairs").owner == ""
    assert bench.workshop.roster() == Roster(waiting=1)


def test_a_new_ticket_has_an_owner_when_it_is_there(bench: Bench):
    staff(bench, VYTAS, ONA)
    made = bench.ticket(team="repairs")
    assert made.owner == "vytas"
    assert reasons(bench, made) == ["assigned to Vytas: most room of 2 with repairs: 0 of 2 before"]
    assert [bench.ticket(team="repairs").owner for _ in range(3)] == ["ona", "vytas", ""]
    assert [(each.load, each.tickets) for each in bench.workshop.roster().duties] == [(2, 2), (1, 1)]


def test_whose_owner_was_chosen_keeps_it(bench: Bench):
    staff(bench, VYTAS)
    assert bench.ticket(owner="rasa").owner == "rasa"


def test_skill_and_absence_are_kept(bench: Bench):
    staff(bench, VYTAS, replace(ONA, away=True))
    assert bench.ticket(team="sales").owner == ""
    assert bench.ticket(team="").owner == "vytas"


def test_what_waited_is_given_out_when_somebody_comes(bench: Bench):
    waiting = [bench.ticket(team="repairs") for _ in range(3)]
    saved = staff(bench, VYTAS)
    assert [owner(bench, each) for each in waiting] == ["vytas", "vytas", ""]
    assert saved.waiting == 1 and saved.duties[0].load == 2


@pytest.mark.parametrize("event", ["finished", "cancelled", "asked_customer", "ordered_part"])
def test_a_freed_place_takes_the_oldest(bench: Bench, event: str):
    staff(bench, replace(ONA, capacity=1))
    his = bench.ticket()
    older, newer = bench.ticket(), bench.ticket()
    bench.workshop.move_ticket(his.id, "begun")
    bench.workshop.move_ticket(his.id, event)
    assert [owner(bench, each) for each in (older, newer)] == ["ona", ""]


def test_a_place_is_freed_by_another_owner_and_by_joining(bench: Bench):
    staff(bench, ONA)
    his, second, third = bench.ticket(), bench.ticket(), bench.ticket()
    bench.workshop.save_ticket(replace(his, owner="rasa"))
    assert owner(bench, second) == "ona"
    bench.workshop.join_ticket(second.id, his.id)
    assert owner(bench, third) == "ona"


def test_urgent_work_goes_before_old_work_and_weighs_more(bench: Bench):
    staff(bench, replace(VYTAS, capacity=3), weights=(Weight(3, priority=3), Weight(2, kind="cold room")))
    device = bench.device(kind="Cold room")
    assert bench.ticket(device_id=device.id).owner == "vytas"
    old, urgent = bench.ticket(priority=2, device_id=device.id), bench.ticket(priority=3)
    assert (owner(bench, old), urgent.owner) == ("", "")
    (his, *_) = [each for each in bench.workshop.work_list(owner="vytas")]
    bench.workshop.move_ticket(his.id, "finished")
    assert (owner(bench, urgent), owner(bench, old)) == ("vytas", "")


def test_who_gave_it_back_does_not_get_it_again(bench: Bench):
    staff(bench, VYTAS)
    his = bench.ticket()
    left = bench.workshop.save_ticket(replace(his, owner=""))
    assert left.owner == ""
    staff(bench, VYTAS, ONA)
    assert owner(bench, his) == "ona"
    taken = bench.workshop.ticket_card(his.id).ticket
    bench.workshop.save_ticket(replace(taken, owner="vytas"))
    assert owner(bench, his) == "vytas"


def test_several_are_handed_over_at_once_and_back(bench: Bench):
    made = [bench.ticket(f"No. {each}", owner="rasa", team="sales") for each in range(3)]
    ids = [each.id for each in made]
    handed = bench.workshop.hand_over(ids, owner="ona", role="supervisor")
    assert [owner(bench, each) for each in made] == ["ona"] * 3
    bench.workshop.move_ticket(ids[1], "begun")
    assert bench.workshop.hand_back(handed, "supervisor") == 2
    assert [owner(bench, each) for each in made] == ["rasa", "ona", "rasa"]
    bench.workshop.hand_over(ids, team="repairs", role="supervisor")
    assert {bench.workshop.ticket_card(each).ticket.team for each in ids} == {"repairs"}
    assert bench.workshop.ticket_card(ids[0]).steps[-1].text == "team"


def test_only_supervisors_may(bench: Bench, other_bench: Bench):
    made = bench.ticket()
    for role in ("operator", "technician", ""):
        with pytest.raises(NotAllowed):
            bench.workshop.hand_over([made.id], owner="ona", role=role)
        with pytest.raises(NotAllowed):
            bench.workshop.hand_back((), role)
        with pytest.raises(NotAllowed):
            bench.workshop.save_roster(Roster(), role)
    theirs = other_bench.workshop.roster()
    staff(bench, ONA)
    with pytest.raises(StalePromises):
        other_bench.workshop.save_roster(theirs, "supervisor")
    with pytest.raises(BadInput):
        staff(bench, ONA, ONA)


# ---- whatever happens, in whatever order -----------------------------------------------------------------

OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(("open", "move", "move", "owner", "team", "priority", "away", "capacity", "join")),
        st.integers(0, 1000),
        st.integers(0, 3),
    ),
    min_size=6,
    max_size=25,
)
WEIGHTS = (Weight(2, priority=3),)
TEAMS = ("", "repairs", "sales", "abroad")
OWNERS = ("", "vytas", "ona", "rasa")


class House:
    """Does whatever it is told, and looks after each step."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.shop = bench, bench.workshop
        self.tickets: list[int] = []

    def do(self, what: str, which: int, how: int) -> None:
        if what == "open" or not self.tickets:
            made = self.bench.ticket(f"No. {which}", team=TEAMS[how], priority=which % 4)
            self.tickets.append(made.id)
        elif what in ("away", "capacity"):
            self._change_staff(what, which, how)
        else:
            self._change(what, self.tickets[which % len(self.tickets)], how)

    def _change(self, what: str, ticket_id: int, how: int) -> None:
        now = self.shop.ticket_card(ticket_id).ticket
        if what == "move":
            may = allowed(now.state)
            if may:
                self.shop.move_ticket(ticket_id, may[how % len(may)])
        elif what == "join":
            into = self.shop.ticket_card(self.tickets[how % len(self.tickets)]).ticket
            if into.is_open and now.is_open and into.id != now.id:
                self.shop.join_ticket(ticket_id, into.id)
        else:
            value = {"owner": OWNERS[how], "team": TEAMS[how], "priority": how}[what]
            self.shop.save_ticket(replace(now, **{what: value}))  # type: ignore[arg-type]

    def _change_staff(self, what: str, which: int, how: int) -> None:
        now = self.shop.roster()
        duties = list(now.duties)
        place = which % len(duties)
        other = {"away": not duties[place].away} if what == "away" else {"capacity": how + 1}
        duties[place] = replace(duties[place], **other)
        self.shop.save_roster(replace(now, duties=tuple(duties)), "supervisor")

    def lines(self) -> tuple[TicketLine, ...]:
        return self.shop.open_tickets().lines

    def assigned_since(self, step: int) -> tuple[set[str], int]:
        """Who got something by itself after that step, and which step is the last one now."""
        with self.bench.desk.store.reading() as connection:
            newest = select(func.max(ticket_step.c.id))
            given_out = select(ticket_step.c.text).where(
                ticket_step.c.id > step, ticket_step.c.event == "assigned"
            )
            texts = connection.execute(given_out).scalars().all()
            names = {each.split(":")[0].removeprefix("assigned to ").lower() for each in texts}
            return names, connection.execute(newest).scalar() or 0

    def refused(self) -> set[tuple[int, str]]:
        with self.bench.desk.store.reading() as connection:
            return {(row.ticket_id, row.operator) for row in connection.execute(select(ticket_refusal))}


def check(house: House, got: set[str]) -> None:
    lines = [each for each in house.lines() if each.state in ACTIVE]
    duties = {each.operator: each for each in house.shop.roster().duties}
    loads = {
        name: sum(weight_of(WEIGHTS, each.priority, "") for each in lines if each.owner == name)
        for name in duties
    }
    assert loads == {name: each.load for name, each in duties.items()}
    for name in got:
        assert loads[name] <= duties[name].capacity
    refused = house.refused()
    for each in lines:
        if each.owner:
            continue
        for name, duty in duties.items():
            skilled = not each.team or each.team in duty.skills
            if skilled and not duty.away and (each.id, name) not in refused:
                assert loads[name] + weight_of(WEIGHTS, each.priority, "") > duty.capacity


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with two people in the roster, to be copied: making one takes as long as fifty steps."""
    path = tmp_path_factory.mktemp("duty") / "empty.db"
    desk = open_desk(path)
    staff(bench_of(desk), VYTAS, ONA, weights=WEIGHTS)
    desk.close()
    return path


@given(OPERATIONS)
@settings(max_examples=40, deadline=None)
def test_no_ticket_waits_while_somebody_with_the_skill_has_room(
    empty: Path, operations: list[tuple[str, int, int]]
):
    copied = Path(shutil.copy(empty, empty.with_name("copy.db")))
    desk = open_desk(copied)
    try:
        house, last = House(bench_of(desk)), 0
        for operation in operations:
            house.do(*operation)
            got, last = house.assigned_since(last)
            check(house, got)
    finally:
        desk.close()
        copied.unlink()


# ---- two programs at once ---------------------------------------------------------------------------------

RUSH = """
import sys
from pathlib import Path
from app.domain.tickets import NewTicket
from app.store.engine import open_store
from app.store.workshop import StoredWorkshop

shop = StoredWorkshop(open_store(Path(sys.argv[1])), who=sys.argv[2])
for each in range(30):
    made = shop.open_ticket(NewTicket(f"{sys.argv[2]} {each}", team="repairs"))
    if each % 3 == 0:
        shop.move_ticket(made.id, "finished")
"""


def test_two_programs_at_once_give_nothing_twice(bench: Bench, path: Path):
    staff(bench, replace(VYTAS, capacity=7), replace(ONA, capacity=5))
    both = [
        subprocess.Popen([sys.executable, "-c", RUSH, str(path), who], cwd=ROOT) for who in ("rasa", "mantas")
    ]
    assert [each.wait(90) for each in both] == [0, 0]
    lines = bench.workshop.open_tickets().lines
    assert all(len(reasons(bench, each)) == (1 if each.owner else 0) for each in lines)  # type: ignore[arg-type]
    assert all(each.state in OPEN for each in lines) and len(lines) == 40
    assert [(each.load, each.tickets) for each in bench.workshop.roster().duties] == [(7, 7), (5, 5)]
