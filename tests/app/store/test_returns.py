"""Returns over the real file: what each step does to stock and devices, and nothing twice."""

import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.equipment import Life
from app.domain.errors import BadInput, NotFound
from app.domain.money import of_units
from app.domain.returns import NewReturn, Outcome, Return, StaleReturn
from app.domain.stock import TAKEN
from app.domain.tickets import Link
from app.domain.warranty import Extension
from tests.shape import ROOT
from tests.workshop import SOLD, TWO_YEARS, Bench, bench_of

PRICE = of_units(4850, "EUR")


def part_back(bench: Bench, serial: str = "F-1", **fields) -> Return:
    part = bench.workshop.add_part("Fan", serial, PRICE)
    return bench.workshop.open_return(NewReturn("Brema", "loud", part_id=part.id, rma="RMA 77-1", **fields))


def go(bench: Bench, of: Return, *events: str, outcome: Outcome | None = None) -> Return:
    for event in events[:-1]:
        of = bench.workshop.move_return(of.id, event)
    return bench.workshop.move_return(of.id, events[-1], outcome or Outcome())


def state_of(bench: Bench, serial: str = "F-1") -> str:
    part = bench.workshop.find_part([serial])
    assert part is not None
    return part.state


def test_a_part_goes_back_and_comes_again(bench: Bench):
    ticket = bench.ticket()
    of = part_back(bench, ticket_id=ticket.id)
    assert (of.name, of.state, of.thing, of.ticket) == ("R-000001", "drafted", "Fan · F-1", ticket.name)
    of = go(bench, of, "approved", "sent")
    assert of.sent is not None and state_of(bench) == "returned"
    of = go(bench, of, "received", "repaired", "came_back")
    assert (of.state, of.verdict, state_of(bench)) == ("back", "repaired", "stock")
    assert of.decided is not None and of.back is not None
    card = bench.workshop.return_card(go(bench, of, "closed", outcome=Outcome("tested")).id)
    assert [step.event for step in card.steps] == [
        "drafted", "approved", "sent", "received", "repaired", "came_back", "closed",
    ]  # fmt: skip
    assert (card.steps[-1].text, card.steps[-1].who, card.of.closed is None) == ("tested", "rasa", False)
    assert bench.workshop.returns_of(ticket.id) == (card.of,)
    texts = [step.text for step in bench.workshop.ticket_card(ticket.id).steps]
    assert "R-000001 sent: Fan · F-1" in texts


def test_a_refused_part_is_written_off_and_a_replaced_one_is_new_in_stock(bench: Bench):
    go(bench, part_back(bench), "approved", "sent", "refused", "came_back")
    assert state_of(bench) == "written_off"
    of = go(bench, part_back(bench, "F-2"), "approved", "sent", "replaced")
    with pytest.raises(BadInput, match="serial number"):
        go(bench, of, "came_back")
    with pytest.raises(BadInput, match="known already"):
        go(bench, of, "came_back", outcome=Outcome(serial="f1"))
    of = go(bench, of, "came_back", outcome=Outcome(serial="F-3"))
    assert (of.replacement, of.new_serial, state_of(bench, "F-2"), state_of(bench, "F-3")) == (
        "F-3", "F-3", "returned", "stock",
    )  # fmt: skip
    new = bench.workshop.find_part(["F-3"])
    assert new is not None and (new.name, new.price) == ("Fan", PRICE)


def test_a_credit_is_kept_to_the_cent(bench: Bench):
    of = go(
        bench, part_back(bench), "approved", "sent", "credited", outcome=Outcome(credit=of_units(4801, "EUR"))
    )
    assert str(of.credit) == "48.01 EUR"
    assert go(bench, of, "closed").credit == of.credit


