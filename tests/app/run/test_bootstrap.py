"""A bare Python is made fit once, is left alone afterwards, and a failure says what to do."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from app.run import bootstrap
from app.run.bootstrap import SetupFailed, Stamp
from app.run.system_packages import SystemPackage
from tests.shape import ROOT

PROGRAM = """
import sys
sys.path.insert(0, {root!r})
from pathlib import Path
from app.run import bootstrap
from app.run.system_packages import SystemPackage
bootstrap.enter(Path(__file__).resolve().parent, {extras!r}, {packages})
print(sys.prefix, *sys.argv[1:])
"""


class Checkout:
    """A small project of its own, whose only program enters its environment and says where it is."""

    def __init__(self, folder: Path, packages: str = "()") -> None:
        self.folder = folder
        self.require([])
        (folder / "constraints.txt").write_text("", "utf-8")
        text = PROGRAM.format(root=str(ROOT), extras=(), packages=packages)
        (folder / "program.py").write_text(text, "utf-8")

    def require(self, lines: list[str]) -> None:
        text = f'[project]\ndependencies = {lines!r}\noptional-dependencies = {{ sound = ["loud>=1"] }}\n'
        (self.folder / "pyproject.toml").write_text(text, "utf-8")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        # The machine's own Python: this one's parent, when the tests run in .venv.
        command = [getattr(sys, "_base_executable", sys.executable), "program.py", *arguments]
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True, timeout=110)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    monkeypatch.delenv("RINGDESK_SETUP", raising=False)
    return Checkout(tmp_path)


def test_a_first_start_sets_up_and_a_second_one_only_starts(checkout: Checkout) -> None:
    first = checkout.run("demo", "--seconds", "1")
    assert first.stdout == f"{checkout.folder / '.venv'} demo --seconds 1\n", first.stderr
    assert "set-up done" in first.stderr
    second = checkout.run("doctor")
    assert second.stdout == f"{checkout.folder / '.venv'} doctor\n"
    assert second.stderr == ""
    # Without a network, a package that cannot come is a sentence and no traceback.
    checkout.require(["ringdesk-needs-no-such-package"])
    third = checkout.run()
    assert third.returncode == 1
    assert "could not be installed" in third.stderr and "start the same command again" in third.stderr
    assert "Traceback" not in third.stderr


@pytest.fixture(autouse=True)
def no_index(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test here asks a package index."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")


def test_without_a_vital_library_it_stops_before_anything_is_made(tmp_path: Path) -> None:
    lacking = '[SystemPackage("libnowhere1", "library", "libnowhere.so.1", needed=True)]'
    program = Checkout(tmp_path, lacking)
    tool = tmp_path / "apt-get"
    tool.write_text("#!/bin/sh\nexit 100\n")
    tool.chmod(0o755)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", str(tmp_path), prepend=":")
        result = program.run()
    assert result.returncode == 1
    assert "cannot run without libnowhere1" in result.stderr
    assert "apt-get install --yes --no-install-recommends libnowhere1" in result.stderr
    assert not (tmp_path / ".venv").exists()


def test_who_may_install_nothing_is_told_once_what_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RINGDESK_SETUP", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))  # no apt-get there
    program = Checkout(tmp_path, '[SystemPackage("speaker", "command", "speaks-no-such-thing")]')
    first, second = program.run(), program.run()
    assert first.stdout == second.stdout == f"{tmp_path / '.venv'}\n"
    assert "this machine lacks: speaks-no-such-thing" in first.stderr
    assert second.stderr == ""


def test_it_can_be_switched_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RINGDESK_SETUP", "off")
    bootstrap.enter(tmp_path, ("audio",), [SystemPackage("x", "file", "/no/such/file", needed=True)])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_a_python_that_fits(version: tuple[int, int]) -> None:
    bootstrap.check_python(version)


@pytest.mark.parametrize("version", [(2, 7), (3, 9), (3, 10), (3, 14)])
def test_a_python_that_does_not_fit_is_told_which_would(version: tuple[int, int]) -> None:
    with pytest.raises(SetupFailed, match=r"(?s)needs Python 3\.11 to 3\.13.*py -3\.11"):
        bootstrap.check_python(version)


def test_the_bounds_are_those_of_pyproject() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    low, high = bootstrap.OLDEST, bootstrap.NEWEST
    assert project["requires-python"] == f">={low[0]}.{low[1]},<{high[0]}.{high[1] + 1}"


def test_the_fingerprint_follows_lists_versions_and_place(checkout: Checkout, tmp_path: Path) -> None:
    prints = [bootstrap.fingerprint(checkout.folder)]
    checkout.require(["numpy"])
    prints.append(bootstrap.fingerprint(checkout.folder))
    (checkout.folder / "constraints.txt").write_text("numpy==2.4.6\n", "utf-8")
    prints.append(bootstrap.fingerprint(checkout.folder))
    moved = tmp_path / "moved"
    moved.mkdir()
    for name in ("pyproject.toml", "constraints.txt"):
        (moved / name).write_text((checkout.folder / name).read_text("utf-8"), "utf-8")
    prints.append(bootstrap.fingerprint(moved))
    assert len(set(prints)) == len(prints)
    with (checkout.folder / "pyproject.toml").open("a") as file:
        file.write("\n[tool.ruff]\nline-length = 90\n")
    assert bootstrap.fingerprint(checkout.folder) == prints[2]


@pytest.mark.parametrize(
    ("wanted", "covered"),
    [
        (Stamp("a", ["audio"], ["libgl1"]), True),
        (Stamp("b", ["audio"], ["libgl1"]), False),
        (Stamp("a", ["audio", "test"], ["libgl1"]), False),
        (Stamp("a", ["audio"], ["libgl1", "xvfb"]), False),
    ],
)
def test_a_stamp_covers_what_was_done_and_no_more(wanted: Stamp, covered: bool) -> None:
    assert Stamp("a", ["audio"], ["libgl1", "libegl1"]).covers(wanted) is covered


@pytest.mark.parametrize("text", ["", "{", "[]", '{"fingerprint": "a"}'])
def test_a_broken_stamp_counts_as_none(tmp_path: Path, text: str) -> None:
    python = bootstrap.python_of(tmp_path)
    python.parent.mkdir()
    python.touch()
    (tmp_path / bootstrap.STAMP).write_text(text, "utf-8")
    assert bootstrap.read_stamp(tmp_path) is None


def test_extras_add_their_lists() -> None:
    plain = bootstrap.requirements(ROOT, ())
    assert set(bootstrap.requirements(ROOT, ("audio", "test"))) > set(plain)
    assert any(line.startswith("PySide6-Addons") for line in bootstrap.requirements(ROOT, ("audio",)))


def test_every_requirement_is_pinned_and_no_index_is_named() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pins = {normal(line.partition("==")[0]) for line in lines if line and not line.startswith("#")}
    wanted = [line for line in bootstrap.requirements(ROOT, ("audio", "test")) if ";" not in line]
    assert {normal(re.split(r"[<>=]", line)[0]) for line in wanted} <= pins
    assert [line for line in lines if re.match(r"-|.*://|.*@", line)] == []


def normal(name: str) -> str:
    """A package name as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name.strip()).lower()


@pytest.mark.parametrize(
    "path",
    [
        "main.py",
        "app/__init__.py",
        "app/run/__init__.py",
        "app/run/bootstrap.py",
        "app/run/system_packages.py",
        "tests/__init__.py",
        "tests/__main__.py",
        "tests/lanes.py",
        "benchmarks/__init__.py",
        "benchmarks/__main__.py",
    ],
)
def test_what_runs_before_the_set_up_needs_nothing_installed(path: str) -> None:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    first = {"app.run", "app.run.system_packages", "tests"}
    assert {name for name in imported - first if name.split(".")[0] not in sys.stdlib_module_names} == set()
