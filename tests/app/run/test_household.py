"""The processes round a desk: started once, found again, ended in order."""

import os
import signal
import socket
import time
from functools import partial
from pathlib import Path

from app.run import running
from app.run.household import Household, Wanted, free_port
from app.run.lines import ExchangeLine, PhoneLine, Seat
from app.run.plan_file import RESOURCES, read_plan, write_plan
from telephony.switchboard.ids import OperatorId
from tests.peers.patience import eventually

NAMES = ("exchange", "phone-rasa", "demo_world")


def test_a_free_port_is_free() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mine:
        mine.bind(("127.0.0.1", free_port()))


def test_a_household_starts_is_joined_by_a_second_one_and_ends_in_order(tmp_path: Path) -> None:
    problems: list[str] = []
    world = free_port()
    write_plan(RESOURCES / "demo" / "plan.toml", tmp_path, world_port=str(world))
    wanted = Wanted(tmp_path, "rasa", sound="null", world=world, pace=60.0)
    first = Household(wanted, problems.append)
    first.start()
    found = {name: eventually(partial(running.find, tmp_path, name), within=30) for name in NAMES}
    second = Household(wanted, problems.append)
    second.start()
    time.sleep(0.5)  # long enough for a second exchange to have been started
    assert {name: running.find(tmp_path, name) for name in NAMES} == found
    me = read_plan(tmp_path / "plan.toml").operators[0]
    seat = Seat(tmp_path, OperatorId(me.id), me.secret)
    said: list[object] = []
    exchange, phone = ExchangeLine(seat), PhoneLine(seat)
    exchange.start(said.append)
    phone.start(said.append)
    eventually(lambda: len(said) >= 3 or None, within=15, what="both lines up")
    first.about_to_end()
    second.about_to_end()
    phone.leave(quit_phone=True)
    exchange.leave(stop_exchange=True)
    first.wait_ended()
    assert not any(running.alive(each.pid) for each in found.values())
    assert not list((tmp_path / "run").iterdir())
    assert problems == []


def test_a_process_that_cannot_start_is_a_sentence_for_the_person(tmp_path: Path) -> None:
    problems: list[str] = []
    household = Household(Wanted(tmp_path, "nobody"), problems.append)
    household.start()
    eventually(lambda: problems, within=30)
    household.about_to_end()
    household.wait_ended(limit=30)
    assert len(problems) == 1 and "exchange did not start" in problems[0]
    assert os.listdir(tmp_path) == ["logs"]


def test_what_dies_is_started_again_where_it_was(tmp_path: Path) -> None:
    problems: list[str] = []
    write_plan(RESOURCES / "demo" / "plan.toml", tmp_path, world_port=str(free_port()))
    household = Household(Wanted(tmp_path, "rasa", sound="null"), problems.append)
    household.start()
    try:
        eventually(partial(running.find, tmp_path, "phone-rasa"), within=30, what="everything runs")
        for name in ("exchange", "phone-rasa"):
            before = eventually(partial(running.find, tmp_path, name), within=30)
            os.kill(before.pid, signal.SIGKILL)

            def again(name: str = name, old: int = before.pid) -> running.Running | None:
                found = running.find(tmp_path, name)
                return found if found and found.pid != old else None

            after = eventually(again, within=30, what=f"{name} again")
            assert after.sip_port == before.sip_port
    finally:
        household.about_to_end()
        for name in ("exchange", "phone-rasa"):
            if (found := running.find(tmp_path, name)) is not None:
                os.kill(found.pid, signal.SIGTERM)
        household.wait_ended()
    assert problems == []