def test_a_replaced_device_leaves_its_place_to_the_new_one_and_both_histories_show_it(bench: Bench):
    person = bench.desk.add("Jonas")
    old = bench.device(life=SOLD, person_id=person.id, place="Hall 2")
    bench.workshop.set_terms(old.product.id, [TWO_YEARS])
    bench.workshop.extend_warranty(old.id, Extension("Plus", 12))
    ticket = bench.ticket(device_id=old.id)
    of = bench.workshop.open_return(NewReturn("Brema", device_id=old.id, ticket_id=ticket.id, rma="77"))
    of = go(bench, of, "approved", "sent", "replaced", "came_back", outcome=Outcome(serial="CB-NEW"))
    assert of.replacement_device_id is not None
    new = bench.workshop.device_card(of.replacement_device_id)
    before = bench.workshop.device_card(old.id)
    assert (new.device.serial, new.device.owner.person_id, new.device.place) == (
        "CB-NEW",
        person.id,
        "Hall 2",
    )
    assert new.warranty.until == before.warranty.until and new.warranty.terms.endswith("Plus")
    assert (before.device.owner.person_id, before.device.place) == (None, "")
    for card in (new, before):
        assert [each.title for each in card.events if each.kind == "return"][0] == "R-000001: came_back"
    told = next(each for each in new.events if each.title.startswith("R-000001: came_back"))
    assert told.text == f"{old.serial} → CB-NEW"
    opened = next(each for each in new.events if each.kind == "ticket")
    assert opened.ticket_id == ticket.id and opened.text.startswith(old.serial)
    assert (
        Link("device", str(new.device.id), new.device.title)
        in bench.workshop.ticket_card(ticket.id).ticket.links
    )


def test_a_new_device_is_not_void_and_was_made_at_a_day_nobody_knows(bench: Bench):
    old = bench.device(life=Life(sold=SOLD.sold, made=SOLD.sold, void="seal broken"))
    of = bench.workshop.open_return(NewReturn("Brema", device_id=old.id, rma="1"))
    of = bench.workshop.save_return(replace(of, new_serial="CB-NEW"))
    of = go(bench, of, "approved", "sent", "replaced", "came_back")
    assert of.replacement_device_id is not None
    life = bench.workshop.device_card(of.replacement_device_id).device.life
    assert (life.sold, life.made, life.void) == (SOLD.sold, None, "")


def test_a_step_that_fails_changes_nothing(bench: Bench):
    of = go(bench, part_back(bench), "approved")
    bench.workshop.move_part("F-1", "reserved", bench.ticket().id)
    with pytest.raises(BadInput, match="Reserved"):
        go(bench, of, "sent")
    card = bench.workshop.return_card(of.id)
    assert (card.of, card.steps[-1].event, state_of(bench)) == (of, "approved", "reserved")
    with pytest.raises(BadInput):
        go(bench, of, "received")


def test_a_thing_is_in_one_open_return(bench: Bench):
    of = part_back(bench)
    assert of.part_id is not None
    new = NewReturn("Other", part_id=of.part_id)
    with pytest.raises(BadInput, match="already"):
        bench.workshop.open_return(new)
    go(bench, of, "cancelled")
    assert bench.workshop.open_return(new).number == 2, "numbers have no gaps"
    for wrong in (NewReturn("X"), NewReturn("X", part_id=1, device_id=1)):
        with pytest.raises(ValueError):
            bench.workshop.open_return(wrong)
    with pytest.raises(BadInput, match="supplier"):
        bench.workshop.open_return(NewReturn(" ", device_id=bench.device().id))


def test_two_who_edit_keep_both_texts(bench: Bench, other_bench: Bench):
    of = part_back(bench)
    saved = bench.workshop.save_return(replace(of, carrier=" DPD ", tracking="0522"))
    assert (saved.carrier, saved.version) == ("DPD", of.version + 1)
    assert bench.workshop.save_return(saved) == saved
    with pytest.raises(StaleReturn) as failure:
        other_bench.workshop.save_return(replace(of, carrier="UPS"))
    assert failure.value.theirs == saved and failure.value.mine.carrier == "UPS"
    with pytest.raises(BadInput):
        bench.workshop.save_return(replace(saved, supplier=" "))


