"""What the machine lacks is proved by trying it, and apt runs only for those who may."""

import os
import sys
from pathlib import Path

import pytest

from app.run import system_packages
from app.run.system_packages import SystemPackage

HERE = [
    SystemPackage("python3", "module", "json"),
    SystemPackage("libc6", "library", "libc.so.6"),
    SystemPackage("base-files", "file", os.sep),
]
AWAY = [
    SystemPackage("no-module", "module", "no_such_module_at_all"),
    SystemPackage("no-library", "library", "libnowhere.so.9"),
    SystemPackage("no-command", "command", "no-such-command-at-all"),
    SystemPackage("no-file", "file", "/no/such/file"),
]


@pytest.fixture
def fake_apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An apt-get on the path that writes down how it was called and installs `no-command`."""
    log = tmp_path / "calls"
    tool = tmp_path / "apt-get"
    tool.write_text(
        f'#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> {log}\n'
        f"if [ $1 = install ]; then cp $0 {tmp_path}/no-such-command-at-all; fi\n"
    )
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return log


def test_what_is_there_and_what_is_not() -> None:
    assert system_packages.missing(HERE + AWAY) == AWAY


def test_nothing_is_said_or_done_when_nothing_lacks(fake_apt: Path) -> None:
    said: list[str] = []
    assert system_packages.provide(HERE, said.append) == []
    assert said == [] and not fake_apt.exists()


def test_root_gets_what_lacks_installed(fake_apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    said: list[str] = []
    still = system_packages.provide([*HERE, AWAY[2], AWAY[3]], said.append)
    assert [each.name for each in still] == ["no-file"]
    assert fake_apt.read_text().splitlines() == [
        "noninteractive update --quiet",
        "noninteractive install --yes --no-install-recommends no-command no-file --quiet",
    ]
    assert any("no-command" in line for line in said)


def test_others_are_told_the_command_and_nothing_is_run(
    fake_apt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    said: list[str] = []
    assert system_packages.provide(AWAY[:2], said.append) == AWAY[:2]
    assert not fake_apt.exists()
    assert said[-1].endswith("apt-get install --yes --no-install-recommends no-module no-library")


def test_elsewhere_than_linux_there_is_nothing_to_provide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert system_packages.provide(AWAY, print) == []


def test_this_machine_has_all_that_the_tests_use() -> None:
    assert system_packages.missing(system_packages.TESTS) == []
