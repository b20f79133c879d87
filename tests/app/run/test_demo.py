"""The demo, from its command to its end, without a screen: exchange, phone, world and window."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from app.run.demo import free_world_port, world_port
from app.run.plan_text import RESOURCES, write_plan
from app.run.running import PROJECT, Running, alive, ending, find
from tests.peers.patience import eventually

NAMES = ("exchange", "phone-rasa", "demo_world")


@contextmanager
def started(data: Path, *options: str) -> Iterator["subprocess.Popen[str]"]:
    """The demo; it ends with the block, also when something was not as it should be."""
    demo = subprocess.Popen(
        [sys.executable, "main.py", "demo", "--data", str(data), "--pace", "1", "--sound", "null", *options],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "RINGDESK_SETUP": "off"},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield demo
    finally:
        if demo.poll() is None:
            demo.terminate()
            demo.communicate(timeout=30)


def test_the_demo_runs_takes_a_call_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with started(tmp_path, "--seconds", "20") as demo:
        pids = [eventually(partial(find, tmp_path, name), within=30).pid for name in NAMES]
        _, errors = demo.communicate(timeout=60)
    assert demo.returncode == 0, errors
    assert not any(alive(pid) for pid in pids)
    journal = next((tmp_path / "journal").glob("*.jsonl")).read_text()
    assert '"is":"CallArrived"' in journal and '"is":"PhoneOnline"' in journal
    assert journal.rstrip().endswith('{"end":true}')


def test_a_second_desk_of_the_demo_brings_no_callers_at_a_port_that_the_plan_does_not_know(
    tmp_path: Path,
) -> None:
    write_plan(RESOURCES / "demo" / "plan.toml", tmp_path, world_port="23456")
    assert world_port(tmp_path) == 23456


def test_the_callers_port_is_none_that_the_exchanges_sound_could_be_given() -> None:
    assert free_world_port() < 32768


def test_the_end_of_a_session_closes_it_in_order(tmp_path: Path) -> None:
    with started(tmp_path) as demo:
        pids = [eventually(partial(find, tmp_path, name), within=30).pid for name in NAMES]
        demo.terminate()
        _, errors = demo.communicate(timeout=60)
    assert demo.returncode == 0, errors
    assert not any(alive(pid) for pid in pids)


def other(found: Running | None, pid: int) -> Running | None:
    """Another process than that one."""
    return found if found is not None and found.pid != pid else None


def test_who_sits_down_beside_a_demo_that_is_still_starting_joins_it(tmp_path: Path) -> None:
    """He wrote the plan anew: other passwords than the first phone knew, and no call reached anybody."""
    plan = tmp_path / "plan.toml"
    with started(tmp_path) as first:
        eventually(plan.exists, within=30)
        written = plan.read_text()
        with started(tmp_path, "--operator", "mantas") as second:
            eventually(partial(find, tmp_path, "phone-mantas"), within=60)
            assert plan.read_text() == written
            journal = next((tmp_path / "journal").glob("*.jsonl"))
            eventually(lambda: journal.read_text().count('"is":"PhoneOnline"') >= 2, within=30)
            assert first.poll() is None and second.poll() is None
            port = eventually(partial(find, tmp_path, "demo_world"), within=30)
            first.terminate()
            first.communicate(timeout=60)
            again = eventually(lambda: other(find(tmp_path, "demo_world"), port.pid), within=60)
            assert again.port == port.port, "the plan knows no other"


def test_a_demo_started_while_the_last_one_ends_is_a_demo_of_its_own(tmp_path: Path) -> None:
    """It joined the exchange that was ending; two exchanges wrote into one folder."""
    with started(tmp_path) as first:
        pid = eventually(partial(find, tmp_path, "exchange"), within=30).pid
        eventually(partial(find, tmp_path, "demo_world"), within=30)
        first.terminate()
        eventually(lambda: ending(tmp_path, "demo") or ending(tmp_path, "exchange"), within=30)
        with started(tmp_path) as second:
            found = eventually(lambda: other(find(tmp_path, "exchange"), pid), within=60)
            assert not alive(pid) and first.poll() == 0
            again = eventually(partial(find, tmp_path, "demo"), within=5)
            assert again.pid == second.pid
            assert find(tmp_path, "exchange") == found