def test_it_is_found_by_every_number_it_has(bench: Bench):
    of = bench.workshop.save_return(replace(part_back(bench), tracking="05 22-9"))
    go(bench, of, "approved", "sent", "replaced", "came_back", outcome=Outcome(serial="F-NEW"))
    for code in ("rma77-1", "RMA 77 1", "R-000001", "0522-9", "f1", "F NEW"):
        found = bench.workshop.find_return(["nothing", code])
        assert found is not None and found.id == of.id, code
    assert bench.workshop.find_return(["", "F-9", "R-000002"]) is None
    for text in ("brem", "77", "522", "R-000001", "F-1", "fnew"):
        found_now = bench.workshop.returns("all", text)
        assert [each.id for each in found_now] == ([] if text == "fnew" else [of.id]), text
    assert bench.workshop.returns("all", "%") == ()


def test_an_open_one_is_found_before_one_that_ended(bench: Bench):
    first = part_back(bench)
    assert first.part_id is not None
    go(bench, first, "cancelled")
    second = bench.workshop.open_return(NewReturn("Brema", part_id=first.part_id, rma="RMA 77-1"))
    go(bench, second, "approved")
    third = bench.workshop.open_return(NewReturn("Brema", device_id=bench.device().id, rma="RMA 77-1"))
    go(bench, third, "cancelled")
    found = bench.workshop.find_return(["RMA 77-1"])
    assert found is not None and found.id == second.id
    assert [each.id for each in bench.workshop.returns()] == [second.id]
    assert {each.id for each in bench.workshop.returns("ended")} == {first.id, third.id}
    assert bench.workshop.returns("away") == ()
    assert bench.workshop.suppliers() == ("Brema",)
    with pytest.raises(NotFound):
        bench.workshop.return_card(99)


def test_returns_follow_a_ticket_that_is_joined(bench: Bench):
    gone, into = bench.ticket(), bench.ticket()
    of = part_back(bench, ticket_id=gone.id)
    bench.workshop.join_ticket(gone.id, into.id)
    assert [each.id for each in bench.workshop.returns_of(into.id)] == [of.id]


def test_what_the_supplier_has_is_not_written_off_beside_its_return(bench: Bench):
    of = go(bench, part_back(bench), "approved", "sent")
    with pytest.raises(BadInput, match=of.name):
        bench.workshop.write_off(of.serial, "wet")
    go(bench, of, "received", "refused", "closed")
    assert bench.workshop.write_off(of.serial, "stayed there").state == "written_off"


