"""Role ``replay FILE``: play a journal again and say whether the board still decides the same."""

import argparse
import sys
from pathlib import Path

from telephony.exchange.journal import BadJournal
from telephony.exchange.replay import replay


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="main.py replay", description=__doc__)
    parser.add_argument("file", type=Path)
    options = parser.parse_args(argv)
    try:
        result = replay(options.file)
    except (BadJournal, OSError) as error:
        print(f"ringdesk: {error}", file=sys.stderr)
        return 2
    end = "ended in order" if result.ended else "did not end in order"
    print(f"{result.events} events, {result.contacts} contacts, {end}")
    for number in result.different[:20]:
        print(f"event {number}: other commands than the first time")
    print(
        "the same commands" if not result.different else f"{len(result.different)} events decided otherwise"
    )
    return 1 if result.different else 0
