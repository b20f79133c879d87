"""One thread owns the calls: real threads, real time, an engine of the test's own."""

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from telephony.exchange.journal import FileJournal, ReadJournal
from telephony.exchange.loop import in_haste
from telephony.exchange.replay import recover, replay
from telephony.switchboard import commands as c
from telephony.switchboard import desk_events
from telephony.switchboard import events as e
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import CallId, LegId, OperatorId, TrunkId
from telephony.switchboard.table import OutOfTurn
from tests.peers.patience import eventually
from tests.stories.scene import ANNA, SUPPORT, plan, queue
from tests.telephony.exchange.scripted import World

QUICK = plan(queue(SUPPORT, wrap_up=0.0), look_up_limit=0.02)


def test_a_call_goes_through_the_loop_from_ring_to_contact() -> None:
    with World(QUICK, ANNA) as world:
        world.signs_in(ANNA)
        world.calls("c1")
        eventually(lambda: any(isinstance(each, c.Bridge) for each in world.engine.asked))
        assert world.state_of(ANNA) == "talking"
        assert [each.number for each in world.office.looked_up] == ["+37061111111"]
        world.engine.happens(e.LegEnded(LegId("c1.1"), 16, 0, "far"))
        eventually(lambda: world.office.finals == ["c1"])
    assert world.office.contacts["c1"].end_reason == "customer"
    assert world.desks.published > 0


def test_a_hundred_callers_from_a_hundred_threads_are_a_hundred_contacts() -> None:
    with World(QUICK, ANNA) as world:
        for number in range(100):
            world.calls(f"c{number}")
            world.engine.happens(e.LegEnded(LegId(f"c{number}.1"), 16, 0, "far"))
        # An end that overtook its arrival is late and dropped; those callers are still there.
        eventually(lambda: len([each for each in world.engine.asked if isinstance(each, c.Ring)]) == 100)
    assert sorted(world.office.finals) == sorted(f"c{number}" for number in range(100))


def test_health_counts_what_lives() -> None:
    with World(QUICK, ANNA) as world:
        assert world.loop.health() == {"floor_calls": 0, "floor_legs": 0, "loop_timers": 0}
        world.calls("c1")
        eventually(lambda: world.loop.health()["floor_calls"] == 1)
        assert world.loop.health()["floor_legs"] == 1
        world.engine.happens(e.LegEnded(LegId("c1.1"), 16, 0, "far"))
        eventually(lambda: set(world.loop.health().values()) == {0})


def test_timers_fire_by_the_clock() -> None:
    with World(plan(queue(SUPPORT, ring_time=0.05), look_up_limit=0.02)) as world:
        world.signs_in(ANNA)
        world.calls("c1")
        eventually(lambda: [each.text for each in world.desks.told] == ["not_responding"])
        assert world.state_of(ANNA) == "not_responding"


def test_desks_are_published_again_when_they_want_it_and_nothing_happens() -> None:
    with World(QUICK) as world:
        world.desks.wants = 0.0
        world.signs_in(ANNA)
        seen = world.desks.published
        eventually(lambda: world.desks.published > seen + 20)
        world.desks.wants = None


def test_calls_that_a_stop_cuts_are_recorded_once_and_say_so(tmp_path: Path) -> None:
    path = tmp_path / "1.jsonl"
    journal = FileJournal(path, QUICK)
    with World(plan(look_up_limit=0.02), ANNA, journal=journal) as world:
        world.signs_in(ANNA)
        world.calls("talks")
        eventually(lambda: world.state_of(ANNA) == "talking")
        world.calls("waits")
        eventually(lambda: len([each for each in world.engine.asked if isinstance(each, c.Answer)]) == 2)
    journal.close()
    assert {each.end_reason for each in world.office.contacts.values()} == {"exchange_stopped"}
    assert sorted(world.office.finals) == ["talks", "waits"]
    assert world.engine.stopped
    assert not [each for each in threading.enumerate() if each.name == "exchange"]