ACTIONS = ("reserve", "use", "release", "write_off", "find", "draft", "step", "lend", "take_back")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    hands=st.lists(
        st.lists(st.tuples(st.sampled_from(ACTIONS), st.integers(0, 2)), min_size=4, max_size=10),
        min_size=3,
        max_size=3,
    )
)
def test_many_hands_never_take_anything_twice(bench: Bench, hands):
    """Three desks press at once, each with its own door to the same file."""
    mark = bench.ticket().number
    tickets = [bench.ticket().id for _ in range(2)]
    parts = [bench.workshop.add_part("Fan", f"{mark}-{n}", PRICE) for n in range(3)]
    loaners = [bench.device(f"LOAN-{mark}-{n}").id for n in range(3)]
    defects: list[Exception] = []

    def press(hand: int) -> None:
        shop = bench_of(bench.desk, who=f"desk{hand}").workshop
        for action, which in hands[hand]:
            part, ticket = parts[which], tickets[hand % 2]
            acts = {
                "reserve": lambda: shop.move_part(part.serial, "reserved", ticket),  # noqa: B023
                "use": lambda: shop.move_part(part.serial, "used", ticket),  # noqa: B023
                "release": lambda: shop.move_part(part.serial, "released"),  # noqa: B023
                "write_off": lambda: shop.write_off(part.serial, "wet"),  # noqa: B023
                "find": lambda: shop.move_part(part.serial, "found"),  # noqa: B023
                "draft": lambda: shop.open_return(NewReturn("Brema", part_id=part.id, rma="1")),  # noqa: B023
                "step": lambda: _step(shop, part.serial),  # noqa: B023
                "lend": lambda: shop.lend(ticket, loaners[which]),  # noqa: B023
                "take_back": lambda: shop.take_back(loaners[which]),  # noqa: B023
            }
            try:
                acts[action]()
            except (BadInput, NotFound):
                pass  # somebody was faster: that is what is told
            except Exception as defect:
                defects.append(defect)

    threads = [threading.Thread(target=press, args=(hand,)) for hand in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not defects
    _nothing_twice(bench, {part.serial for part in parts}, loaners)


def _step(shop, serial: str) -> None:
    """The next step of the part's return, whichever that is."""
    of = shop.find_return([serial])
    nexts = {
        "drafted": "approved",
        "approved": "sent",
        "sent": "replaced",
        "replaced": "came_back",
        "back": "closed",
    }
    if of is not None and of.state in nexts:
        shop.move_return(of.id, nexts[of.state], Outcome(serial=f"{serial}-N{of.number}"))


def _nothing_twice(bench: Bench, serials: set[str], loaners: list[int]) -> None:
    lines = [each for each in bench.workshop.parts() if each.part.serial in serials]
    assert len(lines) == len(serials)
    for each in lines:
        assert (each.part.state in TAKEN) == (each.part.ticket_id is not None)
        returns = bench.workshop.returns("all", each.part.serial)
        own = [one for one in returns if one.part_id == each.part.id]
        assert sum(one.is_open for one in own) <= 1
        away = [one for one in own if one.state in ("sent", "received", "repaired", "refused")]
        assert not away or each.part.state == "returned"
    for loaner in loaners:
        out = [each for each in bench.workshop.loans_out() if each.loan.device_id == loaner]
        assert len(out) <= 1
    numbers = sorted(each.number for each in bench.workshop.returns("all", limit=10_000))
    assert numbers == list(range(1, len(numbers) + 1))
    assert all(each.free >= 0 and each.reserved >= 0 for each in bench.workshop.stock_sums())


HAND = """
import sys
from pathlib import Path
from app.domain.errors import BadInput, NotFound
from app.domain.returns import NewReturn
from app.store.engine import open_store
from app.store.workshop import StoredWorkshop
shop = StoredWorkshop(open_store(Path(sys.argv[1])), who=sys.argv[2])
ticket, loaner = int(sys.argv[3]), int(sys.argv[4])
print("ready", flush=True)
sys.stdin.readline()
done = []
def attempt(name, act):
    try:
        act()
        done.append(name)
    except (BadInput, NotFound):
        pass
for number in range(12):
    attempt(f"part {number}", lambda: shop.move_part(f"F-{number}", "reserved", ticket))
    part = shop.find_part([f"G-{number}"])
    attempt(f"return {number}", lambda: shop.open_return(NewReturn("Brema", part_id=part.id)))
attempt("loan", lambda: shop.lend(ticket, loaner))
print(*done, sep="\\n")
"""


def test_desks_that_are_programs_of_their_own_take_everything_once(bench: Bench, path: Path):
    for number in range(12):
        bench.workshop.add_part("Fan", f"F-{number}", PRICE)
        bench.workshop.add_part("Pump", f"G-{number}", PRICE)
    loaner = bench.device("LOAN-1")
    tickets = [bench.ticket().id for _ in range(3)]
    hands = [
        subprocess.Popen(
            [sys.executable, "-c", HAND, str(path), f"desk{ticket}", str(ticket), str(loaner.id)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            text=True,
        )
        for ticket in tickets
    ]
    assert [hand.stdout.readline() for hand in hands if hand.stdout] == ["ready\n"] * 3
    for hand in hands:
        assert hand.stdin is not None
        hand.stdin.write("\n")
        hand.stdin.flush()
    answers = [hand.communicate(timeout=60)[0].split("\n") for hand in hands]
    told = [line for answer in answers for line in answer if line]
    assert [hand.returncode for hand in hands] == [0, 0, 0]
    assert sorted(told) == sorted(
        ["loan", *(f"part {n}" for n in range(12)), *(f"return {n}" for n in range(12))]
    )
    assert [each.number for each in bench.workshop.returns()] == list(range(12, 0, -1))
    assert len(bench.workshop.loans_out()) == 1
