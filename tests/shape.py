"""The rules of size and name, as functions from a tree of files to a list of faults.

`python -m tests.shape` prints the faults of this tree; tests/test_architecture.py asks for none.
"""

import ast
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("app", "devices", "telephony")

LONGEST_SOURCE = 400
LONGEST_TEST = 600
LONGEST_FUNCTION = 50
MOST_METHODS = 15
MOST_PARAMETERS = 5

# Names that say nothing, so everything ends up in them.
FORBIDDEN_NAMES = frozenset(
    "base.py common.py controller.py helper.py helpers.py main_window.py manager.py misc.py "
    "registry.py util.py utils.py".split()
)
# A migration is a frozen step; what it does is asked of the whole chain in one test.
NO_TEST_OF_ITS_OWN = ("app/store/migrations/",)

Tree = ast.Module
Function = ast.FunctionDef | ast.AsyncFunctionDef


def python_files(root: Path, *folders: str) -> Iterator[Path]:
    """Every Python file of `folders`, relative to `root`."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*.py")):
            yield path.relative_to(root)


def long_files(root: Path) -> list[str]:
    """Files past the cap: split them by reason to change."""
    faults = []
    for cap, folders in ((LONGEST_SOURCE, SOURCES), (LONGEST_TEST, ("tests", "benchmarks"))):
        for path in python_files(root, *folders):
            if (lines := len((root / path).read_text("utf-8").splitlines())) > cap:
                faults.append(f"{path}: {lines} lines, the cap is {cap}")
    return faults


def untested_files(root: Path) -> list[str]:
    """Sources without a test file of the same place and name.

    A file that only declares (ids, ports, plain values) has nothing that could go wrong, and a
    test of it could not fail; the types are asked by mypy.
    """
    faults = []
    for path in python_files(root, *SOURCES):
        if path.name == "__init__.py" or path.as_posix().startswith(NO_TEST_OF_ITS_OWN):
            continue
        test = Path("tests") / path.parent / f"test_{path.name.removeprefix('_')}"
        if not (root / test).exists() and _does_something(ast.parse((root / path).read_text("utf-8"))):
            faults.append(f"{path}: no {test}")
    return faults


def _does_something(tree: Tree) -> bool:
    functions = [node for node in ast.walk(tree) if isinstance(node, Function)]
    return any(not _is_blank(statement) for function in functions for statement in function.body)


def _is_blank(statement: ast.stmt) -> bool:
    """A docstring or `...`."""
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def nameless_files(root: Path) -> list[str]:
    """Files whose name says nothing about what is inside."""
    files = python_files(root, *SOURCES, "tests", "benchmarks")
    return [f"{path}: the name says nothing" for path in files if path.name in FORBIDDEN_NAMES]


def loose_files(root: Path) -> list[str]:
    """Modules beside the packages, where no import contract can hold them."""
    return [
        f"{path.relative_to(root)}: belongs into a package"
        for folder in SOURCES
        for path in sorted((root / folder).glob("*.py"))
        if path.name != "__init__.py"
    ]


def packages_without_a_word(root: Path) -> list[str]:
    """Packages whose __init__.py does not tell what they are, or does more than tell."""
    faults = []
    for path in python_files(root, *SOURCES):
        if not (root / path.parent / "__init__.py").exists():
            faults.append(f"{path.parent}: no __init__.py")
        elif path.name == "__init__.py":
            body = ast.parse((root / path).read_text("utf-8")).body
            if not (body and isinstance(body[0], ast.Expr)) or len(body) > 1:
                faults.append(f"{path}: wants a docstring and nothing else")
    return sorted(set(faults))


def _parameters(function: Function) -> int:
    named = function.args.posonlyargs + function.args.args + function.args.kwonlyargs
    return len([each for each in named if each.arg not in ("self", "cls")])


def _big_pieces(tree: Tree) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, Function):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield f"{node.lineno}: {node.name} has {lines} lines, the cap is {LONGEST_FUNCTION}"
            if node.name == "__init__" and (count := _parameters(node)) > MOST_PARAMETERS:
                yield f"{node.lineno}: constructor with {count} parameters, the cap is {MOST_PARAMETERS}"
        elif isinstance(node, ast.ClassDef):
            methods = [each for each in node.body if isinstance(each, Function)]
            if (count := len([each for each in methods if not each.name.startswith("_")])) > MOST_METHODS:
                yield f"{node.lineno}: {node.name} has {count} public methods, the cap is {MOST_METHODS}"


def big_pieces(root: Path) -> list[str]:
    """Functions, classes and constructors past their caps."""
    return [
        f"{path}:{fault}"
        for path in python_files(root, *SOURCES)
        for fault in _big_pieces(ast.parse((root / path).read_text("utf-8")))
    ]


RULES: tuple[Callable[[Path], list[str]], ...] = (
    long_files,
    untested_files,
    nameless_files,
    loose_files,
    packages_without_a_word,
    big_pieces,
)


if __name__ == "__main__":
    found = [fault for rule in RULES for fault in rule(ROOT)]
    print("\n".join(found) or "no faults")
    sys.exit(bool(found))
