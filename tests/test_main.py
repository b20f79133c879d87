"""The two commands a newcomer types: what they say, and with what code they end."""

import importlib.util
import os
import subprocess
import sys

import pytest

import main
from tests.shape import ROOT

NO_SCREEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    """This Python with `arguments`, without a screen, and set up already."""
    environment = {name: value for name, value in os.environ.items() if name not in NO_SCREEN}
    environment["RINGDESK_SETUP"] = "off"
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=100)


@pytest.mark.parametrize(("arguments", "code"), [((), 2), (("nonsense",), 2), (("--help",), 0)])
def test_without_a_role_the_roles_are_listed(arguments: tuple[str, ...], code: int) -> None:
    result = start("main.py", *arguments)
    assert result.returncode == code
    assert all(role in result.stdout for role in main.ROLES)


@pytest.mark.parametrize("role", main.ROLES)
def test_every_role_is_there(role: str) -> None:
    assert importlib.util.find_spec(f"app.run.{role}")


@pytest.mark.parametrize("role", main.WINDOWS)
def test_a_window_without_a_screen_says_how_to_have_one(role: str) -> None:
    result = start("main.py", role)
    assert result.returncode == 2
    assert f"xvfb-run --auto-servernum python3 main.py {role}" in result.stderr
    assert f"python3 main.py {role} --offscreen" in result.stderr


def test_a_role_gets_its_options_and_gives_the_exit_code() -> None:
    assert start("main.py", "doctor", "--help").returncode == 0
    assert start("main.py", "doctor", "--nonsense").returncode == 2


def test_offscreen_is_understood_at_the_door_and_not_by_the_role() -> None:
    result = start("main.py", "doctor", "--offscreen")
    assert result.returncode == 0
    assert "QT_QPA_PLATFORM=offscreen" in result.stdout


@pytest.mark.parametrize(("wanted", "code"), [("rows_cannot_be_added", 0), ("no_such_test_anywhere", 1)])
def test_the_tests_take_pytest_arguments_and_tell_whether_they_passed(wanted: str, code: int) -> None:
    result = start("-m", "tests", "tests/telephony/switchboard/test_table.py", "-k", wanted)
    assert result.returncode == code, result.stdout + result.stderr
    assert "ruff" not in result.stderr
    assert ("failed: pytest" in result.stderr) is (code != 0)


def test_ci_runs_the_command_of_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    commands = [line.partition("#")[0].strip() for line in readme.split("```")[1].strip().splitlines()]
    assert commands == ["python3 main.py demo", "python3 -m tests"]
    assert (ROOT / ".ci" / "run").read_text("utf-8").rstrip().endswith(f"exec {commands[1]}")
