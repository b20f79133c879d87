"""`python3 -m tests`: set up this machine, then ruff, mypy and pytest, import contracts included.

With arguments only pytest runs, and gets them: `python3 -m tests tests/app -k ringing`.
"""

from __future__ import annotations  # lets older Pythons come as far as being refused

import os
import sys

from app.run import bootstrap, system_packages
from tests import lanes


def main(arguments: list[str]) -> int:
    """Run the checks, all of them even when one fails; 0 when none did."""
    bootstrap.enter(lanes.ROOT, ("audio", "test"), system_packages.TESTS)
    # Qt draws into memory: no window flickers over the desk, and none is needed.
    # Tests of the real thing start an X server of their own.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if arguments:
        failed = ["pytest"] if lanes.run(["pytest", *arguments]) != 0 else []
    else:
        failed = lanes.run_all(lanes.all_lanes(), cores())
    if failed:
        print("ringdesk: failed: " + "\n  ".join(failed), file=sys.stderr)
    return 1 if failed else 0


def cores() -> int:
    """Those this process may use, which in a container may be fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):  # not on Windows and macOS
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
