"""The rules of the house, executed: who may import whom, how big a piece may be, what has a test."""

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import shape
from tests.handbook import PURE
from tests.shape import ROOT, SOURCES

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
INSIDE = [path.parts for path in shape.python_files(ROOT, *SOURCES) if len(path.parts) > len(("app", "x.py"))]
PACKAGES = {f"{parts[0]}.{parts[1]}" for parts in INSIDE}

# One wrong import of every kind the contracts know, and where somebody might write it.
PLANTED = {
    "app/domain": "import PySide6.QtCore",
    "app/services": "import app.store",
    "app/ui": "import app.store",
    "app/store": "import app.ui",
    "telephony/switchboard": "import socket",
    "telephony/sip": "import threading",
    "telephony/exchange": "import telephony.engines",
    "telephony/engines": "import telephony.phones",
    "telephony/link": "import app.domain",
    "telephony/media": "import telephony.transports",
    "telephony/transports": "import telephony.link",
    "devices": "import app.domain",
}
PLANTED_SAMPLE = 6


def lint(tree: Path) -> subprocess.CompletedProcess[str]:
    """The import contracts of pyproject.toml, asked of the packages in `tree`."""
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=tree, capture_output=True, text=True, timeout=100)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The sources and their contracts, to be spoilt."""
    for folder in SOURCES:
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_import_contracts_are_kept() -> None:
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_package_has_its_place_in_the_picture() -> None:
    layers = next(contract["layers"] for contract in CONTRACTS if contract["type"] == "layers")
    named = set(re.findall(r"[\w.]+", " ".join(layers)))
    assert PACKAGES - named == set()


def test_every_pure_package_is_held_to_purity() -> None:
    core = next(contract for contract in CONTRACTS if contract["name"].startswith("The core decides"))
    assert set(core["source_modules"]) == PACKAGES & set(PURE)


def test_planted_wrong_imports_are_caught(copy: Path) -> None:
    planted = {place: line for place, line in PLANTED.items() if (copy / place).is_dir()}
    for number, (place, line) in enumerate(planted.items()):
        (copy / place / f"planted_{number}.py").write_text(f"{line}\n", "utf-8")
    result = lint(copy)
    assert result.returncode != 0
    missed = [
        f"{line} in {place}"
        for n, (place, line) in enumerate(planted.items())
        if f"planted_{n} " not in result.stdout
    ]
    assert not missed, result.stdout
    assert len(planted) >= PLANTED_SAMPLE


def test_a_presenter_that_reaches_for_qt_is_caught(copy: Path) -> None:
    planted = copy / "app" / "ui" / "planted"
    planted.mkdir()
    (planted / "__init__.py").touch()
    (planted / "present.py").write_text("from PySide6.QtGui import QColor\n", "utf-8")
    result = lint(copy)
    assert result.returncode != 0
    assert "app.ui.planted.present -> PySide6" in result.stdout


@pytest.mark.parametrize("rule", shape.RULES, ids=lambda rule: rule.__name__)
def test_the_tree_is_in_shape(rule: Callable[[Path], list[str]]) -> None:
    assert rule(ROOT) == []


SPOILT: list[tuple[Callable[[Path], list[str]], str, str]] = [
    (shape.long_files, "app/domain/long.py", "x = 1\n" * 401),
    (shape.long_files, "tests/app/test_long.py", "x = 1\n" * 601),
    (shape.untested_files, "devices/scanning/lonely.py", "def work() -> int:\n    return 1\n"),
    (shape.nameless_files, "telephony/sip/utils.py", ""),
    (shape.loose_files, "telephony/loose.py", ""),
    (shape.packages_without_a_word, "app/silent/thing.py", ""),
    (shape.packages_without_a_word, "app/busy/__init__.py", '"""Busy."""\nimport os\n'),
    (shape.big_pieces, "app/run/big.py", "def big() -> None:\n" + "    print()\n" * 50),
    (shape.big_pieces, "app/run/big.py", "class A:\n    def __init__(self, a, b, c, d, *, e, f): ...\n"),
    (shape.big_pieces, "app/run/big.py", "class A:\n" + "    def m(self): ...\n" * 16),
]


@pytest.mark.parametrize(("rule", "path", "text"), SPOILT, ids=lambda value: getattr(value, "__name__", ""))
def test_a_spoilt_tree_is_seen(
    tmp_path: Path, rule: Callable[[Path], list[str]], path: str, text: str
) -> None:
    assert rule(tmp_path) == []
    (tmp_path / path).parent.mkdir(parents=True)
    (tmp_path / path).write_text(text, "utf-8")
    assert len(rule(tmp_path)) == 1


def test_pieces_at_the_cap_are_fine(tmp_path: Path) -> None:
    (tmp_path / "app/run").mkdir(parents=True)
    (tmp_path / "app/run/ports.py").write_text(
        "class A:\n    def __init__(self, a, b, c, d, *, e): ...\n"
        + "    def m(self): ...\n" * 15
        + "def fits() -> None:\n"
        + "    ...\n" * 49,
        "utf-8",
    )
    assert shape.big_pieces(tmp_path) == []
    assert shape.untested_files(tmp_path) == []  # it only declares