def test_an_engine_that_cannot_stop_does_not_cost_the_contacts() -> None:
    world = World(QUICK)

    def stuck() -> None:
        raise OSError("socket")

    world.engine.stop = stuck  # type: ignore[method-assign]
    world.loop.start(lambda: 1_700_000_000.0)
    world.calls("c1")
    eventually(lambda: world.office.looked_up)
    with pytest.raises(OSError, match="socket"):
        world.loop.stop()
    assert world.office.finals == ["c1"]


def test_the_journal_that_a_loop_wrote_replays_with_the_same_commands(tmp_path: Path) -> None:
    path = tmp_path / "1.jsonl"
    of = plan(queue(SUPPORT, wrap_up=0.01, ring_time=0.05, retry_after=0.05), look_up_limit=0.01)
    journal = FileJournal(path, of)
    with World(of, ANNA, journal=journal) as world:
        world.signs_in(ANNA, "ben")
        for number in range(20):
            world.calls(f"c{number}")
            world.loop.hear(desk_events.HangUpAsked(ANNA, CallId(f"c{number}")))
            world.loop.hear(desk_events.ReadyAsked(OperatorId("ben")))
        eventually(lambda: len(world.office.looked_up) == 20)
    journal.close()
    played = replay(path)
    assert (played.different, played.ended, played.contacts) == ((), True, 20)
    assert len(world.office.finals) == 20


def test_a_loop_that_was_killed_is_recovered_from_its_journal(tmp_path: Path) -> None:
    path = tmp_path / "1.jsonl"
    with World(QUICK, ANNA, journal=FileJournal(path, QUICK)) as world:
        world.signs_in(ANNA)
        world.calls("c1")
        eventually(lambda: world.state_of(ANNA) == "talking")
        killed = tmp_path / "2.jsonl"
        killed.write_bytes(path.read_bytes())
    (only,) = recover(killed).contacts
    assert (only.contact.call, only.contact.end_reason) == ("c1", "exchange_stopped")
    assert not ReadJournal(killed).ended


class BadDisk:
    """Refuses until it is told not to."""

    def __init__(self, error: Exception) -> None:
        self.error: Exception | None = error
        self.written: list[e.Event] = []

    def write(self, at: float, event: e.Event) -> None:
        if self.error:
            raise self.error
        self.written.append(event)

    def wrote(self, commands: tuple[c.Command, ...]) -> None:
        if self.error:
            raise self.error

    def settle(self) -> None:
        if self.error:
            raise self.error


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), UnicodeError("half a character")])
def test_a_disk_that_refuses_does_not_end_calls_and_is_complained_of_once(
    error: Exception, expected_log: Any, caplog: pytest.LogCaptureFixture
) -> None:
    expected_log("the journal cannot be written; calls go on without it")
    disk = BadDisk(error)
    with World(QUICK, ANNA, journal=disk) as world:
        world.signs_in(ANNA)
        world.calls("c1")
        eventually(lambda: world.state_of(ANNA) == "talking")
        disk.error = None
        world.engine.happens(e.LegEnded(LegId("c1.1"), 16, 0, "far"))
        eventually(lambda: world.office.finals)
    assert len([each for each in caplog.records if "cannot be written" in each.message]) == 1
    assert len([each for each in caplog.records if "is written again" in each.message]) == 1
    assert disk.written


