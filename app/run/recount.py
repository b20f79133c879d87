"""Role ``recount``: all sums of reports counted again from the calls. Ctrl+C stops it after the day it is at;
started again it goes on there, and a running exchange does what is left by itself."""

import argparse
import signal
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.domain.errors import RingdeskError
from app.run.folders import this_folder
from app.store.engine import open_store
from app.store.figure_rebuild import begin_rebuild, count_left, days_left

STEP = 30
"""Days between two lines of progress."""


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="main.py recount", description=__doc__)
    parser.add_argument("--data", default="", help="data folder (default: the person's own)")
    data: Path = this_folder(parser.parse_args(argv).data)
    stopping: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, frame: stopping.append(number))
    try:
        return recount(data / "ringdesk.db", stopping)
    except RingdeskError as error:
        print(f"ringdesk: {error} {error.advice}", file=sys.stderr)
        return 1
    finally:
        signal.signal(signal.SIGINT, before)


def recount(path: Path, stopping: Sequence[int]) -> int:
    """``stopping``: not empty once it is to stop. Returns the exit code."""
    if not path.exists():
        print(f"There is no database in {path.parent}: choose its folder with --data.", file=sys.stderr)
        return 1
    store = open_store(path)
    try:
        days = days_left(store) or begin_rebuild(store)
        print(f"{days} days to count")

        def told(left: int, day: date) -> bool:
            if left % STEP == 0:
                print(f"{day} counted, {left} days left", flush=True)
            return not stopping

        if count_left(store, told):
            print("All sums are counted.")
            return 0
        print(f"Stopped. {days_left(store)} days are left: start it again, or the exchange counts them.")
        return 130
    finally:
        store.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
