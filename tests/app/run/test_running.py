"""Processes that outlive the window are found again, and dead ones are not believed in."""

import os
import subprocess
import sys
from pathlib import Path

from app.run import running
from app.run.running import Running


def test_what_was_announced_is_found_until_it_is_withdrawn(tmp_path: Path) -> None:
    mine = Running(os.getpid(), "127.0.0.1", 4000, "127.0.0.1", 5060)
    running.announce(tmp_path, "exchange", mine)
    assert running.find(tmp_path, "exchange") == mine
    running.withdraw(tmp_path, "exchange")
    assert running.find(tmp_path, "exchange") is None


def test_a_file_of_a_dead_process_is_ignored_and_never_withdrawn_by_another(tmp_path: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    running.announce(tmp_path, "exchange", Running(child.pid, "127.0.0.1", 1))
    assert running.find(tmp_path, "exchange") is None
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        running.announce(tmp_path, "exchange", Running(other.pid, "127.0.0.1", 2))
        running.withdraw(tmp_path, "exchange")
        assert running.find(tmp_path, "exchange") is not None


def test_a_zombie_does_not_live() -> None:
    child = subprocess.Popen([sys.executable, "-c", ""], stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.read()
    while running.alive(child.pid):  # until the kernel has made it a zombie; the test's limit bounds it
        pass
    child.wait()


def test_a_broken_file_is_nobody(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    for text in ("", "{", "[]", '{"pid": 1}', '{"pid": 1, "host": "a", "port": 2, "more": 3}'):
        (tmp_path / "run" / "exchange.json").write_text(text)
        assert running.find(tmp_path, "exchange") is None


def test_a_process_that_ends_at_once_is_not_waited_for(tmp_path: Path) -> None:
    process = running.start_apart("app.run.no_such_module", [], tmp_path)
    assert running.wait_for(tmp_path, "exchange", process) is None
    assert b"no_such_module" in (tmp_path / "logs" / "no_such_module.out").read_bytes()


def test_one_on_its_way_out_is_joined_by_nobody_and_known_until_it_is_gone(tmp_path: Path) -> None:
    running.announce(tmp_path, "exchange", Running(os.getpid(), "127.0.0.1", 4000))
    assert not running.ending(tmp_path, "exchange")
    running.about_to_end(tmp_path, "exchange")
    assert running.find(tmp_path, "exchange") is None and running.ending(tmp_path, "exchange")
    running.withdraw(tmp_path, "exchange")
    assert not running.ending(tmp_path, "exchange")


def test_what_another_process_wrote_is_not_said_to_end(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        running.announce(tmp_path, "exchange", Running(other.pid, "127.0.0.1", 2))
        running.about_to_end(tmp_path, "exchange")
        assert running.find(tmp_path, "exchange") is not None
        assert not running.ending(tmp_path, "exchange")