def test_a_defect_in_one_step_does_not_end_the_others(
    expected_log: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from telephony.switchboard import board

    def defect(floor: Floor, event: e.Event, now: float) -> None:
        raise RuntimeError("a defect")

    def early(floor: Floor, event: e.Event, now: float) -> None:
        raise OutOfTurn("call", "ended", "over")

    monkeypatch.setitem(board.HANDLERS, e.TrunkUp, defect)
    monkeypatch.setitem(board.HANDLERS, e.LegRinging, early)
    expected_log("defect while handling TrunkUp")
    with World(QUICK, ANNA) as world:
        world.loop.hear(e.TrunkUp(world.engine.asked[0] if world.engine.asked else "city"))  # type: ignore[arg-type]
        world.loop.hear(e.LegRinging(LegId("c1.1")))
        world.signs_in(ANNA)
        world.calls("c1")
        eventually(lambda: world.state_of(ANNA) == "talking")


def test_an_engine_an_office_and_desks_that_fail_do_not_end_the_loop(expected_log: Any) -> None:
    def fails(*_: object) -> Any:
        raise RuntimeError("a defect")

    expected_log("defect while carrying out Ring")
    expected_log("defect while carrying out LookUpCaller")
    expected_log("publishing failed")
    expected_log("defect in a question to the floor")
    world = World(QUICK, ANNA)
    real = world.engine.do
    world.engine.do = lambda command: fails() if isinstance(command, c.Ring) else real(command)  # type: ignore[method-assign]
    world.office.look_up = fails  # type: ignore[method-assign, assignment]
    world.desks.publish = fails  # type: ignore[method-assign, assignment]
    with world:
        world.loop.ask(fails)
        world.signs_in(ANNA)
        world.calls("c1")
        eventually(lambda: world.state_of(ANNA) == "talking")


def test_a_command_nobody_knows_is_a_defect_and_not_silence(
    expected_log: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from telephony.switchboard import board

    monkeypatch.setitem(board.HANDLERS, e.TrunkUp, lambda floor, event, now: floor.do(c.Command()))
    expected_log("defect while carrying out Command")

    class Blind:
        def write(self, at: float, event: e.Event) -> None: ...

        def wrote(self, commands: tuple[c.Command, ...]) -> None: ...

        def settle(self) -> None: ...

    with World(QUICK, journal=Blind()) as world:
        world.loop.hear(e.TrunkUp("city"))  # type: ignore[arg-type]
        world.state_of(ANNA)


def test_the_phone_is_rung_before_the_caller_is_answered() -> None:
    with World(QUICK, ANNA) as world:
        world.signs_in(ANNA)
        world.calls("c1")
        eventually(lambda: any(isinstance(each, c.Bridge) for each in world.engine.asked))
    asked = [type(each) for each in world.engine.asked]
    assert asked.index(c.CallOperator) < asked.index(c.Answer)


def test_a_step_that_hangs_up_keeps_its_order() -> None:
    hang_up, call = c.HangUp(LegId("a")), c.CallOperator(LegId("b"), CallId("x"), ANNA, "", "")
    music = c.StartMusic(LegId("c"))
    assert in_haste((music, call)) == (call, music)
    assert in_haste((music, hang_up, call)) == (music, hang_up, call)


def test_who_calls_is_asked_before_anything_else_is_done() -> None:
    hang_up, ring, ask = c.HangUp(LegId("a")), c.Ring(LegId("b")), c.LookUpCaller(CallId("x"), "", "", "")
    assert in_haste((ring, ask)) == (ask, ring)
    assert in_haste((hang_up, ring, ask)) == (ask, hang_up, ring)


def test_a_caller_hears_that_it_rings_although_nobody_says_who_he_is() -> None:
    with World(replace(QUICK, look_up_limit=60.0)) as world:
        world.calls("c1")
        eventually(lambda: any(isinstance(each, c.Ring) for each in world.engine.asked))
        assert len(world.office.looked_up) == 1


def test_one_who_is_known_at_once_has_a_phone_on_its_way_before_he_hears_that_it_rings() -> None:
    with World(replace(QUICK, look_up_limit=60.0), ANNA) as world:
        world.signs_in(ANNA)
        headers = (("From", "<sip:+37061111111@x>"),)
        for event in (
            e.CallArrived(CallId("c1"), LegId("c1.1"), TrunkId("city"), "100", headers, True),
            e.CallerIdentified(CallId("c1"), ()),
        ):
            world.loop.hear(event)
        eventually(lambda: any(isinstance(each, c.Bridge) for each in world.engine.asked))
    asked = [type(each) for each in world.engine.asked]
    assert asked.index(c.CallOperator) < asked.index(c.Ring) < asked.index(c.Answer)
    assert asked.count(c.Ring) == 1
