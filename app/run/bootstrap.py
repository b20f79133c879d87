"""Makes a bare Python into one that can run Ringdesk, then starts the same command again in it.

Runs before anything is installed, so it imports only the standard library and its sibling
system_packages.  Three steps: system packages, a virtual environment in .venv, Python
packages held to constraints.txt.  A stamp inside .venv remembers what was done; while it
fits, a start costs one small file read and one exec.

RINGDESK_SETUP=off switches all of it off for those who bring their own environment.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.run import system_packages
from app.run.system_packages import SystemPackage

OLDEST, NEWEST = (3, 11), (3, 13)
ENVIRONMENT = ".venv"
STAMP = "ringdesk.json"


class SetupFailed(Exception):
    """The set-up cannot go on; the message says what happened and what to do."""


@dataclass(frozen=True)
class Stamp:
    """What a finished set-up put into .venv.

    fingerprint: of the dependency lists, constraints.txt and the project's place on disk.
    extras:      which optional lists of pyproject.toml are in.
    packages:    names of the system packages that were found or installed.
    """

    fingerprint: str
    extras: Sequence[str]
    packages: Sequence[str]

    def covers(self, wanted: Stamp) -> bool:
        """Whether nothing of `wanted` is left to do."""
        return (
            self.fingerprint == wanted.fingerprint
            and set(self.extras) >= set(wanted.extras)
            and set(self.packages) >= set(wanted.packages)
        )


def say(line: str) -> None:
    """One line of progress, on stderr: stdout belongs to the program."""
    print(f"ringdesk: {line}", file=sys.stderr, flush=True)


def enter(root: Path, extras: Collection[str] = (), packages: Sequence[SystemPackage] = ()) -> None:
    """Return inside the project's own environment, with everything it needs installed.

    Started outside of it, the process is replaced by the same command inside.
    Ends the program with a message when the set-up cannot be done.
    """
    if os.environ.get("RINGDESK_SETUP") == "off":
        return
    try:
        check_python(sys.version_info[:2])
        environment = root / ENVIRONMENT
        wanted = Stamp(fingerprint(root), sorted(extras), [package.name for package in packages])
        done = read_stamp(environment)
        if done is None or not done.covers(wanted):
            _set_up(root, wanted, done, packages)
        if Path(sys.prefix).resolve() != environment.resolve():
            _start_again(python_of(environment))
    except SetupFailed as failure:
        raise SystemExit(f"ringdesk: {failure}") from failure


def check_python(version: tuple[int, ...]) -> None:
    """Raise SetupFailed unless Ringdesk runs on this (major, minor) version."""
    if not OLDEST <= tuple(version) <= NEWEST:
        raise SetupFailed(
            f"needs Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}, "
            f"and this is {version[0]}.{version[1]}.\n"
            "Start the same command with python3.11 (Windows: py -3.11)."
        )


def requirements(root: Path, extras: Collection[str]) -> list[str]:
    """The requirement lines of pyproject.toml: the plain ones and those of `extras`."""
    project = _project(root)
    optional = project.get("optional-dependencies", {})
    return [*project.get("dependencies", []), *(line for extra in extras for line in optional[extra])]


def fingerprint(root: Path) -> str:
    """Changes when the packages must be looked at again: another list, other versions, another place.

    The place counts because the scripts of a virtual environment carry its full path.
    """
    project = _project(root)
    lists = [project.get("dependencies"), project.get("optional-dependencies")]
    constraints = (root / "constraints.txt").read_text("utf-8")
    parts = [json.dumps(lists, sort_keys=True), constraints, str(root.resolve())]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def read_stamp(environment: Path) -> Stamp | None:
    """What was done here before; None when nothing was, or it was not finished."""
    if not python_of(environment).exists():
        return None
    try:
        return Stamp(**json.loads((environment / STAMP).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment."""
    if os.name == "nt":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def _project(root: Path) -> dict[str, Any]:
    import tomllib  # came with 3.11, and check_python must first tell older ones so

    project: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    return project


def _set_up(root: Path, wanted: Stamp, done: Stamp | None, packages: Sequence[SystemPackage]) -> None:
    environment = root / ENVIRONMENT
    say("setting up (the first time this takes some minutes)")
    lacking = system_packages.provide(packages, say)
    if vital := [package for package in lacking if package.needed]:
        names = " ".join(package.name for package in vital)
        raise SetupFailed(f"cannot run without {names}. Install it and start the same command again.")
    _make_environment(environment)
    extras = sorted({*wanted.extras, *(done.extras if done else ())})
    _install(root, requirements(root, extras))
    _make_importable(root)
    # Who may install nothing is told once what lacks, and not set up again at every start.
    again = {package.name for package in lacking} if system_packages.may_install() else set()
    asked = {package.name for package in packages} - again
    stamp = Stamp(wanted.fingerprint, extras, sorted(asked | set(done.packages if done else ())))
    (environment / STAMP).write_text(json.dumps(asdict(stamp), indent=1), "utf-8")
    say("set-up done")


def _make_environment(environment: Path) -> None:
    python = python_of(environment)
    pip_works = [str(python), "-c", "import pip"]
    if python.exists() and subprocess.run(pip_works, stderr=subprocess.DEVNULL).returncode == 0:
        return
    say(f"virtual environment in {ENVIRONMENT}")
    if subprocess.run([sys.executable, "-m", "venv", "--clear", str(environment)], stdout=2).returncode:
        raise SetupFailed("the virtual environment could not be made; the reason stands above.")


def _install(root: Path, lines: Sequence[str]) -> None:
    if not lines:
        return
    say(f"Python packages: {len(lines)}, and what they need")
    command = [str(python_of(root / ENVIRONMENT)), "-m", "pip", "install", "--disable-pip-version-check"]
    command += ["--no-input", "--constraint", str(root / "constraints.txt"), *lines]
    if subprocess.run(command, stdout=2).returncode:
        raise SetupFailed(
            "the Python packages could not be installed; pip gives the reason above.\n"
            "Without a network, or behind a proxy pip does not know, this cannot be done: see that\n"
            "`pip download phonenumbers` works, then start the same command again.  What is done is kept."
        )


def _make_importable(root: Path) -> None:
    # As an editable install would, but with nothing to build: helpers started from another
    # folder by this Python find our packages too.
    for folder in (root / ENVIRONMENT).glob("[Ll]ib/**/site-packages"):
        (folder / "ringdesk.pth").write_text(f"{root.resolve()}\n", "utf-8")


def _start_again(python: Path) -> None:
    command = [str(python), *sys.orig_argv[1:]]
    sys.stdout.flush()
    if os.name == "nt":  # exec on Windows gives the console back before the program has ended
        raise SystemExit(subprocess.run(command).returncode)
    os.execv(command[0], command)
