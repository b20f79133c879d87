"""Role ``recordings``: where recordings and their key are, for backups; and the key itself, to be kept apart.

A backup of the data folder holds no key that is in the system's key store: without it nobody ever listens
again.
"""

import argparse
import sys
from pathlib import Path

from app.run.folders import this_folder
from app.run.recording_key import KEY_FILE, NoKey, key_of, recordings_folder, system_store, where_of
from telephony.media.vault import SUFFIX, key_name

PLACES = {"system": "in the system's key store", "file": f"in the file {KEY_FILE}: there is no key store"}


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py recordings", description=__doc__)
    parser.add_argument("--data", default="", help="data folder (default: the person's own)")
    parser.add_argument("--show-key", action="store_true", help="print the key, to keep it in a safe place")
    return parser


def report(data: Path) -> str:
    files = list(recordings_folder(data).glob(f"*/*{SUFFIX}"))
    size = sum(each.stat().st_size for each in files) / 1e6
    return f"{len(files)} recordings, {size:.1f} MB, in {recordings_folder(data)}"


def main(argv: list[str]) -> int:
    options = arguments().parse_args(argv)
    data = this_folder(options.data)
    print(report(data))
    try:
        key = key_of(data, system_store(), make=False)
    except NoKey as error:
        print(f"ringdesk: {error}", file=sys.stderr)
        return 1
    print(f"key {key_name(key)} {PLACES[where_of(data)]}")
    if options.show_key:
        print(f"{key.hex()}\nTo bring it back, write this line into {recordings_folder(data) / KEY_FILE}")
    return 0
