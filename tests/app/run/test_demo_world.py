"""The demo's world calls like any network: known, unknown and withheld people, and somebody who answers."""

import threading

from app.run.demo_world import CALLERS, MENU, MESSAGES, OURS, TRUNK, World
from telephony.engines.embedded.process import EmbeddedEngine
from telephony.engines.embedded.settings import EngineSettings
from telephony.media.sounds import SHIPPED
from telephony.switchboard.plan import Plan, TrunkPlan
from tests.demo_plan import demo_plan
from tests.peers.patience import eventually
from tests.peers.rawphone import RawPhone


def test_the_callers_have_recordings_and_are_of_all_kinds() -> None:
    assert all((SHIPPED / "demo" / "callers" / f"{each.speech}.wav").exists() for each in CALLERS)
    assert any(not each.number for each in CALLERS)
    assert any(each.number and not each.name for each in CALLERS)


def test_the_second_who_rings_stays_long_enough_to_be_listened_to() -> None:
    anna = [each for each in CALLERS if each.dialled != MESSAGES][1]
    assert anna.dialled == "+37052080001", "the support line, which a colleague serves too"
    assert anna.stay[0] >= 300
    assert [each for each in CALLERS if each.stay[0] >= 300] == [anna], "the others leave the lines free"


def test_a_caller_dials_in_speaks_and_somebody_answers_when_called(monkeypatch) -> None:
    monkeypatch.setattr("app.run.demo_world.FIRST_CALL", 0.1)
    with RawPhone(("127.0.0.1", 9)) as exchange:
        trunk = TrunkPlan(TRUNK, "Ringdesk", peers=("127.0.0.1",), proxy=f"127.0.0.1:{exchange.port}")
        engine = EmbeddedEngine(EngineSettings(sip_port=0), Plan((), (), (trunk,), ()))
        world, stop = World(engine, pace=60.0), threading.Event()
        thread = threading.Thread(target=world.run, args=(lambda: not stop.is_set(),), daemon=True)
        thread.start()
        try:
            call = exchange.wait_call(within=10)
            assert call.invited is not None
            assert CALLERS[0].number in call.invited.get("from")
            exchange.exchange = engine.address
            call.answer()
            call.hears_something(within=10)
            back = exchange.call("+37061234567")
            back.wait("up", within=15)
            back.hears_something(within=10)
        finally:
            stop.set()
            thread.join(10)
        assert not thread.is_alive()


def test_who_dials_the_menu_from_the_desk_comes_back_as_a_customer_with_his_keys(monkeypatch) -> None:
    monkeypatch.setattr("app.run.demo_world.FIRST_CALL", 0.1)
    with RawPhone(("127.0.0.1", 9)) as exchange:
        trunk = TrunkPlan(TRUNK, "Ringdesk", peers=("127.0.0.1",), proxy=f"127.0.0.1:{exchange.port}")
        engine = EmbeddedEngine(EngineSettings(sip_port=0), Plan((), (), (trunk,), ()))
        world, stop = World(engine, pace=600.0), threading.Event()
        thread = threading.Thread(target=world.run, args=(lambda: not stop.is_set(),), daemon=True)
        thread.start()
        try:
            exchange.wait_call(within=10).decline()
            exchange.exchange = engine.address
            out = exchange.call(MENU)
            menu = exchange.wait_call(within=10)
            assert menu.invited is not None and CALLERS[0].number in menu.invited.get("from")
            menu.answer()
            out.wait("up", within=15)
            menu.tone(700)
            out.hears(700)
            out.rtp.press("1#")
            eventually(lambda: menu.rtp.digits == ["1", "#"], what="his keys")
            out.hang_up()
            menu.wait("ended")
        finally:
            stop.set()
            thread.join(10)
        assert not thread.is_alive()


def test_a_caller_leaves_a_message_speaks_after_the_greeting_and_hangs_up(monkeypatch) -> None:
    monkeypatch.setattr("app.run.demo_world.FIRST_CALL", 0.1)
    monkeypatch.setattr("app.run.demo_world.GREETED", 1.0)
    emily = next(each for each in CALLERS if each.dialled == MESSAGES)
    monkeypatch.setattr("app.run.demo_world.CALLERS", (emily,))
    with RawPhone(("127.0.0.1", 9)) as exchange:
        trunk = TrunkPlan(TRUNK, "Ringdesk", peers=("127.0.0.1",), proxy=f"127.0.0.1:{exchange.port}")
        engine = EmbeddedEngine(EngineSettings(sip_port=0), Plan((), (), (trunk,), ()))
        world, stop = World(engine, pace=600.0), threading.Event()
        thread = threading.Thread(target=world.run, args=(lambda: not stop.is_set(),), daemon=True)
        thread.start()
        try:
            box = exchange.wait_call(within=10)
            exchange.exchange = engine.address
            box.answer()
            box.hears_something(within=10)
            box.wait("ended", within=20)
        finally:
            stop.set()
            thread.join(10)
        assert not thread.is_alive()


def test_the_demo_has_what_its_callers_and_the_readme_dial() -> None:
    plan = demo_plan()
    assert {each.number for each in plan.numbers} >= set(OURS)
    assert {each.dialled for each in CALLERS} <= set(OURS)
    leads = next(rule.to for rule in plan.rules if MESSAGES in rule.called)
    assert leads == f"voicemail:{plan.boxes[0].id}"
    assert [each.record for each in plan.queues] == ["always", "none", "ask", "always"]
