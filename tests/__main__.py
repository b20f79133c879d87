"""`python3 -m tests`: set up this machine, then ruff, mypy and pytest, import contracts included.

With arguments only pytest runs, and gets them: `python3 -m tests tests/app -k ringing`.
"""

from __future__ import annotations  # lets older Pythons come as far as being refused

import os
import subprocess
import sys
from pathlib import Path

from app.run import bootstrap, system_packages

ROOT = Path(__file__).resolve().parent.parent
LIMIT_S = 45 * 60  # a run hung inside C++ ends; pytest's own limits cannot reach there


def main(arguments: list[str]) -> int:
    """Run the checks, all of them even when one fails; 0 when none did."""
    bootstrap.enter(ROOT, ("audio", "test"), system_packages.TESTS)
    # Qt draws into memory: no window flickers over the desk, and none is needed.
    # Tests of the real thing start an X server of their own.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    checks = [] if arguments else [["ruff", "check", "."], ["mypy"]]
    failed = [check[0] for check in checks if run(check) != 0]
    if run(["pytest", *arguments]) != 0:
        failed.append("pytest")
    if failed:
        print(f"ringdesk: failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def run(check: list[str]) -> int:
    """The exit code of one tool of this environment."""
    print(f"ringdesk: {' '.join(check)}", file=sys.stderr, flush=True)
    try:
        return subprocess.run([sys.executable, "-m", *check], cwd=ROOT, timeout=LIMIT_S).returncode
    except subprocess.TimeoutExpired:
        print(f"ringdesk: {check[0]} did not end within {LIMIT_S // 60} minutes", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
