"""`python -m benchmarks` lists, `python -m benchmarks NAME` runs, `--json` ends with one JSON line."""

from __future__ import annotations  # lets older Pythons come as far as being refused

import ast
import importlib
import sys
from pathlib import Path

from app.run import bootstrap, system_packages

HERE = Path(__file__).resolve().parent
NOT_MEASURED = ("__init__", "__main__", "data", "figure", "processes")


def summaries() -> dict[str, str]:
    """Every benchmark with the first line of its docstring; nothing is imported for it."""
    found = {}
    for path in sorted(HERE.glob("*.py")):
        if path.stem not in NOT_MEASURED and not path.stem.startswith("_"):
            text = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
            found[path.stem] = text.partition("\n")[0]
    return found


def main(arguments: list[str]) -> int:
    """0 when the figure holds its promise, 1 when it does not, 2 when there is no such benchmark."""
    options = [argument for argument in arguments if argument != "--json"]
    known = summaries()
    if not options or options[0] not in known:
        print("\n".join(f"{name:<12}{text}" for name, text in known.items()) or "no benchmark yet")
        return 2 if options else 0
    bootstrap.enter(HERE.parent, ("audio", "test"), system_packages.TESTS)
    figure = importlib.import_module(f"benchmarks.{options[0]}").run(options[1:])
    print(figure.line())
    if "--json" in arguments:
        print(figure.json())
    return 0 if figure.holds else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
